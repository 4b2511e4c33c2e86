"""After the closing: 成因 and 化解, 满意度, 三项建议 and what became of them, call-backs that are due."""

from collections.abc import Sequence
from datetime import date, timedelta

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models.kept import Kept
from reception_desk.models.lists import leading as lists
from reception_desk.models.work import Work
from reception_desk.rules.leading.after_closing import CALL_BACK_DAYS, call_back_due, proof_findings
from reception_desk.rules.leading.dates import day_findings, term_findings
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import (
    Written,
    answered,
    hold_to_day,
    matter_of,
    needed,
    told,
    unit_named,
    unit_of,
)
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import ActivityKind, Adopted, Cause, Led, Proof, Satisfaction, SuggestionKind
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@act(Action.EXPLAIN_CLOSING, Role.CLERK, Role.HEAD)
def explain_closing(
    desk: Desk,
    work: Work,
    matter_id: int,
    cause: Cause,
    text: str = "",
    proof: Proof | None = None,
    proved_on: date | None = None,
) -> Result[Written]:
    """Write why a matter arose, and by what it is settled where it is: 办结 is not 化解."""
    matter_of(work, matter_id)
    values, shown, found = explained(desk, work, matter_id, cause, text, proof, proved_on)
    return told(work, Kept.CLOSING, Led.CLOSING, values, shown, found, {"cause": cause.value})


def explained(
    desk: Desk, work: Work, matter_id: int, cause: Cause, text: str, proof: Proof | None, proved_on: date | None
) -> tuple[dict[str, object], str, tuple[Finding, ...]]:
    """Return the row of a cause and what settles the matter, its words, and what the proof lacks."""
    rated = [each["value"] for each in model.of_matter(work, Kept.SATISFACTION, matter_id)]
    done = model.of_matter(work, Kept.ACTIVITY, matter_id)
    called = any(each["kind"] == ActivityKind.CALL_BACK.value for each in done)
    words = clean(text, lines=True).strip()
    values = {
        **{"matter_id": matter_id, "day": desk.today(), "cause": cause.value, "text": words},
        **{"proof": proof.value if proof else "", "proved_on": proved_on},
    }
    found = proof_findings(proof, proved_on, rated, called_back=called, today=desk.today())
    return values, "，".join(filter(None, (cause.label, proof.label if proof else "", words))), found


@act(Action.RATE, Role.CLERK, Role.HEAD)
def rate(
    desk: Desk, work: Work, matter_id: int, value: Satisfaction, day: date, unit_id: int | None = None, text: str = ""
) -> Result[Written]:
    """Write how satisfied the visitor was: with the office, or with a unit (国信发〔2022〕11号)."""
    return _rated(desk, work, matter_id, [(unit_id, value)], day, text)


@act(Action.RATE, Role.CLERK, Role.HEAD)
def rate_both(
    desk: Desk,
    work: Work,
    matter_id: int,
    of_office: Satisfaction | None,
    unit_name: str,
    of_unit: Satisfaction | None,
    day: date,
    text: str = "",
) -> Result[Written]:
    """Write how satisfied the visitor was with the office and with the unit that handled it, each apart, in one."""
    if of_office is None and of_unit is None:
        raise CannotNow(tr("还没有填满意度。"))
    values: list[tuple[int | None, Satisfaction]] = [] if of_office is None else [(None, of_office)]
    if of_unit is not None:
        name = needed(clean(unit_name), tr("还没有写对哪个单位满意不满意。"))
        values.append((unit_named(desk, work, name).id, of_unit))
    return _rated(desk, work, matter_id, values, day, text)


def _rated(
    desk: Desk,
    work: Work,
    matter_id: int,
    values: Sequence[tuple[int | None, Satisfaction]],
    day: date,
    text: str,
) -> Result[Written]:
    matter_of(work, matter_id)
    words = clean(text, lines=True).strip()
    rows, said = [], []
    for unit_id, value in values:
        of = unit_of(desk, work, unit_id).name if unit_id is not None else desk.office.name
        rows.append({"matter_id": matter_id, "unit_id": unit_id, "value": value.value, "day": day, "text": words})
        said.append(tr("对{unit}：{value}").format(unit=of, value=value.label))
    found = day_findings("day", day, desk.today())
    return told(work, Kept.SATISFACTION, Led.SATISFACTION, rows[0], "，".join(said), found, also=rows[1:])


@act(Action.SUGGEST, Role.CLERK, Role.HEAD, Role.LEADER)
def suggest(
    desk: Desk,
    work: Work,
    kind: SuggestionKind,
    addressee: str,
    text: str,
    cause: Cause | None = None,
    matter_id: int | None = None,
    unit_id: int | None = None,
    due_on: date | None = None,
    number: str = "",
    for_unit: str = "",
) -> Result[Written]:
    """Enter one of the three suggestions (条40, 41(三)), of a matter or of several; `for_unit` names the unit meant."""
    if for_unit:
        unit_id = unit_named(desk, work, for_unit).id
    if matter_id is not None:
        matter_of(work, matter_id)
    if unit_id is not None:
        unit_of(desk, work, unit_id)
    values = {
        **{"matter_id": matter_id, "unit_id": unit_id, "kind": kind.value, "day": desk.today()},
        "addressee": needed(clean(addressee), tr("还没有写向谁提出建议。")),
        "text": needed(clean(text, lines=True), tr("还没有写建议内容。")),
        **{"cause": cause.value if cause else "", "due_on": due_on, "number": clean(number).strip()},
    }
    found = term_findings("due_on", due_on, desk.today())
    return told(work, Kept.SUGGESTION, Led.SUGGESTION, values, kind.label, found, {"kind": kind.value})


@act(Action.ANSWER_SUGGESTION, Role.CLERK, Role.HEAD)
def answer_suggestion(
    desk: Desk, work: Work, row_id: int, feedback: str, day: date, adopted: Adopted
) -> Result[Written]:
    """Write the feedback of a suggestion and whether it was adopted; asked twice, nothing changes."""
    hold_to_day(desk, work, Kept.SUGGESTION, row_id, day)
    values = {
        "feedback_on": day,
        "feedback": needed(clean(feedback, lines=True), tr("还没有写反馈内容。")),
        "adopted": adopted.value,
    }
    return answered(work, Kept.SUGGESTION, row_id, "feedback_on", Led.FEEDBACK, values, adopted.label)


def calls_due(desk: Desk, most: int | None = None) -> list[tuple[lists.CallBackRow, date]]:
    """Return the closed matters whose call-back is due today or was, each with its day, the oldest first."""
    rows = desk.read(lists.to_call_back, desk.today() - timedelta(days=CALL_BACK_DAYS), most)
    return [(row, call_back_due(row.closed_on)) for row in rows]
