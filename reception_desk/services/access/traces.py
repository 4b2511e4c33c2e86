"""What the audit is asked: the page of a month that the leader signs, and what an account saw after a breach."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from reception_desk.errors import CannotNow
from reception_desk.models import audit
from reception_desk.models.lists.traces import Trace, matters_of, numbers_of, stands_at, traces
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Role
from reception_desk.wording import later, shown, tr

WATCHED = (
    Action.REVEAL,
    Action.EXPORT_LIST,
    Action.EXPORT_ALL,
    Action.EXPORT_PACKAGE,
    Action.TAKE_FOR_ENTRY,
    Action.COPY_LIST,
    Action.TAKE_OUT,
    Action.VOID_VISIT,
    Action.RESTORE_VISIT,
    Action.CHANGE_VISIT,
    Action.VOID_PAPER,
    Action.CORRECT_KEPT,
    Action.VOID_KEPT,
    Action.RESTORE,
    Action.CHANGE_KEY,
    Action.RENEW_KEY,
    Action.DRILL_KEY,
    Action.SEAL_ANEW,
    Action.GIVE_PERSON,
    Action.DRAW_DESTRUCTION,
    Action.DESTROY,
    Action.CHANGE_NOTICE,
    Action.READ_AUDIT,
)
"""What the page of a month tells: reveals, exports, voids, corrections, restores, what touches the keys, what went."""

SEEING = (
    Action.READ_VISIT,
    Action.REVEAL,
    Action.READ_SEALED,
    Action.TAKE_OUT,
    Action.GIVE_PERSON,
    Action.SEARCH,
    Action.COPY_LIST,
    Action.EXPORT_LIST,
    Action.EXPORT_ALL,
    Action.EXPORT_PACKAGE,
    Action.TAKE_FOR_ENTRY,
    Action.PRINT_PAPER,
    Action.PRINT_LIST,
    Action.REGISTER_VISIT,
    Action.CHANGE_VISIT,
)
"""By what an account came to see people's data."""


_SUBJECTS = {
    "list": later("登记名单"),
    "matters": later("事项名单"),
    "search": later("查找"),
    "everything": later("全部数据"),
    "package": later("报送包"),
    "month": later("审签页"),
    "scope": later("泄露范围"),
    "recovery": later("恢复码"),
    "checkpoint": later("存证码"),
    "store": later("主钥"),
}


_KINDS = {
    "destruction": later("清册 {name}"),
    "person": later("某人的信息（{name} 号）"),
    "backup": later("备份第 {name} 份"),
    "notice": later("告知书第 {name} 版"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as people read it: when, who, what, of what, why, what came of it."""

    at: datetime
    clerk: str
    what: str
    subject: str
    reason: str
    outcome: str


@act(Action.READ_VISIT, Role.CLERK, Role.HEAD, Role.LEADER)
def record_openings(desk: Desk, work: Work, opened: Sequence[str]) -> Result[None]:
    """Write down that recorded visits and matters (`visit 12`, `matter 7`) were opened and read, an entry for each."""
    for each in opened[:-1]:
        audit.write(work, audit.Entry(desk.clerk.account, Action.READ_VISIT, each, Outcome.DONE, {}))
    return Result(None, opened[-1])


@act(Action.READ_AUDIT, Role.AUDITOR, Role.SECURITY, Role.HEAD, Role.LEADER)
def month_page(desk: Desk, work: Work, first: date) -> Result[list[Line]]:
    """Return the page of the month that begins on `first`: what was done that reaches beyond the day's work."""
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    found = _lines(work, traces(_look(work), _moment(first), _moment(following), WATCHED))
    return Result(found, "month", {"month": f"{first:%Y-%m}", "lines": len(found)})


@act(Action.READ_AUDIT, Role.AUDITOR, Role.SECURITY, Role.HEAD, Role.LEADER)
def scope_of(desk: Desk, work: Work, account: str, since: datetime, until: datetime) -> Result[list[Line]]:
    """Return what an account saw, printed and took out between two moments, for the notice of a breach (个保法 57)."""
    if until <= since:
        raise CannotNow(tr("结束时间要晚于开始时间。"))
    found = _lines(work, traces(_look(work), since, until, SEEING, account))
    told = {"account": account, "since": since.isoformat(), "until": until.isoformat(), "lines": len(found)}
    return Result(found, "scope", told)


@act(Action.READ_AUDIT, Role.AUDITOR, Role.SECURITY, Role.HEAD, Role.LEADER)
def find_checkpoint(desk: Desk, work: Work, typed: str) -> Result[int | None]:
    """Return the place of the entry whose checkpoint stands on a paper, None where the audit has lost it."""
    folded = "".join(letter for letter in typed.upper() if letter.isalnum())
    if len(folded) != audit.CHECKPOINT:
        raise CannotNow(tr("存证码是八个字母和数字。"), tr("请照文书右下角的小字输入。"))
    found = stands_at(_look(work), folded)
    return Result(found, "checkpoint", {"found": found})


def _look(work: Work) -> Look:
    return Look(work.connection, work.clerk, work.now)


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), BEIJING)


def _lines(work: Work, found: Sequence[Trace]) -> list[Line]:
    numbers = numbers_of(_look(work), [each.visit_id for each in found if each.visit_id])
    matters = matters_of(_look(work), [each.matter_id for each in found if each.matter_id])
    named = [numbers.get(each.visit_id) or matters.get(each.matter_id) or _subject(each) for each in found]
    return [
        Line(each.at, each.clerk, each.label, name, _reason(each), _outcome(each))
        for each, name in zip(found, named, strict=True)
    ]


def _subject(trace: Trace) -> str:
    """Return of what it was done, in words where there are any."""
    word, _, name = trace.subject.partition(" ")
    if word in _KINDS:
        return shown(_KINDS[word]).format(name=name)
    if word.isidentifier() and word.isascii() and name.isdecimal():  # a table's own name says nothing to a leader
        return tr("第 {n} 条").format(n=name)
    return shown(_SUBJECTS[trace.subject]) if trace.subject in _SUBJECTS else trace.subject


def _reason(trace: Trace) -> str:
    """Return why it was done, as far as somebody was asked, and who agreed."""
    told = str(trace.detail.get("reason", ""))
    known = {each.value: each.label for each in RevealReason}
    told = known.get(told, told) if trace.action == Action.REVEAL.value else told
    agreed = str(trace.detail.get("agreed", ""))
    return tr("{reason}（{name}同意）").format(reason=told, name=agreed) if agreed else told


def _outcome(trace: Trace) -> str:
    shown = trace.detail.get("shown")
    return tr("{n} 条").format(n=shown) if isinstance(shown, int) else trace.outcome_label
