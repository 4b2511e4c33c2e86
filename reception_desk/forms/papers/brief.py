"""D15甲 接访前一页清: one page for the leader before each talk: who, what he asks, what was, what the law allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SHEET_FIELDS, Issue, crowd, day, one_lines, sheet_context
from reception_desk.forms.papers.writing import numbered, one_line, paragraphs, shortened
from reception_desk.vocabulary.papers import PaperKind

BRIEF_FIELDS = (
    *SHEET_FIELDS,
    PaperField("leader", "接访领导", "王建军"),
    PaperField("received_on", "接访日期", "2026年11月3日"),
    PaperField("hour", "约定时间", "9:30", may_be_empty=True),
    PaperField("where", "接访地点", "县信访接待大厅", may_be_empty=True),
    PaperField("name", "来访人", "张建国等 30 人"),
    PaperField("phone", "电话", "13805310000", may_be_empty=True),
    PaperField("address", "住址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("demands", "要求什么，逐项", "补发承包地征收补偿差额"),
    PaperField("history", "经过，至多五行", "11月3日 来访 初访", may_be_empty=True),
    PaperField("units", "各单位怎么说，逐行", "石桥镇人民政府：正在核实", may_be_empty=True),
    PaperField("law", "法律怎么规定，逐行", "办理期限到 2027年1月2日", may_be_empty=True),
    PaperField("proposal", "接待科建议，逐段", "请石桥镇核实后答复本人", may_be_empty=True),
    PaperField("clerk", "准备人", "李春梅"),
)

BRIEF = Paper(PaperKind.BRIEF, "D15甲", BRIEF_FIELDS, {"A4": "JFYQ.docx"}, for_visitor=False)

HISTORY = 5
"""Lines of what was: more a leader does not read before a talk."""
_ROWS, _LINE, _TWO, _PROPOSAL = 3, 34, 62, 90
"""Lines of each list, characters of one line and of two, and of the proposal: together no more than a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFacts:
    """What a leader is told before a talk; what is longer than a page allows is cut with …."""

    issue: Issue
    leader: str
    received_on: date
    name: str
    people: int
    demands: tuple[str, ...]
    clerk: str
    hour: str = ""
    where: str = ""
    phone: str = ""
    address: str = ""
    history: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    proposal: str = ""


def brief_context(facts: BriefFacts) -> dict[str, object]:
    """Return the fields of BRIEF_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **sheet_context(facts.issue),
        **one_lines(facts, "leader", "hour", "where", "phone", "clerk"),
        "address": shortened(one_line(facts.address), _TWO),
        "received_on": day(facts.received_on),
        "name": shortened(crowd(facts.name, facts.people), _LINE),
        "demands": numbered(_few(facts.demands, _ROWS, _LINE - 3)),
        "history": _few(facts.history, HISTORY, _LINE),
        "units": _few(facts.units, _ROWS, _LINE),
        "law": _few(facts.law, _ROWS - 1, _TWO),
        "proposal": paragraphs(shortened(facts.proposal.strip(), _PROPOSAL)),
    }


def _few(texts: Iterable[str], most: int, longest: int) -> list[str]:
    """Return a few lines of so many characters at the most; how many are left out is said."""
    rows = [row for row in map(one_line, texts) if row]
    shown = [shortened(each, longest) for each in rows[:most]]
    if len(rows) > most:
        shown[-1] = f"{shortened(rows[most - 1], longest - 10)}（另有 {len(rows) - most} 项）"
    return shown
