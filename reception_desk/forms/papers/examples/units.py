"""Examples of the papers to units and of them: D07 to D09, D16, D17, D27."""

from dataclasses import replace

from reception_desk.forms.papers.closing_report import ClosingReportFacts, closing_report_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.progress import ProgressFacts, progress_context
from reception_desk.forms.papers.supervision import SupervisionFacts, supervision_context
from reception_desk.forms.papers.transfers import (
    AssignmentFacts,
    PassedOnFacts,
    TransferFacts,
    assignment_context,
    passed_on_context,
    transfer_context,
)
from reception_desk.vocabulary.papers import PaperKind

_TRANSFER = TransferFacts(
    issue=words.numbered_issue("转"),
    to="石桥镇人民政府",
    name="张建国",
    people=1,
    received_on=words.RECEIVED,
    source="来访",
    demands=(words.DEMAND,),
    summary=words.TOLD[0],
    address="石桥镇柳林村",
    phone="138****0000",
    annexes=("来访登记表 1 份",),
    contact="李春梅",
    cc="石桥镇信访办公室",
)
_TRANSFER_LONG = replace(
    _TRANSFER,
    issue=words.LONG_ISSUE,
    case_number=words.CASE_NUMBER,
    to="清河县自然资源和规划局、石桥镇人民政府",
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    summary="\n".join(words.TOLD * 8),
    id_number="**************1231",
    annexes=tuple(f"第 {n} 组村民的情况说明 {n} 份" for n in range(1, 9)),
    cc="泉城市信访局，清河县人民政府办公室，清河县农业农村局，石桥镇信访办公室",
)
_TRANSFER_BARE = replace(_TRANSFER, issue=words.DRAFT, summary="", address="", phone="", annexes=(), contact="", cc="")
_ASSIGNMENT = AssignmentFacts(
    transfer=replace(_TRANSFER, issue=words.numbered_issue("交", 8)),
    due=words.DUE,
    wanted=("走访信访人，核实征收面积和补偿标准。", "依法作出处理意见，送达信访人。"),
    signer="王建军",
)
_ASSIGNMENT_LONG = replace(
    _ASSIGNMENT, transfer=_TRANSFER_LONG, wanted=tuple(f"第 {n} 项请求逐项核实、逐项答复。" for n in range(1, 10))
)
_ASSIGNMENT_BARE = AssignmentFacts(transfer=_TRANSFER_BARE, due=words.DUE)

_PASSED_ON = PassedOnFacts(
    issue=words.ISSUE,
    name="张建国",
    people=1,
    demand=words.DEMAND,
    way="转送",
    sent_on=words.ISSUED,
    unit="石桥镇人民政府",
    clerk="李春梅",
    unit_address="石桥镇振兴路 1 号",
    unit_phone="0531-82345001",
    letter_number="清访转〔2026〕12号",
)
_PASSED_ON_LONG = replace(
    _PASSED_ON,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=128,
    demand=words.LONG_DEMAND,
    way="交办",
    unit="新疆维吾尔自治区巴音郭楞蒙古自治州库尔勒市恰尔巴格乡人民政府",
    clerk="阿依古丽·买买提",
    unit_address="库尔勒市恰尔巴格乡上恰其村五组幸福家园小区 12 号楼 3 单元",
    letter_number="巴州中法访转〔2026〕1203号",
)
_PASSED_ON_BARE = replace(_PASSED_ON, issue=words.DRAFT, unit_address="", unit_phone="", letter_number="")

_SUPERVISION = SupervisionFacts(
    issue=words.numbered_issue("督", 4),
    to="石桥镇人民政府",
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    place=1,
    trigger="无正当理由未按期办结",
    due=words.LATER,
    letter_number="清访交〔2026〕8号",
    letter_on=words.ISSUED,
    letter_due=words.DUE,
    wanted=("立即组织调查核实，依法作出处理意见。", "将处理意见书送达信访人，告知其复查权利。"),
    suggestions=("明确专人承办，主要负责人包案。",),
    contact="李春梅",
    signer="王建军",
    cc="清河县人民政府督查室",
)
_SUPERVISION_LONG = replace(
    _SUPERVISION,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    place=3,
    wanted=tuple(f"第 {n} 项：限期核实，逐项答复，并附证据材料和送达回证。" for n in range(1, 10)),
    suggestions=tuple(f"第 {n} 条改进工作的建议，请书面反馈采纳情况。" for n in range(1, 6)),
)
_SUPERVISION_BARE = replace(
    _SUPERVISION,
    issue=words.DRAFT,
    letter_number="",
    letter_on=None,
    letter_due=None,
    wanted=(),
    suggestions=(),
    contact="",
    signer="",
    cc="",
)

_REPORT = ClosingReportFacts(
    issue=replace(words.ISSUE, office="石桥镇人民政府", number="石政信〔2026〕21号"),
    to="清河县信访局",
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    findings="\n".join(words.FINDINGS),
    handling="已于2026年12月18日补发差额 12,400 元，并出具信访处理意见书。",
    letter_number="清访交〔2026〕8号",
    letter_on=words.ISSUED,
    visitor_says="信访人对处理意见表示满意",
    annexes=("信访处理意见书 1 份", "送达回证 1 份"),
    head="刘志远",
    contact="赵强",
)
_REPORT_LONG = replace(
    _REPORT,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    findings="\n".join(words.FINDINGS * 12),
    handling="\n".join(f"第 {n} 项：{each}" for n, each in enumerate(words.FINDINGS * 4, 1)),
)
_REPORT_BARE = replace(
    _REPORT,
    issue=replace(words.DRAFT, office="石桥镇人民政府"),
    letter_number="",
    letter_on=None,
    visitor_says="",
    annexes=(),
    head="",
    contact="",
)

_PROGRESS = ProgressFacts(
    issue=words.ISSUE,
    name="张建国",
    people=1,
    demand=words.DEMAND,
    step="已经转给石桥镇人民政府，正在调查",
    clerk="李春梅",
    unit="石桥镇人民政府",
    handler="赵强",
    unit_phone="0531-82345001",
    latest=words.DUE,
    otherwise="收到书面答复后 30 天内，可以向县政府申请复查",
)
_PROGRESS_LONG = replace(
    _PROGRESS,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demand=words.LONG_DEMAND,
    step="已经转给库尔勒市恰尔巴格乡人民政府，该乡已经受理，因为要重新测量面积，办理期限延长了 30 天，正在测量",
    unit="新疆维吾尔自治区巴音郭楞蒙古自治州库尔勒市恰尔巴格乡人民政府",
    handler="阿依古丽·买买提",
    otherwise=(
        "收到书面答复后 30 天内，可以向库尔勒市人民政府申请复查；"
        "对复查意见还不服，收到后 30 天内可以向自治州人民政府申请复核"
    ),
)
_PROGRESS_BARE = replace(_PROGRESS, issue=words.DRAFT, unit="", handler="", unit_phone="", latest=None, otherwise="")

EXAMPLES = {
    PaperKind.TRANSFER: tuple(map(transfer_context, (_TRANSFER, _TRANSFER_LONG, _TRANSFER_BARE))),
    PaperKind.ASSIGNMENT: tuple(map(assignment_context, (_ASSIGNMENT, _ASSIGNMENT_LONG, _ASSIGNMENT_BARE))),
    PaperKind.PASSED_ON: tuple(map(passed_on_context, (_PASSED_ON, _PASSED_ON_LONG, _PASSED_ON_BARE))),
    PaperKind.SUPERVISION: tuple(map(supervision_context, (_SUPERVISION, _SUPERVISION_LONG, _SUPERVISION_BARE))),
    PaperKind.CLOSING_REPORT: tuple(map(closing_report_context, (_REPORT, _REPORT_LONG, _REPORT_BARE))),
    PaperKind.PROGRESS: tuple(map(progress_context, (_PROGRESS, _PROGRESS_LONG, _PROGRESS_BARE))),
}
