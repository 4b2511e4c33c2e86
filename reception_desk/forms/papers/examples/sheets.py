"""Examples of the office's sheets: D14, D15, D18, D26."""

from dataclasses import replace
from datetime import date, datetime

from reception_desk.forms.papers.brief import BriefFacts, brief_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.leader_day import LeaderDayFacts, leader_day_context
from reception_desk.forms.papers.responsibility import Progress, ResponsibilityFacts, responsibility_context
from reception_desk.forms.papers.serving import Served, ServiceFacts, service_context
from reception_desk.forms.papers.submission import Said, SubmissionFacts, submission_context
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.papers import PaperKind, ServiceWay

_RESPONSIBILITY = ResponsibilityFacts(
    issue=words.ISSUE,
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    first_receiver="李春梅",
    received_at=words.AT,
    first_unit="石桥镇人民政府",
    leader="王建军",
    chief="刘志远",
    handler="赵强",
    educator="赵强",
    measures="重新测量征收面积，按 2023 年区片综合地价补发差额。",
    due=words.DUE,
    progress=(Progress(day=date(2026, 11, 9), measure="入户走访，核对合同", result="面积 1.8 亩属实"),),
)
_RESPONSIBILITY_LONG = replace(
    _RESPONSIBILITY,
    issue=words.LONG_ISSUE,
    case_number=words.CASE_NUMBER,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    measures="\n".join(words.FINDINGS * 2),
    progress=tuple(
        Progress(
            day=date(2026, 11, day), measure="第二次入户走访，核对合同、领款表和测绘成果", result="部分属实，继续核实"
        )
        for day in range(9, 28)
    ),
    result="补发差额，信访人签订息诉罢访承诺书",
)
_RESPONSIBILITY_BARE = replace(
    _RESPONSIBILITY,
    issue=words.DRAFT,
    first_unit="",
    leader="",
    chief="",
    handler="",
    educator="",
    measures="",
    due=None,
    progress=(),
)

_LEADER_DAY = LeaderDayFacts(
    issue=words.ISSUE,
    leader="王建军",
    received_on=words.RECEIVED,
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    clerk="李春梅",
    post="副县长",
    where="县信访接待大厅",
    phone="13805310000",
    address="石桥镇柳林村 2 组 15 号",
    opinion="请石桥镇政府牵头，县自然资源局配合，十日内核实并答复本人。",
    unit="石桥镇人民政府",
    due=date(2026, 11, 18),
)
_LEADER_DAY_LONG = replace(
    _LEADER_DAY,
    issue=words.LONG_ISSUE,
    case_number=words.CASE_NUMBER,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, f"代表：{'、'.join(words.PEOPLE)}", words.LONG_DEMAND),
    opinion="\n".join(words.FINDINGS * 3),
    result="\n".join(words.FINDINGS * 2),
)
_LEADER_DAY_BARE = replace(
    _LEADER_DAY, issue=words.DRAFT, post="", where="", phone="", address="", opinion="", unit="", due=None
)

_BRIEF = BriefFacts(
    issue=words.ISSUE,
    leader="王建军",
    received_on=words.RECEIVED,
    name="张建国",
    people=1,
    demands=(words.DEMAND,),
    clerk="李春梅",
    hour="9:30",
    where="县信访接待大厅",
    phone="13805310000",
    address="石桥镇柳林村 2 组 15 号",
    history=("11月3日 来访 初访，反映补偿差额", "11月4日 转送石桥镇人民政府"),
    units=("石桥镇人民政府：11月10日告知受理，正在核实面积",),
    law=("办理期限到 2027年1月2日（条例第三十四条）",),
    proposal="请石桥镇限期核实，答复本人。",
)
_BRIEF_LONG = replace(
    _BRIEF,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, *(words.LONG_DEMAND,) * 4),
    address=words.LONG_DEMAND,
    history=tuple(words.FINDINGS * 3),
    units=tuple(words.FINDINGS * 3),
    law=tuple(words.FINDINGS * 3),
    proposal="\n".join(words.FINDINGS * 3),
)
_BRIEF_BARE = replace(
    _BRIEF, issue=words.DRAFT, hour="", where="", phone="", address="", history=(), units=(), law=(), proposal=""
)

_SERVICE = ServiceFacts(
    issue=words.ISSUE,
    papers=(Served(title="信访处理意见书", number="石政信处〔2026〕5号"),),
    addressee="张建国",
    address="石桥镇柳林村 2 组 15 号",
    way=ServiceWay.DIRECT,
    servers="李春梅、赵强",
)
_SERVICE_LONG = replace(
    _SERVICE,
    issue=words.LONG_ISSUE,
    papers=tuple(
        Served(title=f"第 {n} 号信访事项受理告知书及其附件、证据清单", number=f"巴州中法访受〔2026〕120{n}号", copies=n)
        for n in range(1, 8)
    ),
    addressee=words.AWKWARD_NAME,
    address="巴音郭楞蒙古自治州库尔勒市恰尔巴格乡上恰其村五组幸福家园小区 12 号楼 3 单元 502 室",
    way=ServiceWay.POST,
    receiver="张小军",
    received_at=datetime(2026, 12, 21, 15, 20, tzinfo=BEIJING),
    substitute="张小军，系受送达人之子，同住成年家属，受送达人外出务工",
    refusal="2026年12月20日第一次投递，受送达人以“不认这个答复”为由拒收",
    witness="李大山（柳林村村委会主任）",
    note="邮单号 1234567890123，签收短信截图附卷",
)
_SERVICE_BARE = replace(
    _SERVICE, issue=words.DRAFT, papers=(Served(title="信访处理意见书", number=""),), address="", way=None, servers=""
)

_SUBMISSION = SubmissionFacts(
    issue=words.ISSUE,
    name="张建国",
    people=1,
    received_on=words.RECEIVED,
    source="来访",
    demands=(words.DEMAND,),
    clerk="李春梅",
    summary=words.TOLD[0],
    proposals=(Said(words="拟交石桥镇人民政府办理，六十日内报结果。", who="李春梅", day=words.RECEIVED),),
    reviews=(Said(words="同意。", who="赵强", day=words.RECEIVED),),
    instructions=(Said(words="请石桥镇核实后答复本人。", who="王建军", day=date(2026, 11, 4), due=date(2026, 11, 18)),),
)
_SUBMISSION_LONG = replace(
    _SUBMISSION,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    summary="\n".join(words.TOLD * 6),
    reviews=tuple(Said(words=each, who="赵强", day=words.RECEIVED) for each in words.FINDINGS),
    instructions=tuple(Said(words=each, who="王建军", day=words.ISSUED, due=words.DUE) for each in words.FINDINGS * 3),
    carried_out=tuple(Said(words=each, who="石桥镇人民政府", day=words.DUE) for each in words.FINDINGS),
)
_SUBMISSION_BARE = replace(_SUBMISSION, issue=words.DRAFT, summary="", proposals=(), reviews=(), instructions=())

EXAMPLES = {
    PaperKind.RESPONSIBILITY: tuple(
        map(responsibility_context, (_RESPONSIBILITY, _RESPONSIBILITY_LONG, _RESPONSIBILITY_BARE))
    ),
    PaperKind.LEADER_DAY: tuple(map(leader_day_context, (_LEADER_DAY, _LEADER_DAY_LONG, _LEADER_DAY_BARE))),
    PaperKind.BRIEF: tuple(map(brief_context, (_BRIEF, _BRIEF_LONG, _BRIEF_BARE))),
    PaperKind.SERVICE: tuple(map(service_context, (_SERVICE, _SERVICE_LONG, _SERVICE_BARE))),
    PaperKind.SUBMISSION: tuple(map(submission_context, (_SUBMISSION, _SUBMISSION_LONG, _SUBMISSION_BARE))),
}
