"""The sheets of a file: D29 卷宗封面, 卷内目录 and 卷内备考表."""

from tools.docx_parts import FANG, HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, BOTTOM, FOOT, GRID, SIDE, TOP, WIDTH, mark, page_foot, said, tag

_LABEL = 110.0
_LINE = 40.0
_STAMP = "打印时间：{{ printed_at }}　打印人：{{ printed_by }}"


def _reading(text: str) -> str:
    return mark("{%p if copy %}") + text + mark("{%p endif %}")


def _entry(name: str, words: str, height: float = _LINE) -> str:
    label = paragraph(run(name, HEI, 16), line=24, left=4)
    value = paragraph(run(words, FANG, 16), line=24, left=6, right=6, before=6, after=6)
    parts = cell(_LABEL, label), cell(WIDTH - _LABEL, value, borders="bottom:6")
    return row(height, *parts, rule="atLeast")


def _known(field: str, entry: str) -> str:
    columns = (_LABEL, WIDTH - _LABEL)
    return tag(f"{{%tr if {field} %}}", columns) + entry + tag("{%tr endif %}", columns)


def cover() -> dict[str, bytes]:
    """Return the cover: the organ, what the file is, and below it what an archive asks for."""
    name = "{{ office }}"
    small = mark("{%p if office|length > 18 %}") + paragraph(
        run(name, TITLE, 18), line=30, align="center", before=70, after=30
    )
    usual = paragraph(run(name, TITLE, 26), line=40, align="center", before=70, after=30)
    office = small + mark("{%p else %}") + usual + mark("{%p endif %}")
    title = paragraph(run("信访事项卷宗", TITLE, 36), line=56, align="center", after=10)
    reading = _reading(paragraph(run("（{{ copy }}）", KAI, 18), line=28, align="center", after=6))
    entries = (
        _entry("案卷题名", "{{ title }}", 88)
        + _entry("登记编号", "{{ matter }}")
        + _entry("信 访 人", "{{ name }}")
        + _entry("起止日期", "自{{ began_on }}起至{{ ended_on }}止")
        + _known("result", _entry("办理结果", "{{ result }}"))
        + _entry("保管期限", "{{ kept_for }}")
        + _entry("件数页数", "本卷共 {{ items }} 件 {{ pages }} 页")
        + _known("archive_number", _entry("档　　号", "{{ archive_number }}"))
    )
    body = office + title + reading + paragraph(line=30) + table((_LABEL, WIDTH - _LABEL), entries) + paragraph(line=1)
    foot = Foot(paragraph(run(_STAMP, SONG, 7.5), line=10, align="center"), FOOT)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "信访事项卷宗封面", foot)


_COLUMNS = (32.0, 92.0, 84.0, 144.0, 58.0, 42.0, WIDTH - 452.0)
_HEADS = ("序号", "文号", "责任者", "题名", "日期", "页号", "备注")
_NAMES = ("place", "number", "author", "title", "day", "page", "note")
_CENTRED = frozenset({"place", "day", "page"})


def _head_of(words: str) -> str:
    title = paragraph(run(words, TITLE, 22), line=34, align="center", after=6)
    return title + _reading(paragraph(run("（{{ copy }}）", KAI, 14), line=20, align="center", after=4))


def contents() -> dict[str, bytes]:
    """Return the list of what lies in the file, its heads on top of each page."""
    about = paragraph(run("登记编号　{{ matter }}　　{{ title }}", SONG, 10.5), line=15, left=2, after=4)
    heads = [
        cell(width, paragraph(run(name, HEI, 10.5), line=15, align="center"), borders=GRID)
        for width, name in zip(_COLUMNS, _HEADS, strict=True)
    ]
    boxes = []
    for width, field in zip(_COLUMNS, _NAMES, strict=True):
        align, pad = ("center", 0.0) if field in _CENTRED else ("left", 3.0)
        words = run(f"{{{{ each.{field} }}}}", SONG, 10.5)
        text = paragraph(words, line=15, align=align, left=pad, right=pad, before=4, after=4)
        boxes.append(cell(width, text, borders=GRID))
    rows = tag("{%tr for each in rows %}", _COLUMNS) + row(28, *boxes, rule="atLeast") + tag("{%tr endfor %}", _COLUMNS)
    body = _head_of("卷内目录") + about + table(_COLUMNS, row(30, *heads, heading=True) + rows) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "卷内目录", Foot(page_foot(_STAMP, 7.5), FOOT))


def notes() -> dict[str, bytes]:
    """Return the sheet at the end: what the file holds, what must be said of it, and the hands."""
    counted = paragraph(
        run("本卷共 {{ items }} 件，{{ pages }} 页。", SONG, 14), line=24, left=8, right=8, before=10, after=4
    )
    remarks = mark("{%p for each in remarks %}") + said("{{ each }}") + mark("{%p endfor %}")
    told = paragraph(run("本卷情况说明", HEI, 14), line=22, left=8, before=10)
    box = row(420, cell(WIDTH, told, counted, remarks, align="top", borders=GRID), rule="atLeast", splits=True)
    hands = tuple(
        paragraph(run(words, SONG, 12), line=22, left=WIDTH * 0.55, before=before)
        for words, before in (("立卷人：{{ made_by }}", 14), ("检查人：", 8), ("立卷时间：{{ made_on }}", 8))
    )
    signed = row(130, cell(WIDTH, *hands, align="top", borders=GRID))
    about = paragraph(run("登记编号　{{ matter }}　　{{ title }}", SONG, 10.5), line=15, left=2, after=4)
    body = _head_of("卷内备考表") + about + table((WIDTH,), box + signed) + paragraph(line=1)
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "卷内备考表", Foot(page_foot(_STAMP, 7.5), FOOT))
