"""风险评估清单: the stage, the circumstances of the matter, the 预案 and who signs; never a question about a person."""

from collections.abc import Collection, Sequence

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import LongText, Text
from reception_desk.forms.kinds_own import Listed, ListedSome
from reception_desk.vocabulary.leading import Circumstance, RiskStage
from reception_desk.wording import later

PLAN = Field("plan", later("预案"), LongText(1000), width=12, hint=later("谁盯、怎么联系、出现什么情况怎么办"))
SIGNER = Field("signer", later("谁签字"), Text(60), need=Need.TO_SAVE, width=6)
WHY = Field("words", later("为什么要评估"), LongText(300), need=Need.TO_SAVE, width=12)
ASK = Form("risk_asked", later("要求风险评估"), (section("asked", "", WHY),))


def checklist(stages: Sequence[RiskStage]) -> Form:
    """Return the checklist of an office, its stages and circumstances in the shown language."""
    labels = tuple(each.label for each in stages)
    stage = Field("stage", later("哪个环节"), Listed(labels), need=Need.TO_SAVE, width=6, default=labels[0])
    ticked = Field("ticked", later("情形"), ListedSome(tuple(each.label for each in Circumstance)), width=12)
    return Form("risk_check", later("风险评估"), (section("check", "", stage, SIGNER, ticked, PLAN),))


def filled(form: Form, found: Collection[Circumstance], signer: str, stage: RiskStage | None = None) -> Values:
    """Return the checklist with the circumstances that were found."""
    ticked = "、".join(each.label for each in Circumstance if each in found)
    raw = {**form.empty().raw, "ticked": ticked, "signer": signer}
    return Values(form, {**raw, **({"stage": stage.label} if stage is not None else {})})


def stage_of(values: Values) -> RiskStage | None:
    """Return the stage that was chosen."""
    return next((each for each in RiskStage if each.label == values.raw.get("stage", "").strip()), None)


def ticked_of(values: Values) -> list[Circumstance]:
    """Return the circumstances that were ticked."""
    typed = {each.strip() for each in values.raw.get("ticked", "").split("、")}
    return [each for each in Circumstance if each.label in typed]
