"""来访须知 and 公示栏: what an office makes known to everybody (条18①, 个人信息保护法 17)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import day, one_lines
from reception_desk.vocabulary.papers import PaperKind

_FIELDS = (
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("hours", "接待时间", "工作日 8:30—12:00，13:30—17:30", may_be_empty=True),
    PaperField("where", "接待地点", "××县人民路 1 号，1 号窗口", may_be_empty=True),
    PaperField("telephone", "咨询查询电话", "0531-82345678", may_be_empty=True),
    PaperField("complaints", "投诉电话", "0531-82345670", may_be_empty=True),
    PaperField("online", "网络信访渠道", "国家信访局网上信访", may_be_empty=True),
    PaperField("made_on", "公布日期", "2026年11月3日"),
)
VISIT_NOTICE_FIELDS = _FIELDS
PUBLIC_NOTICE_FIELDS = (
    *_FIELDS,
    PaperField("organ", "公布的机关", "××县信访局"),
    PaperField("address", "通信地址", "××县人民路 1 号", may_be_empty=True),
    PaperField("post_code", "邮编", "251600", may_be_empty=True),
)

VISIT_NOTICE = Paper(PaperKind.VISIT_NOTICE, "D31须知", VISIT_NOTICE_FIELDS, {"A4": "LFXZ.docx"})
PUBLIC_NOTICE = Paper(PaperKind.PUBLIC_NOTICE, "D31公示", PUBLIC_NOTICE_FIELDS, {"A4": "GSL.docx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """What an office says of itself; a text is "" where the settings do not say it."""

    office: str
    organ: str
    made_on: date
    hours: str = ""
    where: str = ""
    telephone: str = ""
    complaints: str = ""
    online: str = ""
    address: str = ""
    post_code: str = ""


_SAID = ("office", "hours", "where", "telephone", "complaints", "online")


def visit_notice_context(facts: NoticeFacts) -> dict[str, object]:
    """Return the fields of VISIT_NOTICE_FIELDS."""
    return {**one_lines(facts, *_SAID), "made_on": day(facts.made_on)}


def public_notice_context(facts: NoticeFacts) -> dict[str, object]:
    """Return the fields of PUBLIC_NOTICE_FIELDS."""
    return {**visit_notice_context(facts), **one_lines(facts, "organ", "address", "post_code")}
