"""Examples of what is agreed, answered and reported: D23, D24, D25, D28."""

from dataclasses import replace
from datetime import datetime

from reception_desk.forms.papers.appointment import AppointmentFacts, appointment_context
from reception_desk.forms.papers.avoidance import AvoidanceFacts, avoidance_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.settlement import Party, SettlementFacts, settlement_context
from reception_desk.forms.papers.suggestion_reply import SuggestionReplyFacts, suggestion_reply_context
from reception_desk.forms.papers.urgent_report import UrgentReportFacts, urgent_report_context
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.leading import Adopted
from reception_desk.vocabulary.papers import PaperKind

_URGENT = UrgentReportFacts(
    issue=words.numbered_issue("急", 2),
    happened_at=words.AT,
    where="县信访接待大厅门前",
    people="约 40 人",
    demands=(words.DEMAND,),
    clerk="李春梅",
    name="石桥镇柳林村村民，代表张建国",
    acts="聚集在大厅门前，情绪激动，没有过激行为。",
    measures="已请 5 名代表到第一接谈室接谈，其余人员在候谈区等候。",
    support="请石桥镇主要负责人和县自然资源局负责人到场。",
    to="县委办公室、县政府办公室、县联席会议办公室",
    reported_at=words.PRINTED_AT,
    signer="王建军",
)
_URGENT_LONG = replace(
    _URGENT,
    issue=words.LONG_ISSUE,
    people="约 128 人，代表 40 人",
    name=f"代表：{'、'.join(words.PEOPLE)}",
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    acts="\n".join(words.FINDINGS * 2),
    measures="\n".join(words.FINDINGS * 2),
)
_URGENT_BARE = replace(
    _URGENT, issue=words.DRAFT, name="", acts="", measures="", support="", to="", reported_at=None, signer=""
)

_AVOIDANCE = AvoidanceFacts(
    issue=words.ISSUE,
    name="张建国",
    people=1,
    applicant="信访人本人",
    who="接谈人李春梅",
    reason="与被反映单位的负责人系近亲属",
    asked_on=words.RECEIVED,
    clerk="李春梅",
    decision="同意回避",
    instead="赵强",
    decided_by="周敏",
    decided_on=words.RECEIVED,
)
_AVOIDANCE_LONG = replace(
    _AVOIDANCE,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    applicant="代理人阿依古丽·买买提",
    who="接谈人李春梅、记录人赵强",
    reason="接谈人与被反映单位的负责人系近亲属，记录人在原案审理期间担任合议庭书记员，可能影响公正处理。",
)
_AVOIDANCE_BARE = replace(_AVOIDANCE, issue=words.DRAFT, decision="", instead="", decided_by="", decided_on=None)

_APPOINTMENT = AppointmentFacts(
    issue=replace(words.ISSUE, office="清河县人民法院"),
    name="张建国",
    people=1,
    demand="对（2026）鲁0126民初123号判决不理解，请求判后答疑",
    division="民事审判第一庭",
    meet_at=datetime(2026, 11, 10, 9, 30, tzinfo=BEIJING),
    where="第三接谈室",
    clerk="李春梅",
    phone="13805310000",
    case_number="（2026）鲁0126民初123号",
    judge="周正法官",
    bring="身份证、判决书",
)
_APPOINTMENT_LONG = replace(
    _APPOINTMENT,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demand=words.LONG_DEMAND,
    where="诉讼服务中心三楼联合接访大厅东侧第十二接谈室",
    bring="身份证、判决书、执行裁定书、上次来访的回执",
)
_APPOINTMENT_BARE = replace(_APPOINTMENT, issue=words.DRAFT, phone="", case_number="", judge="", bring="")

_SETTLEMENT = SettlementFacts(
    issue=words.ISSUE,
    parties=(
        Party(name="张建国", id_number="370102199001011231", address="石桥镇柳林村 2 组 15 号", phone="13805310000"),
        Party(name="石桥镇人民政府", address="石桥镇振兴路 1 号"),
    ),
    dispute="甲方承包地 1.8 亩被征收，双方对补偿标准有争议，甲方要求补发差额 12,400 元。",
    terms=("乙方于2026年12月31日前一次性支付甲方 12,400 元。", "甲方收到款项后，不再就同一事项提出信访请求。"),
    performance="银行转账，户名张建国，付款后双方在本协议上注明。",
    mediator="清河县信访局 李春梅",
)
_SETTLEMENT_LONG = replace(
    _SETTLEMENT,
    issue=words.LONG_ISSUE,
    parties=(
        *(Party(name=name, id_number="370102198001011235") for name in words.PEOPLE[:8]),
        *_SETTLEMENT.parties[1:],
    ),
    dispute="\n".join(words.TOLD * 8),
    terms=tuple(f"第 {n} 组各户的补偿差额由乙方按确认的面积另行计算，于2026年12月31日前付清。" for n in range(1, 19)),
)
_SETTLEMENT_BARE = replace(
    _SETTLEMENT, issue=words.DRAFT, parties=(Party(name="张建国"), Party(name="李大山")), performance="", mediator=""
)

_SUGGESTION = SuggestionReplyFacts(
    issue=words.numbered_issue("建", 6),
    name="孙秀英",
    people=1,
    received_on=words.RECEIVED,
    demands=("在县医院门口增设公交站",),
    adopted=Adopted.WHOLE,
    reason="县交通运输局已将县医院站列入 2027 年站点计划，预计明年三月建成。",
    unit="县交通运输局",
)
_SUGGESTION_LONG = replace(
    _SUGGESTION,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    adopted=Adopted.PARTLY,
    reason="\n".join(words.FINDINGS * 6),
)
_SUGGESTION_BARE = replace(_SUGGESTION, issue=words.DRAFT, reason="", unit="", adopted=Adopted.KEPT)

EXAMPLES = {
    PaperKind.URGENT_REPORT: tuple(map(urgent_report_context, (_URGENT, _URGENT_LONG, _URGENT_BARE))),
    PaperKind.AVOIDANCE: tuple(map(avoidance_context, (_AVOIDANCE, _AVOIDANCE_LONG, _AVOIDANCE_BARE))),
    PaperKind.APPOINTMENT: tuple(map(appointment_context, (_APPOINTMENT, _APPOINTMENT_LONG, _APPOINTMENT_BARE))),
    PaperKind.SETTLEMENT: tuple(map(settlement_context, (_SETTLEMENT, _SETTLEMENT_LONG, _SETTLEMENT_BARE))),
    PaperKind.SUGGESTION_REPLY: tuple(map(suggestion_reply_context, (_SUGGESTION, _SUGGESTION_LONG, _SUGGESTION_BARE))),
}
