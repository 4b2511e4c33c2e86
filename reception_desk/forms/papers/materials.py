"""D24 材料收取清单: what was taken in, signed by both sides, a copy for each."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import one_line, paper_moment
from reception_desk.vocabulary.papers import PaperKind

MATERIALS_FIELDS = (
    PaperField("number", "登记编号", "LF2026-A0312"),
    PaperField("visited_at", "登记时间", "2026年11月3日 10:42"),
    PaperField("office", "收取单位", "××县信访局接待科"),
    PaperField("name", "交件人", "张建国"),
    PaperField("rows", "逐项，各有 place name copies pages kind", "1 土地承包合同 1 12 复印件"),
    PaperField("total", "合计", "合计 3 份", may_be_empty=True),
    PaperField("clerk", "收件人", "李春梅"),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

MATERIALS = Paper(PaperKind.MATERIALS, "D24材料", MATERIALS_FIELDS, {"A4": "CLQD.docx"})

ROWS = 8
"""Lines of one half of the sheet; a longer list takes pages of its own for each copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One thing taken in; `original` is None where nobody said whether it is the original."""

    name: str
    copies: int | None = None
    pages: int | None = None
    original: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialsFacts:
    """What was taken in at a visit; where only the number of copies is known, `rows` is empty."""

    number: str
    visited_at: datetime
    office: str
    name: str
    rows: tuple[Material, ...]
    copies: int | None
    clerk: str
    printed_at: datetime
    printed_by: str


def materials_context(facts: MaterialsFacts) -> dict[str, object]:
    """Return the fields of MATERIALS_FIELDS; `rows` has empty lines for the pen up to ROWS.

    Raises ValueError for a moment without a time zone.
    """
    listed = [_row(place, each) for place, each in enumerate(facts.rows, 1)]
    empty = {"place": "", "name": "", "copies": "", "pages": "", "kind": ""}
    return {
        "number": facts.number,
        "visited_at": paper_moment(facts.visited_at),
        "office": one_line(facts.office),
        "name": one_line(facts.name) or "（未留姓名）",
        "rows": listed + [empty] * (ROWS - len(listed)),
        "total": _total(facts),
        "clerk": one_line(facts.clerk),
        "printed_at": paper_moment(facts.printed_at),
        "printed_by": one_line(facts.printed_by),
    }


def _row(place: int, material: Material) -> dict[str, str]:
    kinds = {None: "", True: "原件", False: "复印件"}
    return {
        "place": str(place),
        "name": one_line(material.name),
        "copies": str(material.copies) if material.copies is not None else "",
        "pages": str(material.pages) if material.pages is not None else "",
        "kind": kinds[material.original],
    }


def _total(facts: MaterialsFacts) -> str:
    """Return the sum where it is known: a wrong one on a receipt for originals is worse than none."""
    copies = [each.copies for each in facts.rows]
    if facts.rows:
        return "" if None in copies else f"共 {len(copies)} 项，{sum(filter(None, copies))} 份"
    return f"共 {facts.copies} 份" if facts.copies else ""
