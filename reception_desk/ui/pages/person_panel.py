"""同一人 of a recorded visit: who may be a second record of the petitioner, merged or taken apart by a key."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.forms import matters as questions
from reception_desk.forms.form import Values
from reception_desk.models.lists import masks
from reception_desk.models.lists.people import KnownPerson
from reception_desk.services.desk import Desk
from reception_desk.services.people.merging import merge_people, records, unmerge_people
from reception_desk.services.people.recognising import Offer, judge
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.matters.pair_panel import LIKELY, MERGED, POSSIBLE, PairActs, PairLine, PairPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.visits import PairVerdict
from reception_desk.wording import tr


def person_panel(ground: QWidget, lanes: Lanes, desk: Desk, person_id: int, name: str) -> PairPanel:
    """Return the panel of who may be a second record of a person."""
    acts = PairActs(
        lines=partial(_lines, desk, person_id),
        merge=partial(_merge, desk, person_id),
        apart=partial(_apart, desk),
        judge=partial(_judge, desk, person_id),
    )
    words = (tr("不是同一人"), tr("没有相像的人。"))
    heading = tr("“{name}”的其他记录：合并到这一人").format(name=name)
    return PairPanel(ground, lanes, questions.ONE_PERSON, acts, words, heading)


def _lines(desk: Desk, person_id: int) -> list[PairLine]:
    found = desk.read(records, person_id)
    if found is None:
        return []
    lines = [*map(_offered, found.offers)]
    for each in found.former:
        reasons = (tr("{day} 并入：{reason}").format(day=each.day, reason=each.reason),)
        lines.append(PairLine(-each.merge_id, each.merge_id, MERGED, tr("已并入"), each.name, "", reasons, (), {}))
    return lines


def _offered(offer: Offer) -> PairLine:
    person, likeness = offer.person, offer.likeness
    fills = {"reason": "，".join(likeness.reasons)}
    state = POSSIBLE if likeness.against else LIKELY
    words = likeness.claim.label
    return PairLine(
        person.id, person.id, state, words, person.name, _particulars(person), likeness.reasons, likeness.against, fills
    )


def _particulars(person: KnownPerson) -> str:
    """Return what tells records of one name apart; numbers are masked."""
    number = masks.id_number(person.id_number)
    phone = masks.phone(person.phones[0]) if person.phones else ""
    address = person.addresses[0] if person.addresses else ""
    came = tr("来过 {n} 次").format(n=person.visits)
    return " · ".join(filter(None, (number, phone, address, came)))


def _merge(desk: Desk, person_id: int, line: PairLine | None, values: Values) -> Act:
    return partial(merge_people, desk, person_id, line.key if line is not None else 0, values.text(questions.REASON))


def _apart(desk: Desk, line: PairLine) -> Act:
    return partial(unmerge_people, desk, line.key)


def _judge(desk: Desk, person_id: int, line: PairLine, different: bool) -> Act:
    verdict = PairVerdict.DIFFERENT if different else PairVerdict.OPEN
    return partial(judge, desk, person_id, line.key, verdict)
