"""卷宗: 封面, 卷内目录 and 卷内备考表, between which the papers of a closed matter lie in their order."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, crowd, day, lists, one_lines, printed_context
from reception_desk.forms.papers.writing import one_line
from reception_desk.vocabulary.papers import PaperKind

FOR_READING = "阅卷用"

_OF_FILE = (
    PaperField("matter", "登记编号", "LF2026-A0312"),
    PaperField("title", "案卷题名", "张建国反映承包地征收补偿的信访事项"),
    PaperField("copy", "阅卷用的印“阅卷用”", FOR_READING, may_be_empty=True),
    *PRINTED_FIELDS,
)
COVER_FIELDS = (
    PaperField("office", "立卷机关", "××县信访局"),
    *_OF_FILE,
    PaperField("name", "信访人", "张建国等 30 人"),
    PaperField("began_on", "起始日期", "2026年11月3日"),
    PaperField("ended_on", "终止日期", "2027年1月12日"),
    PaperField("result", "办理结果", "支持并落实", may_be_empty=True),
    PaperField("kept_for", "保管期限", "10 年"),
    PaperField("items", "件数", "8"),
    PaperField("pages", "页数", "23"),
    PaperField("archive_number", "档号", "072-WS·2026-D10-0031", may_be_empty=True),
)
CONTENTS_FIELDS = (
    *_OF_FILE,
    PaperField("rows", "逐件，各有 place number author title day page note", "1 清信受〔2026〕12号"),
)
NOTES_FIELDS = (
    *_OF_FILE,
    PaperField("items", "件数", "8"),
    PaperField("pages", "页数", "23"),
    PaperField("remarks", "要说明的，逐条", "作废文书 1 份：清信受〔2026〕11号", may_be_empty=True),
    PaperField("made_by", "立卷人", "李春梅"),
    PaperField("made_on", "立卷日期", "2027年1月15日"),
)

FILE_COVER = Paper(PaperKind.FILE_COVER, "D29封面", COVER_FIELDS, {"A4": "JZFM.docx"})
FILE_CONTENTS = Paper(PaperKind.FILE_CONTENTS, "D29目录", CONTENTS_FIELDS, {"A4": "JNML.docx"})
FILE_NOTES = Paper(PaperKind.FILE_NOTES, "D29备考", NOTES_FIELDS, {"A4": "BKB.docx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """One paper of the file: its number, who made it, what it is, when; `page` is "" for what lies beside the file."""

    number: str
    author: str
    title: str
    day: date | None
    page: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierFacts:
    """What the three sheets say of a file; `reading` marks the copy for somebody who reads it."""

    office: str
    matter: str
    subject: str
    name: str
    people: int
    began_on: date
    ended_on: date
    result: str
    kept_for: str
    archive_number: str
    rows: tuple[Filed, ...]
    pages: int
    remarks: tuple[str, ...]
    made_by: str
    printed_at: datetime
    reading: bool = False


def cover_context(facts: DossierFacts) -> dict[str, object]:
    """Return the fields of COVER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **_of_file(facts),
        **one_lines(facts, "office", "result", "kept_for", "archive_number"),
        **_counted(facts),
        "name": crowd(facts.name, facts.people),
        "began_on": day(facts.began_on),
        "ended_on": day(facts.ended_on),
    }


def contents_context(facts: DossierFacts) -> dict[str, object]:
    """Return the fields of CONTENTS_FIELDS; raises ValueError for a moment without a time zone."""
    rows = [
        {
            "place": str(place),
            **{name: one_line(getattr(each, name)) for name in ("number", "author", "title", "page", "note")},
            "day": each.day.strftime("%Y%m%d") if each.day else "",
        }
        for place, each in enumerate(facts.rows, 1)
    ]
    return {**_of_file(facts), "rows": rows}


def notes_context(facts: DossierFacts) -> dict[str, object]:
    """Return the fields of NOTES_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **_of_file(facts),
        **_counted(facts),
        **lists(facts, "remarks"),
        **one_lines(facts, "made_by"),
        "made_on": day(facts.printed_at.date()),
    }


def _of_file(facts: DossierFacts) -> dict[str, object]:
    about = one_line(facts.subject).rstrip("。")
    who = crowd(facts.name, facts.people)
    return {
        **one_lines(facts, "matter"),
        **printed_context(facts.printed_at, facts.made_by),
        "title": f"{who}反映{about}的信访事项" if about else f"{who}的信访事项",
        "copy": FOR_READING if facts.reading else "",
    }


def _counted(facts: DossierFacts) -> dict[str, object]:
    return {"items": str(len(facts.rows)), "pages": str(facts.pages)}
