"""Slips about who meets whom: D24 回避申请、决定单 and D24 约期接谈单."""

from tools.docx_parts import HEI, SONG, cell, document, paragraph, row, run, table
from tools.make_templates_slip import (
    BOTTOM,
    COLUMNS,
    FOOT,
    LINE,
    NUMBERS,
    SIDE,
    TITLE_LINE,
    TOP,
    WIDTH,
    blank,
    end,
    foot,
    framed,
    head,
    one,
    signed,
    single,
    two,
    two_up,
    value,
)
from tools.make_templates_table import MM, tag

_GAP, _REASON, _DECISION, _SIGNED = 8.0, 44.0, 66.0, 60.0
_AVOIDANCE = TITLE_LINE + NUMBERS + 2 * LINE + 34 + _REASON + 2 * _GAP + _DECISION + _SIGNED + FOOT


def _avoidance(copy: str) -> str:
    decided = paragraph(
        run("{% if decision %}{{ decision }}{% else %}□ 同意回避　□ 不同意回避{% endif %}", HEI, 14),
        run("{% if decision %}{% if instead %}，由{{ instead }}接替{% endif %}。{% endif %}", HEI, 14),
        line=20,
        left=6,
    )
    hand = paragraph(
        run("决定人：{% if decided_by %}{{ decided_by }}{% else %}＿＿＿＿＿＿{% endif %}　", SONG, 12),
        run("{% if decided_on %}{{ decided_on }}{% else %}＿＿＿＿年＿＿月＿＿日{% endif %}", SONG, 12),
        line=20,
        left=6,
        before=6,
    )
    box = row(
        _DECISION,
        cell(70, paragraph(run("决　定", HEI, 14), line=18, left=8), borders="top:12 left:12 bottom:12"),
        cell(WIDTH - 70, decided, hand, span=3, borders="top:12 bottom:12 right:12"),
    )
    return (
        head("回避申请、决定单", copy, "matter")
        + two(LINE, ("信 访 人", value("name", 13)), ("提出日期", value("asked_on")))
        + two(LINE, ("提 出 人", value("applicant", 13)), ("请谁回避", value("who", 13)))
        + one(_REASON, "理　　由", value("reason", 28, small=12))
        + blank(_GAP)
        + box
        + blank(_GAP)
        + row(34, cell(WIDTH, paragraph(run("提出人签名：＿＿＿＿＿＿＿＿", SONG, 12), line=20, left=4), span=4))
        + signed(_SIGNED, ("出具单位：{{ office }}{% if telephone %}　电话 {{ telephone }}{% endif %}", _BASIS))
        + foot()
    )


_BASIS = "工作人员与信访事项或者信访人有直接利害关系的，应当回避（《信访工作条例》第二十八条第三款）。"


def avoidance_a4() -> dict[str, bytes]:
    """Return the sheet of two halves."""
    return two_up(_avoidance, _AVOIDANCE, "回避申请、决定单")


def avoidance_a5() -> dict[str, bytes]:
    """Return the slip of one half."""
    return single(_avoidance, "回避申请、决定单")


def _known(name: str, field: str, most: int) -> str:
    """Return a row that keeps its room where nothing is known."""
    return (
        tag(f"{{%tr if {field} %}}", COLUMNS)
        + one(LINE, name, value(field, most))
        + tag("{%tr else %}", COLUMNS)
        + blank(LINE)
        + tag("{%tr endif %}", COLUMNS)
    )


def _both(left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of a field that is always there and one that may not be."""
    return (
        tag(f"{{%tr if {right[1]} %}}", COLUMNS)
        + two(LINE, (left[0], value(left[1], 13)), (right[0], value(right[1], 13)))
        + tag("{%tr else %}", COLUMNS)
        + one(LINE, left[0], value(left[1], 28))
        + tag("{%tr endif %}", COLUMNS)
    )


def _appointment(copy: str) -> str:
    return (
        head("约期接谈单", copy, "matter")
        + _both(("来 访 人", "name"), ("来访电话", "phone"))
        + one(40, "事　　由", value("demand", 28, small=12))
        + blank(_GAP)
        + framed(34, "约定时间", value("meet_at", font=HEI, size=16), ("top", "left", "right"))
        + framed(34, "接谈地点", value("where", 26, font=HEI, size=16, small=12), ("left", "bottom", "right"))
        + blank(_GAP)
        + _both(("接谈部门", "division"), ("接 谈 人", "judge"))
        + _known("案　　号", "case_number", 28)
        + _known("请 携 带", "bring", 28)
        + blank(_GAP)
        + signed(_SIGNED, ("出具单位：{{ office }}", _COME))
        + foot()
    )


_COME = "请按时到场。不能按时到场的，请提前告知。{% if telephone %}电话：{{ telephone }}。{% endif %}"


def appointment() -> dict[str, bytes]:
    """Return the three copies, a page of A5 each."""
    copies = ("来访人联", "业务庭联", "接待室联")
    body = paragraph(line=1, over=True).join(table(COLUMNS, _appointment(copy)) for copy in copies) + end()
    return document(body, (210 * MM, 148 * MM), (TOP, SIDE, BOTTOM, SIDE), "约期接谈单")
