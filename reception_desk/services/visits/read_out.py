"""What is read to somebody on the telephone: the receipt's own words, without issuing a paper."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models import keys
from reception_desk.models.papers import PaperSubject, subject
from reception_desk.services.desk import Desk
from reception_desk.services.papers.facts import Source, context
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class ReadOut:
    """The receipt of a visit as one says it; a text is "" where there is nothing to say."""

    visit_id: int
    received: str
    number: str
    check_code: str
    next_step: str
    latest: str
    telephone: str


def read_out(desk: Desk, visit_id: int) -> ReadOut:
    """Return what to read out of a visit; raises CannotNow where there is no such visit."""
    found: PaperSubject | None = desk.read(subject, visit_id)
    if found is None:
        raise CannotNow(tr("没有这次登记。"))
    check_code = keys.check_code(desk.store.key, f"{found.number}|{found.uuid}")
    said = context(PaperKind.RECEIPT, Source(desk, found, check_code, desk.now()))
    words = {name: str(said[name]) for name in ReadOut.__slots__ if name != "visit_id"}
    return ReadOut(visit_id, **words)


def spelled(number: str) -> str:
    """Return a number in groups as one says it: LD 2026 A 0312."""
    groups: list[str] = []
    for character in number:
        if not character.isalnum():
            groups.append("")
        elif groups and groups[-1] and groups[-1][-1].isdigit() is character.isdigit():
            groups[-1] += character
        else:
            groups.append(character)
    return " ".join(filter(None, groups))
