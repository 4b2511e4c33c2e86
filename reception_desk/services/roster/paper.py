"""The roster on paper (D19): each day's posts in their columns, the original struck where somebody else came."""

from collections.abc import Iterable
from datetime import date

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.roster import Duty, DutyDay, RosterFacts, roster_context
from reception_desk.models.roster import DutyRow
from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.month import Post
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import template_of
from reception_desk.services.roster.month import Roster
from reception_desk.vocabulary.duty import Slot
from reception_desk.vocabulary.papers import PaperKind

_COLUMNS = {
    "morning": (Slot.AM, Slot.DAY),
    "afternoon": (Slot.PM, Slot.DAY),
    "night": (Slot.NIGHT,),
}
_MARKS = {DayKind.WEEKEND: "休", DayKind.HOLIDAY: "节", DayKind.MADE_UP: "班"}


def roster_sheet(desk: Desk, found: Roster) -> bytes:
    """Return the month as a filled docx; raises TemplateTrouble for a template that cannot be filled whole."""
    first = found.month.days[0]
    facts = RosterFacts(
        office=desk.office.name,
        period=f"{first.year}年{first.month}月",
        rows=tuple(_day(found, each) for each in found.month.days),
        made_by=found.state.published_by or desk.clerk.name,
        made_on=desk.today(),
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
        duty_phone=desk.office.telephone,
        posts=tuple(map(_head, _others(found))),
    )
    name = PAPERS[PaperKind.ROSTER].templates["A4"]
    return fill(desk.read(template_of, name), roster_context(facts), file=name)


def _day(found: Roster, day: date) -> DutyDay:
    mark = found.month.calendar.mark(day)
    leading = [each for each in found.month.posts if each.leading]
    others = _others(found)
    leaders = [each.person_id for each in found.rows if each.day == day and each.post_id in {p.id for p in leading}]
    slots = {
        name: _duty(found, day, [each for each in others if each.slot in wanted]) for name, wanted in _COLUMNS.items()
    }
    return DutyDay(
        day=day,
        mark=_MARKS.get(mark.kind, ""),
        rest=not mark.working,
        leader=_duty(found, day, leading),
        phone="、".join(filter(None, (found.phones.get(each, "") for each in leaders))),
        duties=tuple(_duty(found, day, [each]) for each in others),
        note="，".join(filter(None, (*_periods(found, day), mark.name))),
        **slots,
    )


def _others(found: Roster) -> list[Post]:
    """Return the posts that have a column: all but 带班 that the month needs or has somebody for."""
    month = found.month
    manned = {each.post_id for each in (*found.rows, *found.ended)}
    needed = {each.id for each in month.posts for day in month.days if month.needed(day, each)}
    return [each for each in month.posts if not each.leading and each.id in manned | needed]


def _head(post: Post) -> str:
    """Return what stands above a post's column; the part of the day only where its name does not say it."""
    part = post.slot.source
    return post.name if post.slot is Slot.DAY or part[:1] in post.name else f"{part}{post.name}"


def _periods(found: Roster, day: date) -> list[str]:
    return [each.name for each in found.periods if each.covers(day)]


def _duty(found: Roster, day: date, posts: Iterable[Post]) -> Duty:
    keys = {each.id for each in posts}
    living = [each for each in found.rows if each.day == day and each.post_id in keys]
    ended = [each for each in found.ended if each.day == day and each.post_id in keys]
    first = [each for each in (*living, *ended) if each.instead_of is None and each.source.value == "planned"]
    planned, actual = _names(found, sorted(first, key=lambda each: each.id)), _names(found, living)
    return Duty(planned=planned or actual, actual=actual if planned and sorted(planned) != sorted(actual) else "")


def _names(found: Roster, rows: Iterable[DutyRow]) -> str:
    names = {each.id: each.name for each in found.month.people}
    return "、".join(dict.fromkeys(names.get(each.person_id, "—") for each in rows))
