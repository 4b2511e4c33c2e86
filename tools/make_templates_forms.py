"""The grids of the counter: D01 来访登记表, which the visitor signs, and D01乙 内部处理笺, which he never sees."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_table import (
    A4,
    BOTTOM,
    FOOT,
    GRID,
    LABEL,
    LINE,
    SIDE,
    TOP,
    WIDTH,
    label,
    long_value,
    mark,
    page_foot,
    said,
    tag,
    value,
)

# Nine columns: two short labels (性别, 民族) in the first row, a full one in the middle of the rows of two.
_SHORT, _SEX, _LAST = 40.0, 48.0, 86.0
_SPLIT = LABEL - _SHORT
_NATION = 62.0
_NAME = WIDTH - 2 * LABEL - 2 * _SHORT - _SEX - _NATION - _LAST
_COLUMNS = (LABEL, _NAME, _SHORT, _SEX, _SHORT, _SPLIT, _NATION - _SPLIT, LABEL, _LAST)
_LEFT = _NAME + _SHORT + _SEX
_RIGHT = WIDTH - 2 * LABEL - _LEFT
_REST = WIDTH - LABEL


def _two(left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of two labels with their fields."""
    return row(
        LINE,
        label(left[0]),
        value(f"{{{{ {left[1]} }}}}", _LEFT, 3),
        label(right[0], span=2),
        value(f"{{{{ {right[1]} }}}}", _RIGHT, 3),
        rule="atLeast",
    )


def _one(name: str, field: str) -> str:
    """Return a row of one label with its field over the whole width."""
    return row(LINE, label(name), value(f"{{{{ {field} }}}}", _REST, 8), rule="atLeast")


def _known(name: str, field: str) -> str:
    """Return a row that is left out where the field is empty."""
    return tag(f"{{%tr if {field} %}}", _COLUMNS) + _one(name, field) + tag("{%tr endif %}", _COLUMNS)


def _pair(left: tuple[str, str], right: tuple[str, str]) -> str:
    """Return a row of what is known of two fields; no label stands without its value."""
    return (
        tag(f"{{%tr if {left[1]} and {right[1]} %}}", _COLUMNS)
        + _two(left, right)
        + tag(f"{{%tr elif {left[1]} %}}", _COLUMNS)
        + _one(*left)
        + tag(f"{{%tr elif {right[1]} %}}", _COLUMNS)
        + _one(*right)
        + tag("{%tr endif %}", _COLUMNS)
    )


def _many(name: str, field: str, height: float, *, first: float = 0) -> str:
    """Return a row of a list of paragraphs, which goes on overleaf."""
    texts = mark(f"{{%p for each in {field} %}}") + said("{{ each }}", first=first) + mark("{%p endfor %}")
    return row(height, label(name, align="top"), long_value(texts, width=_REST, span=8), rule="atLeast", splits=True)


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
        + _known("其余代表", "more_representatives")
    )


def _signatures(left: str, right: str, advice: str = "") -> str:
    """Return the row of two hands, the left one with a line to be read before."""
    half = sum(_COLUMNS[:4])
    rows = ""
    if advice:
        words = paragraph(run(advice, HEI, 11), line=18, left=6, right=6)
        rows = row(30, cell(WIDTH, words, span=9, borders=GRID))

    def hand(words: str) -> tuple[str, str]:
        name = paragraph(run(words, SONG, 12), line=18, left=6, before=4, after=12)
        return name, paragraph(run("　　　　年　　月　　日", SONG, 12), line=18, align="right", right=10)

    boxes = (cell(half, *hand(left), span=4, borders=GRID), cell(WIDTH - half, *hand(right), span=5, borders=GRID))
    return rows + row(58, *boxes)


_FOOTER = page_foot("{{ number }}　打印时间：{{ printed_at }}　打印人：{{ printed_by }}")


def _sheet(title: str, more: str, rows: str) -> dict[str, bytes]:
    office = paragraph(run("{{ office }}", KAI, 13), line=18, align="center", after=4)
    body = _title(title, more) + office + table(_COLUMNS, _head() + rows) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), title, _FOOTER, FOOT)


def registration() -> dict[str, bytes]:
    """Return D01: everything that the visitor said of himself and his matter, nothing of the office."""
    rows = (
        _person()
        + _two(("证件类型", "id_document"), ("证件号码", "id_number"))
        + _one("现住址", "address")
        + _two(("联系电话", "phone"), ("人数", "people"))
        + _known("户籍地址", "household")
        + _pair(("职业身份", "occupation"), ("工作单位", "unit"))
        + _known("代理人", "agent")
        + _representatives()
        + _pair(("来访形式", "manner"), ("接待地点", "place"))
        + _pair(("信访目的", "purpose"), ("内容分类", "content"))
        + _known("问题属地", "region")
        + _many("主要诉求", "demands", 66)
        + tag("{%tr if statement %}", _COLUMNS)
        + _many("事实和理由", "statement", 180, first=24)
        + tag("{%tr endif %}", _COLUMNS)
        + _known("以往办理", "prior")
        + _known("提交材料", "materials")
        + _known("接谈人", "receivers")
        + _signatures(
            "来访人签名：",
            "登记人：{{ clerk }}",
            "请逐项核对以上内容（看不清的可以请登记人宣读），有错漏的当场更正，核对后签名。",
        )
    )
    return _sheet("来访登记表", "（核对联）", rows)


def _blank(name: str, height: float) -> str:
    """Return a box for the pen."""
    return row(height, label(name), long_value(paragraph(line=16), width=_REST, span=8))


def note_sheet() -> dict[str, bytes]:
    """Return D01乙: the office's own notes, with room for the proposal and the leader's hand."""
    warning = paragraph(run("内部资料　不得提供给来访人", HEI, 12), line=18, align="right")
    rows = (
        _two(("来访人", "name"), ("人数", "people"))
        + _known("代表", "representatives")
        + _known("代理人", "agent")
        + _pair(("内容分类", "content"), ("问题属地", "region"))
        + _many("主要诉求", "demands", 58)
        + _known("特殊情况", "circumstances")
        + _known("初重访", "coming")
        + _pair(("办理方式", "handling"), ("去向", "destination"))
        + _pair(("法定期限", "due"), ("告知", "told"))
        + _known("答应的事", "promise")
        + _known("来文批示", "leader_words")
        + _blank("拟办意见", 150)
        + _blank("领导批示", 150)
        + _blank("备注", 60)
        + _signatures("登记人：{{ clerk }}", "审核人：")
    )
    made = _title("内部处理笺", "")
    body = warning + made + table(_COLUMNS, _head() + rows) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "内部处理笺", _FOOTER, FOOT)
