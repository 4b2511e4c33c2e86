"""Periods: day, week from Monday, month, quarter, year or free; the one before, the same of last year, its parts."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.vocabulary.figures import Span
from reception_desk.wording import tr

_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From a first day to a last one, both of them in it."""

    span: Span
    first: date
    last: date

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.last - self.first).days + 1

    @property
    def words(self) -> str:
        """Return the period in words, such as 2026年11月."""
        return _words(self)


def period_of(span: Span, day: date, last: date | None = None) -> Period:
    """Return the period of that length in which a day lies; a free one goes from the day to `last`."""
    if span is Span.FREE:
        ends = last or day
        return Period(span, min(day, ends), max(day, ends))
    if span is Span.DAY:
        return Period(span, day, day)
    if span is Span.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(span, monday, monday + 6 * _DAY)
    months = _MONTHS[span]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(span, first, _added(first, months) - _DAY)


def previous(period: Period) -> Period:
    """Return the period before it (环比); before a free one stand as many days."""
    before = period.first - _DAY
    if period.span is Span.FREE:
        return Period(Span.FREE, period.first - period.days * _DAY, before)
    return period_of(period.span, before)


def following(period: Period) -> Period:
    """Return the period after it; after a free one stand as many days."""
    after = period.last + _DAY
    if period.span is Span.FREE:
        return Period(Span.FREE, after, period.last + period.days * _DAY)
    return period_of(period.span, after)


def last_year(period: Period) -> Period:
    """Return the same period of last year (同比); a week is the one 52 weeks before, so that weekdays agree."""
    if period.span is Span.WEEK:
        return Period(Span.WEEK, period.first - 364 * _DAY, period.last - 364 * _DAY)
    if period.span in _MONTHS:
        return period_of(period.span, _a_year_before(period.first))
    return Period(period.span, _a_year_before(period.first), _a_year_before(period.last))


def twice_the_same(period: Period) -> bool:
    """Tell whether the period before is that of last year, as of a year: 环比 would say 同比 once more."""
    return previous(period) == last_year(period)


def parts_of(period: Period) -> tuple[Period, ...]:
    """Return the parts by which a period is shown: months of a year, weeks of a quarter, days of what is shorter."""
    if period.days > 120:
        step = Span.MONTH
    elif period.days > 45:
        step = Span.WEEK
    else:
        step = Span.DAY
    return tuple(_cut(period, step))


def _cut(period: Period, step: Span) -> Iterator[Period]:
    day = period.first
    while day <= period.last:
        whole = period_of(step, day)
        yield Period(step, max(whole.first, period.first), min(whole.last, period.last))
        day = whole.last + _DAY


def _added(first: date, months: int) -> date:
    at = first.month - 1 + months
    return date(first.year + at // 12, at % 12 + 1, 1)


def _a_year_before(day: date) -> date:
    """Return the day a year earlier; 29 February has the 28th."""
    year = day.year - 1
    return day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))


def _words(period: Period) -> str:
    first, last = period.first, period.last
    match period.span:
        case Span.DAY:
            return tr("{year}年{month}月{day}日").format(year=first.year, month=first.month, day=first.day)
        case Span.MONTH:
            return tr("{year}年{month}月").format(year=first.year, month=first.month)
        case Span.QUARTER:
            return tr("{year}年第{n}季度").format(year=first.year, n=(first.month + 2) // 3)
        case Span.YEAR:
            return tr("{year}年").format(year=first.year)
        case Span.WEEK:
            return tr("{first} 至 {last} 一周").format(first=first.isoformat(), last=last.isoformat())
        case _:
            return tr("{first} 至 {last}").format(first=first.isoformat(), last=last.isoformat())
