"""D02 来访事项登记回执: what stands on it (条21②, 23②)."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import one_line, paper_date, paper_moment, room, shortened
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.papers import PaperKind

TEMPLATES = {"A4": "LFHZ-A4.docx", "A5": "LFHZ-A5.docx", "80mm": "LFHZ-80mm.docx"}

RECEIPT_FIELDS = (
    PaperField("number", "编号", "LF2026-A0312"),
    PaperField("check_code", "校验码", "7K3M-92QF"),
    PaperField("name", "姓名", "张三等 6 人"),
    PaperField("title", "标题", "来访事项登记回执"),
    PaperField("when", "时间的名称", "来访时间"),
    PaperField("visited_at", "来访时间", "2026年11月3日 10:42"),
    PaperField("received", "收到什么", "已收到您的来信。", may_be_empty=True),
    PaperField("demand", "诉求摘要", "核实承包地征收补偿标准，补发差额 12,400 元"),
    PaperField("office", "登记单位", "××县信访局接待科"),
    PaperField("window", "接待窗口", "1 号窗口", may_be_empty=True),
    PaperField("clerk", "经办人", "李春梅"),
    PaperField("materials", "收取材料", "3 份", may_be_empty=True),
    PaperField("next_step", "下一步", "转送石桥镇人民政府处理，由该单位书面告知您"),
    PaperField("latest", "最晚日期", "2026年11月18日", may_be_empty=True),
    PaperField("telephone", "查询电话", "0531-82345678", may_be_empty=True),
    PaperField("national_number", "国家系统的信访件编号", "3702026110300018", may_be_empty=True),
    PaperField("query_code", "国家系统的查询码", "8305217746", may_be_empty=True),
    PaperField("issued_on", "出具日期", "2026年11月3日"),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

RECEIPT = Paper(PaperKind.RECEIPT, "D02", RECEIPT_FIELDS, TEMPLATES)

_REGISTERED = "已登记"
_PASSED_ON = ("信访事项登记回执", "收到时间", "已收到转来的您的信访事项。")
# Title, name of the moment, and what was received, by channel; a title is eight characters, as the slip has room for.
_CHANNEL_WORDS = {
    Channel.VISIT: ("来访事项登记回执", "来访时间", ""),
    Channel.VIDEO: ("来访事项登记回执", "接谈时间", "已与您视频接谈。"),
    Channel.LETTER: ("来信事项登记回执", "收信时间", "已收到您的来信。"),
    Channel.PHONE: ("来电事项登记回执", "来电时间", "已接到您的来电。"),
    Channel.ONLINE: ("网上事项登记回执", "收到时间", "已收到您在网上提交的信访事项。"),
}
_NEUTRAL_STEP = "按规定办理"
_NAMELESS = "（未留姓名）"
_MOST_DEMAND = 50
# What the places on the sheet hold, in widths of a Han character, where the templates print smallest.
_ROOM_NAME, _ROOM_WINDOW, _ROOM_LINE, _ROOM_STEP, _ROOM_CLERK = 32, 24, 16, 70, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """What is known of a visit when its receipt is issued.

    `people` counts the visitors; the moments are aware; `accusation` marks 检举控告, of which the paper
    says no more than 已登记 (条30③); `materials` are copies taken in; the last two come from the national
    system and are "" until somebody typed them in; `printed_at` and `printed_by` tell of the issue,
    later prints do not change the paper.
    """

    number: str
    name: str
    people: int
    visited_at: datetime
    demand: str
    accusation: bool
    office: str
    window: str
    clerk: str
    materials: int
    next_step: str
    latest: date | None
    telephone: str
    check_code: str
    printed_at: datetime
    printed_by: str
    national_number: str = ""
    query_code: str = ""
    channel: Channel = Channel.VISIT


def receipt_context(facts: ReceiptFacts) -> dict[str, object]:
    """Return the fields of RECEIPT_FIELDS as the templates print them, each a text.

    Raises ValueError for a moment without a time zone.
    """
    sealed = facts.accusation
    return {
        "number": facts.number,
        "check_code": facts.check_code,
        "name": _who(facts.name, facts.people),
        **_words(facts.channel),
        "visited_at": paper_moment(facts.visited_at),
        "demand": _REGISTERED if sealed else demand_summary(facts.demand),
        "office": fitting(facts.office, _ROOM_NAME),
        "window": fitting(facts.window, _ROOM_WINDOW),
        "clerk": fitting(facts.clerk, _ROOM_CLERK),
        "materials": f"{facts.materials} 份" if facts.materials else "",
        "next_step": _NEUTRAL_STEP if sealed else fitting(facts.next_step, _ROOM_STEP) or _REGISTERED,
        "latest": paper_date(facts.latest) if facts.latest and not sealed else "",
        "telephone": fitting(facts.telephone, _ROOM_LINE),
        "national_number": fitting(facts.national_number, _ROOM_LINE),
        "query_code": fitting(facts.query_code, _ROOM_LINE),
        "issued_on": paper_date(facts.printed_at.astimezone(BEIJING)),
        "printed_at": paper_moment(facts.printed_at),
        "printed_by": fitting(facts.printed_by, _ROOM_CLERK),
    }


def _words(channel: Channel) -> dict[str, object]:
    title, when, received = _CHANNEL_WORDS.get(channel, _PASSED_ON)
    return {"title": title, "when": when, "received": received}


def demand_summary(demand: str) -> str:
    """Return 诉求摘要: one line of at most 50 characters, 已登记 where nothing was written."""
    return shortened(one_line(demand), _MOST_DEMAND) or _REGISTERED


def _who(name: str, people: int) -> str:
    crowd = f"等 {people} 人" if people > 1 else ""
    return fitting(one_line(name) or _NAMELESS, _ROOM_NAME - len(crowd)) + crowd


def fitting(text: str, ems: float) -> str:
    """Return a text in one line that fits into `ems` widths of a Han character."""
    line = one_line(text)
    return shortened(line, room(line, ems))
