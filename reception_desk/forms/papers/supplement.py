"""D13 补充笔录: what is added to a record that was signed, which itself never changes; numbered after the record's."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, Issue, crowd, day, one_lines, printed_context
from reception_desk.forms.papers.record import spoken
from reception_desk.forms.papers.writing import one_line, paper_moment
from reception_desk.vocabulary.papers import PaperKind

SUPPLEMENT_FIELDS = (
    PaperField("matter", "登记编号", "LF2026-A0312"),
    *PRINTED_FIELDS,
    PaperField("record_number", "补充笔录的编号", "LF2026-A0312补1"),
    PaperField("place", "第几次补充", "1"),
    PaperField("record_on", "原笔录的日期", "2026年11月3日"),
    PaperField("original", "原笔录的编号", "LF2026-A0312"),
    PaperField("record_state", "原笔录签没签", "已经签名"),
    PaperField("started", "时间", "2026年11月9日 14:30"),
    PaperField("where", "地点", "××县信访局接待科 1 号窗口", may_be_empty=True),
    PaperField("receiver", "接谈人", "李春梅"),
    PaperField("clerk", "记录人", "赵强"),
    PaperField("name", "来访人", "张建国"),
    PaperField("identity", "证件", "居民身份证 370102199001011231", may_be_empty=True),
    PaperField("reason", "为什么补充", "来访人要求更正面积", may_be_empty=True),
    PaperField("lines", "补充的话，逐句，各有 mark（问、答或空）和 text", "答：面积是 1.8 亩，不是 1.6 亩。"),
)

SUPPLEMENT = Paper(PaperKind.SUPPLEMENT, "D13补充", SUPPLEMENT_FIELDS, {"A4": "BCBL.docx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementFacts:
    """What is added to which record; `statement` has one 问：… or 答：… a line, the moment is aware."""

    issue: Issue
    record_number: str
    place: int
    record_on: date
    original: str
    record_state: str
    started: datetime
    where: str
    receiver: str
    clerk: str
    name: str
    people: int
    identity: str
    reason: str
    statement: str


def supplement_context(facts: SupplementFacts) -> dict[str, object]:
    """Return the fields of SUPPLEMENT_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **printed_context(facts.issue.printed_at, facts.issue.printed_by),
        "matter": one_line(facts.issue.matter),
        **one_lines(
            facts, "record_number", "original", "record_state", "where", "receiver", "clerk", "identity", "reason"
        ),
        "place": str(facts.place),
        "record_on": day(facts.record_on),
        "started": paper_moment(facts.started),
        "name": crowd(facts.name, facts.people),
        "lines": spoken(facts.statement),
    }
