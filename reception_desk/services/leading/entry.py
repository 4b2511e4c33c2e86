"""One entry of the leader's desk as it was typed: which act it is, and which open thing of the matter it answers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import leading as form
from reception_desk.forms.form import Values
from reception_desk.forms.leading import Entry
from reception_desk.forms.matters import Answer
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists.leading import WaitingRow
from reception_desk.rules.leading.activities import Asked, asked_of
from reception_desk.services.acts import Done
from reception_desk.services.answering import supervision
from reception_desk.services.desk import Desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import after_closing
from reception_desk.services.matters.rules_of import day_of
from reception_desk.services.registers import activities
from reception_desk.vocabulary.leading import Step
from reception_desk.wording import shown, tr


def write_entry(desk: Desk, matter_id: int, values: Values) -> Done[Any]:
    """Write what was typed by the act it belongs to; raises CannotNow where something needed is missing."""
    values = values.settled(desk.today())
    missing = form.lacking(values)
    if missing is not None:
        raise CannotNow(tr("请填“{label}”。").format(label=shown(missing.label)))
    entry, day, words = values[form.ENTRY], day_of(values, desk.today()), values.text(form.WORDS)
    assert entry is not None
    if entry in form.STEPS:
        who, doer, due = values.text(form.WHO), values.text(form.DOER), values[form.DUE]
        return leading.instruct(desk, matter_id, Step(entry.value), who, day, words, doer, due)
    if entry in (Entry.FILING, Entry.CLOSING):
        return leading.tick(desk, matter_id, entry.value, form.ticks(values, entry), words)
    return _rest(desk, matter_id, values, entry, day, words)


def _rest(desk: Desk, matter_id: int, values: Values, entry: Entry, day: date, words: str) -> Done[Any]:
    if entry is Entry.FIRST:
        return leading.handle_first(desk, matter_id, _given(values[form.WAY]), words)
    if entry is Entry.SUPERVISE:
        unit, trigger, way = values.text(form.UNIT), _given(values[form.TRIGGER]), _given(values[form.SAID])
        listed = values[form.LISTED] is Answer.YES
        return supervision.supervise(desk, matter_id, unit, trigger, way, words, values[form.DUE], listed=listed)
    if entry is Entry.CAUSE:
        proof = values[form.PROOF]
        proved = day if proof is not None else None
        return after_closing.explain_closing(desk, matter_id, _given(values[form.CAUSE]), words, proof, proved)
    if entry is Entry.RATED:
        unit, of_unit = values.text(form.RATED_UNIT), values[form.UNIT_RATED]
        return after_closing.rate_both(desk, matter_id, values[form.RATED], unit, of_unit, day, words)
    if entry is Entry.ACTIVITY:
        kind, people = _given(values[form.ACTIVITY]), values[form.PEOPLE]
        yuan = values[form.MONEY]
        granted = {Asked.GRANTED: yuan * 100} if yuan is not None and Asked.GRANTED in asked_of(kind) else {}
        asked = {**({Asked.PEOPLE: people} if people is not None else {}), **granted}
        return activities.add_activity(desk, kind, day, result=words, matter_id=matter_id, asked=asked)
    return leading.mark_key(desk, matter_id, words) if entry is Entry.KEY else _answer(desk, matter_id, values, words)


def _answer(desk: Desk, matter_id: int, values: Values, words: str) -> Done[Any]:
    """Answer what waits of the matter, or enter a suggestion of it."""
    entry, day = values[form.ENTRY], day_of(values, desk.today())
    if entry is Entry.CARRIED_OUT:
        return leading.carry_out(desk, _open(desk.read(lists.open_instructions), matter_id), words)
    if entry is Entry.FEEDBACK:
        return supervision.answer_supervision(desk, _open(desk.read(lists.open_supervisions), matter_id), words, day)
    if entry is Entry.KEY_ENDED:
        return leading.end_key(desk, _open(desk.read(lists.key_matters), matter_id), words, day)
    if entry is Entry.LOOK_BACK:
        visits = [each.visit_id for each in desk.read(lists.returned) if each.matter_id == matter_id]
        return supervision.look_back(desk, matter_id, visits[0] if visits else 0, words)
    return after_closing.suggest(desk, _given(values[form.KIND]), values.text(form.TO), words, matter_id=matter_id)


def _given(value: Any) -> Any:
    """Return an answer that `lacking` has made sure of."""
    assert value is not None
    return value


def _open(rows: Sequence[WaitingRow], matter_id: int) -> int:
    """Return what waits longest of a matter; raises CannotNow where nothing does."""
    found = next((each.id for each in rows if each.matter_id == matter_id), None)
    if found is None:
        raise CannotNow(tr("这件事项没有等着办的这一项。"), tr("看看时间线，或者换一项记。"))
    return found
