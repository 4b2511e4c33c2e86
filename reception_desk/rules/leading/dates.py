"""Days and names of what is typed in: one that cannot be is said in words."""

from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.wording import tr


def day_findings(field: str, day: date, today: date, after: date | None = None) -> tuple[Finding, ...]:
    """Say of a day that it has not come yet, or lies before what it answers."""
    if day > today:
        return (Finding(field, tr("日期 {day} 还没有到，请核对。").format(day=day)),)
    if after is not None and day < after:
        return (Finding(field, tr("日期 {day} 早于 {after}，请核对。").format(day=day, after=after)),)
    return ()


def term_findings(field: str, due_on: date | None, since: date) -> tuple[Finding, ...]:
    """Say of a term that it ends before it begins."""
    if due_on is not None and due_on < since:
        return (Finding(field, tr("期限 {due} 早于 {day}，请核对。").format(due=due_on, day=since)),)
    return ()


def gone_finding(field: str, unit: str, gone_on: date | None, day: date, heir: str = "") -> tuple[Finding, ...]:
    """Say of a unit that it no longer exists on a day, and who took over its work."""
    if gone_on is None or gone_on > day:
        return ()
    return (Finding(field, _gone(unit, gone_on) + _heir(heir)),)


def refuse_gone(unit: str, gone_on: date | None, day: date, heir: str = "") -> None:
    """Refuse a unit that no longer exists on a day."""
    if gone_on is not None and gone_on <= day:
        raise CannotNow(_gone(unit, gone_on), _heir(heir))


def _gone(unit: str, gone_on: date) -> str:
    return tr("“{unit}”从 {day} 起已经撤销。").format(unit=unit, day=gone_on)


def _heir(heir: str) -> str:
    return tr("请选承接它职能的“{heir}”。").format(heir=heir) if heir else tr("请选承接它职能的单位。")
