"""What was typed into a register, as the act it is; what stands there, as one would type it to put it right."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import registers as form
from reception_desk.forms.form import AnyField, Form, Values
from reception_desk.forms.matters import Answer
from reception_desk.models.kept import Kept
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import ids
from reception_desk.models.lists.registers import ActivityRow, SuggestionRow, SupervisionRow
from reception_desk.models.lists.screenings import ItemRow, RoundRow
from reception_desk.models.visits import matter_of
from reception_desk.rules.leading.activities import Asked, asked_of, measure_of, yes_of
from reception_desk.services.acts import Done
from reception_desk.services.answering import supervision
from reception_desk.services.desk import Desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading.kept_changes import Changed, correct_kept
from reception_desk.services.leading.proposals import Proposal, proposed
from reception_desk.services.matters import after_closing
from reception_desk.services.matters.rules_of import day_of
from reception_desk.services.registers import activities, screening
from reception_desk.services.registers.screening import Trouble
from reception_desk.vocabulary.leading import ActivityKind, Rates, SuggestionKind
from reception_desk.wording import tr


def add_activity(desk: Desk, values: Values) -> Done[Any]:
    """Write down one activity as it was typed."""
    kind, given = activity_given(desk, values)
    return activities.add_activity(desk, kind, **given)


def correct_activity(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put an activity right as it was typed."""
    kind, given = activity_given(desk, values)
    return activities.correct_activity(desk, row_id, kind, **given, reason=values.text(form.REASON))


def activity_raw(row: ActivityRow) -> dict[str, str]:
    """Return an activity as one would type it."""
    kind = ActivityKind(row.kind)
    raw = {
        **{"kind": row.kind, "day": row.day.isoformat(), "place": row.place, "staff": row.staff},
        **{"result": row.result, "matter": row.of.number, "people": "" if row.people is None else str(row.people)},
        **{"asked": form.yuan(row.asked_fen), "granted": form.yuan(row.granted_fen)},
    }
    measure, yes = measure_of(kind), yes_of(kind)
    if measure is not None and row.number is not None:
        raw[form.NUMBERS[measure].name] = str(row.number)
    if yes is not None and row.yes is not None:
        raw[form.ANSWERS[yes].name] = (Answer.YES if row.yes else Answer.NO).value
    return raw


def suggest(desk: Desk, values: Values, for_unit: str = "") -> Done[Any]:
    """Enter a suggestion as it was typed; `for_unit` is the unit for whose closings it was proposed."""
    given = _suggestion(desk, values)
    kind = given.pop("kind")
    return after_closing.suggest(
        desk, kind, matter_id=matter_named(desk, values, form.MATTER), for_unit=for_unit, **given
    )


def correct_suggestion(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put a suggestion right as it was typed."""
    given = _suggestion(desk, values)
    kept = {**given, "kind": given["kind"].value, "cause": given["cause"].value if given["cause"] else ""}
    kept["matter_id"] = matter_named(desk, values, form.MATTER)
    return correct_kept(desk, Kept.SUGGESTION, row_id, kept, values.text(form.REASON))


def suggestion_raw(row: SuggestionRow) -> dict[str, str]:
    """Return a suggestion as one would type it."""
    due = row.due_on.isoformat() if row.due_on else ""
    raw = {"suggestion": row.kind, "addressee": row.addressee, "cause": row.cause, "number": row.number}
    return {**raw, "due_on": due, "matter": row.of.number, "text": row.text}


def proposal_raw(proposal: Proposal) -> dict[str, str]:
    """Return what is proposed as one would type it, for the clerk to change."""
    return {
        **{"suggestion": SuggestionKind.IMPROVE.value, "addressee": proposal.unit, "cause": proposal.cause.value},
        "text": proposed(proposal),
    }


def answer_suggestion(desk: Desk, row_id: int, values: Values) -> Done[Any]:
    """Write the feedback of a suggestion as it was typed."""
    adopted = values[form.ADOPTED]
    assert adopted is not None
    day, words = _day(desk, values), values.text(form.FEEDBACK)
    return after_closing.answer_suggestion(desk, row_id, words, day, adopted)


def supervise(desk: Desk, values: Values) -> Done[Any]:
    """Write down a 督办 as it was typed."""
    values = values.settled(desk.today())
    trigger, said = values[form.TRIGGER], values[form.SAID]
    assert trigger is not None and said is not None
    return supervision.supervise(
        desk,
        _needed_matter(desk, values),
        values.text(form.UNIT),
        trigger,
        said,
        values.text(form.DEMANDS),
        values[form.DUE],
        values.text(form.NUMBER),
        listed=values[form.LISTED] is Answer.YES,
    )


def correct_supervision(desk: Desk, row_id: int, values: Values) -> Done[Changed]:
    """Put a 督办 right as it was typed; its matter and its unit stay what they are."""
    values = values.settled(desk.today())
    trigger, said = values[form.TRIGGER], values[form.SAID]
    assert trigger is not None and said is not None
    due: date | None = values[form.DUE]
    kept = {
        **{"trigger": trigger.value, "way": said.value, "text": values.text(form.DEMANDS), "due_on": due},
        **{"number": values.text(form.NUMBER), "listed": values[form.LISTED] is Answer.YES},
    }
    return correct_kept(desk, Kept.SUPERVISION, row_id, kept, values.text(form.REASON))


def supervision_raw(row: SupervisionRow) -> dict[str, str]:
    """Return a 督办 as one would type it."""
    due = row.due_on.isoformat() if row.due_on else ""
    listed = (Answer.YES if row.listed else Answer.NO).value
    raw = {"trigger": row.trigger, "said": row.way, "listed": listed, "number": row.number, "due_on": due}
    return {**raw, "text": row.text}


def answer_supervision(desk: Desk, row_id: int, values: Values) -> Done[Any]:
    """Write the feedback of a 督办 as it was typed."""
    return supervision.answer_supervision(desk, row_id, values.text(form.FEEDBACK), _day(desk, values))


def mark_key(desk: Desk, values: Values) -> Done[Any]:
    """Put a matter among the 重点事项 as it was typed."""
    return leading.mark_key(desk, _needed_matter(desk, values), values.text(form.WHY))


def end_key(desk: Desk, row_id: int, values: Values) -> Done[Any]:
    """Take a matter out of the 重点事项 as it was typed."""
    return leading.end_key(desk, row_id, values.text(form.WHY), _day(desk, values))


def rating_fields(desk: Desk) -> tuple[AnyField, ...]:
    """Return of whom the visitor is asked how satisfied he is, as the office takes part."""
    office, unit = (form.OFFICE_RATED,), (form.RATED_UNIT, form.UNIT_RATED)
    return {Rates.BOTH: (*office, *unit), Rates.UNIT: unit, Rates.OFFICE: office}[desk.office.rates]


def rate(desk: Desk, values: Values, matter_id: int | None = None) -> Done[Any]:
    """Write how satisfied the visitor was: with the office, with the unit, or with both, as it was typed."""
    matter_id = _needed_matter(desk, values) if matter_id is None else matter_id
    day, words = _day(desk, values), values.text(form.SAID_WORDS)
    rated = (values[form.OFFICE_RATED], values.text(form.RATED_UNIT), values[form.UNIT_RATED])
    return after_closing.rate_both(desk, matter_id, *rated, day, words)


def begin_screening(desk: Desk, values: Values) -> Done[Any]:
    """Begin a round of 矛盾排查 as it was typed."""
    values = values.settled(desk.today())
    day = _day(desk, values)
    due = values[form.RETURN_BY]
    return screening.begin_screening(desk, values.text(form.TITLE), day, form.kinds_of(values), due)


def return_screening(desk: Desk, head: RoundRow, unit_id: int, values: Values) -> Done[Any]:
    """Write what a unit returned as it was typed, each trouble with its plan."""
    troubles = [_trouble(desk, each) for each in values[form.TROUBLES] or ()]
    found = values[form.FOUND]
    return screening.return_screening(
        desk, head.id, unit_id, len(troubles) if found is None else found, troubles=troubles
    )


def troubles_raw(rows: Sequence[ItemRow]) -> str:
    """Return troubles as they are typed into the table."""
    lines = (
        {
            **{form.TROUBLE.name: each.text, form.PLAN.name: each.plan, form.WHO.name: each.who},
            form.CONCERNED.name: "" if each.people is None else str(each.people),
            form.SETTLE_BY.name: each.due_on.isoformat() if each.due_on else "",
            form.LINKED.name: each.number,
        }
        for each in rows
    )
    return "\n".join(map(form.TROUBLE_ROWS.line, lines))


def settle_trouble(desk: Desk, row_id: int, values: Values) -> Done[Any]:
    """Write what became of a trouble as it was typed."""
    return screening.settle_trouble(desk, row_id, _day(desk, values), values.text(form.SETTLED))


def matter_named(desk: Desk, values: Values, field: AnyField) -> int | None:
    """Return the matter that was typed, by its whole number or by what finds one alone; None where nothing was.

    Raises CannotNow where none or several are meant.
    """
    text = values.text(field).strip()
    if not text:
        return None
    known = desk.read(matter_of, text.upper())
    if known is not None:
        return known
    found = list(desk.read(ids, MatterFilter(text=text)))
    if len(found) == 1:
        return found[0]
    if found:
        raise CannotNow(tr("“{text}”有 {n} 件事项都像。").format(text=text, n=len(found)), tr("请写整个编号。"))
    raise CannotNow(tr("没有找到“{text}”这件事项。").format(text=text), tr("请核对编号，或者空着不填。"))


def with_reason(asked: Form) -> Form:
    """Return a form that also asks why what it says is put right."""
    first, *rest = asked.sections
    fields = (*(each for each in first.fields if each not in (form.OF, form.UNIT)), form.REASON)
    return Form(f"{asked.name}_corrected", asked.label, (type(first)(first.name, first.label, fields), *rest))


def _day(desk: Desk, values: Values) -> date:
    """Return the day that was typed, as it was meant today."""
    return day_of(values.settled(desk.today()), desk.today())


def _needed_matter(desk: Desk, values: Values) -> int:
    found = matter_named(desk, values, form.OF)
    if found is None:
        raise CannotNow(tr("还没有填事项编号。"))
    return found


def activity_given(desk: Desk, values: Values) -> tuple[ActivityKind, dict[str, Any]]:
    """Return an activity as its act takes it; raises CannotNow where the matter it names is not found."""
    values = values.settled(desk.today())
    kind = values[form.KIND]
    assert kind is not None
    measure, yes = measure_of(kind), yes_of(kind)
    said = values[form.ANSWERS[yes]] if yes is not None else None
    every: Mapping[Asked, int | bool | None] = {
        Asked.PEOPLE: values[form.PEOPLE],
        Asked.NUMBER: values[form.NUMBERS[measure]] if measure is not None else None,
        Asked.ASKED: form.fen(values[form.APPLIED]),
        Asked.GRANTED: form.fen(values[form.GRANTED]),
        Asked.YES: None if said is None else said is Answer.YES,
    }
    asked = {each: every[each] for each in asked_of(kind)}
    given = {"day": _day(desk, values), "place": values.text(form.PLACE), "staff": values.text(form.STAFF)}
    matter_id = matter_named(desk, values, form.MATTER)
    return kind, {**given, "result": values.text(form.RESULT), "matter_id": matter_id, "asked": asked}


def _suggestion(desk: Desk, values: Values) -> dict[str, Any]:
    values = values.settled(desk.today())
    kind = values[form.WHICH]
    assert kind is not None
    return {
        **{"kind": kind, "addressee": values.text(form.TO), "text": values.text(form.TEXT)},
        **{"cause": values[form.CAUSE], "due_on": values[form.DUE], "number": values.text(form.NUMBER)},
    }


def _trouble(desk: Desk, row: Values) -> Trouble:
    row = row.settled(desk.today())
    return Trouble(
        row.text(form.TROUBLE),
        row[form.CONCERNED],
        row.text(form.PLAN),
        row.text(form.WHO),
        row[form.SETTLE_BY],
        matter_named(desk, row, form.LINKED),
    )
