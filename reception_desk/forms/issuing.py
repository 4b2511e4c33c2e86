"""What the clerk is asked before a paper of a matter is made: what the program cannot know; the rest is proposed."""

from collections.abc import Mapping, Sequence

from reception_desk.forms.form import AnyField, Field, Form, section
from reception_desk.forms.issuing_agreed import AGREED, POST_NUMBER
from reception_desk.forms.kinds import Choice, Count, Day, Lines, LongText, Text
from reception_desk.forms.kinds_own import Listed
from reception_desk.forms.matters import Answer
from reception_desk.vocabulary.leading import Trigger
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import later

TO = Field("to", later("主送"), Text(100), width=8)
UNIT = Field("unit", later("承办单位"), Text(100), width=8)
UNIT_PHONE = Field("unit_phone", later("单位电话"), Text(40), width=4)
UNIT_ADDRESS = Field("unit_address", later("单位地址"), Text(100), width=8)
HANDLER = Field("handler", later("承办人"), Text(40), width=4)
LAW = Field("law", later("按哪部法律的程序"), Text(200), width=8, hint=later("不走六十日程序的才填"))
LAW_LIMIT = Field("law_limit", later("那部法律的期限"), Text(40), width=4)
REASON = Field("reason", later("情形"), LongText(1000), width=12)
BASIS = Field("basis", later("依据"), LongText(1000), width=12)
TURN_TO = Field("turn_to", later("应向哪里提出"), Text(200), width=12)
REVIEW_OFFICE = Field("review_office", later("复核机关"), Text(100), width=8)
REVIEW_NUMBER = Field("review_number", later("复核意见书文号"), Text(60), width=8)
REVIEW_ON = Field("review_on", later("复核意见书日期"), Day(), width=4)
WAY = Field("way", later("法定途径"), Text(100), width=6)
BODY = Field("body", later("向哪个机关提出"), Text(100), width=6)
BODY_ADDRESS = Field("body_address", later("地址"), Text(100), width=8)
BODY_PHONE = Field("body_phone", later("电话"), Text(40), width=4)
LIMIT = Field("limit", later("期限提醒"), Text(200), width=12)
PAPERS_NEEDED = Field("papers_needed", later("要带的材料"), Lines(), width=12)
SUMMARY = Field("summary", later("事实和理由"), LongText(), width=12)
ANNEXES = Field("annexes", later("附件"), Lines(), width=12)
CONTACT = Field("contact", later("联系人"), Text(60), width=6)
CC = Field("cc", later("抄送"), Text(100), width=6)
WHOLE_NUMBERS = Field("whole_numbers", later("印完整证件和电话"), Choice(Answer), width=6, default=Answer.NO.value)
DUE = Field("due", later("期限"), Day(), width=4)
WANTED = Field("wanted", later("要求"), Lines(), width=12)
SENT_ON = Field("sent_on", later("哪天"), Day(), width=4)
LETTER_NUMBER = Field("letter_number", later("去函文号"), Text(60), width=8)
LETTER_ON = Field("letter_on", later("交办日期"), Day(), width=4)
APPROVER = Field("approver", later("批准人"), Text(60), width=6)
SUBJECT = Field("subject", later("标题里的事由"), Text(60), width=8)
FINDINGS = Field("findings", later("查明的事实和理由"), LongText(), width=12)
SUPERIOR = Field("superior", later("上一级机关、单位"), Text(100), width=8)
CONSEQUENCE = Field("consequence", later("逾期的后果"), Text(200), width=12, hint=later("本省有规定的才写"))
ORIGINAL_OFFICE = Field("original_office", later("作出原意见的机关"), Text(100), width=8)
ORIGINAL_NUMBER = Field("original_number", later("原意见书文号"), Text(60), width=8)
ORIGINAL_ON = Field("original_on", later("原意见书日期"), Day(), width=4)
REQUESTS = Field("requests", later("请求"), Lines(), width=12)
RESULT_OF_REVIEW = Field("result", later("意见"), Text(100), width=12, hint=later("维持、撤销、变更、责令重新办理"))
RULING = Field("ruling", later("意见的内容"), LongText(), width=12)
MEASURES = Field("measures", later("化解措施"), LongText(), width=12)
EDUCATOR = Field("educator", later("疏导教育责任人"), Text(60), width=6, internal=True)
RESULT = Field("result", later("结果"), LongText(), width=12)
LEADER = Field("leader", later("接访领导"), Text(60), width=6)
POST = Field("post", later("职务"), Text(60), width=6)
WHERE = Field("where", later("接访地点"), Text(60), width=6)
OPINION = Field("opinion", later("领导意见"), LongText(), width=12)
DUTY_UNIT = Field("unit", later("责任单位"), Text(100), width=8)
TRIGGER = Field("trigger", later("督办情形"), Choice(Trigger), width=8, default=Trigger.LATE.value)
PLACE = Field("place", later("第几次督办"), Count(1, 99), width=4)
SUGGESTIONS = Field("suggestions", later("改进工作的建议"), Lines(), width=12)
HANDLED = Field("handling", later("处理情况"), LongText(), width=12)
VISITOR_SAYS = Field("visitor_says", later("信访人意见"), Text(200), width=12)
HEAD = Field("head", later("单位负责人"), Text(60), width=6)
ADDRESS = Field("address", later("送达地址"), Text(200), width=12)

_TRANSFER = (TO, SUMMARY, ANNEXES, CONTACT, CC, WHOLE_NUMBERS)
_REVIEW = (ORIGINAL_OFFICE, ORIGINAL_NUMBER, ORIGINAL_ON, REQUESTS, FINDINGS, RESULT_OF_REVIEW, RULING, BASIS)
_ASKED: Mapping[PaperKind, tuple[AnyField, ...]] = {
    PaperKind.ACCEPTANCE: (UNIT, HANDLER, UNIT_PHONE, LAW, LAW_LIMIT),
    PaperKind.REFUSAL: (REASON, BASIS, TURN_TO),
    PaperKind.NO_LONGER: (REVIEW_OFFICE, REVIEW_NUMBER, REVIEW_ON, REASON, BASIS),
    PaperKind.LAWFUL_WAY: (WAY, BODY, BODY_ADDRESS, BODY_PHONE, LIMIT, BASIS, PAPERS_NEEDED),
    PaperKind.TRANSFER: _TRANSFER,
    PaperKind.ASSIGNMENT: (TO, DUE, WANTED, *_TRANSFER[1:]),
    PaperKind.PASSED_ON: (UNIT, SENT_ON, UNIT_ADDRESS, UNIT_PHONE, LETTER_NUMBER),
    PaperKind.EXTENSION: (REASON, APPROVER),
    PaperKind.OPINION: (SUBJECT, FINDINGS, BASIS, SUPERIOR, CONSEQUENCE, CC),
    PaperKind.REVIEW: (*_REVIEW, SUPERIOR, CC),
    PaperKind.SECOND_REVIEW: (*_REVIEW, CC),
    PaperKind.RESPONSIBILITY: (MEASURES, DUE, EDUCATOR, RESULT),
    PaperKind.LEADER_DAY: (LEADER, POST, WHERE, OPINION, DUTY_UNIT, DUE, RESULT),
    PaperKind.SUPERVISION: (TO, PLACE, TRIGGER, DUE, WANTED, SUGGESTIONS, CONTACT, CC),
    PaperKind.CLOSING_REPORT: (TO, LETTER_NUMBER, LETTER_ON, FINDINGS, HANDLED, VISITOR_SAYS, ANNEXES, HEAD, CONTACT),
    PaperKind.SERVICE: (ADDRESS, POST_NUMBER),
    **AGREED,
}


def questions(kind: PaperKind, to_serve: Sequence[str] = ()) -> Form | None:
    """Return what is asked before a paper of that kind is made, None where nothing is.

    A 送达回证 is of one of the papers `to_serve`; which is asked where there are several.
    """
    fields = _ASKED.get(kind)
    if fields is None:
        return None
    if kind is PaperKind.SERVICE and len(to_serve) > 1:
        fields = (served_field(to_serve), *fields)
    return Form(f"paper_{kind.value}", kind.source, (section("paper", "", *fields),))


def served_field(to_serve: Sequence[str]) -> Field[object]:
    """Return the question which paper is served."""
    return Field("served", later("送达哪份文书"), Listed(tuple(to_serve)), width=12)  # type: ignore[arg-type]
