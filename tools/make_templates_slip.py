"""The slips of the counter: half a sheet of A4, or A5 by itself; every row has its height, so no half ever moves."""

from collections.abc import Callable

from tools.docx_parts import HEI, KAI, SONG, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, MM, tag

# Widths of label, value, label, value.
COLUMNS = (70.0, 185.0, 70.0, 185.0)
WIDTH = sum(COLUMNS)
SIDE = (A4[0] - WIDTH) / 2
TOP, BOTTOM = 22.0, 14.0
LINE = 27.0
TITLE_LINE, NUMBERS, FOOT = 34.0, 27.0, 11.0
THIN, FRAME = "2", "12"


def label(text: str, size: float = 12, left: float = 4) -> str:
    """Return a label."""
    return paragraph(run(text, HEI, size), line=18, left=left)


def value(field: str, most: int = 0, size: float = 14, font: str = SONG, small: float = 10.5) -> str:
    """Return the value of a field; where it is longer than `most` characters it is printed `small`."""
    text = "{{ " + field + " }}"
    runs = [run(text, font, size)]
    if most:
        marks = [run(each, SONG, 8) for each in (f"{{%r if {field}|length > {most} %}}", "{%r else %}", "{%r endif %}")]
        runs = [marks[0], run(text, font, small), marks[1], *runs, marks[2]]
    return paragraph(*runs, line=18, left=4, right=4)


def blank(height: float, columns: tuple[float, ...] = COLUMNS) -> str:
    """Return an empty row."""
    return row(height, cell(sum(columns), paragraph(line=1), span=len(columns)))


def two(height: float, left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of two labels with their values."""
    line = f"bottom:{THIN}"
    cells = zip(COLUMNS, (label(left[0]), left[1], label(right[0]), right[1]), strict=True)
    return row(height, *(cell(width, text, borders=line) for width, text in cells))


def one(height: float, name: str, value: str) -> str:
    """Return a row of one label with its value."""
    line = f"bottom:{THIN}"
    return row(height, cell(COLUMNS[0], label(name), borders=line), cell(WIDTH - 70, value, span=3, borders=line))


def known(left: tuple[str, str], right: tuple[str, str], most: int = 20) -> str:
    """Return a row of what is known of two fields, each (label, field); no label stands without its value."""
    (first, a), (second, b) = left, right
    return (
        tag(f"{{%tr if {a} and {b} %}}", COLUMNS)
        + two(LINE, (first, value(a, most)), (second, value(b, most)))
        + tag(f"{{%tr elif {a} %}}", COLUMNS)
        + one(LINE, first, value(a))
        + tag(f"{{%tr elif {b} %}}", COLUMNS)
        + one(LINE, second, value(b))
        + tag("{%tr endif %}", COLUMNS)
    )


def room_for_absent(left: str, right: str) -> str:
    """Return an empty row where neither field is known, so that what follows stays in its place."""
    return (
        tag(f"{{%tr if not {left} and not {right} %}}", COLUMNS) + blank(LINE, COLUMNS) + tag("{%tr endif %}", COLUMNS)
    )


def framed(height: float, name: str, text: str, edges: tuple[str, ...] = ("top", "left", "bottom", "right")) -> str:
    """Return a row in a frame, or one that shares its frame with its neighbours."""
    left = " ".join(f"{side}:{FRAME}" for side in edges if side != "right")
    right = " ".join(f"{side}:{FRAME}" for side in edges if side != "left")
    return row(height, cell(70, label(name, 14, 8), borders=left), cell(WIDTH - 70, text, span=3, borders=right))


def head(title: str, copy: str, number: str) -> str:
    """Return the title with its copy, below it the number and the check code, a heavy line under them."""
    words = paragraph(run(title, TITLE, 22), run(f"（{copy}）", KAI, 14), line=30, align="center")
    left = paragraph(run("编号　", HEI, 12), run(f"{{{{ {number} }}}}", HEI, 16), line=20, left=4)
    opened, closed = (run(each, SONG, 8) for each in ("{%r if check_code %}", "{%r endif %}"))
    code = (run("校验码　", HEI, 12), run("{{ check_code }}", HEI, 16))
    # A receipt always has its code; a slip of a matter only where one was given.
    right = paragraph(*(code if number == "number" else (opened, *code, closed)), line=20, align="right", right=4)
    near = cell(255, left, span=2, borders="bottom:8")
    far = cell(255, right, span=2, borders="bottom:8")
    return row(TITLE_LINE, cell(WIDTH, words, span=4)) + row(NUMBERS, near, far)


def signed(height: float, advice: tuple[str, ...]) -> str:
    """Return the advice at the left, the office's hand and seal at the right."""
    words = [paragraph(run(text, SONG, 10.5), line=15, left=4, after=3) for text in advice]
    signs = [
        paragraph(run(text, SONG, 12), line=19, align="center")
        for text in ("经办人：{{ clerk }}", "{{ issued_on }}", "（专用章）")
    ]
    left, right = WIDTH - 185, 185.0
    return row(height, cell(left, *words, span=3, align="top"), cell(right, *signs, align="top"))


def foot() -> str:
    """Return the line of who printed it when."""
    words = paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 7.5), line=10, left=4)
    return row(FOOT, cell(WIDTH, words, span=4, align="bottom"))


def two_up(half: Callable[[str], str], height: float, name: str) -> dict[str, bytes]:
    """Return the sheet of two halves, each `height` high; the cut line is the middle of the paper."""
    clear = A4[1] / 2 - TOP - height
    cut = paragraph(run("沿此线剪开", SONG, 7.5), line=12, align="center")
    rows = (
        half("信访人联")
        + blank(clear)
        + row(TOP, cell(WIDTH, cut, span=4, align="top", borders="top:6:dashed"))
        + half("存根联")
    )
    return document(table(COLUMNS, rows) + end(), A4, (TOP, SIDE, BOTTOM, SIDE), name)


def single(half: Callable[[str], str], name: str) -> dict[str, bytes]:
    """Return the slip of one half."""
    body = table(COLUMNS, half("信访人联")) + end()
    return document(body, (210 * MM, 148 * MM), (TOP, SIDE, BOTTOM, SIDE), name)


def end() -> str:
    """Return the paragraph that must follow a table, one point high."""
    return paragraph(line=1)
