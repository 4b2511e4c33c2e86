"""领导接访日: planned and published, changed with the old day kept beside, held; who is received on each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import leader_days as model
from reception_desk.models import visits as visit_model
from reception_desk.models.leader_days import LeaderDayFacts, LeaderDayRow, MeetingRow
from reception_desk.models.lists import matters, visits
from reception_desk.models.lists.matters import MatterRow
from reception_desk.models.lists.visits import VisitRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.roster.leader_days import Every, repeated
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import matter_of
from reception_desk.services.office.hours import hour_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

__all__ = ["Every", "LeaderDayFacts", "LeaderDayRow", "MeetingRow"]

WORD = "leader_days"


@dataclass(frozen=True)
class Meeting:
    """Somebody who is received, in words; what was sealed since is told by its kind alone."""

    row: MeetingRow
    number: str
    name: str
    title: str

    @property
    def id(self) -> int:
        """Return the key, by which lists know their rows."""
        return self.row.id


@dataclass(frozen=True)
class LeaderDay:
    """A reception day with who is received, and how it stood before it was changed (`former`, the newest first)."""

    row: LeaderDayRow
    meetings: tuple[Meeting, ...]
    former: tuple[LeaderDayRow, ...]

    @property
    def id(self) -> int:
        """Return the key."""
        return self.row.id

    @property
    def dropped(self) -> bool:
        """Tell whether it is not held and no other took its place."""
        return self.row.ended_at is not None


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def plan_days(
    desk: Desk, work: Work, facts: LeaderDayFacts, every: Every = Every.ONCE, until: date | None = None
) -> Result[tuple[int, ...]]:
    """Write down on which days a leader receives, where and when; return their keys.

    Raises CannotNow without a leader, for hours that cannot be, and where the same leader has the same day already.
    """
    facts = _checked(facts)
    days = repeated(facts.day, every, until or facts.day)
    known = {(each.facts.day, each.facts.leader) for each in model.days(work, days[0], days[-1])}
    wanted = [each for each in days if (each, facts.leader) not in known]
    if not wanted:
        raise CannotNow(
            tr("{leader}这一天的接访已经排了。").format(leader=facts.leader), tr("要改时间地点，请用“改期”。")
        )
    keys = tuple(model.add(work, replace(facts, day=day)) for day in wanted)
    return Result(keys, f"leader_day {keys[0]}", {"days": [each.isoformat() for each in wanted]}, changes(WORD))


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def change_day(desk: Desk, work: Work, key: int, facts: LeaderDayFacts, reason: str = "") -> Result[int]:
    """Let a day be held otherwise: another leader, day, hour or place; who was to be received goes with it.

    Once it was published the old one stays beside the new, a reason is needed, and the new one is to be announced.
    """
    before, facts = _standing(work, key), _checked(facts)
    if facts == before.facts:
        return Result(key, unchanged=True)
    if before.told_on is None:
        model.change(work, key, facts)
        return Result(key, f"leader_day {key}", {"day": facts.day.isoformat()}, changes(WORD))
    made = model.add(work, facts, key)
    model.end(work, key, _needed(reason))
    model.move_meetings(work, key, made)
    return Result(made, f"leader_day {made}", {"instead_of": key, "reason": clean(reason).strip()}, changes(WORD))


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def drop_day(desk: Desk, work: Work, key: int, reason: str) -> Result[bool]:
    """Write that a day is not held, and why; it stays in the list. Raises CannotNow without a reason."""
    _standing(work, key)
    why = _needed(reason)
    model.end(work, key, why)
    return Result(True, f"leader_day {key}", {"reason": why}, changes(WORD))


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def take_day_back(desk: Desk, work: Work, key: int) -> Result[bool]:
    """Take back the last change of a day: a dropped one is held again, one that took another's place gives it back."""
    row = model.find(work, key)
    if row is None:
        raise CannotNow(tr("没有这个接访日。"))
    if row.ended_at is not None:
        model.reopen(work, key)
    elif row.instead_of is not None:
        model.end(work, key, "")
        model.reopen(work, row.instead_of)
        model.move_meetings(work, key, row.instead_of)
    else:
        model.end(work, key, "")
    return Result(True, f"leader_day {key}", {}, changes(WORD))


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def publish_days(desk: Desk, work: Work, keys: Sequence[int]) -> Result[int]:
    """Write that these days were published today, or their change announced; return how many were new."""
    new = [each for each in keys if (row := model.find(work, each)) is not None and row.told_on is None]
    model.tell(work, new, desk.today())
    return Result(len(new), "leader_day", {"days": new}, changes(WORD), unchanged=not new)


@act(Action.KEEP_LEADER_DAY, Role.CLERK, Role.HEAD)
def hold_day(desk: Desk, work: Work, key: int, *, held: bool = True) -> Result[bool]:
    """Write that a day was held as it stands, or take that back; raises CannotNow before the day."""
    row = _standing(work, key)
    if held and row.facts.day > desk.today():
        raise CannotNow(tr("{day}还没有到。").format(day=row.facts.day), tr("接访以后再记已接访。"))
    model.hold(work, key, held=held)
    return Result(held, f"leader_day {key}", {"held": held}, changes(WORD))


@act(Action.MEET_LEADER, Role.CLERK, Role.HEAD)
def add_meeting(desk: Desk, work: Work, key: int, number: str, hour: str = "") -> Result[int]:
    """Let somebody be received on a day: by the number of a matter, or of a visit of no matter.

    Raises CannotNow for a number that is none, an accusation (条30), and whoever is received that day already.
    """
    _standing(work, key)
    matter_id, visit_id = _named(work, number)
    at = hour_of(hour) if clean(hour).strip() else ""
    if any((each.matter_id, each.visit_id) == (matter_id, visit_id) for each in model.meetings(work, [key])):
        raise CannotNow(tr("{number}这一天已经约了。").format(number=clean(number).strip()))
    made = model.add_meeting(work, key, matter_id or None, visit_id or None, at)
    return Result(made, f"leader_meeting {made}", {"leader_day": key}, changes(WORD))


@act(Action.MEET_LEADER, Role.CLERK, Role.HEAD)
def drop_meeting(desk: Desk, work: Work, key: int, *, undone: bool = True) -> Result[bool]:
    """Take an appointment back, or let it stand again."""
    model.drop_meeting(work, key, undone=undone)
    return Result(undone, f"leader_meeting {key}", {"undone": undone}, changes(WORD))


@act(Action.MEET_LEADER, Role.CLERK, Role.HEAD)
def say_came(desk: Desk, work: Work, key: int, came: bool | None) -> Result[bool | None]:
    """Write whether somebody was received, None where that is not known yet."""
    if model.meeting(work, key) is None:
        raise CannotNow(tr("没有这个约见，或者已经取消。"))
    model.set_came(work, key, came)
    return Result(came, f"leader_meeting {key}", {"came": came}, changes(WORD))


def days_of(look: Look, since: date, until: date) -> tuple[LeaderDay, ...]:
    """Return the reception days from one day to another, those that are not held among them, with who is received."""
    every = model.days(look, since, until, ended=True)
    stands = [each for each in every if each.ended_at is None or each.reason]  # without one it was taken back
    replaced = {each.instead_of for each in stands}
    shown = [each for each in stands if each.id not in replaced]
    rows = model.meetings(look, [each.id for each in shown])
    told = {each.id: each for each in worded(look, rows)}
    return tuple(
        LeaderDay(each, tuple(told[row.id] for row in rows if row.leader_day_id == each.id), _former(look, each))
        for each in shown
    )


def worded(look: Look, rows: Sequence[MeetingRow]) -> list[Meeting]:
    """Return appointments in words as they stand now."""
    of_matters: dict[int, MatterRow] = {
        each.id: each for each in matters.rows(look, list({row.matter_id for row in rows} - {0}))
    }
    of_visits: dict[int, VisitRow] = {
        each.id: each for each in visits.outward(look, list({row.visit_id for row in rows} - {0}))
    }
    found = []
    for row in rows:
        matter, visit = of_matters.get(row.matter_id), of_visits.get(row.visit_id)
        if matter is not None:
            found.append(Meeting(row, matter.number, matter.who, matter.title))
        elif visit is not None and not visit.accusation:
            found.append(Meeting(row, visit.number, visit.name, visit.demand))
        else:
            found.append(Meeting(row, "", "", tr("检举控告事项(密)")))
    return found


def _former(look: Look, row: LeaderDayRow) -> tuple[LeaderDayRow, ...]:
    found: list[LeaderDayRow] = []
    while row.instead_of is not None and (before := model.find(look, row.instead_of)) is not None:
        found.append(before)
        row = before
    return tuple(found)


def _named(work: Work, number: str) -> tuple[int, int]:
    """Return the matter of a number, else the visit of it; one of them is 0."""
    said = clean(number).strip().upper()
    matter_id = visit_model.matter_of(work, said)
    if matter_id is not None:
        matter_of(work, matter_id)
        return matter_id, 0
    visit_id = model.visit_of_no_matter(work, said)
    if visit_id is None:
        raise CannotNow(
            tr("没有编号是“{number}”的事项或登记。").format(number=said[:20]),
            tr("请写来访登记的编号；检举控告不排约见名单。"),
        )
    return 0, visit_id


def _standing(work: Work, key: int) -> LeaderDayRow:
    row = model.find(work, key)
    if row is None or row.ended_at is not None:
        raise CannotNow(tr("这个接访日已经改过或者取消了。"), tr("请看一下现在的安排再改。"))
    return row


def _checked(facts: LeaderDayFacts) -> LeaderDayFacts:
    words = (clean(each).strip() for each in (facts.place, facts.leader, facts.post, facts.portfolio))
    facts = LeaderDayFacts(facts.day, hour_of(facts.begins), hour_of(facts.ends), *words)
    if not facts.leader:
        raise CannotNow(tr("还没有写哪位领导接访。"))
    if facts.ends <= facts.begins:
        raise CannotNow(tr("结束的钟点不晚于开始的钟点。"), tr("请核对时间，例如 9:00 到 11:30。"))
    return facts


def _needed(reason: str) -> str:
    said = clean(reason).strip()
    if not said:
        raise CannotNow(tr("请写明为什么改。"), tr("原来的安排会留在旁边，改动要另行公告。"))
    return said
