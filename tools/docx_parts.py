"""The few pieces of WordprocessingML our templates are made of; sizes are points, widths and heights too."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

SONG, HEI, KAI, FANG, TITLE = "宋体", "黑体", "楷体", "仿宋", "方正小标宋简体"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SIDES = ("top", "left", "bottom", "right")


def twips(points: float) -> int:
    """Return points as twentieths of a point."""
    return round(points * 20)


def run(text: str, font: str = SONG, size: float = 14, colour: str = "", *, struck: bool = False) -> str:
    """Return a run of one font, the same for Han and Latin, so that a paper needs few fonts."""
    fonts = "".join(f' w:{script}="{font}"' for script in ("ascii", "hAnsi", "eastAsia"))
    half = round(size * 2)
    look = f"<w:rFonts{fonts}/>" if font != SONG else ""
    look += "<w:strike/>" if struck else ""
    look += f'<w:color w:val="{colour}"/>' if colour else ""
    look += f'<w:sz w:val="{half}"/>' if size != 14 else ""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(
    *runs: str,
    line: float,
    align: str = "left",
    left: float = 0,
    right: float = 0,
    first: float = 0,
    before: float = 0,
    after: float = 0,
    over: bool = False,
    rule: str = "",
    keep: bool = False,
) -> str:
    """Return a paragraph of exact `line` height; the indents and the room before and after are points.

    `over` begins a new page; `rule` draws a line below as `cell` draws its own; `keep` stays with what follows.
    """
    room = f'w:before="{twips(before)}" w:after="{twips(after)}" w:line="{twips(line)}" w:lineRule="exact"'
    ends = f'w:left="{twips(left)}" w:right="{twips(right)}" w:firstLine="{twips(first)}"'
    looks = (
        ("<w:keepNext/>" if keep else "")
        + ("<w:pageBreakBefore/>" if over else "")
        + (f"<w:pBdr>{_border('bottom', rule)}</w:pBdr>" if rule else "")
    )
    looks += f'<w:spacing {room}/><w:ind {ends}/><w:jc w:val="{align}"/>'
    return f"<w:p><w:pPr>{looks}</w:pPr>{''.join(runs)}</w:p>"


def cell(
    width: float, *paragraphs: str, span: int = 1, align: str = "center", borders: str = "", shade: str = ""
) -> str:
    """Return a cell; `borders` is like "top:4 bottom:12:dashed:FF0000", in eighths of a point."""
    drawn = dict(each.split(":", 1) for each in borders.split())
    lines = "".join(_border(side, drawn[side]) for side in _SIDES if side in drawn)
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>'
        + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
        + (f"<w:tcBorders>{lines}</w:tcBorders>" if lines else "")
        + (f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else "")
        + f'<w:vAlign w:val="{align}"/></w:tcPr>{"".join(paragraphs)}</w:tc>'
    )


def _border(side: str, drawn: str) -> str:
    size, style, colour = (*drawn.split(":"), "", "")[:3]
    return f'<w:{side} w:val="{style or "single"}" w:sz="{size}" w:space="0" w:color="{colour or "000000"}"/>'


def row(height: float, *cells: str, rule: str = "exact", splits: bool = False, heading: bool = False) -> str:
    """Return a row of that height; `rule` is exact or atLeast; it may go on overleaf, or stand on top of each page."""
    looks = ("" if splits else "<w:cantSplit/>") + f'<w:trHeight w:val="{twips(height)}" w:hRule="{rule}"/>'
    return f"<w:tr><w:trPr>{looks}{'<w:tblHeader/>' if heading else ''}</w:trPr>{''.join(cells)}</w:tr>"


def number_of(field: str, font: str = SONG, size: float = 9) -> str:
    """Return a number that is counted when the paper is laid out: PAGE or NUMPAGES."""
    return f'<w:fldSimple w:instr=" {field} ">{run("1", font, size)}</w:fldSimple>'


def table(columns: tuple[float, ...], *rows: str) -> str:
    """Return a table of fixed columns without cell margins."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in columns)
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in _SIDES)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(twips, columns))}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


@dataclass(frozen=True)
class Foot:
    """The paragraphs below each page, and `height` points above the paper's edge; those of even pages, of the first."""

    usual: str
    height: float
    even: str = ""
    first: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """Return the paragraphs by the kind of page."""
        kinds = {"default": self.usual, "even": self.even, "first": self.first}
        return {kind: text for kind, text in kinds.items() if text}


def document(
    body: str,
    page: tuple[float, float],
    margins: tuple[float, float, float, float],
    title: str,
    foot: Foot | None = None,
) -> dict[str, bytes]:
    """Return the parts of a docx; `page` is width and height, `margins` top, right, bottom, left."""
    feet = foot.parts if foot else {}
    links = f' xmlns:r="{_R}"' if feet else ""
    named = {kind: f"footer{place}.xml" for place, kind in enumerate(feet, 1)}
    texts = {
        "[Content_Types].xml": _content_types(tuple(named.values())),
        "_rels/.rels": _relations(
            ("officeDocument", "officeDocument", "word/document.xml"),
            ("core", "metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title),
        "word/document.xml": (
            f'<w:document xmlns:w="{_W}"{links}><w:body>{body}{_section(page, margins, foot)}</w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles", "styles.xml"),
            ("settings", "settings", "settings.xml"),
            *(("footer", "footer", name) for name in named.values()),
        ),
        "word/styles.xml": _styles(),
        "word/settings.xml": _settings(two_sided="even" in feet),
        **{f"word/{named[kind]}": f'<w:ftr xmlns:w="{_W}">{text}</w:ftr>' for kind, text in feet.items()},
    }
    return {name: (_HEAD + text).encode("utf-8") for name, text in texts.items()}


def _section(page: tuple[float, float], margins: tuple[float, float, float, float], foot: Foot | None) -> str:
    width, height = map(twips, page)
    top, right, bottom, left = map(twips, margins)
    turned = ' w:orient="landscape"' if width > height else ""
    feet = foot.parts if foot else {}
    links = "".join(f'<w:footerReference w:type="{kind}" r:id="rId{place}"/>' for place, kind in enumerate(feet, 3))
    return (
        f'<w:sectPr>{links}<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar w:top="{top}" w:right="{right}"'
        f' w:bottom="{bottom}" w:left="{left}" w:header="0" w:footer="{twips(foot.height if foot else 0)}"'
        f' w:gutter="0"/>{"<w:titlePg/>" if "first" in feet else ""}</w:sectPr>'
    )


def _content_types(feet: tuple[str, ...]) -> str:
    kinds = {
        "/word/document.xml": f"{_KIND}.document.main+xml",
        "/word/styles.xml": f"{_KIND}.styles+xml",
        "/word/settings.xml": f"{_KIND}.settings+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        **{f"/word/{name}": f"{_KIND}.footer+xml" for name in feet},
    }
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
        + "</Types>"
    )


def _relations(*links: tuple[str, str, str]) -> str:
    made = []
    for number, (_name, kind, target) in enumerate(links, 1):
        base = f"{_PACKAGE}/relationships" if kind.startswith("metadata") else _R
        made.append(f'<Relationship Id="rId{number}" Type="{base}/{kind}" Target="{target}"/>')
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(made)}</Relationships>'


def _properties(title: str) -> str:
    """Return the core properties: nobody's name, and a day that says nothing."""
    day = '<dcterms:{0} xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:{0}>'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>接访工作台</dc:creator>"
        "<cp:lastModifiedBy>接访工作台</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f"{day.format('created')}{day.format('modified')}<dc:language>zh-CN</dc:language></cp:coreProperties>"
    )


def _styles() -> str:
    """Return the styles; Latin is English, for a year and a telephone number break in two where it is Chinese."""
    fonts = "".join(f' w:{script}="{SONG}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f'<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/><w:noProof/>'
        '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>'
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/>'
        '<w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        "<w:semiHidden/></w:style></w:styles>"
    )


def _settings(*, two_sided: bool) -> str:
    sides = "<w:evenAndOddHeaders/>" if two_sided else ""
    return (
        f'<w:settings xmlns:w="{_W}"><w:hideSpellingErrors/><w:hideGrammaticalErrors/>{sides}'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/></w:settings>'
    )
