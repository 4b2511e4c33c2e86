"""D20 交接班记录: what a shift leaves to the next one, signed by both."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, day, one_lines, printed_context
from reception_desk.forms.papers.writing import one_line, paper_moment, paragraphs
from reception_desk.vocabulary.papers import PaperKind

HANDOVER_FIELDS = (
    PaperField("number", "编号", "JJ2026-A0031", may_be_empty=True),
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("on", "日期", "2026年11月3日"),
    PaperField("shift", "班次", "白班"),
    PaperField("gives", "交班人", "李春梅"),
    PaperField("takes", "接班人", "赵强", may_be_empty=True),
    PaperField("leader", "带班领导", "王建军", may_be_empty=True),
    PaperField("received", "本班接待，各有 label 和 value", "来访批次 12"),
    PaperField("open", "未办结事项，各有 number name due next owner", "LF2026-A0312 张建国", may_be_empty=True),
    PaperField("due", "当日、次日到期，逐段", "LF2026-A0298 明日到期", may_be_empty=True),
    PaperField("serving", "待送达、待签收，逐段", "受理告知书 1 份", may_be_empty=True),
    PaperField("urgent", "重大紧急情况、向谁报告，逐段", "无", may_be_empty=True, internal=True),
    PaperField("instructions", "领导批示待落实，逐段", "请石桥镇核实", may_be_empty=True, internal=True),
    PaperField("things", "物品和设备，逐段", "印章 1 枚，空白回执 0101 至 0150", may_be_empty=True),
    PaperField("trouble", "异常，逐段", "读卡器接触不良", may_be_empty=True),
    PaperField("given_at", "交班时刻", "2026年11月3日 17:30", may_be_empty=True),
    PaperField("taken_at", "接班时刻", "2026年11月3日 17:32", may_be_empty=True),
    *PRINTED_FIELDS,
)

HANDOVER = Paper(PaperKind.HANDOVER, "D20", HANDOVER_FIELDS, {"A4": "JJB.docx"}, for_visitor=False)

_TEXTS = ("due", "serving", "urgent", "instructions", "things", "trouble")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """A matter that is handed on: what is to be done next, by whom, until when."""

    number: str
    name: str
    due: date | None
    next_step: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFacts:
    """What a shift hands on; `received` are the counts of the shift in words; the texts have a paragraph a line."""

    office: str
    on: date
    shift: str
    gives: str
    received: tuple[tuple[str, str], ...]
    printed_at: datetime
    printed_by: str
    number: str = ""
    takes: str = ""
    leader: str = ""
    open: tuple[OpenMatter, ...] = ()
    due: str = ""
    serving: str = ""
    urgent: str = ""
    instructions: str = ""
    things: str = ""
    trouble: str = ""
    given_at: datetime | None = None
    taken_at: datetime | None = None


def handover_context(facts: HandoverFacts) -> dict[str, object]:
    """Return the fields of HANDOVER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **one_lines(facts, "number", "office", "shift", "gives", "takes", "leader"),
        **printed_context(facts.printed_at, facts.printed_by),
        **{name: paragraphs(getattr(facts, name)) for name in _TEXTS},
        "on": day(facts.on),
        "received": [{"label": label, "value": one_line(value)} for label, value in facts.received],
        "open": [_open(each) for each in facts.open],
        "given_at": paper_moment(facts.given_at) if facts.given_at else "",
        "taken_at": paper_moment(facts.taken_at) if facts.taken_at else "",
    }


def _open(each: OpenMatter) -> dict[str, str]:
    return {
        "number": each.number,
        "name": one_line(each.name),
        "due": day(each.due),
        "next": one_line(each.next_step),
        "owner": one_line(each.owner),
    }
