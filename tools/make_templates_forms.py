"""The grids of the counter: D01 来访登记表, which the visitor signs, and D01乙 内部处理笺, which he never sees."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import (
    A4,
    BOTTOM,
    FOOT,
    LABEL,
    LINE,
    SIDE,
    TOP,
    WIDTH,
    Grid,
    hand,
    label,
    page_foot,
    tag,
    value,
)

# Nine columns: two short labels (性别, 民族) in the first row, a full one in the middle of the rows of two.
_SHORT, _SEX, _LAST = 40.0, 48.0, 86.0
_SPLIT = LABEL - _SHORT
_NATION = 62.0
_NAME = WIDTH - 2 * LABEL - 2 * _SHORT - _SEX - _NATION - _LAST
_COLUMNS = (LABEL, _NAME, _SHORT, _SEX, _SHORT, _SPLIT, _NATION - _SPLIT, LABEL, _LAST)
_GRID = Grid(_COLUMNS, 3, 2, 3)
_LEFT = _NAME + _SHORT + _SEX
_RIGHT = WIDTH - 2 * LABEL - _LEFT
_REST = WIDTH - LABEL


def _head() -> str:
    """Return the line of number and time, repeated on each page."""
    number = paragraph(run("编号　", HEI, 11), run("{{ number }}", HEI, 13), line=17, left=2)
    when = paragraph(run("登记时间　{{ visited_at }}", SONG, 11), line=17, align="right", right=2)
    half = sum(_COLUMNS[:4])
    return row(25, cell(half, number, span=4), cell(WIDTH - half, when, span=5), heading=True)


def _title(text: str, more: str) -> str:
    return paragraph(run(text, TITLE, 22), run(more, KAI, 14), line=32, align="center", after=4)


def _person() -> str:
    return row(
        LINE,
        *(label("姓名"), value("{{ name }}", _NAME)),
        *(label("性别", _SHORT), value("{{ sex }}", _SEX)),
        *(label("民族", _SHORT), value("{{ nation }}", _NATION, 2)),
        *(label("出生年月"), value("{{ birth }}", _LAST)),
        rule="atLeast",
    )


def _representatives() -> str:
    return (
        tag("{%tr for each in representatives %}", _COLUMNS)
        + row(
            LINE,
            label("代表"),
            value("{{ each.name }}", _LEFT, 3),
            label("证件号码", span=2),
            value("{{ each.id_number }}", _RIGHT, 3),
            rule="atLeast",
        )
        + tag("{%tr endfor %}", _COLUMNS)
        + _GRID.known("其余代表", "more_representatives")
    )


_FOOTER = page_foot("{{ number }}　打印时间：{{ printed_at }}　打印人：{{ printed_by }}")


def _sheet(title: str, more: str, rows: str) -> dict[str, bytes]:
    office = paragraph(run("{{ office }}", KAI, 13), line=18, align="center", after=4)
    body = _title(title, more) + office + table(_COLUMNS, _head() + rows) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), title, Foot(_FOOTER, FOOT))


def registration() -> dict[str, bytes]:
    """Return D01: everything that the visitor said of himself and his matter, nothing of the office."""
    rows = (
        _person()
        + _GRID.two(("证件类型", "id_document"), ("证件号码", "id_number"))
        + _GRID.one("现住址", "address")
        + _GRID.two(("联系电话", "phone"), ("人数", "people"))
        + _GRID.known("户籍地址", "household")
        + _GRID.pair(("职业身份", "occupation"), ("工作单位", "unit"))
        + _GRID.known("代理人", "agent")
        + _representatives()
        + _GRID.pair(("来访形式", "manner"), ("接待地点", "place"))
        + _GRID.pair(("信访目的", "purpose"), ("内容分类", "content"))
        + _GRID.known("问题属地", "region")
        + _GRID.many("主要诉求", "demands", 66)
        + tag("{%tr if statement %}", _COLUMNS)
        + _GRID.many("事实和理由", "statement", 180, first=24)
        + tag("{%tr endif %}", _COLUMNS)
        + _GRID.known("以往办理", "prior")
        + _GRID.known("提交材料", "materials")
        + _GRID.known("接谈人", "receivers")
        + _GRID.hands(
            hand("来访人签名："),
            hand("登记人：{{ clerk }}"),
            "请逐项核对以上内容（看不清的可以请登记人宣读），有错漏的当场更正，核对后签名。",
        )
    )
    return _sheet("来访登记表", "（核对联）", rows)


def note_sheet() -> dict[str, bytes]:
    """Return D01乙: the office's own notes, with room for the proposal and the leader's hand."""
    warning = paragraph(run("内部资料　不得提供给来访人", HEI, 12), line=18, align="right")
    rows = (
        _GRID.two(("来访人", "name"), ("人数", "people"))
        + _GRID.known("代表", "representatives")
        + _GRID.known("代理人", "agent")
        + _GRID.pair(("内容分类", "content"), ("问题属地", "region"))
        + _GRID.many("主要诉求", "demands", 58)
        + _GRID.known("特殊情况", "circumstances")
        + _GRID.known("初重访", "coming")
        + _GRID.pair(("办理方式", "handling"), ("去向", "destination"))
        + _GRID.pair(("法定期限", "due"), ("告知", "told"))
        + _GRID.known("答应的事", "promise")
        + _GRID.known("来文批示", "leader_words")
        + _GRID.box("拟办意见", 150)
        + _GRID.box("领导批示", 150)
        + _GRID.box("备注", 60)
        + _GRID.hands(hand("登记人：{{ clerk }}"), hand("审核人："))
    )
    made = _title("内部处理笺", "")
    body = warning + made + table(_COLUMNS, _head() + rows) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "内部处理笺", Foot(_FOOTER, FOOT))
