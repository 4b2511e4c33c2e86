"""What a visit puts behind the seal when it is saved or changed (条30③), beside the ordinary rows of the same act."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from reception_desk.errors import NotPermitted
from reception_desk.findings import Finding
from reception_desk.forms import sealing as form
from reception_desk.forms import visits
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.sealing import Parts, joined
from reception_desk.models import sealed as model
from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists.sealed import Seal
from reception_desk.models.papers_sealed import give_papers, take_papers
from reception_desk.models.seal_merges import part_matters, part_people
from reception_desk.models.seal_words import others_naming, take_words
from reception_desk.models.sealed import SecretEvent, SecretFacts, SecretPerson
from reception_desk.models.sqlite.index import ask_sweep
from reception_desk.models.visit_changes import StoredVisit, accusation_of
from reception_desk.models.work import Work
from reception_desk.rules.sealing import accused_names, without_names, without_sentences
from reception_desk.services.visits.persons import companions_of, others_of, person_of
from reception_desk.vocabulary.seals import SealState
from reception_desk.vocabulary.visits import PersonRole
from reception_desk.wording import tr

ACCUSED = "accused"
"""The role of whom an accusation is about; it is nobody's role on an ordinary visit."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where what is sealed hangs: the visit, its uuid, its ordinary matter if any, its day."""

    visit_id: int
    uuid: str
    matter_id: int | None
    day: date


@dataclass(frozen=True)
class Change:
    """A change of a saved visit: what stood there, what is typed now in both halves, which answers differ, and why."""

    before: StoredVisit
    seal: Seal | None
    values: Values
    parts: Parts
    fields: tuple[str, ...]
    reason: str

    @property
    def hidden(self) -> frozenset[str]:
        """Return the names of the answers that were behind the seal or are now."""
        return self.parts.hidden | frozenset(self.seal.raw if self.seal else ())

    @property
    def told(self) -> str:
        """Return the reason as it may stand in the open: it goes behind the seal with what it is given for."""
        return "" if self._reason_behind else self.reason

    @property
    def behind(self) -> str:
        """Return the reason as it stands behind the seal."""
        return self.reason if self._reason_behind else ""

    @property
    def kept(self) -> dict[str, str]:
        """Return what no field could take, as it stands in the open."""
        return {} if self.parts.whole else {**self.before.kept, **(self.seal.kept if self.seal else {})}

    @property
    def _reason_behind(self) -> bool:
        return self.parts.whole or self.before.secret or bool(self.hidden & set(self.fields))


def write_behind(work: Work, change: Change, matter_id: int | None) -> int | None:
    """Write the sealed half of a changed visit; return its key, None where there is none and was none."""
    before, seal = change.before, change.seal
    place = Place(before.id, before.uuid, matter_id, before.received_at.date())
    if seal is not None:
        put_behind_anew(work, place, seal, change.parts, change.values, change.fields, change.behind)
        seal_id: int | None = seal.id
    else:
        seal_id = put_behind(work, place, change.parts, change.values, before.kept, change.fields)
        if seal_id is not None and change.behind:
            model.add_event(work, seal_id, SecretEvent("changed", change.behind))
    if seal_id is None:
        return None
    if change.parts.whole:
        part_people(work, before.person_id, before.id)
    for each in {before.matter_id, matter_id, *before.beside} - {None}:
        assert each is not None
        if change.parts.whole:
            own = part_matters(work, each, before.id)
            model.take_raised(work, seal_id, own, before.id)
            model.take_matter(work, seal_id, own)
        _take_words(work, seal_id, each, change.values)
    ask_sweep(work.connection)
    return seal_id


def _take_words(work: Work, seal_id: int, matter_id: int, values: Values) -> None:
    """Take what names the accused, or was moved behind the seal, out of all that is kept of an ordinary matter."""
    names = accused_names(values.text(form.ACCUSED_NAME))
    words = (*names, *form.passages_of(values), values.text(form.ACCUSATION))
    opened, titled = partial(without_sentences, words=words), partial(without_names, names=names)
    take_words(work, seal_id, matter_id, opened, titled)


def hide_beside(work: Work, seal: Seal, matter_id: int, said: str) -> bool:
    """Take the name of the accused out of a matter raised beside; return whether it stood in what was `said`."""
    names = accused_names(seal.raw.get(form.ACCUSED_NAME.name, ""))
    if not any(each in "".join(said.split()) for each in names):
        return False
    _take_words(work, seal.id, matter_id, Values(recorded_form(), seal.raw))
    ask_sweep(work.connection)
    return True


def still_naming(work: Work, matter_id: int | None, visit_id: int, values: Values) -> tuple[Finding, ...]:
    """Say which other visits of the matter name the accused in the open still."""
    names = accused_names(values.text(form.ACCUSED_NAME)) if form.asks_more(values) else ()
    if matter_id is None or not names or form.is_accusation(values):
        return ()
    found = others_naming(work, matter_id, visit_id, names)
    if not found:
        return ()
    sentence = tr("同一事项的 {numbers} 里也写着被反映人的姓名，请登记人打开更改、移入密件（条30③）。")
    return (Finding(form.ACCUSED_NAME.name, sentence.format(numbers="、".join(found)), "条30③"),)


def hide_reason(work: Work, seal: Seal | None, reason: str) -> str:
    """Keep behind the seal why an accusation was made void; return what stands in the open instead."""
    if seal is not None:
        model.add_event(work, seal.id, SecretEvent("voided", reason, work.now.date()))
    return form.MARK


def give_files(work: Work, seal: Seal | None, into: str) -> None:
    """Give the files behind a seal to the form that takes over what was typed."""
    if seal is not None:
        model.give_files(work, seal.id, into)


def put_behind(
    work: Work, place: Place, parts: Parts, whole: Values, kept: Mapping[str, str], fields: tuple[str, ...] = ()
) -> int | None:
    """Write what a visit puts behind the seal for the first time, return its key; None where it accuses nobody.

    `fields` are the answers that a change of a saved visit touched.
    """
    if not parts.behind and not parts.whole:
        return None
    facts = secret_of(parts, whole, kept if parts.whole else {})
    named = form.unnamed_of(whole, parts)
    seal_id = model.keep(work, place.visit_id, place.matter_id, place.day, facts)
    _keep_named(work, seal_id, named)
    files = parts.whole or whole[form.DIVIDED] is not form.Divided.YES
    _take_around(work, seal_id, place, parts, (*fields, *named), files=files)
    return seal_id


def _keep_named(work: Work, seal_id: int, named: Mapping[str, str]) -> None:
    """Keep behind the seal, as they were typed, answers that say 有关人员 in the open for the name of the accused."""
    if named:
        model.add_event(work, seal_id, SecretEvent("earlier", detail={"before": dict(named)}))


def put_behind_anew(
    work: Work, place: Place, seal: Seal, parts: Parts, whole: Values, fields: tuple[str, ...], reason: str
) -> None:
    """Write what a changed visit puts behind the seal, and keep there what those answers said before."""
    before = {name: seal.raw.get(name, "") for name in fields if name in seal.raw or name in parts.hidden}
    model.add_event(work, seal.id, SecretEvent("changed", reason, None, {"before": before}))
    if not parts.behind and not parts.whole:
        model.set_state(work, seal.id, SealState.TAKEN_BACK)
        model.give_files(work, seal.id, place.uuid)
        give_papers(work, seal.id)
        return
    model.rewrite(work, seal.id, place.matter_id, secret_of(parts, whole, seal.kept if parts.whole else {}))
    named = form.unnamed_of(whole, parts)
    _keep_named(work, seal.id, named)
    moved = fields if {form.PASSAGES.name, form.ACCUSED_NAME.name} & set(fields) else ()
    _take_around(work, seal.id, place, parts, (*moved, *named), files=parts.whole)


def amend(work: Work, seal: Seal, opened: Mapping[str, str], name: str, text: str) -> None:
    """Write one answer behind the seal anew, and keep there what it said before."""
    model.add_event(work, seal.id, SecretEvent("changed", "", None, {"before": {name: seal.raw.get(name, "")}}))
    whole = Values(recorded_form(), joined(opened, {**seal.raw, name: text}))
    model.rewrite(work, seal.id, seal.matter_id, secret_of(form.parts_of(whole), whole, seal.kept))


def secret_of(parts: Parts, whole: Values, kept: Mapping[str, str]) -> SecretFacts:
    """Return what lies behind the seal as it is written; of a whole accusation that is nearly everything."""
    said = [whole.text(each) for each in (form.ACCUSED_NAME, form.ACCUSED_UNIT, form.ACCUSED_POST, form.ACCUSATION)]
    names = form.PASSAGES.name, visits.STATEMENT.name, visits.DEMAND.name, visits.REGION.name
    words = [*said, *(parts.behind.get(name, "") for name in names)]
    demands = whole[visits.DEMAND] or ()
    return SecretFacts(
        raw=dict(parts.behind),
        kept=dict(kept),
        title=(demands[0] if demands and parts.whole else said[3])[:60],
        words="\n".join(filter(None, [*words, *kept.values()])),
        accused_name=said[0],
        accused_unit=said[1],
        accused_post=said[2],
        divided=parts.whole or visits.STATEMENT.name not in parts.behind,
        people=tuple(_people(whole)),
        passages=form.passages_of(whole),
    )


def opened_by(work: Work, visit_id: int, *, whole: bool) -> Seal | None:
    """Return what is sealed of a visit for the clerk who acts; raises NotPermitted where that is all of it and not his.

    Of a visit with an open half nothing tells others that there is another.
    """
    seal = lists.of_visit(work, work.clerk, visit_id)
    if seal is None and whole:
        raise _not_yours()
    return seal


def whose(work: Work, visit_uuid: str) -> tuple[str, Seal | None]:
    """Return by which uuid a file goes that is added to a visit, and the seal it lies behind if any.

    Of an accusation that is the seal's, and so it is where the seal's own uuid is given; raises NotPermitted.
    """
    if lists.is_owner(work, visit_uuid):
        seal = lists.owning(work, work.clerk, visit_uuid)
    elif (visit_id := accusation_of(work, visit_uuid)) is not None:
        seal = lists.of_visit(work, work.clerk, visit_id)
    else:
        return visit_uuid, None
    if seal is None:
        raise _not_yours()
    return seal.owner, seal


def hold_to_seal(work: Work, attachment_id: int) -> None:
    """Refuse a file behind a seal to whoever may not open that."""
    owner = model.owner_of(work, attachment_id)
    if lists.is_owner(work, owner) and lists.owning(work, work.clerk, owner) is None:
        raise _not_yours()


def _not_yours() -> NotPermitted:
    return NotPermitted(tr("这是检举控告事项(密)，您不在可查看的人员之内。"), tr("请找登记人或科长。"))


def _take_around(work: Work, seal_id: int, place: Place, parts: Parts, moved: Collection[str], *, files: bool) -> None:
    """Take behind the seal what hangs on the visit: its files until it is divided, its papers, what it said before.

    `moved` are answers out of which something was taken behind just now.
    """
    if files:
        model.take_files(work, seal_id, place.uuid)
    if parts.whole or moved:  # a paper may have said what stands in the open no more
        take_papers(work, seal_id, place.visit_id, of_matters=bool(moved))
    if parts.whole:
        model.take_changes(work, seal_id, place.visit_id)
    else:
        taken = parts.hidden | {visits.STATEMENT.name, form.BESIDE, *moved}
        model.take_changes(work, seal_id, place.visit_id, taken)


def _people(whole: Values) -> list[SecretPerson]:
    first = person_of(whole)
    people = [SecretPerson(PersonRole.PETITIONER.value, first.name, first.id_number, first.phone, first.address)]
    for other in others_of(whole):
        each = other.person
        people.append(SecretPerson(other.role, each.name, each.id_number, each.phone, each.address))
    people += [SecretPerson("companion", each.name, each.id_number, each.phone) for each in companions_of(whole)]
    accused = whole.text(form.ACCUSED_NAME).strip()
    unit = f"{whole.text(form.ACCUSED_UNIT)} {whole.text(form.ACCUSED_POST)}".strip()
    return [*people, SecretPerson(ACCUSED, accused, address=unit)] if accused or unit else people
