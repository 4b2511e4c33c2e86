"""Posts and people of the roster: begun by a preset, changed, ended; leave, wishes, who is not put together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms import roster as form
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import Names, clean
from reception_desk.models import accounts, duty_times, roster
from reception_desk.models.roster import PersonFacts, PersonRow, PostFacts, PostRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.roster.presets import preset
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.office.hours import hour_of
from reception_desk.services.roster.month import WORD
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import Preset, Slot
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_MOST_HEADS = 99
_MOST_SHARE = 100


@dataclass(frozen=True)
class Begun:
    """What a roster began with: keys of its posts and people."""

    posts: tuple[int, ...]
    people: tuple[int, ...]


@act(Action.KEEP_DUTY_POST, Role.CLERK, Role.HEAD)
def begin_roster(desk: Desk, work: Work, posts: Sequence[PostFacts]) -> Result[Begun]:
    """Begin the roster with these posts: clerks and heads hold those of the window, leaders (else the head) lead.

    Raises CannotNow where there are posts already.
    """
    if roster.posts(work):
        raise CannotNow(tr("已经有值班岗位。"), tr("请在“岗位和人员”里逐个修改。"))
    keys = {roster.add_post(work, each): each for each in posts}
    leading = frozenset(key for key, each in keys.items() if each.leading)
    known = {each.facts.account_id: each for each in roster.people(work)}
    people, everybody = [], accounts.everybody(work)
    lead = {Role.LEADER} if any(Role.LEADER in each.roles for each in everybody) else {Role.HEAD}
    for each in everybody:
        held = frozenset(keys) - leading if each.roles & {Role.CLERK, Role.HEAD} else frozenset()
        held |= leading if each.roles & lead else frozenset()
        if not each.active or not held:
            continue
        if each.id in known:
            roster.change_person(work, known[each.id].id, replace(known[each.id].facts, posts=held))
            people.append(known[each.id].id)
        else:
            people.append(roster.add_person(work, PersonFacts(each.shown_name, account_id=each.id, posts=held)))
    begun = Begun(tuple(keys), tuple(people))
    return Result(begun, "roster", {"posts": len(keys), "people": len(people)}, changes(WORD))


def begin_preset(desk: Desk, which: Preset) -> Done[Begun]:
    """Begin the roster with the posts of a preset in the office's hours; raises CannotNow where there are posts."""
    return begin_roster(
        desk,
        [
            PostFacts(each.name, each.slot, each.begins, each.ends, *each.heads, each.leading)
            for each in preset(which, desk.office.hours.whole)
        ],
    )


@act(Action.KEEP_DUTY_POST, Role.CLERK, Role.HEAD)
def keep_post(desk: Desk, work: Work, post_id: int | None, facts: PostFacts) -> Result[int]:
    """Write a post down, or anew; raises CannotNow where name, hours or heads cannot be."""
    facts = replace(facts, name=clean(facts.name).strip(), begins=hour_of(facts.begins), ends=hour_of(facts.ends))
    if not facts.name:
        raise CannotNow(tr("还没有写岗位的名称。"))
    if not all(0 <= each <= _MOST_HEADS for each in (facts.worked, facts.weekend, facts.holiday)):
        raise CannotNow(tr("人数要在 0 到 {most} 之间。").format(most=_MOST_HEADS))
    key = roster.add_post(work, facts) if post_id is None else post_id
    if post_id is not None:
        roster.change_post(work, post_id, facts)
    return Result(key, f"duty_post {key}", {"name": facts.name, "slot": facts.slot.value}, changes(WORD))


@act(Action.KEEP_DUTY_POST, Role.CLERK, Role.HEAD)
def end_post(desk: Desk, work: Work, post_id: int, *, ended: bool = True) -> Result[bool]:
    """Let a post be gone, or back again; what was drawn for it stays in its months."""
    roster.end_post(work, post_id, desk.today() if ended else None)
    return Result(ended, f"duty_post {post_id}", {"ended": ended}, changes(WORD))


@act(Action.KEEP_DUTY_PERSON, Role.CLERK, Role.HEAD)
def keep_person(desk: Desk, work: Work, person_id: int | None, facts: PersonFacts) -> Result[int]:
    """Write somebody down, or anew; raises CannotNow for no name, a share beyond 100 %, an end before the beginning."""
    facts = replace(facts, name=clean(facts.name).strip(), phone=clean(facts.phone).strip())
    if not facts.name:
        raise CannotNow(tr("还没有写姓名。"))
    if not 1 <= facts.share <= _MOST_SHARE:
        raise CannotNow(tr("值班的份额要在 1% 到 100% 之间。"), tr("半天班的人写 50。"))
    if facts.since is not None and facts.until is not None and facts.until < facts.since:
        raise CannotNow(tr("离开的日子早于到来的日子。"), tr("请核对日期。"))
    same = [each.id for each in roster.people(work) if each.facts.name == facts.name and each.id != person_id]
    if same:
        raise CannotNow(
            tr("值班人员里已经有“{name}”。").format(name=facts.name), tr("同名的人请加字区别，如“李军（大）”。")
        )
    key = roster.add_person(work, facts) if person_id is None else person_id
    if person_id is not None:
        roster.change_person(work, person_id, facts)
    return Result(key, f"duty_person {key}", {"name": facts.name}, changes(WORD))


@act(Action.KEEP_DUTY_PERSON, Role.CLERK, Role.HEAD)
def add_leave(
    desk: Desk, work: Work, person_id: int, since: date, until: date | None = None, words: str = ""
) -> Result[int]:
    """Write leave of somebody on the roster; his duties in it stay drawn and are told as gaps to be filled."""
    if until is not None and until < since:
        raise CannotNow(tr("请假到 {day}，早于开始的那天。").format(day=until), tr("请核对日期。"))
    key = duty_times.add_leave(work, person_id, since, until, clean(words).strip() or tr("请假"))
    return Result(key, f"duty_person {person_id}", {"since": since.isoformat()}, changes(WORD))


@act(Action.KEEP_DUTY_PERSON, Role.CLERK, Role.HEAD)
def take_leave_back(desk: Desk, work: Work, leave_id: int) -> Result[int]:
    """Take leave back that was written."""
    duty_times.undo_leave(work, leave_id)
    return Result(leave_id, f"duty_leave {leave_id}", {}, changes(WORD))


@act(Action.KEEP_DUTY_PERSON, Role.CLERK, Role.HEAD)
def keep_wish(desk: Desk, work: Work, person_id: int, day: date, wanted: bool | None) -> Result[bool | None]:
    """Write whether somebody would like duty on a day, or would not; None takes the wish away."""
    duty_times.keep_wish(work, person_id, day, wanted)
    return Result(wanted, f"duty_person {person_id}", {"day": day.isoformat()}, changes(WORD))


@act(Action.KEEP_DUTY_PERSON, Role.CLERK, Role.HEAD)
def keep_apart(desk: Desk, work: Work, one: int, other: int, *, kept: bool = True) -> Result[bool]:
    """Write that two are not put on duty together, or that they may be again."""
    if one == other:
        raise CannotNow(tr("请选两个不同的人。"))
    duty_times.keep_apart(work, one, other, kept=kept)
    return Result(kept, f"duty_person {one}", {"other": other}, changes(WORD))


def posts_of(look: Look | Work) -> tuple[PostRow, ...]:
    """Return the posts as they are kept."""
    return tuple(roster.posts(look))


def people_of(look: Look | Work) -> tuple[PersonRow, ...]:
    """Return everybody on the roster as kept, those who left too."""
    return tuple(roster.people(look))


def post_facts(values: Values) -> PostFacts:
    """Return a post as it was typed."""
    return PostFacts(
        *(values.text(form.POST_NAME), values[form.POST_SLOT] or Slot.DAY),
        *(values.text(form.BEGINS), values.text(form.ENDS)),
        *(values[form.WORKED] or 0, values[form.WEEKEND] or 0, values[form.HOLIDAY] or 0),
        values[form.LEADING] is form.Whether.YES,
    )


def post_raw(facts: PostFacts) -> dict[str, str]:
    """Return a post as its questions are filled."""
    return {
        **{"name": facts.name, "slot": facts.slot.value, "begins": facts.begins, "ends": facts.ends},
        **{"worked": str(facts.worked), "weekend": str(facts.weekend), "holiday": str(facts.holiday)},
        "leading": _whether(facts.leading),
    }


def person_facts(values: Values, posts: Mapping[str, int], account_id: int | None) -> PersonFacts:
    """Return somebody as typed; `posts` are the keys of posts by their labels."""
    held = frozenset(posts[each] for each in Names.parts(values.raw.get("posts", "")) if each in posts)
    return PersonFacts(
        *(values.text(form.PERSON_NAME), values.text(form.PERSON_PHONE), account_id, held),
        *(values[form.SHARE] or _MOST_SHARE, values[form.SINCE], values[form.UNTIL]),
        values[form.NEVER_ALONE] is form.Whether.YES,
    )


def person_raw(facts: PersonFacts, posts: Mapping[int, str]) -> dict[str, str]:
    """Return somebody as the questions about him are filled; `posts` are labels by keys."""
    days = {name: day.isoformat() for name, day in (("since", facts.since), ("until", facts.until)) if day is not None}
    return {
        **{"name": facts.name, "phone": facts.phone, "share": str(facts.share), **days},
        "posts": "、".join(label for key, label in posts.items() if key in facts.posts),
        "never_alone": _whether(facts.never_alone),
    }


def _whether(yes: bool) -> str:
    return (form.Whether.YES if yes else form.Whether.NO).value
