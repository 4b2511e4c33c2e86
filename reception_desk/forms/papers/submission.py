"""D26 信访事项呈批单: what is proposed of a matter, what was said on the way up, and what became of it."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SHEET_FIELDS, Issue, crowd, day, listed, lists, one_lines, sheet_context
from reception_desk.forms.papers.writing import one_line, paragraphs
from reception_desk.vocabulary.papers import PaperKind

_STEP = "逐条，各有 words（内容）和 who（谁、哪天、时限）"
SUBMISSION_FIELDS = (
    *SHEET_FIELDS,
    PaperField("name", "信访人", "张建国等 30 人"),
    PaperField("received_on", "收到日期", "2026年11月3日"),
    PaperField("source", "渠道", "来访"),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("summary", "事实和理由，逐段", "柳林村因县道改线征收承包地", may_be_empty=True),
    PaperField("proposals", f"拟办意见，{_STEP}", "转石桥镇办理 李春梅", may_be_empty=True, internal=True),
    PaperField("reviews", f"审核意见，{_STEP}", "同意 赵强", may_be_empty=True, internal=True),
    PaperField("instructions", f"领导批示，{_STEP}", "请石桥镇核实 王主任", may_be_empty=True, internal=True),
    PaperField("carried_out", f"落实情况，{_STEP}", "已补发 石桥镇", may_be_empty=True, internal=True),
    PaperField("clerk", "呈报人", "李春梅"),
)

SUBMISSION = Paper(PaperKind.SUBMISSION, "D26", SUBMISSION_FIELDS, {"A4": "CPD.docx"}, for_visitor=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody wrote at one step of the leader's desk, on which day, to be done until when."""

    words: str
    who: str
    day: date | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionFacts:
    """What goes up with a matter; a step nobody has taken yet is left to the pen."""

    issue: Issue
    name: str
    people: int
    received_on: date
    source: str
    demands: tuple[str, ...]
    clerk: str
    summary: str = ""
    proposals: tuple[Said, ...] = ()
    reviews: tuple[Said, ...] = ()
    instructions: tuple[Said, ...] = ()
    carried_out: tuple[Said, ...] = ()
    case_number: str = ""


def submission_context(facts: SubmissionFacts) -> dict[str, object]:
    """Return the fields of SUBMISSION_FIELDS; raises ValueError for a moment without a time zone."""
    steps = ("proposals", "reviews", "instructions", "carried_out")
    return {
        **sheet_context(facts.issue),
        **one_lines(facts, "source", "case_number", "clerk"),
        **lists(facts, "demands"),
        **{name: [_said(each) for each in getattr(facts, name)] for name in steps},
        "name": crowd(facts.name, facts.people),
        "received_on": day(facts.received_on),
        "summary": paragraphs(facts.summary),
    }


def _said(said: Said) -> dict[str, str]:
    until = f"时限 {day(said.due)}" if said.due else ""
    return {"words": one_line(said.words), "who": listed((said.who, day(said.day), until))}
