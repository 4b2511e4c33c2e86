"""Examples of the notices to the visitor: D03 to D06, D10."""

from dataclasses import replace
from datetime import date

from reception_desk.forms.papers.acceptance import AcceptanceFacts, acceptance_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.extension import ExtensionFacts, extension_context
from reception_desk.forms.papers.lawful_way import LawfulWayFacts, lawful_way_context
from reception_desk.forms.papers.refusals import NoLongerFacts, RefusalFacts, no_longer_context, refusal_context
from reception_desk.vocabulary.papers import PaperKind

_ACCEPTANCE = AcceptanceFacts(
    issue=words.numbered_issue("受"),
    name="张建国",
    people=1,
    received_on=words.RECEIVED,
    source="来访",
    demands=(words.DEMAND,),
    unit="石桥镇人民政府",
    due=words.DUE,
    handler="赵强",
    unit_phone="0531-82345001",
)
_ACCEPTANCE_LONG = replace(
    _ACCEPTANCE,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=128,
    source="新疆维吾尔自治区信访局转来",
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    national_number="37012620261103000182",
    query_code="8305217746",
    law="《中华人民共和国土地管理法》及其实施条例规定的土地权属争议处理程序",
    law_limit="六个月",
    due=None,
)
_ACCEPTANCE_BARE = replace(_ACCEPTANCE, issue=words.DRAFT, simple=True, due=None, handler="", unit_phone="")

_REFUSAL = RefusalFacts(
    issue=words.numbered_issue("不受"),
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    reason="该事项石桥镇人民政府已于2026年10月20日受理，正在规定期限内办理",
    received_on=words.RECEIVED,
    turn_to="石桥镇人民政府",
)
_REFUSAL_LONG = replace(
    _REFUSAL,
    issue=words.LONG_ISSUE,
    name=words.LONG_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    turn_to="清河县自然资源和规划局、石桥镇人民政府，或者向人民法院提起诉讼",
)
_REFUSAL_BARE = replace(_REFUSAL, issue=words.DRAFT, received_on=None, turn_to="")

_NO_LONGER = NoLongerFacts(
    issue=words.numbered_issue("不再", 3),
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    review_office="泉城市人民政府",
    review_number="泉政复核〔2026〕3号",
    review_on=date(2026, 10, 12),
)
_NO_LONGER_LONG = replace(
    _NO_LONGER,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    reason="双方已于2026年8月30日达成调解协议并且履行完毕，信访人以同一事实和理由再次提出。",
    basis="《山东省信访条例》第四十六条第一项",
    review_office="",
    review_number="",
    review_on=None,
)
_NO_LONGER_BARE = replace(_NO_LONGER, issue=words.DRAFT, review_office="", review_number="", review_on=None)

_LAWFUL_WAY = LawfulWayFacts(
    issue=words.numbered_issue("途", 5),
    name="张建国",
    people=1,
    demands=("撤销县自然资源局对承包地上看护房的行政处罚决定",),
    way="行政复议",
    basis="《信访工作条例》第三十一条第四项",
    received_on=words.RECEIVED,
    body="清河县人民政府行政复议机构",
    body_address="清河县政务服务中心二楼 12 号窗口",
    body_phone="0531-82345021",
    limit="自知道或者应当知道该行政行为之日起60日内提出申请",
    papers_needed=("行政复议申请书", "身份证复印件", "行政处罚决定书复印件"),
)
_LAWFUL_WAY_LONG = replace(
    _LAWFUL_WAY,
    issue=words.LONG_ISSUE,
    case_number=words.CASE_NUMBER,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    papers_needed=tuple(f"第 {n} 份证据及其说明，原件核对后退回，复印件一式两份" for n in range(1, 13)),
)
_LAWFUL_WAY_BARE = replace(
    _LAWFUL_WAY,
    issue=words.DRAFT,
    received_on=None,
    body="",
    body_address="",
    body_phone="",
    limit="",
    papers_needed=(),
)

_EXTENSION = ExtensionFacts(
    issue=words.numbered_issue("延", 2),
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    first_due=words.DUE,
    days=30,
    due=words.LATER,
    reason="需要委托测绘机构重新测量征收面积",
    approver="本机关负责人",
    accepted_number="清访受〔2026〕12号",
    accepted_on=words.RECEIVED,
)
_EXTENSION_LONG = replace(
    _EXTENSION,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    reason="征收涉及 3 个村 128 户，需要逐户核对 2019 年、2023 年两套标准，并委托测绘机构重新测量。",
)
_EXTENSION_BARE = replace(_EXTENSION, issue=words.DRAFT, accepted_number="", accepted_on=None)

EXAMPLES = {
    PaperKind.ACCEPTANCE: tuple(map(acceptance_context, (_ACCEPTANCE, _ACCEPTANCE_LONG, _ACCEPTANCE_BARE))),
    PaperKind.REFUSAL: tuple(map(refusal_context, (_REFUSAL, _REFUSAL_LONG, _REFUSAL_BARE))),
    PaperKind.NO_LONGER: tuple(map(no_longer_context, (_NO_LONGER, _NO_LONGER_LONG, _NO_LONGER_BARE))),
    PaperKind.LAWFUL_WAY: tuple(map(lawful_way_context, (_LAWFUL_WAY, _LAWFUL_WAY_LONG, _LAWFUL_WAY_BARE))),
    PaperKind.EXTENSION: tuple(map(extension_context, (_EXTENSION, _EXTENSION_LONG, _EXTENSION_BARE))),
}
