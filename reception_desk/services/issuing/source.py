"""What the papers of a matter are gathered from: the matter whole, its first visit, its letters, clocks and people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import channels
from reception_desk.forms.papers.issue import Issue
from reception_desk.models import kept, leader_days, letters, matter_papers, matters, papers, signatures, units
from reception_desk.models.kept import Kept
from reception_desk.models.leader_days import LeaderDayRow
from reception_desk.models.letters import LetterRow
from reception_desk.models.lists.matters import MatterWhole, whole
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.matters import Decided
from reception_desk.models.responsible import Holder
from reception_desk.models.signatures import Signature
from reception_desk.models.units import UnitRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matter_papers import PaperFacts, paper_rules
from reception_desk.rules.matters import Running
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.answering.responsibility import holders
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import clocks_of, course_of
from reception_desk.services.papers.facts import Source
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind, PaperState
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import tr


@dataclass(frozen=True)
class MatterSource:
    """One matter as its papers see it at one moment; `first` is the visit it began with, `days` what was recorded.

    `signature` tells how the newest record was signed.
    """

    desk: Desk
    at: datetime
    whole: MatterWhole
    first: Source
    days: Mapping[str, date]
    outcomes: tuple[Decided, ...]
    clocks: tuple[Running, ...]
    letters: tuple[LetterRow, ...]
    holders: tuple[Holder, ...]
    papers: tuple[PaperRow, ...]
    units: tuple[UnitRow, ...]
    led: Mapping[Kept, tuple[Mapping[str, Any], ...]]
    reception: LeaderDayRow | None = None
    signature: Signature | None = None

    @property
    def name(self) -> str:
        """Return who stands for the matter."""
        return self.first.petitioner.name or self.first.subject.name or self.whole.row.who

    @property
    def crowd(self) -> int:
        """Return for how many people he stands."""
        return self.first.subject.people

    @property
    def demands(self) -> tuple[str, ...]:
        """Return what is demanded, one by one; where nothing was written as a demand, what the matter is called."""
        found = tuple(each.text for each in self.whole.demands)
        return found or tuple(filter(None, (self.whole.row.title or self.first.subject.statement[:200],)))

    @property
    def received_on(self) -> date:
        """Return the day of receipt: as it was recorded, else that of the first visit."""
        return self.days.get("received", self.first.subject.received_at.date())

    @property
    def channel(self) -> str:
        """Return how it came, or from whom it was passed on to us, as papers say it."""
        sender = self.first.label(channels.SOURCE) if "source" not in self.first.values.hidden else ""
        return f"{sender}转来" if sender else self.whole.visits[0].channel.source

    def issue(self, row: PaperRow | None, number: str = "", day: date | None = None, check_code: str = "") -> Issue:
        """Return what a paper says of its issue; without number and day it is a draft."""
        return Issue(
            office=self.desk.office.organ,
            matter=self.whole.row.number,
            printed_at=self.at,
            printed_by=self.desk.clerk.name,
            number=number,
            day=day,
            check_code=check_code,
            telephone=self.desk.office.telephone,
        )

    def decided(self, *codes: str) -> Decided | None:
        """Return the newest outcome of these."""
        return next((each for each in reversed(self.outcomes) if each.code in codes), None)

    def letter(self, *kinds: Dispatch) -> LetterRow | None:
        """Return the newest letter of these kinds."""
        return next((each for each in reversed(self.letters) if each.facts.kind in kinds), None)

    def holder(self, role: Answerable) -> Holder | None:
        """Return who is answerable in a role now."""
        return next((each for each in reversed(self.holders) if each.role == role and each.ended_on is None), None)

    def unit(self, name: str) -> UnitRow | None:
        """Return a unit that the office knows by its name."""
        return next((each for each in self.units if each.name == name), None)

    def issued(self, *kinds: str) -> PaperRow | None:
        """Return the newest issued paper of these kinds that holds."""
        held = [each for each in self.papers if each.state is PaperState.ISSUED and each.kind in kinds]
        return held[-1] if held else None

    def said(self, fact: Fact) -> str:
        """Return what was written down with a fact, the newest that holds."""
        found = [each.text for each in self.whole.events if each.kind == fact.value and not each.undone]
        return found[-1] if found else ""

    def extension(self) -> Mapping[str, Any] | None:
        """Return days, approver and reason of the extension that holds."""
        found = [each for each in self.whole.events if each.kind == "extended" and not each.undone]
        return {**found[-1].detail, "reason": found[-1].text} if found else None


def source_of(desk: Desk, look: Look | Work, matter_id: int) -> MatterSource:
    """Read what the papers of a matter are gathered from.

    Raises CannotNow where there is no such matter, it is an accusation (条30③), or was merged into another.
    """
    state = matters.state(look, matter_id)
    if state is not None and state.purpose == Purpose.ACCUSATION.value:
        raise CannotNow(tr("检举控告事项只出具登记回执，不出具会透露内容的文书。"))
    if state is not None and state.merged_into is not None:
        raise CannotNow(tr("这件事项已经并入另一件。"), tr("请到合并后的事项里出具文书。"))
    found = whole(look, matter_id) if state is not None else None
    if state is None or found is None or not found.visits:
        raise CannotNow(tr("没有这件事项。"))
    subject = papers.subject(look, found.visits[0].id)
    assert subject is not None
    return MatterSource(
        desk=desk,
        at=look.now,
        whole=found,
        first=Source(desk, subject, "", look.now),
        days=course_of(desk, look, matter_id).days,
        outcomes=tuple(matters.outcomes(look, matter_id)),
        clocks=clocks_of(desk, look, matter_id),
        letters=tuple(letters.of_matter(look, matter_id)),
        holders=tuple(holders(look, matter_id)),
        papers=tuple(matter_papers.of_matter(look, matter_id)),
        units=tuple(units.everyone(look)),
        led={each: tuple(kept.of_matter(look, each, matter_id)) for each in _LED},
        reception=leader_days.last_reception(look, matter_id),
        signature=_signature(look, found),
    )


def _signature(look: Look | Work, found: MatterWhole) -> Signature | None:
    records = [each for each in found.papers if each.kind == PaperKind.RECORD.value]
    newest = max(records, key=lambda each: each.id, default=None)
    return signatures.of_paper(look, newest.id) if newest is not None else None


_LED = (Kept.INSTRUCTION, Kept.SUPERVISION, Kept.SATISFACTION, Kept.CLOSING)


def paper_facts(source: MatterSource) -> PaperFacts:
    """Return what decides which papers may be issued."""
    office = source.desk.office
    held = [each for each in source.papers if each.state is PaperState.ISSUED]
    to_serve = any(each.served_on is None for each in held if _served(each.kind))
    facts = {
        *source.days,
        *(["extended"] if source.extension() is not None else []),
        *(["letter_out"] if source.letters else []),
        *(["to_serve"] if to_serve else []),
        *(["record"] if any(each.kind == PaperKind.RECORD.value for each in source.whole.papers) else []),
        *(["reviews"] if office.papers.reviews else []),
    }
    answered = source.whole.columns["facts"]
    litigious = bool(answered.get("litigious")) or (
        office.profile is Profile.FAYUAN and bool(source.whole.columns["case_number"]) and "litigious" not in answered
    )
    return PaperFacts(
        profile=office.profile,
        litigious=litigious,
        outcomes=[each.code for each in source.outcomes],
        facts=facts,
        issued=[each.kind for each in held],
    )


def _served(kind: str) -> bool:
    return any(known.value == kind and rule.served for known, rule in paper_rules().items())
