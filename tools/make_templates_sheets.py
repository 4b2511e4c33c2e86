"""The office's own sheets: D14 首访责任, D15 领导接访, D23 紧急报告, D26 呈批; D18 送达回证, which is signed."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import (
    A4,
    BOTTOM,
    FOOT,
    GRID,
    LINE,
    SIDE,
    TOP,
    WIDTH,
    Grid,
    hand,
    label,
    long_value,
    mark,
    page_foot,
    said,
    tag,
    value,
)

_LABEL = 72.0
_DAY = 104.0
_HALF = WIDTH / 2
_OPEN, _FIRST = "left:4 right:4", "left:4 right:4 top:4"
"""The box of a label that stands for several rows: its lines above and below are left out."""
_COLUMNS = (_LABEL, _DAY, _HALF - _LABEL - _DAY, _LABEL, _HALF - _LABEL)
_SHEET = Grid(_COLUMNS, 2, 1, 1)
_INSIDE = "内部资料　不得提供给信访人"


def _line(left: str, right: str) -> str:
    """Return the line of number and day, repeated on each page."""
    number = paragraph(run(f"{left}　", HEI, 11), run("{{ matter }}", HEI, 13), line=17, left=2)
    when = paragraph(run(right, SONG, 11), line=17, align="right", right=2)
    return row(25, cell(_HALF, number, span=3), cell(WIDTH - _HALF, when, span=2), heading=True)


def _sheet(title: str, rows: str, *, inside: bool = True, hint: str = "") -> dict[str, bytes]:
    head = paragraph(run(_INSIDE, HEI, 12), line=18, align="right") if inside else ""
    head += paragraph(run(title, TITLE, 22), line=32, align="center", after=4)
    head += paragraph(run("{{ office }}", KAI, 13), line=18, align="center", after=4)
    foot = page_foot("{{ matter }}　打印时间：{{ printed_at }}　打印人：{{ printed_by }}")
    body = (
        head
        + table(_COLUMNS, _line("编号", "{% if issued_on %}制表日期　{{ issued_on }}{% endif %}") + rows)
        + paragraph(line=1)
        + hint
    )
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), title, Foot(foot, FOOT))


def _written(name: str, field: str, height: float) -> str:
    """Return a box of paragraphs with room for the pen below them."""
    texts = mark(f"{{%p for each in {field} %}}") + said("{{ each }}", first=24) + mark("{%p endfor %}")
    return _SHEET.box(name, height, texts + paragraph(line=4), splits=True)


def _case() -> str:
    """Return the line of a court's case, left out where there is none."""
    return tag("{%tr if case_number %}", _COLUMNS) + _SHEET.one("案号", "case_number") + tag("{%tr endif %}", _COLUMNS)


def _step(name: str, field: str, height: float) -> str:
    """Return a box of what was said at one step, who said it at the right; the rest is for the pen."""
    texts = (
        mark(f"{{%p for each in {field} %}}")
        + said("{{ each.words }}", first=24)
        + paragraph(run("{{ each.who }}", SONG, 12), line=19, align="right", right=10, after=4)
        + mark("{%p endfor %}")
    )
    return _SHEET.box(name, height, texts + paragraph(line=4), splits=True)


def submission() -> dict[str, bytes]:
    """Return D26."""
    rows = (
        _SHEET.two(("信访人", "name"), ("收到日期", "received_on"))
        + _SHEET.one("渠道", "source")
        + _case()
        + _SHEET.many("信访事项", "demands", 60)
        + tag("{%tr if summary %}", _COLUMNS)
        + _SHEET.many("事实和理由", "summary", 60, first=24)
        + tag("{%tr endif %}", _COLUMNS)
        + _step("拟办意见", "proposals", 104)
        + _step("审核意见", "reviews", 88)
        + _step("领导批示", "instructions", 120)
        + _step("落实情况", "carried_out", 88)
        + _SHEET.one("呈报人", "clerk")
    )
    return _sheet("信访事项呈批单", rows)


def leader_day() -> dict[str, bytes]:
    """Return D15."""
    rows = (
        _SHEET.two(("接访领导", "leader"), ("职务", "post"))
        + _SHEET.two(("接访日期", "received_on"), ("接访地点", "where"))
        + _SHEET.two(("来访人", "name"), ("电话", "phone"))
        + _SHEET.one("住址", "address")
        + _case()
        + _SHEET.many("反映的问题", "demands", 120)
        + _written("领导意见", "opinion", 150)
        + _SHEET.two(("责任单位", "unit"), ("办理时限", "due"))
        + _written("落实结果", "result", 120)
        + _SHEET.hands(hand("领导签名："), hand("登记人：{{ clerk }}"))
    )
    return _sheet("领导接访登记批示单", rows)


def brief() -> dict[str, bytes]:
    """Return D15甲; it stays one page, since each of its lists is short."""
    rows = (
        _SHEET.two(("接访领导", "leader"), ("接访日期", "received_on"))
        + _SHEET.two(("约定时间", "hour"), ("接访地点", "where"))
        + _SHEET.two(("来访人", "name"), ("电话", "phone"))
        + _SHEET.one("住址", "address")
        + _SHEET.many("要求什么", "demands", 44)
        + _SHEET.many("经过", "history", 60)
        + _SHEET.many("单位怎么说", "units", 44)
        + _SHEET.many("法律怎么说", "law", 44)
        + _written("接待科建议", "proposal", 44)
        + _SHEET.box("谈话要点", 60)
        + _SHEET.one("准备人", "clerk")
    )
    return _sheet("接访前一页清", rows)


def _progress() -> str:
    """Return the rows of what was done, with their head."""
    widths = (_COLUMNS[1], _COLUMNS[2] + _COLUMNS[3], _COLUMNS[4])
    heads = [
        label(name, width, span) for name, width, span in zip(("日期", "措施", "结果"), widths, (1, 2, 1), strict=True)
    ]
    cells = [
        value(f"{{{{ each.{name} }}}}", width, span)
        for name, width, span in zip(("day", "measure", "result"), widths, (1, 2, 1), strict=True)
    ]
    return (
        row(LINE, label("进展", _LABEL, borders=_FIRST), *heads)
        + tag("{%tr for each in progress %}", _COLUMNS)
        + row(LINE, cell(_LABEL, paragraph(line=14), borders=_OPEN), *cells, rule="atLeast")
        + tag("{%tr endfor %}", _COLUMNS)
    )


def responsibility() -> dict[str, bytes]:
    """Return D14."""
    measures = mark("{%p for each in measures %}") + said("{{ each }}", first=24) + mark("{%p endfor %}")
    rows = (
        _SHEET.two(("信访人", "name"), ("首接时间", "received_at"))
        + _case()
        + _SHEET.many("诉求", "demands", 60)
        + _SHEET.two(("首接责任人", "first_receiver"), ("首办单位", "first_unit"))
        + _SHEET.two(("包案领导", "leader"), ("部门负责人", "chief"))
        + _SHEET.two(("承办人", "handler"), ("疏导责任人", "educator"))
        + _SHEET.box("化解措施", 90, measures + paragraph(line=4), splits=True)
        + _SHEET.one("化解时限", "due")
        + _progress()
        + _SHEET.one("结果", "result")
        + _SHEET.one("", "□ 解决　□ 协调　□ 解释　□ 教育　　　　息诉罢访：□ 是　□ 否")
        + _SHEET.hands(hand("交办人："), hand("接收人："))
        + _SHEET.box("领导审批", 60)
    )
    return _sheet("首访责任交办单", rows)


def _ways(places: range) -> str:
    """Return some of the ways with their boxes, on a line of their own so that no box parts from its word."""
    return "　　".join(f"{{{{ ways[{place}].tick }}}} {{{{ ways[{place}].name }}}}" for place in places)


def service() -> dict[str, bytes]:
    """Return D18: who served what on whom, how, and who took it; what is not known is for the pen."""
    title_width = _COLUMNS[1] + _COLUMNS[2]
    heads = row(
        LINE,
        label("送达文书", _LABEL, borders=_FIRST),
        label("名称", title_width, 2),
        label("份数", _COLUMNS[3]),
        label("文号", _COLUMNS[4]),
    )
    each = row(
        LINE,
        cell(_LABEL, paragraph(line=14), borders=_OPEN),
        value("{{ each.title }}", title_width, 2),
        cell(_COLUMNS[3], paragraph(run("{{ each.copies }}", SONG, 12), line=16, align="center"), borders=GRID),
        value("{{ each.number }}", _COLUMNS[4]),
        rule="atLeast",
    )
    ways = [paragraph(run(_ways(places), SONG, 12), line=19, left=5, right=5) for places in (range(3), range(3, 6))]
    rest = WIDTH - _LABEL
    signed = "{% if receiver %}{{ receiver }}{% endif %}"
    taken = "{% if received_at %}{{ received_at }}{% else %}　　　　年　　月　　日　　时　　分{% endif %}"
    receipt = (
        paragraph(run(signed, SONG, 12), line=19, left=5, before=6),
        paragraph(run(taken, SONG, 12), line=19, align="right", right=10, before=10),
    )
    rows = (
        heads
        + tag("{%tr for each in papers %}", _COLUMNS)
        + each
        + tag("{%tr endfor %}", _COLUMNS)
        + _SHEET.one("受送达人", "addressee")
        + _SHEET.one("送达地址", "address")
        + row(40, label("送达方式", _LABEL), long_value(*ways, width=rest, span=4, align="center"), rule="atLeast")
        + _SHEET.box("收件人签章", 66, *receipt)
        + _SHEET.box("代收人、关系", 54, said("{{ substitute }}"))
        + _SHEET.box("拒收事由", 54, said("{{ refusal }}"))
        + _SHEET.box("见证人签名", 46, said("{{ witness }}"))
        + _SHEET.box("送达人签名", 46, said("{{ servers }}"))
        + _SHEET.box("备注", 46, said("{{ note }}"))
    )
    hint = paragraph(
        run("代收的，注明代收人与受送达人的关系和理由；拒收的，注明事由和日期，并由见证人签名。", KAI, 12),
        line=20,
        before=6,
    )
    return _sheet("送达回证", rows, inside=False, hint=hint)


def urgent_report() -> dict[str, bytes]:
    """Return D23; it is a draft until somebody signed it."""
    draft = paragraph(run("{{ draft }}", HEI, 14), line=20)
    rows = (
        _SHEET.two(("发生时间", "happened_at"), ("地点", "where"))
        + _SHEET.two(("人数", "people"), ("人员", "name"))
        + _SHEET.many("诉求", "demands", 60)
        + _written("现场行为", "acts", 90)
        + _written("现场处置", "measures", 90)
        + _written("需要支持", "support", 80)
        + _SHEET.one("报送对象", "to")
        + _SHEET.two(("报送时刻", "reported_at"), ("签发人", "signer"))
        + _SHEET.two(("填报人", "clerk"), ("联系电话", "telephone"))
    )
    title = paragraph(run("重大紧急信访信息报告单", TITLE, 22), line=32, align="center", after=4)
    office = paragraph(run("{{ office }}", KAI, 13), line=18, align="center", after=4)
    number = "{% if number %}编号　{{ number }}{% else %}登记编号　{{ matter }}{% endif %}"
    head = row(
        25,
        cell(_HALF, paragraph(run(number, HEI, 11), line=17, left=2), span=3),
        cell(_HALF, paragraph(run("{{ issued_on }}", SONG, 11), line=17, align="right", right=2), span=2),
        heading=True,
    )
    seal = paragraph(run("（单位印章）", SONG, 12), line=20, align="right", right=40, before=14)
    code = "{% if check_code %}　校验码 {{ check_code }}{% endif %}"
    foot = page_foot(f"{{{{ matter }}}}{code}　打印时间：{{{{ printed_at }}}}　打印人：{{{{ printed_by }}}}")
    body = draft + title + office + table(_COLUMNS, head + rows) + seal
    return document(body, A4, (TOP, SIDE, BOTTOM, SIDE), "重大紧急信访信息报告单", Foot(foot, FOOT))
