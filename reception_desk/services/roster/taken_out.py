"""A month's roster taken out: as a table for a spreadsheet program, as a calendar for a telephone."""

from collections.abc import Iterator
from datetime import date

from reception_desk.forms.export import Sheet
from reception_desk.forms.ical import Event, calendar
from reception_desk.forms.papers.writing import paper_moment
from reception_desk.models.work import Work
from reception_desk.rules.roster.gaps import gaps
from reception_desk.rules.roster.month import Post, tallies
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.roster.month import Roster
from reception_desk.services.roster.on_duty import hours_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import DutySource
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_POST, _NAME, _DAY = 22, 10, 12


@act(Action.EXPORT_ROSTER, Role.CLERK, Role.HEAD, Role.LEADER)
def take_out(desk: Desk, work: Work, found: Roster, ending: str) -> Result[None]:
    """Write down that a month is taken out as a file of that kind, before it is; no visitor stands in it."""
    first = found.month.days[0]
    return Result(None, f"roster {first:%Y-%m}", {"kind": ending})


def roster_table(desk: Desk, found: Roster) -> Sheet:
    """Return the month as a table: a line a day with who holds each post, below it the counts of each person."""
    posts = found.month.posts
    missing: dict[date, list[str]] = {}
    for each in gaps(found.month):
        missing.setdefault(each.day, []).append(each.words)
    heads = (*(tr("{post} {slot}").format(post=each.name, slot=each.slot.label) for each in posts), tr("空岗"))
    rows = [
        [
            *(each.isoformat(), _week(each), _rest(found, each)),
            *(_names(found, each, post) for post in posts),
            "、".join(missing.get(each, ())),
        ]
        for each in found.month.days
    ]
    first = found.month.days[0]
    lines = (
        tr("值班表"),
        "　".join((desk.office.name, f"{first.year}-{first.month:02}", found.state.state.label)),
        tr("{clerk} 导出，{time}").format(clerk=desk.clerk.name, time=paper_moment(desk.now())),
    )
    columns = ((tr("日期"), _DAY), (tr("星期"), 6), (tr("休、班、节"), 10), *((head, _POST) for head in heads))
    return Sheet(tr("值班表"), lines, columns, [*rows, *_counts(found, len(columns))])


def roster_calendar(desk: Desk, found: Roster, person_id: int | None = None) -> bytes:
    """Return the duties of a month as a calendar: of one person, or of all."""
    names = {each.id: each.name for each in found.month.people}
    first = found.month.days[0]
    whose = names.get(person_id, "") if person_id is not None else ""
    title = " ".join(filter(None, (tr("值班"), f"{first.year}-{first.month:02}", whose)))
    return calendar(title, _events(desk, found, person_id), desk.now())


def _events(desk: Desk, found: Roster, person_id: int | None) -> Iterator[Event]:
    posts = {each.id: each for each in found.month.posts}
    names = {each.id: each.name for each in found.month.people}
    for row in found.rows:
        post = posts.get(row.post_id)
        if post is None or person_id not in (None, row.person_id):
            continue
        begins, ends = hours_of(row.day, post.begins, post.ends)
        others = [names.get(each, "") for each in found.month.holders(row.day, row.post_id) if each != row.person_id]
        said = [tr("同班：{names}").format(names="、".join(others))] if others else []
        said += [row.reason] if row.source is not DutySource.PLANNED and row.reason else []
        summary = tr("{name} {post}（{slot}）").format(
            name=names.get(row.person_id, ""), post=post.name, slot=post.slot.label
        )
        yield Event(row.uuid, begins, ends, summary, "\n".join(said), desk.office.name)


def _names(found: Roster, day: date, post: Post) -> str:
    names = {each.id: each.name for each in found.month.people}
    return "、".join(names.get(each, "—") for each in found.month.holders(day, post.id))


def _week(day: date) -> str:
    return (tr("一"), tr("二"), tr("三"), tr("四"), tr("五"), tr("六"), tr("日"))[day.weekday()]


def _rest(found: Roster, day: date) -> str:
    mark = found.month.calendar.mark(day)
    return mark.name or ("" if mark.working else tr("休"))


def _counts(found: Roster, columns: int) -> Iterator[list[str]]:
    """Give the counts of each person below the days: duties, nights, weekends, holidays apart."""
    counted = tallies(found.month)
    head = ["", tr("各人班次"), tr("班次"), tr("夜班"), tr("周末"), tr("节日")]
    yield [""] * columns
    yield _padded(head, columns)
    for person in found.month.people:
        one = counted[person.id]
        yield _padded(["", person.name, *map(str, (one.all, one.night, one.weekend, one.holiday))], columns)


def _padded(row: list[str], columns: int) -> list[str]:
    return [*row, *([""] * (columns - len(row)))][: max(columns, len(row))]
