"""Who is on duty: for the top bar, the urgent report, the handover; where they are; 缺岗 that the head confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import duty_times, roster
from reception_desk.models.duty_times import PresenceRow
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.roster.month import WORD, word_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import Presence, RosterState, Slot
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_GRACE = timedelta(minutes=10)
"""After the beginning of a post (不空岗): only then 未签到 is a hint."""
_OUT = frozenset({Presence.VISITING, Presence.MEETING, Presence.DELIVERING, Presence.ABSENT})


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Somebody who holds a post on a day: its hours, his telephone, where he is (None: nothing was written)."""

    person_id: int
    name: str
    phone: str
    post_id: int
    post: str
    slot: Slot
    begins: datetime
    ends: datetime
    leading: bool
    presence: PresenceRow | None = None

    def missed(self, now: datetime) -> bool:
        """Tell whether he has not signed in ten minutes after the post began (未签到)."""
        return self.presence is None and not self.leading and self.begins + _GRACE <= now <= self.ends

    @property
    def is_out(self) -> bool:
        """Tell whether he is on duty and not at the desk."""
        return self.presence is not None and self.presence.kind in _OUT


def on_duty(look: Look | Work, day: date) -> tuple[OnDuty, ...]:
    """Return who is on duty on a day by the published roster, 带班 first; nobody where none is published."""
    if roster.month_of(look, word_of(day.year, day.month)).state is not RosterState.PUBLISHED:
        return ()
    posts = {each.id: each.facts for each in roster.posts(look)}
    people = {each.id: each.facts for each in roster.people(look)}
    where = {row.person_id: row for _, row in duty_times.presences(look, day, day)}
    found = []
    for each in roster.duties(look, day, day):
        post, person = posts.get(each.post_id), people.get(each.person_id)
        if post is None or person is None:
            continue
        begins, ends = hours_of(day, time.fromisoformat(post.begins), time.fromisoformat(post.ends))
        found.append(
            OnDuty(
                *(each.person_id, person.name, person.phone, each.post_id, post.name, post.slot, begins, ends),
                *(post.leading, where.get(each.person_id)),
            )
        )
    return tuple(sorted(found, key=lambda each: not each.leading))


def receiver(found: Sequence[OnDuty], own: str, now: datetime) -> str:
    """Return who is proposed as 接谈人: whoever sits here where he is on duty now, else the first who is; "" for none.

    Somebody who is out (下访, 开会 …) is proposed only where nobody else is there.
    """
    here = [each for each in found if not each.leading and each.begins <= now < each.ends]
    names = [each.name for each in sorted(here, key=lambda each: each.is_out)]
    return own if own in names else next(iter(names), "")


def leader_words(found: Sequence[OnDuty], now: datetime) -> str:
    """Return who leads now, else today, with the telephone: whom an urgent report goes to; "" for nobody."""
    leading = [each for each in found if each.leading]
    wanted = [each for each in leading if each.begins <= now < each.ends] or leading
    told = (" ".join(filter(None, (each.name, each.phone))) for each in wanted)
    return "、".join(dict.fromkeys(told))


@act(Action.SAY_WHERE, Role.CLERK, Role.HEAD, Role.LEADER)
def say_where(desk: Desk, work: Work, person_id: int, kind: Presence, words: str = "") -> Result[Presence]:
    """Write where somebody on duty is now (到岗, 下访, 开会 …), also for a colleague without a computer."""
    if kind is Presence.ABSENT:
        raise CannotNow(tr("缺岗由科长确认，并写明原因。"))
    duty_times.add_presence(work, desk.today(), PresenceRow(person_id, kind, clean(words).strip(), work.now))
    return Result(kind, f"duty {desk.today()}", {"person": person_id, "kind": kind.value}, changes(WORD))


@act(Action.CONFIRM_ABSENT, Role.HEAD, Role.LEADER)
def confirm_absent(
    desk: Desk, work: Work, day: date, post_id: int, person_id: int, minutes: int, reason: str
) -> Result[PresenceRow]:
    """Write that a post was empty (缺岗): how long and why; what was written before stays beside it."""
    if not clean(reason).strip():
        raise CannotNow(tr("请写明缺岗的原因。"))
    if minutes <= 0:
        raise CannotNow(tr("缺岗的分钟数要大于零。"))
    row = PresenceRow(person_id, Presence.ABSENT, clean(reason).strip(), work.now, post_id, minutes)
    duty_times.add_presence(work, day, row)
    return Result(row, f"duty {day}", {"person": person_id, "minutes": minutes}, changes(WORD))


def hours_of(day: date, begins: time, ends: time) -> tuple[datetime, datetime]:
    """Return when a post of a day begins and ends; hours that do not end after they begin reach into the next day."""
    first, last = datetime.combine(day, begins, BEIJING), datetime.combine(day, ends, BEIJING)
    return first, last if last > first else last + timedelta(days=1)
