"""Rows of 满意度, 重点事项 and risk checklists put right as it was typed; what they said before stays beside them."""

from reception_desk.errors import CannotNow
from reception_desk.forms import registers as form
from reception_desk.forms import risk as checklist
from reception_desk.forms.form import Form, Values, section
from reception_desk.forms.matters import DAY
from reception_desk.models.kept import Kept
from reception_desk.models.lists.registers import KeyRow, RatingRow, RiskRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept_changes import Changed, correct_kept
from reception_desk.services.leading.risk import stages_of
from reception_desk.services.matters.rules_of import day_of
from reception_desk.vocabulary.leading import Circumstance, RiskStage
from reception_desk.wording import tr


def correct_rating(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put right how satisfied the visitor was; of whom and of which matter it is stays."""
    values = values.settled(desk.today())
    value = values[form.VALUE]
    assert value is not None
    said, day = values.text(form.SAID_WORDS), day_of(values, desk.today())
    words = "，".join(filter(None, (value.label, said)))
    kept = {"value": value.value, "day": day, "text": said}
    return correct_kept(desk, Kept.SATISFACTION, row_id, kept, values.text(form.REASON), words)


def rating_raw(row: RatingRow) -> dict[str, str]:
    """Return a 满意度 as one would type it."""
    return {"value": row.value, "day": row.day.isoformat(), "words": row.text}


def correct_key(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put a 重点事项 right; raises CannotNow where it would end before it began."""
    values = values.settled(desk.today())
    day, ended = day_of(values, desk.today()), values[form.ENDED_ON]
    if ended is not None and ended < day:
        raise CannotNow(tr("结束的日期早于列入的日期，请核对。"))
    kept = {"day": day, "text": values.text(form.WHY), "ended_on": ended, "end_reason": values.text(form.END_REASON)}
    return correct_kept(desk, Kept.KEY_MATTER, row_id, kept, values.text(form.REASON))


def key_raw(row: KeyRow) -> dict[str, str]:
    """Return a 重点事项 as one would type it."""
    ended = row.ended_on.isoformat() if row.ended_on else ""
    return {"day": row.day.isoformat(), "ended_on": ended, "why": row.text, "end_reason": row.end_reason}


def risk_form(desk: Desk) -> Form:
    """Return the checklist of the office, with its day and why it is put right."""
    fields = checklist.checklist(stages_of(desk)).fields
    label = tr("更正风险评估")
    return Form("risk_corrected", label, (section("check", "", *fields[:2], DAY, *fields[2:], form.REASON),))


def correct_risk(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put a signed risk checklist right; what was found when it was signed stays."""
    values = values.settled(desk.today())
    stage, ticked = checklist.stage_of(values), checklist.ticked_of(values)
    if stage is None:
        raise CannotNow(tr("请选列出的环节。"))
    kept = {
        **{"stage": stage.value, "circumstances": sorted(each.value for each in ticked)},
        **{"plan": values.text(checklist.PLAN), "signer": values.text(checklist.SIGNER)},
        "day": day_of(values, desk.today()),
    }
    words = " ".join(filter(None, (stage.label, "、".join(each.label for each in ticked))))
    return correct_kept(desk, Kept.RISK, row_id, kept, values.text(form.REASON), words)


def risk_raw(row: RiskRow) -> dict[str, str]:
    """Return a risk checklist as one would type it."""
    ticked = "、".join(each.label for each in Circumstance if each.value in row.circumstances)
    stage = RiskStage(row.stage).label if row.stage in list(RiskStage) else row.stage
    return {"stage": stage, "ticked": ticked, "day": row.day.isoformat(), "plan": row.plan, "signer": row.signer}
