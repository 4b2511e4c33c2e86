"""What every paper of a matter says of its issue: number and day, empty until it was signed, and who printed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import PaperField
from reception_desk.forms.papers.writing import numbered, one_line, paper_date, paper_moment

DRAFT = "送签稿"

PRINTED_FIELDS = (
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

ISSUE_FIELDS = (
    PaperField("number", "文号，签发以前是空的", "清访受〔2026〕12号", may_be_empty=True),
    PaperField("draft", "签发以前印“送签稿”", DRAFT, may_be_empty=True),
    PaperField("office", "出具单位", "××县信访局"),
    PaperField("issued_on", "成文日期，签发以前是空的", "2026年11月3日", may_be_empty=True),
    PaperField("matter", "登记编号", "LF2026-A0312"),
    PaperField("check_code", "校验码", "7K3M-92QF", may_be_empty=True),
    PaperField("telephone", "查询电话", "0531-82345678", may_be_empty=True),
    *PRINTED_FIELDS,
)

SLIP_FIELDS = tuple(each for each in ISSUE_FIELDS if each.name not in ("number", "draft"))
"""Of a slip, which goes by the register number and needs nobody's signature."""
SHEET_FIELDS = tuple(each for each in SLIP_FIELDS if each.name not in ("check_code", "telephone"))
"""Of a sheet that stays in the office, where nobody has to ask for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Who issues a paper of which matter, and who printed it; number and day come with 签发 where one is needed.

    `matter` is the register number; the moment is aware.
    """

    office: str
    matter: str
    printed_at: datetime
    printed_by: str
    number: str = ""
    day: date | None = None
    check_code: str = ""
    telephone: str = ""


def issue_context(issue: Issue) -> dict[str, object]:
    """Return the fields of ISSUE_FIELDS; a paper without its number and day is a draft and says so.

    Raises ValueError for a moment without a time zone.
    """
    signed = issue.number.strip() and issue.day
    return {
        **one_lines(issue, "number", "office", "matter", "check_code", "telephone"),
        **printed_context(issue.printed_at, issue.printed_by),
        "draft": "" if signed else DRAFT,
        "issued_on": day(issue.day),
    }


def slip_context(issue: Issue) -> dict[str, object]:
    """Return the fields of SLIP_FIELDS; raises ValueError for a moment without a time zone."""
    return _of(SLIP_FIELDS, issue)


def sheet_context(issue: Issue) -> dict[str, object]:
    """Return the fields of SHEET_FIELDS; raises ValueError for a moment without a time zone."""
    return _of(SHEET_FIELDS, issue)


def _of(fields: tuple[PaperField, ...], issue: Issue) -> dict[str, object]:
    whole = issue_context(issue)
    return {each.name: whole[each.name] for each in fields}


def printed_context(at: datetime, by: str) -> dict[str, object]:
    """Return the fields of PRINTED_FIELDS; raises ValueError for a moment without a time zone."""
    return {"printed_at": paper_moment(at), "printed_by": one_line(by)}


def one_lines(facts: object, *names: str) -> dict[str, object]:
    """Return these texts of a paper's facts, each in one line."""
    return {name: one_line(getattr(facts, name)) for name in names}


def lists(facts: object, *names: str) -> dict[str, object]:
    """Return these lists of a paper's facts, numbered where there are several."""
    return {name: numbered(getattr(facts, name)) for name in names}


def clauses(facts: object, *names: str) -> dict[str, object]:
    """Return these lists of a paper's facts for one sentence: numbered, without the stops at their ends."""
    return {name: numbered(map(clause, getattr(facts, name))) for name in names}


def day(value: date | None) -> str:
    """Return a day in words, "" where it is not known."""
    return paper_date(value) if value else ""


def crowd(name: str, people: int) -> str:
    """Return who it is: 张建国, or 张建国等 30 人."""
    who = one_line(name) or "（未留姓名）"
    return f"{who}等 {people} 人" if people > 1 else who


def you(people: int) -> str:
    """Return how the visitor is spoken to."""
    return "你们" if people > 1 else "您"


def listed(words: Iterable[str]) -> str:
    """Return what is known of several words, side by side."""
    return "，".join(filter(None, map(one_line, words)))


def clause(text: str) -> str:
    """Return a reason without the stop at its end, for the sentence goes on after it."""
    return one_line(text).rstrip("。；;. ")
