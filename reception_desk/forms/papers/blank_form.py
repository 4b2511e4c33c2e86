"""D01 空白表: the registration form to be written on by hand, each with a number reserved for it."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import PaperField
from reception_desk.forms.papers.writing import one_line, paper_moment

TEMPLATE = "LFDJB-blank.docx"

BLANK_FIELDS = (
    PaperField("office", "登记单位", "××县信访局接待科"),
    PaperField("blanks", "空白表，逐张，各有 number 和 over（不是第一张）", "LF2026-A0312"),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankFacts:
    """The office, the numbers in their order, who prints when (aware)."""

    office: str
    numbers: tuple[str, ...]
    printed_at: datetime
    printed_by: str


def blank_context(facts: BlankFacts) -> dict[str, object]:
    """Return the fields of BLANK_FIELDS as the template prints them.

    Raises ValueError for a moment without a time zone.
    """
    return {
        "office": one_line(facts.office),
        "blanks": [{"number": one_line(each), "over": place > 0} for place, each in enumerate(facts.numbers)],
        "printed_at": paper_moment(facts.printed_at),
        "printed_by": one_line(facts.printed_by),
    }
