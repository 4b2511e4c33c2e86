"""D02 来访事项登记回执: two halves on A4, A5 by itself, the thermal slip of 80 mm."""

from tools.docx_parts import HEI, SONG, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_slip import (
    COLUMNS,
    FOOT,
    FRAME,
    LINE,
    NUMBERS,
    THIN,
    TITLE_LINE,
    blank,
    end,
    foot,
    framed,
    head,
    known,
    one,
    room_for_absent,
    signed,
    single,
    two,
    two_up,
    value,
)
from tools.make_templates_table import MM, tag

_TALL, _DEMAND = 39.0, 43.0
_STEP, _LATEST, _GAP, _SIGNED = 38.0, 26.0, 6.0, 58.0
_HALF = TITLE_LINE + NUMBERS + 2 * _TALL + _DEMAND + 2 * LINE + 2 * _GAP + _STEP + _LATEST + _SIGNED + FOOT
_TIP = (
    "信访事项已经受理或者正在办理的，在规定期限内又向上级提出同一事项，上级不予受理（《信访工作条例》第十九条第三款）。"
)
_KEEP = "{{ received }}请保管好这张回执，查询时报编号和校验码。"


def _next_step() -> str:
    """Return the box of what happens next and until when; without a date the step has its room."""
    step = value("next_step", 58, font=HEI, small=12)
    latest = value("latest", font=HEI)
    return (
        tag("{%tr if latest %}", COLUMNS)
        + framed(_STEP, "下一步", step, ("top", "left", "right"))
        + framed(_LATEST, "最晚日期", latest, ("left", "bottom", "right"))
        + tag("{%tr else %}", COLUMNS)
        + framed(_STEP + _LATEST, "下一步", step)
        + tag("{%tr endif %}", COLUMNS)
    )


def _half(copy: str) -> str:
    """Return the rows of one receipt, always `_HALF` high."""
    return (
        head("{{ title }}", copy, "number")
        + two(_TALL, ("姓　　名", value("name", 24)), ("{{ when }}", value("visited_at")))
        + one(_DEMAND, "诉求摘要", value("demand"))
        + _office()
        + known(("查询电话", "telephone"), ("收取材料", "materials"))
        + known(("国家编号", "national_number"), ("国家查询码", "query_code"))
        + blank(_GAP)
        + _next_step()
        + blank(_GAP)
        + room_for_absent("telephone", "materials")
        + room_for_absent("national_number", "query_code")
        + signed(_SIGNED, (_KEEP, _TIP))
        + foot()
    )


def _office() -> str:
    """Return who took the visit in, and at which window where the office has several."""
    return (
        tag("{%tr if window %}", COLUMNS)
        + two(_TALL, ("登记单位", value("office", 24)), ("接待窗口", value("window")))
        + tag("{%tr else %}", COLUMNS)
        + one(_TALL, "登记单位", value("office", 60))
        + tag("{%tr endif %}", COLUMNS)
    )


def receipt_a4() -> dict[str, bytes]:
    """Return the sheet of two halves."""
    return two_up(_half, _HALF, "来访事项登记回执")


def receipt_a5() -> dict[str, bytes]:
    """Return the slip of one half."""
    return single(_half, "来访事项登记回执")


# The thermal slip: 80 mm wide, of which the printer reaches 72; rows grow with what stands in them.
_ROLL = (80 * MM, 240 * MM)
_SLIP = (50.0, 154.0)


def _slip_row(label: str, field: str, *, known: bool = False) -> str:
    line = f"bottom:{THIN}"
    value = paragraph(run("{{ " + field + " }}", SONG, 13), line=18, left=2, before=2, after=3)
    name = paragraph(run(label, HEI, 12), line=18, before=2, after=3)
    made = row(23, cell(50, name, borders=line), cell(154, value, borders=line), rule="atLeast")
    return tag(f"{{%tr if {field} %}}", _SLIP) + made + tag("{%tr endif %}", _SLIP) if known else made


def _slip_whole(*paragraphs: str, height: float, borders: str = "") -> str:
    return row(height, cell(sum(_SLIP), *paragraphs, span=2, borders=borders), rule="atLeast")


def _slip_next_step() -> str:
    sides = f"left:{FRAME} right:{FRAME}"

    def lines(label: str, field: str) -> tuple[str, str]:
        name = paragraph(run(label, HEI, 12), line=18, left=6, right=6, before=3)
        return name, paragraph(run("{{ " + field + " }}", HEI, 15), line=20, left=6, right=6)

    return (
        _slip_whole(*lines("下一步", "next_step"), height=48, borders=f"top:{FRAME} {sides}")
        + tag("{%tr if latest %}", _SLIP)
        + _slip_whole(*lines("最晚日期", "latest"), height=42, borders=sides)
        + tag("{%tr endif %}", _SLIP)
        + row(5, cell(sum(_SLIP), paragraph(line=1), span=2, borders=f"bottom:{FRAME} {sides}"))
    )


def receipt_slip() -> dict[str, bytes]:
    """Return the slip of the 80 mm roll; a printer cuts where the text ends."""
    signs = [
        paragraph(run(text, SONG, 12), line=19, align="right", right=4)
        for text in ("经办人：{{ clerk }}", "{{ issued_on }}", "（专用章）　")
    ]
    advice = [paragraph(run(text, SONG, 9), line=13, after=2) for text in (_KEEP, _TIP)]
    foot = [
        paragraph(run(text, SONG, 7.5), line=10) for text in ("打印时间：{{ printed_at }}　打印人：{{ printed_by }}",)
    ]
    rows = (
        _slip_whole(paragraph(run("{{ title }}", TITLE, 22), line=30, align="center"), height=38)
        + _slip_numbers()
        + _slip_row("姓名", "name")
        + _slip_row("{{ when }}", "visited_at")
        + _slip_row("诉求", "demand")
        + _slip_row("单位", "office")
        + _slip_row("窗口", "window", known=True)
        + _slip_row("材料", "materials", known=True)
        + _slip_row("电话", "telephone", known=True)
        + _slip_row("国家编号", "national_number", known=True)
        + _slip_row("查询码", "query_code", known=True)
        + blank(8, _SLIP)
        + _slip_next_step()
        + blank(6, _SLIP)
        + _slip_whole(*signs, height=60)
        + _slip_whole(*advice, height=44)
        + _slip_whole(*foot, height=12)
    )
    side = (_ROLL[0] - sum(_SLIP)) / 2
    return document(table(_SLIP, rows) + end(), _ROLL, (11, side, 11, side), "来访事项登记回执")


def _slip_numbers() -> str:
    """Return number and check code in large print, a heavy line below."""
    rows = []
    for label, field, borders in (("编号", "number", ""), ("校验码", "check_code", "bottom:8")):
        name = paragraph(run(label, HEI, 12), line=20)
        value = paragraph(run("{{ " + field + " }}", HEI, 15), line=20, left=2)
        rows.append(row(24, cell(50, name, borders=borders), cell(154, value, borders=borders)))
    return "".join(rows)
