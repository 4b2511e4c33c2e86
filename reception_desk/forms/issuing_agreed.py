"""What the clerk is asked before a paper is made of what was agreed, added or sent: D13 补充, D24, D25, D28, D30."""

from collections.abc import Mapping

from reception_desk.forms.form import AnyField, Field, Need
from reception_desk.forms.kinds import Choice, Day, Lines, LongText, Phone, Text
from reception_desk.forms.kinds_moment import Moment
from reception_desk.forms.kinds_post import PostCode
from reception_desk.forms.kinds_rows import rows
from reception_desk.vocabulary.leading import Adopted
from reception_desk.vocabulary.papers import PaperKind, Withdrawn
from reception_desk.wording import later

STARTED = Field("started", later("补充笔录的时间"), Moment(), need=Need.TO_SAVE, width=6)
TALKED_AT = Field("where", later("地点"), Text(100), width=6)
RECEIVER = Field("receiver", later("接谈人"), Text(60), width=6)
WHY_ADDED = Field("why", later("为什么补充"), Text(200), width=6, hint=later("来访人要求更正…"))
ADDED = Field("added", later("补充的内容"), LongText(), need=Need.TO_SAVE, width=12, hint=later("问：…… 答：……"))

APPLICANT = Field("applicant", later("谁提出回避"), Text(60), width=6)
WITHDRAWING = Field("who", later("请谁回避"), Text(60), need=Need.TO_SAVE, width=6)
WHY_WITHDRAW = Field("reason", later("理由"), LongText(1000), need=Need.TO_SAVE, width=12)
ASKED_ON = Field("asked_on", later("提出日期"), Day(), width=4)
WITHDRAWN = Field("decision", later("决定"), Choice(Withdrawn), width=4, hint=later("还没有决定的空着"))
DECIDED_ON = Field("decided_on", later("决定日期"), Day(), width=4)
DECIDED_BY = Field("decided_by", later("决定人"), Text(60), width=6)
INSTEAD = Field("instead", later("由谁接替"), Text(60), width=6)

MEET_AT = Field("meet_at", later("约定时间"), Moment(), need=Need.TO_SAVE, width=6)
DIVISION = Field("division", later("接谈部门"), Text(60), need=Need.TO_SAVE, width=6)
JUDGE = Field("judge", later("接谈人"), Text(60), width=6)
MEET_WHERE = Field("where", later("接谈地点"), Text(60), need=Need.TO_SAVE, width=6)
BRING = Field("bring", later("请携带"), Text(200), width=12)

PARTY = Field("party", later("姓名或者单位"), Text(60), width=4)
PARTY_ID = Field("party_id", later("证件号码"), Text(30), width=4)
PARTY_ADDRESS = Field("party_address", later("住址"), Text(100), width=4)
PARTY_PHONE = Field("party_phone", later("电话"), Phone(), width=3)
PARTIES = Field(
    "parties", later("各方"), rows(PARTY, PARTY_ID, PARTY_ADDRESS, PARTY_PHONE), need=Need.TO_SAVE, width=12
)
DISPUTE = Field("dispute", later("争议的事"), LongText(), need=Need.TO_SAVE, width=12)
TERMS = Field("terms", later("协议内容"), Lines(1000), need=Need.TO_SAVE, width=12, hint=later("一行一条"))
PERFORMANCE = Field("performance", later("怎么履行"), LongText(), width=12)
MEDIATOR = Field("mediator", later("主持调解的"), Text(100), width=12, hint=later("双方自己和解的空着"))

ADOPTED = Field("adopted", later("采纳情况"), Choice(Adopted), need=Need.TO_SAVE, width=6)
STUDIED_BY = Field("studied_by", later("研究办理的单位"), Text(100), width=6)
WHY_ADOPTED = Field("reason", later("理由和办理情况"), LongText(), width=12)

ADDRESSEE = Field("addressee", later("收件人"), Text(60), need=Need.TO_SAVE, width=6)
TO_CODE = Field("to_code", later("收件人邮编"), PostCode(), width=6)
TO_ADDRESS = Field("address", later("收件人地址"), Text(200), need=Need.TO_SAVE, width=12)
TO_UNIT = Field("to_unit", later("收件单位"), Text(100), width=12)
TO_PHONE = Field("to_phone", later("收件人电话"), Phone(), width=6)
CONTENTS = Field("contents", later("内件"), Text(200), width=12)
POST_NUMBER = Field("post_number", later("邮单号"), Text(60), width=6)

_ENVELOPE = (ADDRESSEE, TO_CODE, TO_ADDRESS, TO_UNIT)
AGREED: Mapping[PaperKind, tuple[AnyField, ...]] = {
    PaperKind.SUPPLEMENT: (STARTED, TALKED_AT, RECEIVER, WHY_ADDED, ADDED),
    PaperKind.AVOIDANCE: (
        *(APPLICANT, WITHDRAWING, WHY_WITHDRAW, ASKED_ON, WITHDRAWN, DECIDED_ON, DECIDED_BY, INSTEAD),
    ),
    PaperKind.APPOINTMENT: (MEET_AT, DIVISION, JUDGE, MEET_WHERE, BRING),
    PaperKind.SETTLEMENT: (PARTIES, DISPUTE, TERMS, PERFORMANCE, MEDIATOR),
    PaperKind.SUGGESTION_REPLY: (ADOPTED, STUDIED_BY, WHY_ADOPTED),
    PaperKind.ENVELOPE: _ENVELOPE,
    PaperKind.LARGE_ENVELOPE: _ENVELOPE,
    PaperKind.POST_LABEL: (*_ENVELOPE, TO_PHONE, POST_NUMBER, CONTENTS),
}
"""By the kind of paper, what is asked."""
