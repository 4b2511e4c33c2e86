"""Where a column can go: the fields of each kind of table, with the other names that offices' tables give them."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reception_desk.forms import channels, matters, registers, visit_times, visits
from reception_desk.forms.form import AnyField, Field
from reception_desk.forms.importing.activity_names import ActivityName
from reception_desk.forms.kinds import Choice, Count, Day, LongText, Text
from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.sealing import ACCUSES, BEHIND
from reception_desk.vocabulary.imports import PLATFORMS, ImportKind
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Handled(Term):
    """Whether a matter of an earlier ledger was closed."""

    OPEN = "open", later("在办")
    CLOSED = "closed", later("已办结")


@dataclass(frozen=True)
class Target:
    """A field a column can go to, and what it may be called besides its label."""

    field: AnyField
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the field's name."""
        return self.field.name


OLD_NUMBER = Field("old_number", later("原台账编号"), Text(80))
CLOSED_ON = Field("closed_on", later("办结日期"), Day())
STATE = Field("state", later("办理状态"), Choice(Handled))
HOW = Field("how", later("办理结果"), LongText())
TIMES = Field("times", later("次数"), Count(0, 100_000))
ACTIVITY = Field("kind", later("哪种活动"), ActivityName())

AROUND: tuple[AnyField, ...] = (OLD_NUMBER, CLOSED_ON, STATE, HOW)
"""What an earlier ledger says of a row beyond the form of a visit."""
UNIT = replace(matters.UNIT, name="matter_unit")
"""The unit of the matter; the form of a visit has a 工作单位 of the same name."""
OF_MATTER: tuple[AnyField, ...] = (
    *(UNIT, matters.CASE_NUMBER, matters.STAGE, matters.COURT_JUDGE, matters.DIVISION, matters.COURT_RESULT),
)
"""What it says of the matter itself."""

_OUT = frozenset({visit_times.LATE_REASON.name, visit_times.BLANK.name, ACCUSES.name, *(each.name for each in BEHIND)})
"""Questions that no table answers: why it is entered late, and what belongs behind the seal."""

NAMES: Mapping[str, tuple[str, ...]] = {
    "received_at": (
        *("来访时间", "来访日期", "接访日期", "接访时间", "接待日期", "接待时间", "登记日期", "登记时间", "受理日期"),
        *(
            "受理时间",
            "收到日期",
            "收件日期",
            "信访日期",
            "信访时间",
            "提交时间",
            "来电时间",
            "来信日期",
            "日期",
            "时间",
        ),
        *("申请时间", "申请日期", "收文日期", "办件日期", "工单时间", "派单时间"),
    ),
    "name": (
        *(
            "信访人",
            "信访人姓名",
            "来访人",
            "来访人姓名",
            "上访人",
            "上访人姓名",
            "当事人",
            "反映人",
            "投诉人",
            "申请人",
        ),
        *("来电人", "诉求人", "来信人", "写信人", "人员姓名", "群众姓名"),
    ),
    "id_number": ("身份证", "身份证号", "身份证号码", "公民身份号码", "证件号", "有效证件号"),
    "sex": ("男女",),
    "phone": ("联系电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "来电号码"),
    "address": ("住址", "地址", "家庭住址", "家庭地址", "联系地址", "住所", "常住地址", "居住地"),
    "birth": ("出生年月", "生日"),
    "people": ("来访人数", "信访人数", "上访人数", "人次"),
    "demand": (
        *("主要诉求", "信访诉求", "反映问题", "反映的问题", "信访事项", "事由", "案由", "标题", "主题", "事项名称"),
        *("事项", "工单标题", "诉求事项", "信访请求", "信访问题"),
    ),
    "statement": (
        *("内容", "信访内容", "反映内容", "主要内容", "问题描述", "基本情况", "诉求内容", "工单内容", "基本案情"),
        *("事实与理由", "概况", "陈述"),
    ),
    "content": ("内容分类", "问题类别", "信访类别", "问题分类", "类别", "信访内容分类"),
    "region": ("属地", "问题发生地", "事发地", "发生地", "事发地点"),
    "handling": ("办理方式", "处理方式", "处置方式"),
    "destination": ("转送单位", "转往单位", "交办单位", "去向单位", "转办单位", "派往单位"),
    "receiver": ("接访人", "接待人", "接待人员", "接访人员", "登记人", "经办人"),
    "channel": ("信访形式", "信访方式", "来源渠道", "信访渠道"),
    "same_as": ("关联编号", "初访编号", "原信访编号"),
    "source": ("信访来源", "交办机关", "来文单位"),
    "their_number": ("交办文号", "转办文号", "交办编号", "来文编号"),
    "their_due": (
        "办理期限",
        "截止日期",
        "截止时间",
        "办结期限",
        "到期日",
        "到期日期",
        "限办日期",
        "答复期限",
        "要求办结日期",
    ),
    "outer_number": ("信访件编号", "信访编号", "工单编号", "工单号", "案件编号", "网上编号", "国家编号", "平台编号"),
    "query_code": ("查询密码", "查询号"),
    "purpose": ("信访目的",),
    "nation": (),
    "old_number": ("登记编号", "编号", "台账编号", "登记号", "来访编号", "受理编号"),
    "closed_on": ("办结时间", "结案日期", "结案时间", "化解日期", "办结日"),
    "state": ("状态", "是否办结", "是否结案", "办结情况"),
    "how": ("处理结果", "结果", "处理情况", "办理情况", "办结结果", "答复情况"),
    "matter_unit": ("承办单位", "责任部门", "办理单位", "承办部门"),
    "case_number": ("案件号", "法院案号"),
    "judge": ("承办法官", "原承办人", "承办人"),
    "division": ("承办庭室", "庭室", "业务庭"),
    "court_result": ("年末状态", "处理状态", "年终状态", "办理状态（年终）"),
}
"""Other names of fields, as they stand in offices' ledgers and in the platforms' lists."""

_OF_PLATFORM: Mapping[str, tuple[str, ...]] = {
    "outer_number": ("登记编号", "编号", "受理编号", "申请编号", "事项编号"),
    "old_number": (),
}
_OF_ACTIVITY: Mapping[str, tuple[str, ...]] = {
    "kind": ("活动", "活动类型", "活动名称", "类型", "工作内容", "活动种类", "项目"),
    "day": ("活动日期", "时间", "活动时间"),
    "place": ("活动地点",),
    "staff": ("参加人", "参加人员", "参与人员", "接访领导", "人员"),
    "people": ("参加人数", "来访人数", "接待人数"),
    "batches": ("批次", "接待批次", "接待批数"),
    "sheets": ("份数",),
    "result": ("内容", "结果", "情况", "活动内容", "备注", "主要内容"),
    "matter": ("关联事项", "登记编号"),
    "times": ("场次", "合计次数"),
}


@functools.cache
def _activity_targets() -> tuple[Target, ...]:
    fields = (each for part in registers.ACTIVITY.sections for each in part.fields if each.name != "kind")
    return tuple(Target(each, _OF_ACTIVITY.get(each.name, ())) for each in (ACTIVITY, *fields, TIMES))


def targets_of(kind: ImportKind) -> tuple[Target, ...]:
    """Return where the columns of a table of this kind can go, the office's own questions among them."""
    if kind is ImportKind.ACTIVITIES:
        return _activity_targets()
    if kind is ImportKind.PEOPLE:
        about = (visits.NAME, visits.ID_NUMBER, visits.SEX, visits.PHONE, visits.ADDRESS, visits.BIRTH)
        return tuple(Target(each, NAMES.get(each.name, ())) for each in about)
    names = {**NAMES, **_OF_PLATFORM} if kind in PLATFORMS else NAMES
    asked = (each for each in visit_form().fields if each.name not in _OUT)
    return tuple(Target(_called(each), names.get(each.name, ())) for each in (*asked, *AROUND, *OF_MATTER))


def _called(asked: AnyField) -> AnyField:
    """Return a field as it is called in a table: at the window only a late entry is asked when it was."""
    return replace(asked, label=later("来访时间")) if asked.name == visit_times.RECEIVED_AT.name else asked


DAYS = frozenset({"received_at", "day"})
"""The columns that say on which day a row was: without one nothing can be entered where it belongs."""
ID_LIKE = frozenset(
    {visits.ID_NUMBER.name, visits.PHONE.name, channels.OUTER_NUMBER.name, channels.THEIR_NUMBER.name, OLD_NUMBER.name}
)
"""Columns of long numbers, which a spreadsheet may have ruined."""
