"""One entry of the leader's desk as it was typed: which act it is, and whom a unit's name means."""

from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import leading as form
from reception_desk.forms.form import Form, Values
from reception_desk.forms.leading import Entry
from reception_desk.forms.matters import DAY
from reception_desk.models.units import everyone
from reception_desk.rules.leading.activities import Asked
from reception_desk.services import activities, after_closing, leading, supervision
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.vocabulary_of_leading import Step
from reception_desk.wording import shown, tr


def entry_form(desk: Desk) -> Form:
    """Return the questions, with the units that exist today."""
    return form.led([each.name for each in desk.read(everyone) if each.gone_on is None])


def write_entry(desk: Desk, matter_id: int, values: Values) -> Done[Any]:
    """Write what was typed by the act it belongs to; raises CannotNow where something needed is missing."""
    missing = form.lacking(values)
    if missing is not None:
        raise CannotNow(tr("请填“{label}”。").format(label=shown(missing.label)))
    entry, day, words = values[form.ENTRY], values[DAY] or desk.today(), values.text(form.WORDS)
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
        unit, trigger, way = _unit(desk, values), _given(values[form.TRIGGER]), _given(values[form.SAID])
        return supervision.supervise(desk, matter_id, unit, trigger, way, words, values[form.DUE])
    if entry is Entry.CAUSE:
        proof = values[form.PROOF]
        proved = day if proof is not None else None
        return after_closing.explain_closing(desk, matter_id, _given(values[form.CAUSE]), words, proof, proved)
    if entry is Entry.RATED:
        return after_closing.rate(desk, matter_id, _given(values[form.RATED]), day, text=words)
    if entry is Entry.ACTIVITY:
        kind, people = _given(values[form.ACTIVITY]), values[form.PEOPLE]
        asked = {Asked.PEOPLE: people} if people is not None else None
        return activities.add_activity(desk, kind, day, result=words, matter_id=matter_id, asked=asked)
    return leading.mark_key(desk, matter_id, words)


def _given(value: Any) -> Any:
    """Return an answer that `lacking` has made sure of."""
    assert value is not None
    return value


def _unit(desk: Desk, values: Values) -> int:
    wanted = values.raw.get("unit", "").strip()
    found = next((each.id for each in desk.read(everyone) if each.name == wanted), None)
    if found is None:
        raise CannotNow(tr("没有这个单位。"), tr("请先在单位表里加上。"))
    return found
