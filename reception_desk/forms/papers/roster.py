"""D19 值班表: who is on duty on which day, weekends shaded, what was changed beside what was planned."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, day, one_lines, printed_context
from reception_desk.forms.papers.writing import one_line
from reception_desk.vocabulary.papers import PaperKind

ROSTER_FIELDS = (
    PaperField("title", "标题：值班表、领导接访日安排表", "值班表"),
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("period", "期间", "2026年11月"),
    PaperField("posts", "带班以外的岗位，每个一栏；写着 posts[0] 的那一栏按岗位的个数添列", "上午接待员"),
    PaperField(
        "rows",
        "逐日，各有 day week rest（休息日是“休”）leader duties（与 posts 同序）phone note，"
        "以及合并成三栏的 morning afternoon night；值班各有 planned 和 actual（换班后实际是谁）",
        "11月3日 二 王建军 李春梅 赵强",
    ),
    PaperField("duty_phone", "值班电话", "0531-82345678", may_be_empty=True),
    PaperField("made_by", "编制人", "赵强"),
    PaperField("checked_by", "审核人", "周敏", may_be_empty=True),
    PaperField("made_on", "制表日期", "2026年10月28日"),
    *PRINTED_FIELDS,
)

ROSTER = Paper(PaperKind.ROSTER, "D19", ROSTER_FIELDS, {"A4": "ZBB.docx"}, for_visitor=False)

_SLOTS = ("leader", "morning", "afternoon", "night")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Who was planned, and who came instead, "" where nobody else did."""

    planned: str = ""
    actual: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDay:
    """One day; `mark` is 休, 班 or 节 beside the weekday, `rest` that nobody works as usual.

    `duties` are those of the posts that the paper names, in their order.
    """

    day: date
    mark: str = ""
    rest: bool = False
    leader: Duty = Duty()
    morning: Duty = Duty()
    afternoon: Duty = Duty()
    night: Duty = Duty()
    duties: tuple[Duty, ...] = ()
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFacts:
    """A roster as it stands, its days in their order, its posts besides 带班; the moment is aware."""

    office: str
    period: str
    rows: tuple[DutyDay, ...]
    made_by: str
    made_on: date
    printed_at: datetime
    printed_by: str
    title: str = "值班表"
    duty_phone: str = ""
    checked_by: str = ""
    posts: tuple[str, ...] = ()


def roster_context(facts: RosterFacts) -> dict[str, object]:
    """Return the fields of ROSTER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **one_lines(facts, "title", "office", "period", "duty_phone", "made_by", "checked_by"),
        **printed_context(facts.printed_at, facts.printed_by),
        "posts": [one_line(each) for each in facts.posts] or ["值班"],
        "rows": [_row(each, max(len(facts.posts), 1)) for each in facts.rows],
        "made_on": day(facts.made_on),
    }


def _row(each: DutyDay, posts: int) -> dict[str, object]:
    slots: dict[str, Duty] = {name: getattr(each, name) for name in _SLOTS}
    duties = (*each.duties, *[Duty()] * posts)[:posts]
    return {
        "day": f"{each.day.month}月{each.day.day}日",
        "week": "一二三四五六日"[each.day.weekday()] + (f"（{each.mark}）" if each.mark else ""),
        "rest": "休" if each.rest else "",
        **{name: _held(duty) for name, duty in slots.items()},
        "duties": [_held(duty) for duty in duties],
        "phone": one_line(each.phone),
        "note": one_line(each.note),
    }


def _held(duty: Duty) -> dict[str, str]:
    return {"planned": one_line(duty.planned), "actual": one_line(duty.actual)}
