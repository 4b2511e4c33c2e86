"""D13 接谈笔录: what was asked and answered, signed on every page; its last line is the visitor's own hand."""

import re
from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import one_line, paper_moment, paragraphs
from reception_desk.vocabulary.papers import PaperKind

RECORD_FIELDS = (
    PaperField("number", "登记编号", "LF2026-A0312"),
    PaperField("started", "开始时间", "2026年11月3日 10:42"),
    PaperField("ended", "结束时间，同一天只有时和分", "11:05", may_be_empty=True),
    PaperField("place", "地点", "××县信访局接待科 1 号窗口"),
    PaperField("receiver", "接谈人", "李春梅"),
    PaperField("clerk", "记录人", "赵强"),
    PaperField("name", "来访人", "张建国"),
    PaperField("of_person", "性别、出生日期", "男，1990年1月1日出生", may_be_empty=True),
    PaperField("identity", "证件", "居民身份证 370102199001011231", may_be_empty=True),
    PaperField("phone", "电话", "13805310000", may_be_empty=True),
    PaperField("address", "住址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("others", "其他代表", "李大山、李大河", may_be_empty=True),
    PaperField("agent", "代理人", "张小军（子，委托书）", may_be_empty=True),
    PaperField("subject", "事由", "补发承包地征收补偿差额", may_be_empty=True),
    PaperField("lines", "笔录，逐句，各有 mark（问、答或空）和 text", "问：您反映什么事？", may_be_empty=True),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

RECORD = Paper(PaperKind.RECORD, "D13", RECORD_FIELDS, {"A4": "JTBL.docx"})

_SPOKEN = re.compile(r"([问答])\s*[：:]\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFacts:
    """What stands at the head of a record and what was said; a text is "" where it is not known.

    The moments are aware; `statement` has one 问：… or 答：… a line, other lines print as they stand.
    """

    number: str
    started: datetime
    ended: datetime | None = None
    place: str
    receiver: str
    clerk: str
    name: str
    of_person: tuple[str, ...]
    identity: str
    phone: str
    address: str
    agent: str
    subject: str
    statement: str
    printed_at: datetime
    printed_by: str
    others: str = ""


_ONE_LINE = (
    "number",
    "place",
    "receiver",
    "clerk",
    "name",
    "identity",
    "phone",
    "address",
    "others",
    "agent",
    "subject",
    "printed_by",
)


def record_context(facts: RecordFacts) -> dict[str, object]:
    """Return the fields of RECORD_FIELDS as the template prints them.

    Raises ValueError for a moment without a time zone.
    """
    texts: dict[str, object] = {name: one_line(getattr(facts, name)) for name in _ONE_LINE}
    return texts | {
        "started": paper_moment(facts.started),
        "ended": _until(facts.started, facts.ended),
        "of_person": "，".join(filter(None, map(one_line, facts.of_person))),
        "lines": spoken(facts.statement),
        "printed_at": paper_moment(facts.printed_at),
    }


def _until(started: datetime, ended: datetime | None) -> str:
    """Return the end of the talk: the time alone where it is the day on which it began, else the pen's."""
    if ended is None or ended < started:
        return ""
    words = paper_moment(ended)
    return words.rpartition(" ")[2] if words.split(" ")[0] == paper_moment(started).split(" ")[0] else words


def spoken(statement: str) -> list[dict[str, str]]:
    """Return the lines of a record, each with `mark` (问, 答 or "") and `text`."""
    found = []
    for text in paragraphs(statement):
        said = _SPOKEN.fullmatch(text)
        found.append({"mark": said[1], "text": said[2]} if said else {"mark": "", "text": text})
    return found
