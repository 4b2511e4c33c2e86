"""办公室设置, 文书: how papers are numbered, where 复查复核 sits, and who stands above."""

from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.forms.form import Field, Values, section
from reception_desk.forms.kinds import Choice, LongText, Text
from reception_desk.forms.kinds_post import PostCode
from reception_desk.forms.matters import Answer
from reception_desk.rules.paper_numbers import (
    DEFAULT_PAPER_PATTERN,
    Series,
    paper_number,
    paper_pattern_serves,
    series_faults,
    series_of,
)
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import later, tr

PAPER_PATTERN = Field("paper_pattern", later("发文字号规则"), Text(60), default=DEFAULT_PAPER_PATTERN)
SUPERIOR = Field("superior", later("上一级机关、单位"), Text(60), example="清河县人民政府")
REVIEWS = Field("review_office", later("复查复核在本单位"), Choice(Answer), default=Answer.NO.value)
PAPER_WORDS = Field(
    "paper_words",
    later("文种字和起始号"),
    LongText(1000),
    width=12,
    hint=later("一行一种，例：受理告知书 受 38。空着就用通常的字，从 1 号起"),
)
ORGAN = Field(
    "organ",
    later("落款机关"),
    Text(60),
    width=8,
    hint=later("空着就从单位名称去掉科室"),
    example="清河县信访局",
)
POST_CODE = Field("post_code", later("本单位邮编"), PostCode(), width=4, example="251600")
ADDRESS = Field("office_address", later("本单位地址"), Text(100), width=12, example="清河县人民路 1 号")
PAPERS_SECTION = section(
    "papers", later("文书"), ORGAN, POST_CODE, ADDRESS, PAPER_PATTERN, SUPERIOR, REVIEWS, PAPER_WORDS
)


@dataclass(frozen=True)
class PaperOffice:
    """How the office numbers its papers, who signs them, who stands above, whether 复查复核 is its own."""

    pattern: str = DEFAULT_PAPER_PATTERN
    words: str = ""
    superior: str = ""
    reviews: bool = False
    organ: str = ""
    post_code: str = ""
    address: str = ""

    def series(self, kind: PaperKind) -> Series:
        """Return by what a kind of paper is numbered."""
        return series_of(kind, self.words)

    def number(self, code: str, word: str, year: int, n: int) -> str:
        """Return a number as it is printed."""
        return paper_number(self.pattern, code, word, year, n)


def papers_of(values: Values) -> PaperOffice:
    """Return what the settings say of papers; what cannot be read takes its default."""
    return PaperOffice(
        pattern=values[PAPER_PATTERN] or DEFAULT_PAPER_PATTERN,
        words=values[PAPER_WORDS] or "",
        superior=values[SUPERIOR] or "",
        reviews=values[REVIEWS] is Answer.YES,
        organ=values[ORGAN] or "",
        post_code=values[POST_CODE] or "",
        address=values[ADDRESS] or "",
    )


def papers_raw(papers: PaperOffice) -> dict[str, str]:
    """Return these settings as they would be typed."""
    return {
        PAPER_PATTERN.name: papers.pattern,
        SUPERIOR.name: papers.superior,
        REVIEWS.name: (Answer.YES if papers.reviews else Answer.NO).value,
        PAPER_WORDS.name: papers.words,
        ORGAN.name: papers.organ,
        POST_CODE.name: papers.post_code,
        ADDRESS.name: papers.address,
    }


def paper_setting_findings(values: Values) -> list[Finding]:
    """Say why the settings of papers cannot be used."""
    pattern = values[PAPER_PATTERN]
    found = [Finding(PAPER_WORDS.name, each) for each in series_faults(values[PAPER_WORDS] or "")]
    if pattern is not None and not paper_pattern_serves(pattern):
        told = tr("发文字号规则里要有 {word}、{year}、{n} 三项，各一次，还可以有 {code}。")
        found.insert(0, Finding(PAPER_PATTERN.name, told))
    return found
