"""The blank of D01, to be written on by hand when power or network fail, with a number reserved for it."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, BOTTOM, FOOT, GRID, LABEL, SIDE, TOP, WIDTH, label, mark

_HALF = WIDTH / 2
_BOX = _HALF - LABEL
_COLUMNS = (LABEL, _BOX, LABEL, _BOX)
_LINE = 27.0
_HINT = "停电、断网、来不及当场登记时手写。恢复后在登记页按 Ctrl+B 补录，填上这张表的编号，登记就用这个编号。"


def _pair(left: str, right: str) -> str:
    """Return a row of two labels with room for the pen."""
    empty = cell(_BOX, paragraph(line=14), borders=GRID)
    return row(_LINE, label(left), empty, label(right), empty)


def _one(name: str, words: str = "") -> str:
    """Return a row of one label with room over the whole width, or boxes to tick."""
    text = paragraph(run(words, SONG, 11), line=16, left=5) if words else paragraph(line=14)
    return row(_LINE, label(name), cell(WIDTH - LABEL, text, span=3, borders=GRID))


def _lined(name: str, hint: str, lines: int) -> str:
    """Return a heading and below it lines to write on."""
    heading = paragraph(run(name, HEI, 10.5), run(hint, SONG, 9), line=15, left=5)
    written = "".join(
        row(_LINE, cell(WIDTH, paragraph(line=14), span=4, borders="left:4 right:4 bottom:4")) for _ in range(lines)
    )
    return row(19, cell(WIDTH, heading, span=4, borders="top:4 left:4 right:4")) + written


def _hands() -> str:
    """Return the boxes of the two hands."""

    def hand(words: str) -> str:
        name = paragraph(run(words, SONG, 12), line=16, left=6, before=3, after=8)
        day = paragraph(run("　　　　年　　月　　日", SONG, 12), line=16, align="right", right=10)
        return cell(_HALF, name, day, span=2, borders=GRID)

    check = paragraph(run("请逐项核对以上内容（看不清的可以请登记人宣读），核对后签名。", HEI, 11), line=16, left=6)
    return row(24, cell(WIDTH, check, span=4, borders=GRID)) + row(50, hand("来访人签名："), hand("登记人："))


def _title(*, over: bool) -> str:
    words = (run("来访登记表", TITLE, 22), run("（核对联）", KAI, 14))
    return paragraph(*words, line=30, align="center", after=2, over=over)


def blank() -> dict[str, bytes]:
    """Return the blank: one page for each number."""
    near = WIDTH - 290
    number = paragraph(run("编号　", HEI, 11), run("{{ each.number }}", HEI, 15), line=19, left=2)
    when = paragraph(run("来访时间　　　　年　　月　　日　　时　　分", SONG, 11), line=17, align="right", right=2)
    head = row(26, cell(near, number), cell(WIDTH - near, when))
    rows = (
        _pair("姓名", "性别")
        + _pair("证件号码", "民族")
        + _pair("联系电话", "出生年月")
        + _one("现住址")
        + _pair("来访人数", "代理人")
        + _one("信访目的", "□ 申诉　□ 求决　□ 意见建议　□ 揭发控告　□ 其他")
        + _one("问题属地")
        + _lined("主要诉求", "（一条一行，写清要办什么事）", 3)
        + _lined("事实和理由", "（时间、地点、经过，以往向哪里反映过、怎样答复的）", 9)
        + _pair("提交材料", "份数")
        + _hands()
    )
    office = paragraph(run("{{ office }}", KAI, 13), line=18, align="center", after=3)
    marks = ("{%p for each in blanks %}", "{%p if each.over %}", "{%p else %}", "{%p endif %}", "{%p endfor %}")
    opened, over, first, closed, done = map(mark, marks)
    body = (
        opened
        + over
        + _title(over=True)
        + first
        + _title(over=False)
        + closed
        + office
        + table((near, WIDTH - near), head)
        + table(_COLUMNS, rows)
        + paragraph(line=1)
        + done
        + paragraph(line=1)
    )
    foot = paragraph(run(_HINT, SONG, 9), line=13, align="center")
    foot += paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 9), line=13, align="right")
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "来访登记表（空白）", Foot(foot, FOOT - 8))
