"""D01乙 内部处理笺: how the office means to go on; never shown to the visitor."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import numbered, one_line, paper_date, paper_moment
from reception_desk.vocabulary.papers import PaperKind

NOTE_SHEET_FIELDS = (
    PaperField("number", "登记编号", "LF2026-A0312"),
    PaperField("visited_at", "登记时间", "2026年11月3日 10:42"),
    PaperField("name", "来访人", "张建国"),
    PaperField("people", "人数", "来访 30 人，涉及 120 人"),
    PaperField("representatives", "代表", "李大山、王桂兰", may_be_empty=True),
    PaperField("agent", "代理人", "张小军（子，授权委托），居民身份证 370102201501011238", may_be_empty=True),
    PaperField("region", "问题属地", "石桥镇", may_be_empty=True),
    PaperField("content", "内容分类", "土地征收", may_be_empty=True),
    PaperField("demands", "主要诉求，逐项", "1. 补发承包地征收补偿差额"),
    PaperField("circumstances", "特殊情况", "老幼残、病患", may_be_empty=True, internal=True),
    PaperField("coming", "初重访依据", "同一事再来，原编号 LF2026-A0298", may_be_empty=True, internal=True),
    PaperField("handling", "办理方式", "转送", may_be_empty=True, internal=True),
    PaperField("destination", "去向", "石桥镇人民政府", may_be_empty=True, internal=True),
    PaperField("due", "法定期限", "2026年11月18日", may_be_empty=True, internal=True),
    PaperField("told", "告知", "当场书面", may_be_empty=True, internal=True),
    PaperField("promise", "答应过的事", "回电告知核实结果，2026年11月30日前", may_be_empty=True, internal=True),
    PaperField("leader_words", "来文批示", "请信访局核实后答复本人", may_be_empty=True, internal=True),
    PaperField("clerk", "登记人", "李春梅"),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

NOTE_SHEET = Paper(PaperKind.NOTE_SHEET, "D01乙", NOTE_SHEET_FIELDS, {"A4": "NBCL.docx"}, for_visitor=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSheetFacts:
    """What the office knows beside the visitor's own words; a text is "" where nothing was entered.

    The moments are aware; `due` is the latest day of the first clock, `promise_by` the day named with a promise.
    """

    number: str
    visited_at: datetime
    name: str
    people: str
    region: str
    content: str
    demands: tuple[str, ...]
    circumstances: tuple[str, ...]
    intent: str
    same_as: str
    handling: str
    destination: str
    due: date | None
    told: str
    promise: str
    promise_by: date | None
    clerk: str
    printed_at: datetime
    printed_by: str
    representatives: str = ""
    agent: str = ""
    leader_words: str = ""


_ONE_LINE = (
    *("number", "name", "people", "representatives", "agent", "region", "content", "handling", "destination"),
    *("told", "leader_words", "clerk", "printed_by"),
)


def note_sheet_context(facts: NoteSheetFacts) -> dict[str, object]:
    """Return the fields of NOTE_SHEET_FIELDS as the template prints them.

    Raises ValueError for a moment without a time zone.
    """
    texts: dict[str, object] = {name: one_line(getattr(facts, name)) for name in _ONE_LINE}
    earlier = f"原编号 {one_line(facts.same_as)}" if facts.same_as.strip() else ""
    until = f"{paper_date(facts.promise_by)}前" if facts.promise_by else ""
    return texts | {
        "visited_at": paper_moment(facts.visited_at),
        "demands": numbered(facts.demands) or ["未填写"],
        "circumstances": "、".join(filter(None, map(one_line, facts.circumstances))),
        "coming": "，".join(filter(None, (one_line(facts.intent), earlier))),
        "due": paper_date(facts.due) if facts.due else "",
        "promise": "，".join(filter(None, (one_line(facts.promise), until))) if facts.promise.strip() else "",
        "printed_at": paper_moment(facts.printed_at),
    }
