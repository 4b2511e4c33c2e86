"""What the registers share: a line in words with all that is said of it, and what stood there before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reception_desk.forms.registers import yuan
from reception_desk.models.kept_changes import VOIDED, Earlier
from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.register_orders import UNSORTED
from reception_desk.models.lists.registers import Of
from reception_desk.rules.leading.activities import Measure
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Circumstance,
    RiskStage,
    Satisfaction,
    SuggestionKind,
    Trigger,
    UnitKind,
    Way,
)
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, shown, tr

NOTHING = "—"


class Register(Term):
    """The registers, in the order of their keys."""

    ACTIVITIES = "activities", later("活动")
    SCREENINGS = "screenings", later("排查")
    SUGGESTIONS = "suggestions", later("三项建议")
    SUPERVISIONS = "supervisions", later("督办")
    KEYS = "keys", later("重点事项")
    RATINGS = "ratings", later("满意度")
    RISKS = "risks", later("风险评估")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a register: its days, one kind of its rows (of 排查 one round), "" for all, and their order."""

    register: Register
    first: date
    last: date
    choice: str = ""
    sort: Sort = UNSORTED


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `cells` by the keys of the columns, the colour of its state, all that is said of it in `detail`.

    `row` is what it was made of; one that is `voided` is struck out and counts no more.
    """

    id: int
    row: Any
    cells: Mapping[str, str]
    colour: str = ""
    matter_id: int = 0
    voided: bool = False
    detail: str = ""


@dataclass(frozen=True)
class Listed:
    """A register as it is shown: its lines, its sums in words, by what it can be narrowed down, and by what it is.

    `head` is the round of a 排查.
    """

    lines: list[Line]
    sums: str
    choices: tuple[tuple[str, str], ...] = ()
    choice: str = ""
    head: Any = field(default=None, compare=False)


def line_of(row: Any, cells: Mapping[str, str], colour: str, said: Sequence[str], changes: Sequence[Earlier]) -> Line:
    """Return a line with the words that stood there before; of one that was voided nothing is urgent any more."""
    of: Of = row.of
    words = [each for each in (*said, *map(change_words, changes)) if each]
    return Line(of.id, row, cells, "" if of.voided else colour, of.matter_id, of.voided, "\n".join(words))


def matter_words(of: Of) -> str:
    """Return number and title of the matter a row belongs to."""
    return " ".join(filter(None, (of.number, of.title))) or NOTHING


def day_words(day: date | None) -> str:
    """Return a day, — for none."""
    return day.isoformat() if day is not None else NOTHING


def due_state(due_on: date | None, done: bool, today: date) -> str:
    """Return the colour of what waits for an answer: late, due, or answered."""
    if done:
        return "ok"
    return "overdue" if due_on is not None and due_on < today else "due"


def change_words(change: Earlier) -> str:
    """Return 更正 2026-11-03 李春梅（数错了）：人数 原为 12; of a voiding, why."""
    when, why = change.at.date(), tr("（{why}）").format(why=change.reason) if change.reason else ""
    if change.what == VOIDED:
        return tr("作废 {day} {clerk}{why}").format(day=when, clerk=change.clerk, why=why)
    told = tr("更正 {day} {clerk}{why}：{before}")
    before = "，".join(tr("{what} 原为 {was}").format(what=label, was=was) for label, was in _before(change.before))
    return told.format(day=when, clerk=change.clerk, why=why, before=before)


def money(amount: int) -> str:
    """Return fen as 8,000 or 8,000.50."""
    plain = yuan(amount)
    whole, dot, rest = plain.partition(".")
    return f"{int(whole):,}{dot}{rest}"


_LABELS = {
    **{"kind": later("种类"), "day": later("日期"), "place": later("地点"), "staff": later("参加的人")},
    **{"people": later("人数"), "asked_fen": later("申请金额"), "text": later("内容")},
    **{"granted_fen": later("发放金额"), "yes": later("是否"), "result": later("内容和结果")},
    **{"matter_id": later("事项"), "addressee": later("向谁提出"), "due_on": later("期限"), "way": later("方式")},
    **{"name": later("单位名称"), "contact": later("联系科室"), "phone": later("电话"), "heir": later("承接单位")},
    **{"gone_on": later("撤销日期")},
    **{"ended_on": later("哪天结束"), "end_reason": later("为什么结束"), "stage": later("环节")},
    **{"circumstances": later("情形"), "plan": later("预案"), "signer": later("谁签字")},
    **{"trigger": later("督办情形"), "listed": later("挂牌督办"), "cause": later("成因"), "value": later("满意度")},
}
_TERMS: dict[str, tuple[type[Term], ...]] = {
    **{
        "kind": (ActivityKind, SuggestionKind, UnitKind),
        "trigger": (Trigger,),
        "way": (Way,),
        "value": (Satisfaction,),
        "stage": (RiskStage,),
    },
}
_MONEY = frozenset({"asked_fen", "granted_fen"})


def _before(before: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(_label(name, was), _was(name, was)) for name, was in before.items()]


def _label(name: str, was: Any) -> str:
    """Return the words of a column; the number of a letter is text, that of an activity is counted."""
    if name == "number":
        return tr("文号") if isinstance(was, str) else tr("数目")
    return shown(_LABELS[name])


def _was(name: str, was: Any) -> str:
    if was in (None, "", []):
        return tr("空")
    if isinstance(was, list):
        return "、".join(Circumstance(each).label if each in list(Circumstance) else str(each) for each in was)
    if isinstance(was, bool):
        return tr("是") if was else tr("否")
    if name in _MONEY:
        return tr("{n} 元").format(n=money(int(was)))
    if name == "matter_id":
        return tr("另一件")
    terms = next((each for each in _TERMS.get(name, ()) if str(was) in list(each)), None)
    return terms(was).label if terms is not None else f"“{was}”" if isinstance(was, str) else str(was)


def number_words(measure: Measure | None, n: int | None) -> str:
    """Return 6 批, 200 份 or 2 次联系, "" for none."""
    return "" if measure is None or n is None else f"{n:,} {measure.label}"
