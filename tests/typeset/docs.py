"""Documents for the tests, made with python-docx and raw WordprocessingML."""

from __future__ import annotations

import io
import random
import struct
import zlib

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

SERIF, SANS = "Noto Serif CJK SC", "Noto Sans CJK SC"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ARTICLE = (
    "根据《信访工作条例》第三十六条第三款，信访人仍然以同一事实和理由提出投诉请求的，"
    "各级党委和政府信访部门和其他机关、单位不再受理。"
)
PAGE_BREAK, LINE_BREAK = '<w:r><w:br w:type="page"/></w:r>', "<w:r><w:br/></w:r>"


class Paper:
    """A docx being made: A4 by GB/T 9704, one font, Chinese, nothing from python-docx's own styles."""

    def __init__(self, font: str = SERIF, size: float = 16, language: str = "zh-CN") -> None:
        self.docx = docx.Document()
        defaults = self.docx.styles.element.find(qn("w:docDefaults"))
        letters = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
        letters.clear()
        for xml in (
            f'<w:rFonts {W} w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>',
            f'<w:sz {W} w:val="{round(size * 2)}"/>',
            f'<w:lang {W} w:val="en-US" w:eastAsia="{language}"/>',
        ):
            letters.append(parse_xml(xml))
        defaults.find(qn("w:pPrDefault")).find(qn("w:pPr")).clear()
        normal = self.docx.styles["Normal"].element
        for name in ("w:rPr", "w:pPr"):
            for found in normal.findall(qn(name)):
                normal.remove(found)
        section = self.docx.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(37), Mm(35)
        section.left_margin, section.right_margin = Mm(28), Mm(26)

    @property
    def section(self):
        return self.docx.sections[-1]

    def put(self, xml: str) -> None:
        body = self.docx.element.body
        body.insert(len(body) - 1, parse_xml(xml))

    def paragraph(self, text: str = "", shape: str = "", look: str = "") -> None:
        """Add a paragraph; tabs in the text become tabs."""
        self.put(paragraph(run(text, look) if text else "", shape))

    def raw(self, runs: str, shape: str = "") -> None:
        self.put(paragraph(runs, shape))

    def strip(self, part, runs: str, shape: str = "") -> None:
        """Replace the first paragraph of a header or footer."""
        root = part.part.element
        root.replace(root.find(qn("w:p")), parse_xml(paragraph(runs, shape)))

    def bytes(self) -> bytes:
        buffer = io.BytesIO()
        self.docx.save(buffer)
        return buffer.getvalue()


def paragraph(runs: str, shape: str = "") -> str:
    return f"<w:p {W}><w:pPr>{shape}</w:pPr>{runs}</w:p>"


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def run(text: str, look: str = "") -> str:
    parts = [f'<w:t xml:space="preserve">{escaped(part)}</w:t>' for part in text.split("\t")]
    return f"<w:r><w:rPr>{look}</w:rPr>{'<w:tab/>'.join(parts)}</w:r>"


def field(code: str) -> str:
    """Return a field as Word writes it, with an outdated result."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{marks[0]}{instruction}{marks[1]}{run('99')}{marks[2]}"


def jc(value: str) -> str:
    return f'<w:jc w:val="{value}"/>'


def spacing(**values: str) -> str:
    return "<w:spacing" + "".join(f' w:{name}="{value}"' for name, value in values.items()) + "/>"


def indent(**values: int) -> str:
    return "<w:ind" + "".join(f' w:{name}="{value}"' for name, value in values.items()) + "/>"


def size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/>'


def borders(outer: str = "single", inner: str = "single", outer_size: int = 4, inner_size: int = 4) -> str:
    sides = [(side, outer, outer_size) for side in ("top", "left", "bottom", "right")]
    sides += [(side, inner, inner_size) for side in ("insideH", "insideV")]
    lines = (f'<w:{side} w:val="{kind}" w:sz="{width}" w:space="0" w:color="000000"/>' for side, kind, width in sides)
    return f"<w:tblBorders>{''.join(lines)}</w:tblBorders>"


def cell(content: str | list[str], width: int, props: str = "", shape: str = "", look: str = "") -> str:
    texts = [content] if isinstance(content, str) else content
    inner = "".join(paragraph(run(text, look) if text else "", shape) for text in texts)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{props}</w:tcPr>{inner}</w:tc>'


def row(*cells: str, props: str = "") -> str:
    return f"<w:tr><w:trPr>{props}</w:trPr>{''.join(cells)}</w:tr>"


def height(value: int, rule: str) -> str:
    return f'<w:trHeight w:val="{value}" w:hRule="{rule}"/>'


def table(rows: list[str], columns: tuple[int, ...], lines: str = "", props: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    return (
        f'<w:tbl {W}><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/>{props}{lines}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def png(width: int, tall: int, colour: tuple[int, int, int]) -> io.BytesIO:
    """Return a picture of one colour."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    lines = b"".join(b"\0" + bytes(colour) * width for _ in range(tall))
    head = struct.pack(">IIBBBBB", width, tall, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(lines)), chunk(b"IEND", b""))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def letter() -> bytes:
    """Return a four-page official paper: red head, title, headings tied to what follows, page numbers."""
    made = Paper()
    made.strip(made.section.header, run("×××信访局"), jc("center"))
    made.strip(
        made.section.footer, run("— ") + field("PAGE") + run(" — 共") + field("NUMPAGES") + run("页"), jc("right")
    )
    made.paragraph("×××信访局文件", jc("center"), f'<w:b/><w:color w:val="FF0000"/>{size(36)}')
    rule = '<w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="24" w:space="4" w:color="FF0000"/></w:pBdr>'
    made.paragraph("×访〔2026〕12号", rule + jc("center"))
    made.paragraph("关于×××信访事项的处理意见", spacing(before="560", after="280") + jc("center"), size(22))
    body = spacing(line="560", lineRule="exact") + indent(firstLine=640, firstLineChars=200) + jc("both")
    for at, numeral in enumerate("一二三四五六七八九"):
        made.paragraph(f"{numeral}、标题", "<w:keepNext/>" + body, "<w:b/>")
        notes = run("  下划线  ", '<w:u w:val="single"/>') + run("注1", '<w:vertAlign w:val="superscript"/>')
        made.raw(run(ARTICLE * (1 + at % 3)) + notes + run("正文。"), body)
    made.paragraph("×××信访局", "<w:keepNext/>" + spacing(before="560") + indent(right=640) + jc("right"))
    made.paragraph("2026年11月3日", indent(right=640) + jc("right"))
    return made.bytes()


def register_form() -> bytes:
    """Return 来访登记表: merged cells both ways, exact and least heights, a right tab over the table."""
    widths = (1200, 1400, 800, 1000, 1200, 1400, 900, 900)
    small = size(10.5)

    def line(texts: list, spans: list[int], merging: dict[int, str] | None = None, props: str = "") -> str:
        cells, column = [], 0
        for at, (text, span) in enumerate(zip(texts, spans, strict=True)):
            width = sum(widths[column : column + span])
            more = (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + (merging or {}).get(at, "")
            cells.append(cell(text, width, more, jc("center") if span == 1 else "", small))
            column += span
        return row(*cells, props=props)

    middle = '<w:vAlign w:val="center"/>'
    begin, on = '<w:vMerge w:val="restart"/>' + middle, '<w:vMerge w:val="continue"/>'
    made = Paper()
    made.paragraph("来访登记表", jc("center"), size(22))
    stop = '<w:tabs><w:tab w:val="right" w:pos="8800"/></w:tabs>'
    made.paragraph("编号：LF2026-A0312\t登记时间：2026年11月3日", stop, size(12))
    home = "山东省济南市历城区某某街道某某路15号3号楼2单元302室"
    people = ["姓名", "张三", "性别", "男", "民族", "汉族", "出生年月", "1970.1"]
    made.put(table([
        line(people, [1] * 8, props=height(500, "atLeast")),
        line(["证件类型", "身份证", "证件号码", "370102197001011234"], [1, 1, 2, 4], props=height(500, "exact")),
        line(["住址", home, "电话", "13800138000"], [1, 4, 1, 2]),
        line(["代表", "李四", "370102197001011235"], [1, 2, 5], {0: begin}),
        line(["", "王五", "370102197001011236"], [1, 2, 5], {0: on}),
        line(["", "赵六", "370102197001011237"], [1, 2, 5], {0: on}),
        line(["诉求", [ARTICLE, ARTICLE]], [1, 7], {0: middle}, height(2000, "atLeast")),
        line(["事实和理由", [ARTICLE] * 9], [1, 7], {0: middle}),
        line(["已走程序", "□诉讼 □复议 □仲裁 □复查 □复核"], [1, 7]),
        line(["拟办意见", ""], [1, 7], {0: middle}, height(1500, "atLeast")),
        line(["领导批示", ""], [1, 7], {0: middle}, height(1500, "atLeast")),
    ], widths, borders(outer_size=12), jc("center")))  # fmt: skip
    made.paragraph("登记人：________  来访人：________", spacing(before="200"), size(12))
    return made.bytes()


def ledger() -> bytes:
    """Return a landscape ledger of four pages: a heading row that repeats, rows that may and may not be parted."""
    widths = (700, 2000, 1500, 1300, 800, 3500, 2500, 1500, 1400)
    made = Paper(SANS)
    section = made.section
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = section.top_margin = Mm(15)
    section.bottom_margin = Mm(12)
    made.strip(section.footer, run("第 ") + field("PAGE") + run(" 页"), jc("center"))
    small, middle = size(10.5), '<w:vAlign w:val="center"/>'
    names = ("序号", "编号", "时间", "姓名", "人数", "诉求摘要", "办理方式", "首接人", "状态")
    titles = zip(names, widths, strict=True)
    head = [cell(text, width, middle, jc("center"), small) for text, width in titles]
    rows = [row(*head, props=height(500, "exact") + "<w:tblHeader/>")]
    for at in range(40):
        texts = (
            str(at + 1), f"LF2026-A{at:04d}", "11月3日", "张三丰"[: 2 + at % 2], str(1 + at % 5),
            ARTICLE[: 10 + 7 * (at % 6)], "转送石桥镇人民政府", "李春梅", "办理中",
        )  # fmt: skip
        cells = [cell(text, width, middle, "", small) for text, width in zip(texts, widths, strict=True)]
        rows.append(row(*cells, props="<w:cantSplit/>" if at % 2 else ""))
    made.paragraph("接访台账", "<w:keepNext/>" + jc("center"))
    made.put(table(rows, widths, borders()))
    made.paragraph("制表：      审核：")
    return made.bytes()


def two_sections() -> bytes:
    """Return an upright A4 section with pictures in and between lines, then a level A5 one."""
    made = Paper()
    made.paragraph("竖页第一节")
    made.docx.add_picture(png(60, 40, (200, 30, 30)), width=Mm(30))
    made.raw(run("文中图"))
    last = made.docx.paragraphs[-1]
    last.add_run().add_picture(png(40, 40, (30, 30, 200)), width=Mm(8))
    last.add_run("图后文字" + ARTICLE)
    section = made.docx.add_section()
    section.page_width, section.page_height = Mm(210), Mm(148)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(15)
    made.paragraph("第二节 A5 横")
    for _ in range(12):
        made.paragraph(ARTICLE, spacing(after="156", line="300", lineRule="auto") + jc("both"), size(12))
    return made.bytes()


def grid() -> bytes:
    """Return paragraphs on Word's Chinese line grid, with every line rule."""
    made = Paper()
    found = made.docx.element.body.find(qn("w:sectPr")).find(qn("w:docGrid"))
    found.set(qn("w:type"), "lines")
    found.set(qn("w:linePitch"), "312")
    for _ in range(4):
        made.paragraph(ARTICLE, "", size(10.5))
        made.paragraph(ARTICLE, spacing(line="360", lineRule="auto"), size(14))
        made.paragraph(ARTICLE, spacing(line="560", lineRule="exact"))
        made.paragraph(ARTICLE, '<w:snapToGrid w:val="0"/>', size(12))
        made.paragraph(ARTICLE, spacing(line="400", lineRule="atLeast", before="156"), size(12))
    return made.bytes()


def keeping(seed: int = 5) -> bytes:
    """Return pages of paragraphs that keep together, keep with the next, or allow single lines."""
    made, chance = Paper(), random.Random(seed)
    for _ in range(60):
        shape = chance.choice(["", "", "<w:keepNext/>", "<w:keepLines/>", '<w:widowControl w:val="0"/>'])
        shape += chance.choice(["", spacing(before="200", after="100"), spacing(line="360", lineRule="auto")])
        made.paragraph(ARTICLE * chance.randint(1, 3), shape, size(chance.choice([10.5, 12, 14, 16])))
    return made.bytes()


def long_rows() -> bytes:
    """Return table rows longer than a page."""
    made, small = Paper(), size(10.5)
    made.put(table([
        row(cell([ARTICLE] * 30, 2000, look=small), cell([ARTICLE] * 30, 6000, look=small)),
        row(cell("短", 2000, look=small), cell("行", 6000, look=small)),
        row(cell([ARTICLE] * 3, 2000, look=small), cell([ARTICLE] * 40, 6000, look=small)),
    ], (2000, 6000), borders()))  # fmt: skip
    made.paragraph("表后")
    return made.bytes()


def edges() -> bytes:
    """Return border lines of every kind, round tables and paragraphs, and cells with margins of their own."""
    made = Paper()
    for outer, inner, wide in (("single", "single", 12), ("double", "single", 4), ("single", "dotted", 18)):
        lines = borders(outer, inner, wide)
        made.put(table([row(cell("甲", 2000), cell("乙", 4000))] * 3, (2000, 4000), lines))
        made.paragraph("间隔")
    pads = '<w:tcMar><w:top w:w="200" w:type="dxa"/><w:left w:w="400" w:type="dxa"/></w:tcMar>'
    made.put(table([row(cell("甲", 2000), cell("乙" + ARTICLE, 4000, pads))], (2000, 4000), borders(), jc("right")))
    for kind in ("thinThickSmallGap", "thickThinMediumGap", "thinThickLargeGap", "double"):
        line = f'w:val="{kind}" w:sz="24" w:space="1" w:color="FF0000"'
        made.paragraph(kind, f"<w:pBdr><w:top {line}/></w:pBdr>" + spacing(before="100"))
        made.paragraph("间隔")
        made.paragraph(kind, f"<w:pBdr><w:bottom {line}/></w:pBdr>")
    return made.bytes()


def reaching() -> bytes:
    """Return tables without cell margins whose text fits to the twentieth of a point, or just not.

    The lines of the first cell decide for all cells: each half, in whole twentieths.
    """
    made, small, free = Paper(), size(10.5), "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    fixed = '<w:tblLayout w:type="fixed"/>'

    def lines(left: int, right: int) -> str:
        sides = {"left": left, "right": right}
        looks = 'w:val="single" w:space="0" w:color="000000"'
        drawn = (f'<w:{side} {looks} w:sz="{wide}"/>' for side, wide in sides.items() if wide)
        return f"<w:tcBorders>{''.join(drawn)}</w:tcBorders>"

    for (left, right), inset in (((4, 12), 20), ((12, 6), 22), ((0, 6), 7), ((0, 0), 0), ((8, 8), 20)):
        for width in (1680 + inset, 1680 + inset - 1):
            edges_of = (lines(left, right), lines(12, 12), lines(4, 4))
            cells = (cell(each * 8, width, edge, look=small) for each, edge in zip("甲乙丙", edges_of, strict=True))
            made.put(table([row(*cells)], (width,) * 3).replace(fixed, f"{fixed}<w:tblCellMar>{free}</w:tblCellMar>"))
            made.paragraph(f"宽 {width}", look=small)
    return made.bytes()


def paragraphs() -> bytes:
    """Return what one paragraph may ask for: breaks, tabs, indents, spacing, stretched and raised letters."""
    made = Paper()
    made.raw(run("换行") + LINE_BREAK + run("第二行") + LINE_BREAK, jc("both"))
    made.raw(run("页前") + PAGE_BREAK + run("页后"))
    made.paragraph("居中尾空格   ", jc("center"))
    made.paragraph("分散对齐", jc("distribute"))
    made.paragraph("甲\t乙\t丙\t丁")
    stops = "".join(
        f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in (("left", 1000), ("center", 4000), ("right", 8000))
    )
    made.paragraph("甲\t乙\t丙\t丁", f"<w:tabs>{stops}</w:tabs>")
    made.paragraph("一、\t" + ARTICLE, indent(left=1000, hanging=1000))
    made.paragraph(ARTICLE, spacing(line="192", lineRule="auto"))
    made.paragraph(ARTICLE, spacing(line="640", lineRule="atLeast"))
    made.paragraph(ARTICLE, spacing(before="200", after="300") + "<w:contextualSpacing/>")
    made.paragraph(ARTICLE, spacing(before="200", after="300") + "<w:contextualSpacing/>")
    made.paragraph("字距加宽ABC", "", '<w:spacing w:val="40"/>')
    made.paragraph("缩放一半ABC", "", '<w:w w:val="50"/>')
    made.paragraph("升高ABC", "", '<w:position w:val="12"/>')
    made.paragraph("他说：“不行。”然后……——走了，ABC“引号”，office 2026年LF2026-A0312。")
    return made.bytes()


def listed() -> bytes:
    """Return paragraphs numbered by Word: 一、 1. （1）."""
    levels = (
        ("chineseCounting", "%1、", "tab", indent(left=640, hanging=640)),
        ("decimal", "%2.", "tab", indent(left=1280, hanging=640)),
        ("decimal", "（%3）", "nothing", indent(left=0, firstLine=640)),
    )
    inner = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:suff w:val="{suffix}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{shape}</w:pPr></w:lvl>'
        for at, (style, text, suffix, shape) in enumerate(levels)
    )
    made = Paper()
    numbering = made.docx.part.numbering_part.element
    numbering.clear()
    for xml in (
        f'<w:abstractNum {W} w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>',
        f'<w:num {W} w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ):
        numbering.append(parse_xml(xml))
    for level, text in (
        (0, "第一"),
        (1, "子项" + ARTICLE),
        (1, "子二"),
        (2, "小项" + ARTICLE),
        (0, "第二"),
        (1, "又一"),
    ):
        made.paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')
    return made.bytes()


def tall_strips() -> bytes:
    """Return pages whose header and footer are higher than the margins."""
    made = Paper()
    for part, text in ((made.section.header, "页眉"), (made.section.footer, "页脚")):
        made.strip(part, run(text))
        for at in range(6):
            part.add_paragraph(f"{text}{at}")
    for at in range(40):
        made.paragraph(f"正文{at}")
    return made.bytes()
