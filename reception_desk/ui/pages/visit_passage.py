"""The passage by which a visit was found, as its column shows it: where it stands, and its words in bold."""

from collections.abc import Sequence
from dataclasses import replace

from reception_desk.models.lists.passages import of_visits
from reception_desk.models.lists.visits import VisitRow, rows
from reception_desk.services.desk import Desk
from reception_desk.wording import tr


def rows_found(desk: Desk, words: Sequence[str], wanted: Sequence[int]) -> list[VisitRow]:
    """Return the rows of these visits, each with the passage that holds one of the words."""
    found = desk.read(rows, wanted)
    open_ones = [each.id for each in found if each.id > 0 and not each.accusation]
    held = desk.read(of_visits, open_ones, words) if words else {}
    return [replace(each, passage=held.get(each.id)) for each in found]


def said(row: VisitRow) -> str:
    """Return the passage with the kind of text it stands in, else the demand."""
    if row.passage is None:
        return row.demand or "—"
    return _before(row) + row.passage.text


def marks(row: VisitRow) -> list[tuple[int, int]]:
    """Return where the words stand in what `said` says."""
    if row.passage is None:
        return []
    moved = len(_before(row))
    return [(start + moved, end + moved) for start, end in row.passage.marks]


def _before(row: VisitRow) -> str:
    kind = row.passage.kind if row.passage is not None else ""
    called = {
        "letter": tr("去函"),
        "letter_entry": tr("回音"),
        "matter_paper": tr("文书"),
        "delivery": tr("送达"),
        "matter": tr("事项"),
        "outer_number": tr("外部编号"),
        "instruction": tr("批示"),
        "demand": tr("答复"),
        "supervision": tr("督办"),
        "suggestion": tr("三项建议"),
        "activity": tr("活动"),
    }
    return tr("{kind}：").format(kind=called.get(kind, tr("经过"))) if kind else ""
