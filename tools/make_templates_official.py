"""What official papers have in common (GB/T 9704): head, number, title, text, signature with room for the seal."""

from reception_desk.forms.papers.fields import Paper
from reception_desk.vocabulary.papers import CopyFor
from tools.docx_parts import FANG, HEI, KAI, SONG, TITLE, Foot, cell, document, number_of, paragraph, row, run, table
from tools.make_templates_table import A4, MM, mark

LINE, SIZE = 28.0, 16.0
_LEFT, _RIGHT, _BOTTOM = 28 * MM, 26 * MM, 35 * MM
_TOP, _LETTER_TOP = 37 * MM, 27 * MM
WIDTH = A4[0] - _LEFT - _RIGHT
_RED = "FF0000"
_HANG = -7 * MM
"""The red rules of a letter are 170 mm wide, 7 mm more than the text at each side."""
_STAMP = (
    "登记编号 {{ matter }}{% if check_code %}　校验码 {{ check_code }}{% endif %}"
    "　打印时间：{{ printed_at }}　打印人：{{ printed_by }}"
)


def text(words: str, *, first: float = 32, font: str = FANG, keep: bool = False, before: float = 0) -> str:
    """Return a paragraph of running text."""
    return paragraph(run(words, font, SIZE), line=LINE, first=first, align="both", keep=keep, before=before)


def item(name: str, words: str, *, keep: bool = False) -> str:
    """Return a paragraph that begins with its heading in 黑体."""
    return paragraph(run(name, HEI, SIZE), run(words, FANG, SIZE), line=LINE, first=32, align="both", keep=keep)


def heading(words: str) -> str:
    """Return a heading of the first level, in 黑体, on the page of what follows it."""
    return paragraph(run(words, HEI, SIZE), line=LINE, first=32, keep=True)


def to(words: str) -> str:
    """Return whom the paper speaks to, flush left."""
    return paragraph(run(f"{words}：", FANG, SIZE), line=LINE)


def known(field: str, *paragraphs: str) -> str:
    """Return paragraphs that are left out where a field is empty."""
    return mark(f"{{%p if {field} %}}") + "".join(paragraphs) + mark("{%p endif %}")


def either(condition: str, yes: str, no: str) -> str:
    """Return one paragraph or another."""
    return mark(f"{{%p if {condition} %}}") + yes + mark("{%p else %}") + no + mark("{%p endif %}")


def inline(name: str, field: str) -> str:
    """Return a list in one paragraph after its name, kept with what follows; left out where it is empty."""
    words = f"{name}：{{% for each in {field} %}}{{{{ each }}}}{{% if not loop.last %}}；{{% endif %}}{{% endfor %}}。"
    return known(field, text(words, keep=True))


def each(field: str, *, font: str = FANG) -> str:
    """Return a paragraph for each text of a list."""
    return mark(f"{{%p for each in {field} %}}") + text("{{ each }}", font=font) + mark("{%p endfor %}")


def title(words: str, after: float = 16, before: float = 16) -> str:
    """Return the title, which goes over two lines where it is long."""
    return paragraph(run(words, TITLE, 22), line=34, align="center", before=before, after=after)


def letter_head() -> str:
    """Return the head of a letter: the office in red over a double rule, below it the number at the right edge."""
    number = row(
        LINE,
        cell(WIDTH / 2, paragraph(run("{{ draft }}", HEI, SIZE), line=24)),
        cell(WIDTH / 2, paragraph(run("{{ number }}", FANG, SIZE), line=24, align="right")),
        rule="atLeast",
    )
    rule = paragraph(line=8, left=_HANG, right=_HANG, rule=f"24:thickThinMediumGap:{_RED}", after=6)
    return _office() + rule + table((WIDTH / 2, WIDTH / 2), number)


def official_head() -> str:
    """Return the head of a 公文: the office in red, the number centred below it, a red rule of the text's width."""
    return (
        paragraph(run("{{ draft }}", HEI, SIZE), line=LINE)
        + _office(before=14, after=20)
        + paragraph(run("{{ number }}", FANG, SIZE), line=LINE, align="center")
        + paragraph(line=11, rule=f"12:single:{_RED}", after=10)
    )


def _office(before: float = 0, after: float = 0) -> str:
    """Return the office's name in red, smaller where it is long."""
    name = "{{ office }}"
    sizes = (("{%p if office|length > 18 %}", 18, 30), ("{%p elif office|length > 12 %}", 26, 44))
    found = ""
    for condition, size, line in sizes:
        found += mark(condition) + paragraph(
            run(name, TITLE, size, _RED), line=line, align="center", before=before, after=after
        )
    usual = paragraph(run(name, TITLE, 36, _RED), line=44, align="center", before=before, after=after)
    return found + mark("{%p else %}") + usual + mark("{%p endif %}")


def signed(before: float = 28) -> str:
    """Return the office over the day, as wide a room as the seal takes; without its day the place stays empty.

    The text before it must end with a paragraph that keeps with what follows, so that no page has the hand alone.
    """
    left = WIDTH * 0.47
    office = paragraph(run("{{ office }}", FANG, SIZE), line=LINE, align="center", left=left, before=before, keep=True)
    return office + paragraph(run("{{ issued_on }}", FANG, SIZE), line=LINE, align="center", left=left, keep=True)


def note(words: str, before: float = 6, *, keep: bool = False) -> str:
    """Return a 附注 below the day, two characters in."""
    return paragraph(run(words, KAI, 14), line=22, first=28, align="both", before=before, keep=keep)


def copies(paper: Paper) -> str:
    """Return how many copies there are and for whom."""
    whom = [each.source if each is not CopyFor.STUB else "存档" for each in paper.copies]
    return f"一式{'一两三四五'[len(whom) - 1]}份，{'、'.join(whom)}各一份"


def copied_to(count: str, *, with_signer: bool = False) -> str:
    """Return the 版记 at the end of a letter: who gets a copy, how many there are, in one row that is never parted."""
    kept = f"{count}。" + ("{% if signer %}签发人：{{ signer }}。{% endif %}" if with_signer else "")
    sent = paragraph(run("　抄送：{{ cc }}。", FANG, 14), line=21, align="both", rule="4")
    made = paragraph(run(f"　{kept}", FANG, 14), line=21)
    whole = cell(WIDTH, mark("{%p if cc %}") + sent + mark("{%p endif %}") + made, borders="top:8 bottom:8")
    return paragraph(line=8, keep=True) + table((WIDTH,), row(24, whole, rule="atLeast"))


def _page_number(align: str) -> str:
    left, right = (0.0, 14.0) if align == "right" else (14.0, 0.0)
    words = (run("— ", SONG, 14), number_of("PAGE", SONG, 14), run(" —", SONG, 14))
    return paragraph(*words, line=20, align=align, after=22, left=left, right=right)


def _foot(*, letter: bool) -> Foot:
    """Return the foot of each page: its number outside, and below it what was printed when by whom."""
    stamp = paragraph(run(_STAMP, SONG, 7.5), line=10, align="center")
    rule = paragraph(line=4, left=_HANG, right=_HANG, rule=f"24:thinThickMediumGap:{_RED}", after=18)
    odd, even = (_page_number(side) + stamp for side in ("right", "left"))
    return Foot(odd, 9 * MM, even, rule + stamp if letter else "")


def official(body: str, name: str, *, letter: bool) -> dict[str, bytes]:
    """Return an official paper, as a letter (信函格式) or as a 公文 with its head."""
    head = letter_head() if letter else official_head()
    top = _LETTER_TOP if letter else _TOP
    return document(head + body, A4, (top, _RIGHT, _BOTTOM, _LEFT), name, _foot(letter=letter))
