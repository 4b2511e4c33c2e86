"""Days and moments as they are read on the screen; stored ones never pass through here."""

from datetime import date, datetime

from reception_desk.wording import later, shown, tr

_WEEKDAYS = (
    later("星期一"),
    later("星期二"),
    later("星期三"),
    later("星期四"),
    later("星期五"),
    later("星期六"),
    later("星期日"),
)
_SHORT = (later("周一"), later("周二"), later("周三"), later("周四"), later("周五"), later("周六"), later("周日"))
_HEADS = (later("一"), later("二"), later("三"), later("四"), later("五"), later("六"), later("日"))
_MONTHS = (
    later("1 月"),
    later("2 月"),
    later("3 月"),
    later("4 月"),
    later("5 月"),
    later("6 月"),
    later("7 月"),
    later("8 月"),
    later("9 月"),
    later("10 月"),
    later("11 月"),
    later("12 月"),
)


def full_day(day: date) -> str:
    """Return 2026 年 11 月 23 日 星期一."""
    text = tr("{year} 年 {month} {day} 日 {weekday}")
    return text.format(year=day.year, month=month(day), day=day.day, weekday=shown(_WEEKDAYS[day.weekday()]))


def day_text(day: date) -> str:
    """Return 11 月 23 日 星期一."""
    text = tr("{month} {day} 日 {weekday}")
    return text.format(month=month(day), day=day.day, weekday=shown(_WEEKDAYS[day.weekday()]))


def moment_text(moment: datetime) -> str:
    """Return 11 月 23 日 周一 10:42."""
    text = tr("{month} {day} 日 {weekday}  {time}")
    weekday = shown(_SHORT[moment.weekday()])
    return text.format(month=month(moment), day=moment.day, weekday=weekday, time=f"{moment:%H:%M}")


def weekday_text(day: date) -> str:
    """Return 周一."""
    return shown(_SHORT[day.weekday()])


def short_weekdays() -> tuple[str, ...]:
    """Return the heads of a small month: 一 to 日."""
    return tuple(shown(each) for each in _HEADS)


def month(day: date) -> str:
    """Return the month's name."""
    return shown(_MONTHS[day.month - 1])


def promised_text(due: date | None, today: date) -> str:
    """Return by when: 逾期 3 天, 今天, 6 天 or 未定日期."""
    if due is None:
        return tr("未定日期")
    days = (due - today).days
    if days < 0:
        return tr("逾期 {n} 天").format(n=-days)
    return tr("今天") if days == 0 else tr("{n} 天").format(n=days)
