"""风险评估 of a matter: which circumstances ask for a checklist, what was signed, and the head's asking for one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models import responsible
from reception_desk.models.kept import Kept
from reception_desk.models.lists import risk as lists
from reception_desk.models.lists.risk import RiskFacts
from reception_desk.models.matters import events
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.risk import circumstances, is_wanted, stages
from reception_desk.rules.responsibility import answerable
from reception_desk.services.acts import Result, act
from reception_desk.services.answering.responsibility import held_of
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, matter_of, needed, told
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Circumstance, Led, RiskStage, Step
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

DAYS = 60
"""Days back for which the leader's page asks whose circumstances want a checklist."""


@dataclass(frozen=True)
class Risk:
    """Of one matter: the circumstances found, whether a checklist is wanted, and those that were signed in words."""

    found: frozenset[Circumstance] = frozenset()
    wanted: bool = False
    signed: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return the circumstances in words."""
        return "、".join(each.label for each in Circumstance if each in self.found)


def stages_of(desk: Desk) -> tuple[RiskStage, ...]:
    """Return the stages for which the office makes a 预案."""
    return stages(desk.office.profile)


def risk_of(look: Look | Work, matter_id: int) -> Risk:
    """Return how a matter stands."""
    facts = lists.of_matter(look, matter_id)
    found = _found(facts) if facts is not None else frozenset()
    signed = tuple(_signed_words(row) for row in model.of_matter(look, Kept.RISK, matter_id))
    return Risk(found, facts is not None and is_wanted(found, facts.signed), signed)


def wanted_lately(desk: Desk) -> list[tuple[RiskFacts, frozenset[Circumstance]]]:
    """Return the matters with a visit of the last two months that still want a checklist, and why."""
    facts = desk.read(lists.lately, desk.today() - timedelta(days=DAYS))
    return [(each, found) for each in facts if is_wanted(found := _found(each), each.signed)]


@act(Action.ASK_RISK, Role.HEAD, Role.LEADER)
def ask_risk(desk: Desk, work: Work, matter_id: int, reason: str) -> Result[Written]:
    """Ask for a risk checklist of a matter; it stands among what is to be carried out, by whoever answers for it."""
    matter_of(work, matter_id)
    why = needed(clean(reason, lines=True), tr("请写明为什么要评估。"))
    asked = answerable(held_of(responsible.of_matter(work, matter_id)))
    values = {
        **{"matter_id": matter_id, "step": Step.INSTRUCTED.value, "who": desk.clerk.name, "day": desk.today()},
        **{"text": tr("请作风险评估：{why}").format(why=why), "doer": asked.name if asked else "", "due_on": None},
    }
    return told(work, Kept.INSTRUCTION, Led.RISK_ASKED, values, why)


@act(Action.CHECK_RISK, Role.CLERK, Role.HEAD)
def check_risk(
    desk: Desk,
    work: Work,
    matter_id: int,
    stage: RiskStage,
    ticked: Collection[Circumstance],
    plan: str,
    signer: str,
) -> Result[Written]:
    """Sign the risk checklist of a matter, with the 预案 of its stage; it tells of the matter, never of a person.

    Who asked for it has it carried out by this.
    """
    matter_of(work, matter_id)
    if stage not in stages(desk.office.profile):
        raise CannotNow(tr("本单位没有“{stage}”这个环节。").format(stage=stage.label), tr("请选列出的环节。"))
    facts = lists.of_matter(work, matter_id)
    found = _found(facts) if facts is not None else frozenset()
    values = {
        **{"matter_id": matter_id, "stage": stage.value, "circumstances": sorted(each.value for each in ticked)},
        **{"found": sorted(each.value for each in found), "plan": clean(plan, lines=True).strip()},
        **{"day": desk.today(), "signer": needed(clean(signer), tr("还没有写由谁签字。"))},
    }
    doubts = () if values["plan"] else (Finding("plan", tr("还没有写预案。")),)
    words = " ".join(filter(None, (stage.label, "、".join(each.label for each in Circumstance if each in ticked))))
    _carry_out(desk, work, matter_id)
    return told(work, Kept.RISK, Led.RISK, values, words, doubts)


def _carry_out(desk: Desk, work: Work, matter_id: int) -> None:
    """Let what was asked for be carried out."""
    asked = [each.detail["row"] for each in events(work, matter_id) if each.kind == Led.RISK_ASKED and not each.undone]
    for row_id in asked:
        values = {"done_on": desk.today(), "done_text": tr("已作风险评估")}
        model.answer(work, Kept.INSTRUCTION, int(row_id), "done_on", values)


def _found(facts: RiskFacts) -> frozenset[Circumstance]:
    return circumstances(people=facts.people, visits=facts.visits, urgent=facts.threat, asked=facts.asked)


def _signed_words(row: Mapping[str, Any]) -> str:
    ticked = "、".join(Circumstance(each).label for each in row["circumstances"])
    return " · ".join(filter(None, (RiskStage(row["stage"]).label, ticked, row["signer"], row["day"].isoformat())))
