"""信封 and 邮件标签 of what is sent by post: whose it is, where it goes, both postcodes in their boxes (GB/T 1416)."""

from dataclasses import dataclass

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import one_lines
from reception_desk.forms.papers.writing import one_line
from reception_desk.vocabulary.papers import PaperKind

BOXES = 6

_FIELDS = (
    PaperField("address", "收件人地址", "石桥镇柳林村 2 组 15 号"),
    PaperField("addressee", "收件人", "张建国"),
    PaperField("unit", "收件单位", "石桥镇人民政府", may_be_empty=True),
    PaperField("office", "寄件单位", "××县信访局"),
    PaperField("office_address", "寄件地址", "××县人民路 1 号", may_be_empty=True),
    PaperField("post_code", "寄件邮编", "251600", may_be_empty=True),
)
ENVELOPE_FIELDS = (PaperField("boxes", "收件人邮编，六格", "2 5 1 6 0 0"), *_FIELDS)
LABEL_FIELDS = (
    PaperField("to_code", "收件人邮编", "251600", may_be_empty=True),
    *_FIELDS,
    PaperField("phone", "收件人电话", "13805310000", may_be_empty=True),
    PaperField("telephone", "寄件电话", "0531-82345678", may_be_empty=True),
    PaperField("contents", "内件", "信访处理意见书 清访处〔2026〕5号", may_be_empty=True),
    PaperField("post_number", "邮单号", "XA12345678937", may_be_empty=True),
)

ENVELOPE = Paper(PaperKind.ENVELOPE, "D30信封", ENVELOPE_FIELDS, {"A4": "XF-DL.docx"})
LARGE_ENVELOPE = Paper(PaperKind.LARGE_ENVELOPE, "D30大信封", ENVELOPE_FIELDS, {"A4": "XF-C5.docx"})
POST_LABEL = Paper(PaperKind.POST_LABEL, "D30标签", LABEL_FIELDS, {"A4": "YJBQ.docx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFacts:
    """Who gets it where, and who sends it; a text is "" where it is not known."""

    to_code: str
    address: str
    addressee: str
    office: str
    unit: str = ""
    office_address: str = ""
    post_code: str = ""
    phone: str = ""
    telephone: str = ""
    contents: str = ""
    post_number: str = ""


def envelope_context(facts: PostFacts) -> dict[str, object]:
    """Return the fields of ENVELOPE_FIELDS; boxes of a postcode that is not known are left to the pen."""
    return {**one_lines(facts, *_SAID), "boxes": list(one_line(facts.to_code).ljust(BOXES)[:BOXES])}


def label_context(facts: PostFacts) -> dict[str, object]:
    """Return the fields of LABEL_FIELDS."""
    return one_lines(facts, *_SAID, "to_code", "phone", "telephone", "contents", "post_number")


_SAID = ("address", "unit", "addressee", "office", "office_address", "post_code")
