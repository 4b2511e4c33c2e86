"""Recognising the person who comes again, and what the clerk judged of two people."""

from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms import visits as form
from reception_desk.forms.channels import telephone_of
from reception_desk.forms.form import AnyField, Values
from reception_desk.models import people as model
from reception_desk.models.lists import people as lists
from reception_desk.models.lists.history import History, of_person
from reception_desk.models.lists.people import KnownPerson
from reception_desk.models.lists.visits import Numbers, numbers
from reception_desk.models.work import Look, Work
from reception_desk.rules.people import read_id_number
from reception_desk.rules.people.keys import VERSION, keys_of, probes_of, village_of
from reception_desk.rules.people.likeness import Claim, Likeness, Typed, compare
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import PairVerdict
from reception_desk.wording import tr

SHOWN = 8
STEP = 100
"""People given their keys in one transaction: it holds the writer for some 25 ms."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A known person who may be the visitor, and why."""

    person: KnownPerson
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Beside:
    """An offer with what is known of the person's earlier visits."""

    offer: Offer
    history: History

    @property
    def id(self) -> int:
        """Return the person's key."""
        return self.offer.person.id

    @property
    def sure(self) -> bool:
        """Tell whether it is said to be the same person."""
        return self.offer.likeness.claim is Claim.SAME


def who(
    look: Look,
    *,
    name: str = "",
    id_number: str = "",
    phone: str = "",
    address: str = "",
    birth: date | None = None,
    most: int = SHOWN,
) -> list[Offer]:
    """Return at most `most` known people whom the particulars typed so far may be of, the likeliest first.

    Texts are taken as they were typed, unfinished as they may be. Whoever was judged to be another than the likeliest
    is left out, and so is a second record of one person.
    """
    typed = Typed(name, id_number, phone, address, birth)
    found = lists.alike(look, probes_of(typed), village_of(address))
    offers = [Offer(each, compare(typed, each)) for each in found]
    offers = [each for each in offers if each.likeness.claim is not Claim.DIFFERENT]
    offers.sort(key=lambda each: (-each.likeness.points, -each.person.visits, -each.person.id))
    return _less_judged(look, offers)[:most]


def beside(look: Look, values: Values) -> list[Beside]:
    """Return whom the form as it stands may be of, with their earlier visits.

    Digits alone in the name's box are the end of an ID number: that is where the caret stands when somebody comes.
    """
    name, number = values.text(form.NAME).strip(), values.raw.get(form.ID_NUMBER.name, "")
    if name.isdecimal() and not number:
        name, number = "", name
    phone, address = telephone_of(values), values.raw.get(form.ADDRESS.name, "")
    offers = who(look, name=name, id_number=number, phone=phone, address=address, birth=values[form.BIRTH])
    return [Beside(each, of_person(look, each.person.id)) for each in offers]


@act(Action.JUDGE_PEOPLE, Role.CLERK, Role.HEAD)
def judge(desk: Desk, work: Work, one: int, other: int, verdict: PairVerdict, reason: str = "") -> Result[None]:
    """Write down that two people are one, are two, or that this is open again."""
    model.judge(work, one, other, verdict, reason)
    subject = "people {} {}".format(*sorted((one, other)))
    return Result(None, subject, {"verdict": verdict.value}, changes("people"))


@act(Action.KEY_PEOPLE, Role.CLERK, Role.HEAD)
def key_people(desk: Desk, work: Work, most: int = STEP) -> Result[int]:
    """Give keys to people who lack those of the present rules; return to how many.

    People of older stores have none, and a new version of the rules makes others. It is called when the desk is idle
    until nobody is left. Keys follow from what is recorded, so that the audit says nothing of it.
    """
    waiting = model.without_keys(work, VERSION, most)
    for each in waiting:
        model.add_keys(work, each.id, keys_of(each.name, each.id_number, each.phone, each.birth))
    model.mark_keyed(work, [each.id for each in waiting], VERSION)
    return Result(len(waiting), unchanged=True)


@act(Action.REVEAL, Role.CLERK, Role.HEAD)
def reveal(desk: Desk, work: Work, visit_id: int, reason: RevealReason) -> Result[Numbers]:
    """Give the whole numbers of the person of one visit, for a reason that stands in the audit; raises CannotNow.

    Those of an accusation are never given here (条30③).
    """
    found = numbers(work, visit_id)
    if found is None:
        raise CannotNow(tr("这次登记的号码不在这里显示。"), tr("检举控告事项由专人办理。"))
    return Result(found, f"visit {visit_id}", {"reason": reason.value})


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What the form says once a known person is the visitor, and what changed since in words."""

    raw: dict[str, str]
    changed: tuple[str, ...]


def taken_over(values: Values, known: KnownPerson) -> TakenOver:
    """Return the answers of a known person: what was told whole today stays, unfinished words give way."""
    raw = {form.NAME.name: known.name}
    changed = []
    if known.id_number and values[form.ID_NUMBER] != known.id_number:
        if read_id_number(values.raw.get(form.ID_NUMBER.name, "")) is None:
            raw[form.ID_NUMBER.name] = known.id_number
        else:
            changed.append(tr("证件号码原为 {number}").format(number=known.id_number))
    told_before: tuple[tuple[AnyField, tuple[str, ...], str], ...] = (
        (form.PHONE, known.phones, tr("电话换了，原为 {text}")),
        (form.ADDRESS, known.addresses, tr("住址换了，原为 {text}")),
    )
    for field, former, word in told_before:
        told = values.text(field).strip()
        if told and _told_whole(values, field) and former and not any(told in each for each in former):
            changed.append(word.format(text=former[0]))
        elif former and told not in former:
            raw[field.name] = former[0]
    if known.sex:
        raw[form.SEX.name] = known.sex
    if known.birth is not None:
        raw[form.BIRTH.name] = known.birth.isoformat()
    return TakenOver(raw, tuple(changed))


def _told_whole(values: Values, field: AnyField) -> bool:
    return not list(field.kind.check(values.raw.get(field.name, "")))


def _less_judged(look: Look, offers: list[Offer]) -> list[Offer]:
    verdicts = lists.judged(look, [each.person.id for each in offers])
    kept: list[Offer] = []
    for offer in offers:
        said = {verdicts.get(_pair(offer, each)) for each in kept}
        other = kept and kept[0].likeness.claim is Claim.SAME and verdicts.get(_pair(offer, kept[0]))
        if PairVerdict.SAME not in said and other is not PairVerdict.DIFFERENT:
            kept.append(offer)
    return kept


def _pair(one: Offer, other: Offer) -> tuple[int, int]:
    return min(one.person.id, other.person.id), max(one.person.id, other.person.id)
