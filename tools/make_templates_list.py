"""D24 材料收取清单: two copies on one sheet, or pages of their own for each copy where the list is long."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, GRID, mark, tag

_COLUMNS = (40.0, 262.0, 52.0, 52.0, 104.0)
_WIDTH = sum(_COLUMNS)
_SIDE = (A4[0] - _WIDTH) / 2
_TOP, _BOTTOM = 24.0, 14.0
_TITLE, _NUMBERS, _WHO, _HEADS, _ROW, _SIGNED, _FOOT = 34.0, 22.0, 22.0, 24.0, 24.0, 62.0, 14.0
_LINES = 8
_HALF = _TITLE + _NUMBERS + _WHO + _HEADS + _LINES * _ROW + _SIGNED + _FOOT
_FIELDS = ("place", "name", "copies", "pages", "kind")


def _whole(height: float, text: str, *, align: str = "center", borders: str = "", heading: bool = False) -> str:
    return row(height, cell(_WIDTH, text, span=5, align=align, borders=borders), heading=heading)


def _sides(height: float, left: str, right: str) -> str:
    """Return a row of a text at the left and one at the right, on top of each page."""
    first = paragraph(run(left, SONG, 12), line=17, left=2)
    second = paragraph(run(right, SONG, 12), line=17, align="right", right=2)
    near = sum(_COLUMNS[:2])
    return row(height, cell(near, first, span=2), cell(_WIDTH - near, second, span=3), heading=True)


def _head(copy: str) -> str:
    """Return the title, the numbers and the names of the columns, repeated where the list goes on overleaf."""
    title = paragraph(run("材料收取清单", TITLE, 22), run(f"（{copy}）", KAI, 14), line=30, align="center")
    names = ("序号", "材料名称", "份数", "页数", "原件／复印件")
    boxes = [
        cell(width, paragraph(run(name, HEI, 11), line=15, align="center"), borders=GRID)
        for width, name in zip(_COLUMNS, names, strict=True)
    ]
    return (
        _whole(_TITLE, title, heading=True)
        + _sides(_NUMBERS, "编号　{{ number }}", "登记时间　{{ visited_at }}")
        + _sides(_WHO, "交件人　{{ name }}", "收取单位　{{ office }}")
        + row(_HEADS, *boxes, heading=True)
    )


def _rows(rule: str) -> str:
    boxes = []
    for width, field in zip(_COLUMNS, _FIELDS, strict=True):
        align, left = ("left", 4.0) if field == "name" else ("center", 0.0)
        text = paragraph(run(f"{{{{ each.{field} }}}}", SONG, 12), line=16, align=align, left=left, right=left)
        boxes.append(cell(width, text, borders=GRID))
    opened, closed = (tag(each, _COLUMNS) for each in ("{%tr for each in rows %}", "{%tr endfor %}"))
    return opened + row(_ROW, *boxes, rule=rule) + closed


def _signed() -> str:
    """Return the sum, both hands and the day."""
    words = "{% if total %}合计：{{ total }}。{% endif %}以上材料当面清点无误，本清单由双方各执一份。"
    total = paragraph(run(words, SONG, 11), line=18, left=2, before=4)
    hands = paragraph(
        run("交件人签名：＿＿＿＿＿＿＿　收件人签名：＿＿＿＿＿＿＿　＿＿＿＿年＿＿月＿＿日", SONG, 12),
        line=22,
        left=2,
        before=12,
    )
    foot = paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 7.5), line=10, left=2)
    both = row(_SIGNED, cell(_WIDTH, total, hands, span=5, align="top"))
    return both + row(_FOOT, cell(_WIDTH, foot, span=5, align="bottom"))


def _copy(copy: str, rule: str) -> str:
    return _head(copy) + _rows(rule) + _signed()


def materials() -> dict[str, bytes]:
    """Return the sheet; the cut line is the middle of the paper."""
    clear = A4[1] / 2 - _TOP - _HALF
    cut = paragraph(run("沿此线剪开", SONG, 7.5), line=12, align="center")
    middle = row(clear, cell(_WIDTH, paragraph(line=1), span=5))
    middle += row(_TOP, cell(_WIDTH, cut, span=5, align="top", borders="top:6:dashed"))
    short = _copy("信访人联", "exact") + middle + _copy("存根联", "exact")
    body = (
        mark(f"{{%p if rows|length > {_LINES} %}}")
        + table(_COLUMNS, _copy("信访人联", "atLeast"))
        + paragraph(line=1, over=True)
        + table(_COLUMNS, _copy("存根联", "atLeast"))
        + mark("{%p else %}")
        + table(_COLUMNS, short.replace("<w:tblHeader/>", ""))
        + mark("{%p endif %}")
        + paragraph(line=1)
    )
    return document(body, A4, (_TOP, _SIDE, _BOTTOM, _SIDE), "材料收取清单")
