"""The office's own rows of code tables, changed without programming; they and the phrases are taken at sign-in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms import code_tables as tables
from reception_desk.forms.code_rows import is_idle, read_rows, retired_row, retiring_findings, tables_in_use
from reception_desk.forms.code_tables import OwnRow, row_findings
from reception_desk.forms.colleagues import take_colleagues
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.phrases import Phrase, shipped_phrases, with_own
from reception_desk.forms.regions import REGIONS
from reception_desk.models import code_tables as model
from reception_desk.models.code_tables import CodeRow
from reception_desk.models.counts.codes import of_field
from reception_desk.models.lists.accounts import all_of
from reception_desk.models.lists.place_texts import lately
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.answering.unit_lines import all_units
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.office import own_fields
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Profile, Role
from reception_desk.wording import tr

_taken: tuple[Phrase, ...] | None = None


@dataclass(frozen=True)
class Kept:
    """What was kept, in the words of the office, and the rows as they stood before, for taking it back.

    A row that was not there before is named by its table and code alone.
    """

    count: int
    before: tuple[tuple[str, str, OwnRow | None], ...]
    findings: tuple[str, ...] = ()


def take_own(desk: Desk) -> bool:
    """Take the office's own rows, phrases and colleagues, without which a word would be another.

    Return whether any of it is other than it was.
    """
    global _taken
    former = _taken
    other = tables.take_own_rows((*_of_profile(desk), *map(_own_row, desk.read(model.code_rows))))
    _taken = with_own(Phrase(row.name, row.text, own=True) for row in desk.read(model.phrases))
    take_colleagues(each.shown_name for each in desk.read(all_of) if each.active)
    return other or former != _taken


def get_ready(desk: Desk) -> bool:
    """Take what is the office's own, and make what is looked through while the clerk types (0.3 s and more).

    Return whether any of it is other than it was.
    """
    other = take_own(desk)
    tables.take_uses(REGIONS, _place_uses(desk))
    all_units(desk)
    tables.make_ready()
    return other


def take_anew(desk: Desk) -> Done[bool]:
    """Take what another process changed of the office's own; return whether the visit's form is another now."""
    words = ["code_tables", "phrases"] if get_ready(desk) else []
    other = desk.read(own_fields.take)
    return Done(other, changes(*words, *(["own_fields"] if other else [])))


def _of_profile(desk: Desk) -> tuple[OwnRow, ...]:
    """Return what an office of this kind calls otherwise: at a court the leader who receives is its president."""
    return (OwnRow("modes", "2", "院长接访"),) if desk.office.profile is Profile.FAYUAN else ()


def _place_uses(desk: Desk) -> Counter[str]:
    """Count how often each region and village was written lately."""
    place = Place()
    found = (place.read(text) for text in desk.read(lately))
    return Counter(each.code for each in found if each is not None and each.code)


def phrases() -> tuple[Phrase, ...]:
    """Return the phrases that can be called: the office's own first; the shipped ones before anybody signed in."""
    return _taken if _taken is not None else shipped_phrases()


def uses(look: Look, table_name: str) -> dict[str, int]:
    """Count by code how often the entries of a table were chosen in the last twelve months."""
    since = look.now.date().replace(day=1)
    since = since.replace(year=since.year - 1)
    codes, found = tables.table(table_name), dict[str, int]()
    for field in ("region",) if table_name == REGIONS else tables_in_use().get(table_name, ()):
        for typed, number in of_field(look, field, since).items():
            for part in typed.split("、"):
                entry = codes.sole(part)
                if entry is not None:
                    found[entry.code] = found.get(entry.code, 0) + number
    return found


def keep_row(desk: Desk, row: OwnRow) -> Done[Kept]:
    """Add an entry or change one; raises CannotNow where something is missing."""
    for finding in row_findings(row):
        raise CannotNow(finding.sentence)
    return _then_taken(desk, _keep_rows(desk, [row]))


def retire_row(desk: Desk, table_name: str, code: str, *, retired: bool) -> Done[Kept]:
    """Offer an entry no longer, or again; what was stored with it still shows its label. Raises CannotNow."""
    entry = tables.table(table_name).get(code)
    if entry is None:
        raise CannotNow(tr("这一条已经没有了。"))
    for finding in retiring_findings(table_name, entry) if retired else ():
        raise CannotNow(finding.sentence)
    return _then_taken(desk, _keep_rows(desk, [retired_row(table_name, entry, retired=retired)]))


def paste_rows(desk: Desk, table_name: str, text: str) -> Done[Kept]:
    """Take a list of codes and names over, all in one act; lines that cannot be read are told and left out.

    Raises CannotNow where no line can be read.
    """
    read = read_rows(table_name, text)
    sentences = tuple(each.sentence for each in read.findings)
    if not read.rows:
        raise CannotNow(sentences[0] if sentences else tr("剪贴板里没有“代码、名称”两列的表格。"))
    return _then_taken(desk, _keep_rows(desk, read.rows, sentences))


def put_rows_back(desk: Desk, before: Sequence[tuple[str, str, OwnRow | None]]) -> Done[Kept]:
    """Make rows again what they were before a change."""
    return _then_taken(desk, _put_rows_back(desk, before))


def _then_taken(desk: Desk, done: Done[Kept]) -> Done[Kept]:
    get_ready(desk)
    return done


@act(Action.CHANGE_CODE_TABLE, Role.HEAD, Role.SYSTEM)
def _keep_rows(desk: Desk, work: Work, rows: Sequence[OwnRow], findings: tuple[str, ...] = ()) -> Result[Kept]:
    before = _before(work, [(row.table, row.code) for row in rows])
    model.keep_code_rows(work, (_code_row(row) for row in rows if not is_idle(row)))
    model.forget_code_rows(work, ((row.table, row.code) for row in rows if is_idle(row)))
    return Result(Kept(len(rows), before, findings), _subject(before), _detail(rows), changes("code_tables"))


@act(Action.CHANGE_CODE_TABLE, Role.HEAD, Role.SYSTEM)
def _put_rows_back(desk: Desk, work: Work, before: Sequence[tuple[str, str, OwnRow | None]]) -> Result[Kept]:
    now = _before(work, [(name, code) for name, code, _ in before])
    rows = [row for _, _, row in before if row is not None]
    model.keep_code_rows(work, map(_code_row, rows))
    model.forget_code_rows(work, ((name, code) for name, code, row in before if row is None))
    return Result(Kept(len(before), now), _subject(now), {"taken_back": len(before)}, changes("code_tables"))


def _before(work: Work, wanted: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, OwnRow | None], ...]:
    known = {(row.table, row.code): _own_row(row) for row in model.code_rows(work)}
    return tuple((name, code, known.get((name, code))) for name, code in wanted)


def _subject(before: Sequence[tuple[str, str, OwnRow | None]]) -> str:
    name, code, _ = before[0]
    return f"code_table {name} {code}" if len(before) == 1 else f"code_table {name}"


def _detail(rows: Sequence[OwnRow]) -> dict[str, object]:
    if len(rows) > 1:
        return {"rows": len(rows)}
    row = rows[0]
    return {"label": row.label, "aliases": list(row.aliases), "parent": row.parent, "retired": row.retired}


def _own_row(row: CodeRow) -> OwnRow:
    return OwnRow(row.table, row.code, row.label, row.aliases, row.parent, row.retired)


def _code_row(row: OwnRow) -> CodeRow:
    return CodeRow(row.table, row.code, row.label, row.aliases, row.parent, row.retired)
