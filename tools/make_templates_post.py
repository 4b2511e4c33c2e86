"""What goes by post: envelopes of two sizes with the boxes of the postcode, and the label of a registered letter."""

from tools.docx_parts import FANG, HEI, SONG, cell, document, paragraph, row, run, table
from tools.make_templates_table import GRID, MM, mark

_SIDE = 14 * MM
_RED = "C00000"
_BOX = 8.5 * MM
_BOX_LINES = " ".join(f"{side}:8:single:{_RED}" for side in ("top", "left", "bottom", "right"))
_STAMP = 20 * MM
_CODE, _TO, _NAME = 9 * MM, 46.0, 60.0
_SENDER = (
    "{% if office_address %}{{ office_address }}　{% endif %}{{ office }}"
    "{% if post_code %}　　邮政编码　{{ post_code }}{% endif %}"
)


def _sized(field: str, most: int, usual: float, small: float, font: str) -> tuple[str, ...]:
    """Return the runs of a field, which is printed small where it is longer than `most` characters."""
    marks = (f"{{%r if {field}|length > {most} %}}", "{%r else %}", "{%r endif %}")
    opened, other, closed = (run(each, SONG, 8) for each in marks)
    text = f"{{{{ {field} }}}}"
    return opened, run(text, font, small), other, run(text, font, usual), closed


def _envelope(width: float, height: float, room: float) -> dict[str, bytes]:
    """Return an envelope: boxes and stamp above, the address from `room` points below them, the sender at the foot.

    Every row has its height, so that nothing ever moves off the envelope.
    """
    wide, top, bottom = width - 2 * _SIDE, 11 * MM, 9 * MM
    columns = (*(_BOX,) * 6, wide - 6 * _BOX - _STAMP, _STAMP)
    boxes = "".join(
        cell(_BOX, paragraph(run(f"{{{{ boxes[{n}] }}}}", SONG, 16), line=20, align="center"), borders=_BOX_LINES)
        for n in range(6)
    )
    stamp = cell(_STAMP, paragraph(run("贴邮票处", SONG, 8), line=12, align="center"), borders=GRID)
    code = row(_CODE, boxes, cell(columns[6], paragraph(line=1)), stamp)
    left = 30 * MM
    unit = (
        mark("{%p if unit %}") + paragraph(*_sized("unit", 24, 18, 13, FANG), line=24, left=left) + mark("{%p endif %}")
    )
    name = paragraph(*_sized("addressee", 16, 22, 15, HEI), run("　收", FANG, 16), line=30, left=left)
    rest = height - top - bottom - _CODE - room - _TO - _NAME - 2

    def whole(tall: float, *words: str, align: str) -> str:
        return row(tall, cell(wide, *words, span=8, align=align))

    rows = (
        code
        + whole(room, paragraph(line=1), align="top")
        + whole(_TO, paragraph(*_sized("address", 42, 16, 13, FANG), line=22, left=left), align="top")
        + whole(_NAME, unit, name, align="top")
        + whole(rest, paragraph(run(_SENDER, FANG, 12), line=17, align="right"), align="bottom")
    )
    return document(table(columns, rows) + paragraph(line=1), (width, height), (top, _SIDE, bottom, _SIDE), "信封")


def envelope() -> dict[str, bytes]:
    """Return the envelope DL, 220 by 110 mm."""
    return _envelope(220 * MM, 110 * MM, 10)


def large_envelope() -> dict[str, bytes]:
    """Return the envelope C5, 229 by 162 mm."""
    return _envelope(229 * MM, 162 * MM, 60)


_WIDTH = 100 * MM - 12 * MM
_COLUMNS = (46.0, _WIDTH - 46)


def _entry(name: str, words: str, height: float = 20, size: float = 11) -> str:
    label = paragraph(run(name, HEI, 9), line=13, align="center")
    value = paragraph(run(words, SONG, size), line=13, left=4, right=4, before=1, after=1)
    return row(height, cell(_COLUMNS[0], label, borders=GRID), cell(_COLUMNS[1], value, borders=GRID), rule="atLeast")


def post_label() -> dict[str, bytes]:
    """Return the label, 100 by 80 mm: to whom, from whom, what is in it, its number."""
    phone = "{{ addressee }}{% if phone %}　{{ phone }}{% endif %}"
    to = "{% if to_code %}{{ to_code }}　{% endif %}{{ address }}{% if unit %}　{{ unit }}{% endif %}"
    sender = (
        "{{ office }}{% if telephone %}　{{ telephone }}{% endif %}"
        "{% if office_address %}　{{ office_address }}{% endif %}"
        "{% if post_code %}　{{ post_code }}{% endif %}"
    )
    rows = (
        _entry("收件地址", to, 34, 10.5)
        + _entry("收件人", phone, 22, 11)
        + _entry("寄件人", sender, 30, 8)
        + _entry("内件", "{{ contents }}", 20, 9)
        + _entry("邮单号", "{{ post_number }}", 22, 11)
    )
    title = paragraph(run("挂号邮件", HEI, 12), line=16, align="center", after=2)
    margins = (5 * MM, 6 * MM, 4 * MM, 6 * MM)
    return document(title + table(_COLUMNS, rows) + paragraph(line=1), (100 * MM, 80 * MM), margins, "挂号邮件标签")
