"""The office's reports: D19 值班表, D20 交接班记录, D21 接访日报, D22 年度统计表."""

from reception_desk.forms.papers.day_sheet import DAY_COLUMNS
from reception_desk.forms.papers.year_sheet import A_ROW, BLOCKS, TOTALS
from tools.docx_parts import HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import (
    A4,
    BOTTOM,
    FOOT,
    GRID,
    MM,
    SIDE,
    TOP,
    WIDTH,
    Grid,
    hand,
    label,
    mark,
    page_foot,
    said,
    tag,
)

_ACROSS = (A4[1], A4[0])
_MARGIN = 15 * MM
_WIDE = A4[1] - 2 * _MARGIN
_SHADE = "EDEDED"


def _title(words: str, size: float = 22, line: float = 32) -> str:
    return paragraph(run(words, TITLE, size), line=line, align="center", after=2)


def _head(width: float, words: str, size: float = 10.5) -> str:
    return cell(width, paragraph(run(words, HEI, size), line=14, align="center"), borders=GRID)


def _printed() -> str:
    return page_foot("打印时间：{{ printed_at }}　打印人：{{ printed_by }}")


_ROSTER = (58.0, 58.0, 84.0, 372.0, 88.0, _WIDE - 660.0)


def _duty(width: float, slot: str, shade: str) -> str:
    """Return a box of one duty: who was planned, struck out where somebody else came, and who."""
    opened, other, closed = (
        run(each, SONG, 8) for each in (f"{{%r if each.{slot}.actual %}}", "{%r else %}", "{%r endif %}")
    )
    changed = (
        run(f"{{{{ each.{slot}.planned }}}}", SONG, 10, struck=True),
        run(f" {{{{ each.{slot}.actual }}}}", HEI, 10),
    )
    words = paragraph(
        opened, *changed, other, run(f"{{{{ each.{slot}.planned }}}}", SONG, 10), closed, line=13, align="center"
    )
    return cell(width, words, borders=GRID, shade=shade)


def _duty_row(shade: str) -> str:
    def plain(width: float, name: str) -> str:
        words = paragraph(run(f"{{{{ each.{name} }}}}", SONG, 10), line=13, align="center")
        return cell(width, words, borders=GRID, shade=shade)

    return row(
        14,
        plain(_ROSTER[0], "day"),
        plain(_ROSTER[1], "week"),
        _duty(_ROSTER[2], "leader", shade),
        _duty(_ROSTER[3], "duties[0]", shade),
        plain(_ROSTER[4], "phone"),
        plain(_ROSTER[5], "note"),
        rule="atLeast",
    )


def roster() -> dict[str, bytes]:
    """Return D19, a line for each day, the days of rest shaded; the column of posts[0] is parted when it is filled."""
    names = ("日期", "星期", "带班领导", "{{ posts[0] }}", "联系电话", "备注")
    heads = row(
        18, *(_head(width, name, 10) for width, name in zip(_ROSTER, names, strict=True)), rule="atLeast", heading=True
    )
    rows = (
        tag("{%tr for each in rows %}", _ROSTER)
        + tag("{%tr if each.rest %}", _ROSTER)
        + _duty_row(_SHADE)
        + tag("{%tr else %}", _ROSTER)
        + _duty_row("")
        + tag("{%tr endif %}", _ROSTER)
        + tag("{%tr endfor %}", _ROSTER)
    )
    told = (
        "{% if duty_phone %}值班电话：{{ duty_phone }}　　{% endif %}编制人：{{ made_by }}　　"
        "审核人：{% if checked_by %}{{ checked_by }}{% else %}＿＿＿＿＿＿{% endif %}　　制表日期：{{ made_on }}"
    )
    body = (
        _title("{{ title }}", 20, 26)
        + paragraph(run("{{ office }}　{{ period }}", KAI, 11), line=15, align="center", after=2)
        + table(_ROSTER, heads + rows)
        + paragraph(run(told, SONG, 10.5), line=16, before=3)
    )
    margins = (12 * MM, _MARGIN, 14 * MM, _MARGIN)
    return document(body, _ACROSS, margins, "值班表", Foot(_printed(), 7 * MM))


_DAY = dict(
    zip(
        (name for name, _ in DAY_COLUMNS),
        (28, 74, 34, 64, 28, 28, 36, 40, 56, 0, 46, 74, 48, 44, 54),
        strict=True,
    )
)


def day_sheet() -> dict[str, bytes]:
    """Return D21, a line for each visit."""
    rest = _WIDE - sum(_DAY.values())
    widths = tuple(float(width or rest) for width in _DAY.values())
    heads = row(
        20, *(_head(width, name, 9) for width, (_, name) in zip(widths, DAY_COLUMNS, strict=True)), heading=True
    )
    left = ("demand", "destination", "content", "name")
    cells = (
        cell(
            width,
            paragraph(
                run(f"{{{{ each.{name} }}}}", SONG, 9),
                line=12,
                align="left" if name in left else "center",
                left=2,
                right=2,
            ),
            borders=GRID,
        )
        for width, (name, _) in zip(widths, DAY_COLUMNS, strict=True)
    )
    told = (
        "合计：{% for each in sums %}{{ each.label }} {{ each.value }}{% if not loop.last %}　{% endif %}{% endfor %}"
    )
    sums = cell(_WIDE, paragraph(run(told, HEI, 10.5), line=16, left=4, right=4), span=len(widths), borders=GRID)
    hands = "制表人：{{ made_by }}　　审核人：{% if checked_by %}{{ checked_by }}{% else %}＿＿＿＿＿＿{% endif %}"
    body = (
        _title("接访日报", 20)
        + paragraph(run("{{ office }}　{{ on }}", KAI, 12), line=16, align="center", after=3)
        + table(
            widths,
            heads
            + tag("{%tr for each in rows %}", widths)
            + row(17, *cells, rule="atLeast")
            + tag("{%tr endfor %}", widths)
            + row(22, sums, rule="atLeast"),
        )
        + paragraph(run(hands, SONG, 11), line=18, before=5)
    )
    margins = (14 * MM, _MARGIN, 16 * MM, _MARGIN)
    return document(body, _ACROSS, margins, "接访日报", Foot(_printed(), 8 * MM))


_NAMED = 88.0
_HAND = Grid((_NAMED, WIDTH / 2 - _NAMED, _NAMED, WIDTH / 2 - _NAMED))
_OPEN = (100.0, 88.0, 86.0, WIDTH - 344.0, 70.0)


def _open() -> str:
    """Return the list of matters that are handed on, its head on every page."""
    names = (("number", "编号"), ("name", "信访人"), ("due", "期限"), ("next", "下一步"), ("owner", "责任人"))
    heads = row(20, *(_head(width, name) for width, (_, name) in zip(_OPEN, names, strict=True)), heading=True)
    cells = (
        cell(width, paragraph(run(f"{{{{ each.{name} }}}}", SONG, 10.5), line=14, left=3, right=3), borders=GRID)
        for width, (name, _) in zip(_OPEN, names, strict=True)
    )
    return (
        mark("{%p if open %}")
        + paragraph(run("未办结事项", HEI, 12), line=20, before=6, keep=True)
        + table(
            _OPEN,
            heads
            + tag("{%tr for each in open %}", _OPEN)
            + row(18, *cells, rule="atLeast")
            + tag("{%tr endfor %}", _OPEN),
        )
        + paragraph(line=6)
        + mark("{%p endif %}")
    )


def _noted(name: str, field: str) -> str:
    """Return a box of what is noted, 无 where there is nothing."""
    texts = (
        mark(f"{{%p if {field} %}}")
        + mark(f"{{%p for each in {field} %}}")
        + said("{{ each }}")
        + mark("{%p endfor %}")
        + mark("{%p else %}")
        + said("无")
        + mark("{%p endif %}")
    )
    return _HAND.box(name, 30, texts, splits=True)


def handover() -> dict[str, bytes]:
    """Return D20."""
    told = "{% for each in received %}{{ each.label }} {{ each.value }}{% if not loop.last %}　{% endif %}{% endfor %}"
    number = "{% if number %}编号　{{ number }}{% endif %}"
    first = (
        _HAND.two(("日期", "on"), ("班次", "shift"))
        + _HAND.two(("交班人", "gives"), ("接班人", "takes"))
        + _HAND.one("带班领导", "leader")
        + _HAND.box("本班接待", 30, said(told))
    )
    rest = (
        _noted("到期事项", "due")
        + _noted("待送达、待签收", "serving")
        + _noted("重大紧急情况", "urgent")
        + _noted("批示待落实", "instructions")
        + _noted("物品设备", "things")
        + _noted("异常", "trouble")
        + _HAND.hands(_signs("交班人签名：", "given_at"), _signs("接班人签名：", "taken_at"))
        + row(50, label("领导阅", _NAMED), cell(WIDTH - _NAMED, paragraph(line=14), span=3, borders=GRID))
    )
    body = (
        _title("交接班记录")
        + paragraph(run("{{ office }}", KAI, 13), line=18, align="center")
        + paragraph(run(number, SONG, 11), line=17, align="right", after=2)
        + table(_HAND.columns, first)
        + _open()
        + table(_HAND.columns, rest)
        + paragraph(line=1)
    )
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "交接班记录", Foot(_printed(), FOOT))


def _signs(words: str, field: str) -> tuple[str, str]:
    """Return the box of a hand, with its moment where it is known."""
    name, _ = hand(words)
    when = f"{{% if {field} %}}{{{{ {field} }}}}{{% else %}}　　　　年　　月　　日　　时　　分{{% endif %}}"
    return name, paragraph(run(when, SONG, 12), line=18, align="right", right=10)


_TOTAL = (76.0, *((WIDTH - 76) / len(TOTALS),) * len(TOTALS))
_PAIR = (66.0, *(((WIDTH - 66) / A_ROW) * share for _ in range(A_ROW) for share in (0.7, 0.3)))
_SMALL = 19.0


def _block(name: str, field: str) -> str:
    """Return the rows of one block, its name in the box at the left."""
    cells = []
    for place in range(A_ROW):
        for part, (width, align) in enumerate(zip(_PAIR[1 + 2 * place :], ("left", "center"), strict=False)):
            words = run(f"{{{{ line[{place}].{('label', 'value')[part]} }}}}", SONG, 9)
            cells.append(cell(width, paragraph(words, line=12, align=align, left=2, right=2), borders=GRID))

    def line(words: str, borders: str) -> str:
        box = cell(_PAIR[0], paragraph(run(words, HEI, 9), line=12, align="center"), borders=borders)
        return row(_SMALL, box, *cells, rule="atLeast")

    return (
        tag(f"{{%tr for line in {field} %}}", _PAIR)
        + tag("{%tr if loop.first %}", _PAIR)
        + line(name, "left:4 right:4 top:4")
        + tag("{%tr else %}", _PAIR)
        + line("", "left:4 right:4")
        + tag("{%tr endif %}", _PAIR)
        + tag("{%tr endfor %}", _PAIR)
    )


def year_sheet() -> dict[str, bytes]:
    """Return D22, everything on one page."""
    heads = row(
        _SMALL,
        _head(_TOTAL[0], "总量", 9),
        *(_head(width, name, 9) for width, name in zip(_TOTAL[1:], TOTALS, strict=True)),
    )
    counts = (
        cell(
            width, paragraph(run(f"{{{{ each['values'][{place}] }}}}", SONG, 9), line=12, align="center"), borders=GRID
        )
        for place, width in enumerate(_TOTAL[1:])
    )
    named = cell(_TOTAL[0], paragraph(run("{{ each.label }}", SONG, 9), line=12, left=2), borders=GRID)
    totals = (
        heads
        + tag("{%tr for each in totals %}", _TOTAL)
        + row(_SMALL, named, *counts, rule="atLeast")
        + tag("{%tr endfor %}", _TOTAL)
    )
    near = WIDTH * 0.48
    told = row(
        18,
        cell(near, paragraph(run("填报单位：{{ office }}", SONG, 10.5), line=15, left=2)),
        cell(
            WIDTH - near,
            paragraph(
                run("{% if table_number %}表号：{{ table_number }}　{% endif %}单位：件、批次、人次", SONG, 10.5),
                line=15,
                align="right",
                right=2,
            ),
        ),
        rule="atLeast",
    )
    signs = (("制表人", "made_by"), ("审核人", "checked_by"), ("单位负责人", "head"))
    hands = "　　".join(
        f"{name}：{{% if {field} %}}{{{{ {field} }}}}{{% else %}}＿＿＿＿＿{{% endif %}}" for name, field in signs
    )
    hands += "　　填报日期：{{ filled_on }}（盖章）"
    body = (
        _title("{{ year }} 年信访情况统计表", 20)
        + table((near, WIDTH - near), told)
        + paragraph(line=2)
        + table(_TOTAL, totals)
        + paragraph(line=5)
        + table(_PAIR, "".join(_block(name, field) for field, name in BLOCKS) + _bottom())
        + paragraph(run(hands, SONG, 10.5), line=18, before=6)
    )
    return document(body, A4, (14 * MM, SIDE, 16 * MM, SIDE), "年度统计表", Foot(_printed(), 8 * MM))


def _bottom() -> str:
    """Return the line that closes the last block's name."""
    return row(1, cell(WIDTH, paragraph(line=1), span=len(_PAIR), borders="top:4"))
