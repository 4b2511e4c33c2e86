"""签发、用印、送达、作废: the short questions of what is done with a paper of a matter."""

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, Text
from reception_desk.forms.matters import TODAY
from reception_desk.rules.serving import OPEN_WAYS
from reception_desk.vocabulary.papers import ServiceWay
from reception_desk.wording import later

SIGNER = Field("signer", later("签发人"), Text(60), need=Need.TO_SAVE, width=8)
SIGNED_ON = Field("signed_on", later("哪天"), Day(), need=Need.TO_SAVE, width=4, default=TODAY)
SIGN = Form("paper_sign", later("签发"), (section("sign", "", SIGNER, SIGNED_ON),))

SEAL = Field("seal", later("哪枚印章"), Text(60), need=Need.TO_SAVE, width=8, default="信访专用章")
COPIES = Field("copies", later("份数"), Count(1, 99), need=Need.TO_SAVE, width=4, default="1")
STAMPED_BY = Field("by", later("用印人"), Text(60), width=8)
STAMPED_ON = Field("stamped_on", later("哪天"), Day(), need=Need.TO_SAVE, width=4, default=TODAY)
STAMP = Form("paper_stamp", later("登记用印"), (section("stamp", "", SEAL, COPIES, STAMPED_BY, STAMPED_ON),))

WHY = Field("reason", later("为什么作废"), Text(200), need=Need.TO_SAVE, width=12)
VOID = Form("paper_void", later("作废文书"), (section("void", "", WHY),))

WAY = Field("way", later("怎么送"), Choice(ServiceWay), need=Need.TO_SAVE, width=6, default=ServiceWay.DIRECT.value)
SENT_ON = Field("sent_on", later("哪天送出"), Day(), need=Need.TO_SAVE, width=6, default=TODAY)


def _waits(values: Values) -> bool:
    return any(values[WAY] is each for each in (*OPEN_WAYS, ServiceWay.ELECTRONIC))


def _handed(values: Values) -> bool:
    return not any(values[WAY] is each for each in (ServiceWay.LEFT, ServiceWay.PUBLIC))


def _left(values: Values) -> bool:
    return values[WAY] is ServiceWay.LEFT


def _posted(values: Values) -> bool:
    return values[WAY] is ServiceWay.POST


POST_NUMBER = Field("post_number", later("邮单号"), Text(60), width=6, shown_when=_posted)
RECEIVER = Field("receiver", later("收件人"), Text(60), width=6, shown_when=_handed)
RELATION = Field("relation", later("代收的关系"), Text(40), width=6, shown_when=_handed, hint=later("本人收的不填"))
REFUSAL = Field("refusal", later("拒收事由"), Text(200), width=12, shown_when=lambda values: not _posted(values))
WITNESS = Field("witness", later("见证人"), Text(60), width=6, shown_when=_left)
SERVED_ON = Field("served_on", later("送达日期"), Day(), width=6, shown_when=_waits, hint=later("回证还没回来就空着"))
SERVER = Field("server", later("送达人"), Text(60), width=6)
ADDRESS = Field("address", later("送达地址"), Text(200), width=12)
NOTE = Field("text", later("备注"), Text(200), width=12, hint=later("没有见证人的，写拍照、录像"))
SERVE = Form(
    "paper_serve",
    later("登记送达"),
    (
        section(
            *("serve", ""),
            *(WAY, SENT_ON, POST_NUMBER, RECEIVER, RELATION, REFUSAL, WITNESS, SERVED_ON, SERVER, ADDRESS, NOTE),
        ),
    ),
)

RECEIVED_ON = Field("received_on", later("回证上的日期"), Day(), need=Need.TO_SAVE, width=6, default=TODAY)
TAKEN_BY = Field("receiver", later("收件人"), Text(60), width=6)
TAKEN_AS = Field("relation", later("代收的关系"), Text(40), width=6, hint=later("本人收的不填"))
RECEIPT = Form("paper_receipt", later("登记送达回证"), (section("receipt", "", RECEIVED_ON, TAKEN_BY, TAKEN_AS),))
