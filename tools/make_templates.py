"""Writes the papers' templates into resources/templates; a test holds that the files there are these."""

from collections.abc import Callable
from pathlib import Path

from reception_desk.forms.papers.package import pack
from tools.docx_parts import FANG, HEI, KAI, SONG, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_blank import blank
from tools.make_templates_forms import note_sheet, registration
from tools.make_templates_ledger import ledger
from tools.make_templates_letters import authority, record
from tools.make_templates_list import materials

_MM = 72 / 25.4
_A4 = (210 * _MM, 297 * _MM)
_FOLDER = Path(__file__).parent.parent / "resources" / "templates"

# One half of the A4 sheet and the A5 slip are the same: heights in points, widths of label, value, label, value.
_COLUMNS = (70.0, 185.0, 70.0, 185.0)
_WIDTH = sum(_COLUMNS)
_SIDE = (_A4[0] - _WIDTH) / 2
_TOP, _BOTTOM = 22.0, 14.0
_TITLE, _NUMBERS, _LINE, _TALL, _DEMAND = 34.0, 27.0, 27.0, 39.0, 43.0
_STEP, _LATEST, _GAP, _SIGNED, _FOOT = 38.0, 26.0, 6.0, 58.0, 11.0
_HALF = _TITLE + _NUMBERS + 2 * _TALL + _DEMAND + 2 * _LINE + 2 * _GAP + _STEP + _LATEST + _SIGNED + _FOOT
_THIN, _FRAME = "2", "12"
_TIP = (
    "信访事项已经受理或者正在办理的，在规定期限内又向上级提出同一事项，上级不予受理（《信访工作条例》第十九条第三款）。"
)
_KEEP = "{{ received }}请保管好这张回执，查询时报编号和校验码。"


def _label(text: str, size: float = 12, left: float = 4) -> str:
    return paragraph(run(text, HEI, size), line=18, left=left)


def _value(field: str, most: int = 0, size: float = 14, font: str = SONG, small: float = 10.5) -> str:
    """Return the value of a field; where it is longer than `most` characters it is printed `small`."""
    text = "{{ " + field + " }}"
    runs = [run(text, font, size)]
    if most:
        marks = [run(each, SONG, 8) for each in (f"{{%r if {field}|length > {most} %}}", "{%r else %}", "{%r endif %}")]
        runs = [marks[0], run(text, font, small), marks[1], *runs, marks[2]]
    return paragraph(*runs, line=18, left=4, right=4)


def _tag(text: str, columns: tuple[float, ...]) -> str:
    return row(12, cell(sum(columns), paragraph(run(text, SONG, 8), line=10), span=len(columns)))


def _blank(height: float, columns: tuple[float, ...]) -> str:
    return row(height, cell(sum(columns), paragraph(line=1), span=len(columns)))


def _two(height: float, left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of two labels with their values."""
    line = f"bottom:{_THIN}"
    cells = zip(_COLUMNS, (_label(left[0]), left[1], _label(right[0]), right[1]), strict=True)
    return row(height, *(cell(width, text, borders=line) for width, text in cells))


def _one(height: float, label: str, value: str) -> str:
    line = f"bottom:{_THIN}"
    return row(height, cell(_COLUMNS[0], _label(label), borders=line), cell(_WIDTH - 70, value, span=3, borders=line))


def _known(left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of what is known of two fields, each (label, field); no label stands without its value."""
    (first, a), (second, b) = left, right
    return (
        _tag(f"{{%tr if {a} and {b} %}}", _COLUMNS)
        + _two(_LINE, (first, _value(a, 20)), (second, _value(b, 20)))
        + _tag(f"{{%tr elif {a} %}}", _COLUMNS)
        + _one(_LINE, first, _value(a))
        + _tag(f"{{%tr elif {b} %}}", _COLUMNS)
        + _one(_LINE, second, _value(b))
        + _tag("{%tr endif %}", _COLUMNS)
    )


def _room_for_absent(left: str, right: str) -> str:
    """Return an empty row where neither field is known, so that what follows stays in its place."""
    return (
        _tag(f"{{%tr if not {left} and not {right} %}}", _COLUMNS)
        + _blank(_LINE, _COLUMNS)
        + _tag("{%tr endif %}", _COLUMNS)
    )


def _next_step() -> str:
    """Return the box of what happens next and until when; without a date the step has its room."""
    sides = ("top", "left", "bottom", "right")

    def framed(height: float, label: str, value: str, edges: tuple[str, ...]) -> str:
        left = " ".join(f"{side}:{_FRAME}" for side in edges if side != "right")
        right = " ".join(f"{side}:{_FRAME}" for side in edges if side != "left")
        return row(
            height, cell(70, _label(label, 14, 8), borders=left), cell(_WIDTH - 70, value, span=3, borders=right)
        )

    step = _value("next_step", 58, font=HEI, small=12)
    latest = _value("latest", font=HEI)
    return (
        _tag("{%tr if latest %}", _COLUMNS)
        + framed(_STEP, "下一步", step, ("top", "left", "right"))
        + framed(_LATEST, "最晚日期", latest, ("left", "bottom", "right"))
        + _tag("{%tr else %}", _COLUMNS)
        + framed(_STEP + _LATEST, "下一步", step, sides)
        + _tag("{%tr endif %}", _COLUMNS)
    )


def _signed() -> str:
    """Return the advice at the left, the office's hand and seal at the right."""
    advice = [paragraph(run(text, SONG, 10.5), line=15, left=4, after=3) for text in (_KEEP, _TIP)]
    signs = [
        paragraph(run(text, SONG, 12), line=19, align="center")
        for text in ("经办人：{{ clerk }}", "{{ issued_on }}", "（专用章）")
    ]
    left, right = _WIDTH - 185, 185.0
    return row(_SIGNED, cell(left, *advice, span=3, align="top"), cell(right, *signs, align="top"))


def _half(copy: str) -> str:
    """Return the rows of one receipt, always `_HALF` high."""
    heavy = "bottom:8"
    title = paragraph(run("{{ title }}", TITLE, 22), run(f"（{copy}）", KAI, 14), line=30, align="center")
    number = paragraph(run("编号　", HEI, 12), run("{{ number }}", HEI, 16), line=20, left=4)
    check = paragraph(run("校验码　", HEI, 12), run("{{ check_code }}", HEI, 16), line=20, align="right", right=4)
    foot = paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 7.5), line=10, left=4)
    return (
        row(_TITLE, cell(_WIDTH, title, span=4))
        + row(_NUMBERS, cell(255, number, span=2, borders=heavy), cell(255, check, span=2, borders=heavy))
        + _two(_TALL, ("姓　　名", _value("name", 24)), ("{{ when }}", _value("visited_at")))
        + _one(_DEMAND, "诉求摘要", _value("demand"))
        + _office()
        + _known(("查询电话", "telephone"), ("收取材料", "materials"))
        + _known(("国家编号", "national_number"), ("国家查询码", "query_code"))
        + _blank(_GAP, _COLUMNS)
        + _next_step()
        + _blank(_GAP, _COLUMNS)
        + _room_for_absent("telephone", "materials")
        + _room_for_absent("national_number", "query_code")
        + _signed()
        + row(_FOOT, cell(_WIDTH, foot, span=4, align="bottom"))
    )


def _office() -> str:
    """Return who took the visit in, and at which window where the office has several."""
    return (
        _tag("{%tr if window %}", _COLUMNS)
        + _two(_TALL, ("登记单位", _value("office", 24)), ("接待窗口", _value("window")))
        + _tag("{%tr else %}", _COLUMNS)
        + _one(_TALL, "登记单位", _value("office", 60))
        + _tag("{%tr endif %}", _COLUMNS)
    )


def _end() -> str:
    """Return the paragraph that must follow a table, one point high."""
    return paragraph(line=1)


def receipt_a4() -> dict[str, bytes]:
    """Return the sheet of two halves; the cut line is the middle of the paper."""
    clear = _A4[1] / 2 - _TOP - _HALF
    cut = paragraph(run("沿此线剪开", SONG, 7.5), line=12, align="center")
    rows = (
        _half("信访人联")
        + _blank(clear, _COLUMNS)
        + row(_TOP, cell(_WIDTH, cut, span=4, align="top", borders="top:6:dashed"))
        + _half("存根联")
    )
    return document(table(_COLUMNS, rows) + _end(), _A4, (_TOP, _SIDE, _BOTTOM, _SIDE), "来访事项登记回执")


def receipt_a5() -> dict[str, bytes]:
    """Return the slip of one half."""
    body = table(_COLUMNS, _half("信访人联")) + _end()
    return document(body, (210 * _MM, 148 * _MM), (_TOP, _SIDE, _BOTTOM, _SIDE), "来访事项登记回执")


# The thermal slip: 80 mm wide, of which the printer reaches 72; rows grow with what stands in them.
_ROLL = (80 * _MM, 240 * _MM)
_SLIP = (50.0, 154.0)


def _slip_row(label: str, field: str, *, known: bool = False) -> str:
    line = f"bottom:{_THIN}"
    value = paragraph(run("{{ " + field + " }}", SONG, 13), line=18, left=2, before=2, after=3)
    name = paragraph(run(label, HEI, 12), line=18, before=2, after=3)
    made = row(23, cell(50, name, borders=line), cell(154, value, borders=line), rule="atLeast")
    return _tag(f"{{%tr if {field} %}}", _SLIP) + made + _tag("{%tr endif %}", _SLIP) if known else made


def _slip_whole(*paragraphs: str, height: float, borders: str = "") -> str:
    return row(height, cell(sum(_SLIP), *paragraphs, span=2, borders=borders), rule="atLeast")


def _slip_next_step() -> str:
    sides = f"left:{_FRAME} right:{_FRAME}"

    def lines(label: str, field: str) -> tuple[str, str]:
        name = paragraph(run(label, HEI, 12), line=18, left=6, right=6, before=3)
        return name, paragraph(run("{{ " + field + " }}", HEI, 15), line=20, left=6, right=6)

    return (
        _slip_whole(*lines("下一步", "next_step"), height=48, borders=f"top:{_FRAME} {sides}")
        + _tag("{%tr if latest %}", _SLIP)
        + _slip_whole(*lines("最晚日期", "latest"), height=42, borders=sides)
        + _tag("{%tr endif %}", _SLIP)
        + row(5, cell(sum(_SLIP), paragraph(line=1), span=2, borders=f"bottom:{_FRAME} {sides}"))
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
        + _blank(8, _SLIP)
        + _slip_next_step()
        + _blank(6, _SLIP)
        + _slip_whole(*signs, height=60)
        + _slip_whole(*advice, height=44)
        + _slip_whole(*foot, height=12)
    )
    side = (_ROLL[0] - sum(_SLIP)) / 2
    return document(table(_SLIP, rows) + _end(), _ROLL, (11, side, 11, side), "来访事项登记回执")


def _slip_numbers() -> str:
    """Return number and check code in large print, a heavy line below."""
    rows = []
    for label, field, borders in (("编号", "number", ""), ("校验码", "check_code", "bottom:8")):
        name = paragraph(run(label, HEI, 12), line=20)
        value = paragraph(run("{{ " + field + " }}", HEI, 15), line=20, left=2)
        rows.append(row(24, cell(50, name, borders=borders), cell(154, value, borders=borders)))
    return "".join(rows)


def recovery() -> dict[str, bytes]:
    """Return the sheet of the recovery code: the margins of a 公文, the code in groups one can read aloud."""
    margins = (37 * _MM, 26 * _MM, 35 * _MM, 28 * _MM)
    columns = ((_A4[0] - margins[1] - margins[3]) / 4,) * 4
    body = (
        paragraph(run("数据恢复码", TITLE, 22), line=36, align="center", after=6)
        + paragraph(run("{{ office }}", KAI, 16), line=28, align="center", after=22)
        + table(columns, _recovery_code(columns))
        + paragraph(line=24)
        + "".join(paragraph(run(text, FANG, 16), line=30, first=32, align="both") for text in _RECOVERY)
        + paragraph(line=36)
        + paragraph(run("生成日期：{{ made_on }}", FANG, 16), line=34, align="right")
        + paragraph(run("保管人（签名）：＿＿＿＿＿＿＿", FANG, 16), line=34, align="right")
    )
    return document(body, _A4, margins, "数据恢复码")


_RECOVERY = (
    "所有人都忘了密码，或者密码文件损坏时，只有凭上面的恢复码才能打开接访工作台里的登记。",
    "请把这张纸装进信封封好，锁进保险柜，不要拍照，不要存进电脑，也不要和电脑放在一处。",
)


def _recovery_code(columns: tuple[float, ...]) -> str:
    """Return the frame with the code, four groups a line."""
    width, whole = columns[0], sum(columns)

    def group(place: int) -> str:
        text = paragraph(run(f"{{{{ line[{place}] }}}}", HEI, 26), line=34, align="center")
        edge = {0: f"left:{_FRAME}", 3: f"right:{_FRAME}"}.get(place, "")
        return cell(width, text, borders=edge)

    def edge(side: str) -> str:
        empty = paragraph(line=1)
        return row(16, cell(whole, empty, span=4, borders=f"{side}:{_FRAME} left:{_FRAME} right:{_FRAME}"))

    lines = (
        _tag("{%tr for line in code_lines %}", columns)
        + row(44, *map(group, range(4)))
        + _tag("{%tr endfor %}", columns)
    )
    return edge("top") + lines + edge("bottom")


TEMPLATES: dict[str, Callable[[], dict[str, bytes]]] = {
    "LFHZ-A4.docx": receipt_a4,
    "LFHZ-A5.docx": receipt_a5,
    "LFHZ-80mm.docx": receipt_slip,
    "HFM.docx": recovery,
    "LFDJB.docx": registration,
    "LFDJB-blank.docx": blank,
    "NBCL.docx": note_sheet,
    "JTBL.docx": record,
    "CLQD.docx": materials,
    "SQWT.docx": authority,
    "LFTZ.docx": ledger,
}


def main() -> None:
    """Write every template."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in TEMPLATES.items():
        (_FOLDER / name).write_bytes(pack(make()))


if __name__ == "__main__":
    main()
