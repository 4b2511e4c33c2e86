"""What the answers of a channel say against each other and against today; none of it stops the saving."""

from collections.abc import Iterator
from datetime import date

from reception_desk.findings import Finding
from reception_desk.forms import channels, urgent
from reception_desk.forms.form import AnyField, Values
from reception_desk.forms.visit_times import RECEIVED_AT
from reception_desk.forms.visits import BIRTH, PROMISE_BY
from reception_desk.wording import shown, tr

_PAST = (channels.WRITTEN_ON, channels.POSTMARKED, channels.HAPPENED_ON)


def channel_findings(values: Values, today: date) -> Iterator[Finding]:
    """Say which days cannot be, and what an urgent visit still lacks; only of what is asked."""
    hidden = values.hidden
    for each in _dates(values, today):
        if each.field not in hidden:
            yield each
    if urgent.is_urgent(values) and not values.text(urgent.URGENT_TOLD).strip():
        yield Finding(urgent.URGENT_TOLD.name, tr("还没有记下报告了谁、几点报告的。"), tr("条例第二十五条"))


def _dates(values: Values, today: date) -> Iterator[Finding]:
    for field in _PAST:
        day = values[field]
        if day is not None and day > today:
            yield _finding(field, tr("“{label}”在今天之后，请核对。"))
        elif day is not None and _before_birth(values, day):
            yield _finding(field, tr("“{label}”早于出生日期，请核对。"))
    at = values[RECEIVED_AT]
    if at is not None and _before_birth(values, at.date()):
        yield _finding(RECEIVED_AT, tr("“{label}”早于出生日期，请核对。"))
    written, posted = values[channels.WRITTEN_ON], values[channels.POSTMARKED]
    if written is not None and posted is not None and posted < written:
        yield _finding(channels.POSTMARKED, tr("“{label}”早于落款日期，请核对。"))
    due = values[channels.THEIR_DUE]
    if due is not None and due < today:
        yield _finding(channels.THEIR_DUE, tr("“{label}”在收到之前就过了，请核对。"))
    promised = values[PROMISE_BY]
    if promised is not None and promised < today:
        yield Finding(PROMISE_BY.name, tr("答应的日子已经过了，请核对。"))


def _before_birth(values: Values, day: date) -> bool:
    born = values[BIRTH]
    return born is not None and day < born


def _finding(field: AnyField, sentence: str) -> Finding:
    return Finding(field.name, sentence.format(label=shown(field.label)))
