"""重点时段: over the roster, a report of each day that goes out also when nothing happened, calls, one closing page."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import periods as model
from reception_desk.models import roster
from reception_desk.models.kept import Kept
from reception_desk.models.lists import matters
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.periods import CallRow, PeriodFacts, PeriodRow, ReportRow
from reception_desk.models.roster import PostFacts
from reception_desk.models.visits import matter_of as matter_named
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.rules.handover import Figures
from reception_desk.rules.roster.presets import night_post
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.handover.seen import day_figures, figure_words
from reception_desk.services.importing.meanwhile import wait_for_import
from reception_desk.services.leading.kept import matter_of, told
from reception_desk.services.office.hours import hour_of
from reception_desk.services.roster.month import WORD
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import Slot
from reception_desk.vocabulary.leading import ActivityKind, Led
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

__all__ = ["CallRow", "PeriodFacts", "PeriodRow", "ReportRow"]

_DAY = timedelta(days=1)
_YEAR = timedelta(days=400)


@dataclass(frozen=True)
class Call:
    """A call that is planned or was made, with the matter in words."""

    row: CallRow
    number: str
    name: str
    title: str

    @property
    def id(self) -> int:
        """Return the key, by which lists know their rows."""
        return self.row.id


@dataclass(frozen=True)
class Special:
    """A period with what was reported, the days of which nothing was although their hour has come, and its calls."""

    row: PeriodRow
    reports: tuple[ReportRow, ...]
    owed: tuple[date, ...]
    calls: tuple[Call, ...]

    @property
    def id(self) -> int:
        """Return the key."""
        return self.row.id

    @property
    def closed(self) -> bool:
        """Tell whether it was closed."""
        return self.row.closed_at is not None


@dataclass(frozen=True)
class Begun:
    """A report of a day before it goes out: its figures, the words that are proposed, to whom."""

    day: date
    figures: Figures
    words: str
    to: str


@act(Action.KEEP_PERIOD, Role.CLERK, Role.HEAD)
def keep_period(desk: Desk, work: Work, key: int | None, facts: PeriodFacts) -> Result[int]:
    """Write a period down, or anew; one of 24 h sees to it that there is a post for the night.

    Raises CannotNow without a name, for an end before the beginning, for an hour that is none.
    """
    facts = replace(facts, name=clean(facts.name).strip(), report_to=clean(facts.report_to).strip())
    facts = replace(facts, report_at=hour_of(facts.report_at) if clean(facts.report_at).strip() else "")
    if not facts.name:
        raise CannotNow(tr("还没有写时段的名称。"), tr("例如“全国两会”。"))
    if facts.until < facts.since:
        raise CannotNow(tr("结束的日子早于开始的日子。"), tr("请核对日期。"))
    made = model.add(work, facts) if key is None else key
    if key is not None:
        _open(work, key)
        model.change(work, key, facts)
    night = _night_post(desk, work) if facts.round_clock else 0
    detail = {"since": facts.since.isoformat(), "until": facts.until.isoformat(), "night": night}
    return Result(made, f"special_period {made}", detail, changes(WORD))


@act(Action.KEEP_PERIOD, Role.CLERK, Role.HEAD)
def drop_period(desk: Desk, work: Work, key: int, *, undone: bool = True) -> Result[bool]:
    """Take a period back, or let it stand again; what was reported stays kept."""
    model.undo(work, key, undone=undone)
    return Result(undone, f"special_period {key}", {"undone": undone}, changes(WORD))


@act(Action.KEEP_PERIOD, Role.CLERK, Role.HEAD)
def close_period(desk: Desk, work: Work, key: int, words: str, *, closed: bool = True) -> Result[bool]:
    """Close a period with what came of it, or open it again; raises CannotNow before its last day or without words."""
    row = _known(work, key)
    said = clean(words, lines=True).strip()
    if closed and desk.today() < row.facts.until:
        raise CannotNow(tr("“{name}”到 {day} 才结束。").format(name=row.facts.name, day=row.facts.until))
    if closed and not said:
        raise CannotNow(tr("请写一句小结。"))
    model.close(work, key, said or row.closing, closed=closed)
    return Result(closed, f"special_period {key}", {"closed": closed}, changes(WORD))


@act(Action.REPORT_PERIOD, Role.CLERK, Role.HEAD)
def report_day(desk: Desk, work: Work, key: int, day: date, words: str, to: str) -> Result[int]:
    """Write what was reported of a day, as it goes out now; figures are those of the day, nothing too is reported.

    A second report of a day is 续报 and stands beside the first. Raises CannotNow for a day that is not in the period
    or has not come, without words, and without a receiver.
    """
    row, said, receiver = _open(work, key), clean(words, lines=True).strip(), clean(to).strip()
    if not row.facts.since <= day <= row.facts.until or day > desk.today():
        raise CannotNow(tr("{day}不在“{name}”里，或者还没有到。").format(day=day, name=row.facts.name))
    if not said:
        raise CannotNow(tr("报告还没有内容。"), tr("没有情况也要写一句，报零报告。"))
    if not receiver:
        raise CannotNow(tr("还没有写报给谁。"))
    wait_for_import(work)
    figures = asdict(day_figures(Look(work.connection, work.clerk, work.now), day))
    made = model.add_report(work, key, day, figures, said, receiver[:100])
    detail = {"day": day.isoformat(), "zero": not any(figures.values())}
    return Result(made, f"period_report {made}", detail, changes(WORD))


@act(Action.REPORT_PERIOD, Role.CLERK, Role.HEAD)
def take_report_back(desk: Desk, work: Work, key: int) -> Result[bool]:
    """Take a report back that was written by mistake; the audit keeps that it was there."""
    model.undo_report(work, key)
    return Result(True, f"period_report {key}", {}, changes(WORD))


@act(Action.KEEP_CALL, Role.CLERK, Role.HEAD)
def plan_call(desk: Desk, work: Work, key: int, number: str, caller: str, day: date, hour: str = "") -> Result[int]:
    """Watch a matter in a period: who calls on its people on which day.

    Raises CannotNow for a number that is none, an accusation, a day outside the period, and without a caller.
    """
    row, who = _open(work, key), clean(caller).strip()[:60]
    matter_id = matter_named(work, clean(number).strip().upper())
    if matter_id is None:
        raise CannotNow(tr("没有编号是“{number}”的事项。").format(number=clean(number).strip()[:20]))
    matter_of(work, matter_id)
    if not row.facts.since <= day <= row.facts.until:
        raise CannotNow(tr("{day}不在“{name}”里。").format(day=day, name=row.facts.name))
    if not who:
        raise CannotNow(tr("还没有写由谁走访。"))
    at = hour_of(hour) if clean(hour).strip() else ""
    made = model.add_call(work, key, matter_id, who, day, at)
    return Result(made, f"period_call {made}", {"period": key, "day": day.isoformat()}, changes(WORD))


@act(Action.KEEP_CALL, Role.CLERK, Role.HEAD)
def drop_call(desk: Desk, work: Work, key: int, *, undone: bool = True) -> Result[bool]:
    """Take a call back, or let it stand again."""
    model.drop_call(work, key, undone=undone)
    return Result(undone, f"period_call {key}", {"undone": undone}, changes(WORD))


@act(Action.KEEP_CALL, Role.CLERK, Role.HEAD)
def answer_call(desk: Desk, work: Work, key: int, words: str) -> Result[int]:
    """Write what came of a call: it stands among the activities as a 疏导谈话 of the matter."""
    row, said = model.call(work, key), clean(words, lines=True).strip()
    if row is None or row.done_at is not None:
        raise CannotNow(tr("这次走访已经记过，或者已经取消。"))
    if not said:
        raise CannotNow(tr("请写一句走访的情况。"))
    values: dict[str, object] = {
        **{"matter_id": row.matter_id, "kind": ActivityKind.COUNSEL.value, "day": desk.today(), "place": ""},
        **{"staff": row.caller, "result": said},
    }
    written = told(work, Kept.ACTIVITY, Led.ACTIVITY, values, f"{ActivityKind.COUNSEL.label}，{said}").value
    model.answer_call(work, key, written.id)
    return Result(written.id, f"period_call {key}", {"activity": written.id}, changes(WORD, "leading", "matters"))


def specials(desk: Desk, look: Look, since: date, until: date) -> tuple[Special, ...]:
    """Return the periods that meet these days, each whole."""
    return tuple(_special(desk, look, each) for each in model.periods(look, since, until))


def running(desk: Desk, look: Look) -> tuple[Special, ...]:
    """Return the periods that run today, and those that ended and are not closed yet."""
    today = desk.today()
    found = specials(desk, look, today - _YEAR, today)
    return tuple(each for each in found if not each.closed)


def begun(desk: Desk, look: Look, special: Special, day: date) -> Begun:
    """Return a report of a day as it is proposed: its figures in words, else that nothing happened (零报告)."""
    figures, facts = day_figures(look, day), special.row.facts
    made = [each for each in special.calls if each.row.done_at is not None and each.row.done_at.date() == day]
    urgent = len([each for each in urgent_ones(look, day) if each.at.astimezone(BEIJING).date() == day])
    on = tr("{month}月{day}日").format(month=day.month, day=day.day)
    if not any(asdict(figures).values()) and not made and not urgent:
        words = tr("{day}，本单位无来访、来信、来电，没有重大紧急信访情况。（零报告）").format(day=on)
    else:
        counts = "，".join(f"{label} {value}" for label, value in figure_words(figures) if _counts(value))
        words = tr("{day}，{counts}；盯办走访 {calls} 次；重大紧急 {urgent} 件。").format(
            day=on, counts=counts or tr("无来访、来信、来电"), calls=len(made), urgent=urgent
        )
    return Begun(day, figures, words, facts.report_to)


def summed(reports: Sequence[ReportRow]) -> Figures:
    """Return the figures of a period: of each day those of the last report, since 续报 counts the whole day again."""
    last = {each.day: each for each in reports}
    return sum((Figures(**each.figures) for each in last.values()), Figures())


def _special(desk: Desk, look: Look, row: PeriodRow) -> Special:
    rows = model.calls(look, row.id)
    of = {each.id: each for each in matters.rows(look, list({each.matter_id for each in rows}))}
    calls = []
    for each in rows:
        matter = of.get(each.matter_id)
        words = (matter.number, matter.who, matter.title) if matter else ("", "", tr("检举控告事项(密)"))
        calls.append(Call(each, *words))
    reports = tuple(model.reports(look, row.id))
    return Special(row, reports, _owed(row, {each.day for each in reports}, desk.now()), tuple(calls))


def _owed(row: PeriodRow, reported: set[date], now: datetime) -> tuple[date, ...]:
    """Return the days whose hour has come and of which nothing was reported, those of a closed period not."""
    if row.closed_at is not None:
        return ()
    hour = time.fromisoformat(row.facts.report_at) if row.facts.report_at else time(23, 59)
    days = [row.facts.since + _DAY * each for each in range((row.facts.until - row.facts.since).days + 1)]
    return tuple(each for each in days if each not in reported and datetime.combine(each, hour, BEIJING) <= now)


def _night_post(desk: Desk, work: Work) -> int:
    """Return the key of a post for the night that had to be made, held by whoever sits at the window; 0 for none."""
    posts = roster.posts(work)
    if not posts or any(each.facts.slot is Slot.NIGHT for each in posts):
        return 0
    night = night_post(desk.office.hours.whole)
    made = roster.add_post(work, PostFacts(night.name, Slot.NIGHT, night.begins, night.ends, 0))
    window = {each.id for each in posts if not each.facts.leading}
    for person in roster.people(work):
        if person.facts.posts & window:
            roster.change_person(work, person.id, replace(person.facts, posts=person.facts.posts | {made}))
    return made


def _known(work: Work, key: int) -> PeriodRow:
    row = model.find(work, key)
    if row is None:
        raise CannotNow(tr("没有这个重点时段，或者已经撤销。"))
    return row


def _open(work: Work, key: int) -> PeriodRow:
    row = _known(work, key)
    if row.closed_at is not None:
        raise CannotNow(tr("“{name}”已经小结。").format(name=row.facts.name), tr("要补的，请先撤回小结。"))
    return row


def _counts(value: str) -> bool:
    return any(each in "123456789" for each in value)
