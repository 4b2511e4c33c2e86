"""When a visit was and how long it took: for a late entry (补录) its real time, and the talk's beginning and end."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from reception_desk.findings import Finding
from reception_desk.forms.form import Field, Values
from reception_desk.forms.kinds import Text
from reception_desk.forms.kinds_coded import Coded
from reception_desk.forms.kinds_moment import Moment
from reception_desk.rules.calendars.days import FIRST_DAY
from reception_desk.wording import later, tr

RECEIVED_AT = Field("received_at", later("补录时间"), Moment(), width=4, hint=later("3.12 14:30"))
LATE_REASON = Field("late_reason", later("补录原因"), Coded("late_reasons"), width=4)
BLANK = Field("blank", later("空白表号"), Text(40), width=4)
STARTED_AT = Field("started_at", later("谈话开始"), Moment(), width=6)
ENDED_AT = Field("ended_at", later("谈话结束"), Moment(), width=6)

TIMES = (RECEIVED_AT, LATE_REASON, BLANK, STARTED_AT, ENDED_AT)

_LATE = (RECEIVED_AT.name, LATE_REASON.name, BLANK.name)
_LONG_AGO = timedelta(days=366)


def is_late(values: Values) -> bool:
    """Tell whether the visit is entered after it took place."""
    return any(values.raw.get(name, "").strip() for name in _LATE)


def took_place(values: Values, now: datetime) -> datetime:
    """Return when the visit was; a time ahead, or older than our calendars, cannot be meant: then it is now."""
    at = values[RECEIVED_AT]
    return now if at is None or at > now or at.date() < FIRST_DAY else at


def time_findings(values: Values, now: datetime) -> list[Finding]:
    """Check what the times say of one another and of now; nothing of it stops the saving."""
    found = []
    at, started, ended = values[RECEIVED_AT], values[STARTED_AT], values[ENDED_AT]
    if at is not None and at > now:
        found.append(Finding(RECEIVED_AT.name, tr("来访时间还没有到，先按现在登记，请核对。")))
    if at is not None and at.date() < FIRST_DAY:
        told = tr("来访时间在 {year} 年以前，先按现在登记，请核对。")
        found.append(Finding(RECEIVED_AT.name, told.format(year=FIRST_DAY.year)))
    elif at is not None and now - at > _LONG_AGO:
        found.append(Finding(RECEIVED_AT.name, tr("来访时间在一年多以前，请核对年份。")))
    if is_late(values) and not values.raw.get(LATE_REASON.name, "").strip():
        found.append(Finding(LATE_REASON.name, tr("补录请选一个原因，可以照样保存。")))
    if (values.raw.get(BLANK.name, "").strip() or values[LATE_REASON] is not None) and at is None:
        found.append(Finding(RECEIVED_AT.name, tr("补录请填来访的实际时间，没填按现在登记。")))
    for field, moment in ((STARTED_AT, started), (ENDED_AT, ended)):
        if moment is not None and moment > now:
            found.append(Finding(field.name, tr("这个时间还没有到，请核对。")))
    if started is not None and ended is not None and ended < started:
        found.append(Finding(ENDED_AT.name, tr("谈话结束早于开始，请核对。")))
    return found


def talk(values: Values, now: datetime, began: datetime | None) -> Mapping[str, Any]:
    """Return beginning and end of the talk: as typed, else from the first character typed until now.

    A late entry is typed after the talk, so that only what was typed counts.
    """
    own = None if is_late(values) else began
    started, ended = values[STARTED_AT], values[ENDED_AT]
    return {"started_at": started or own, "ended_at": ended or (now if own is not None else None)}
