"""The actions of 领导接访日 and 重点时段: a part of the one table of actions."""

from reception_desk.ui.deed import LEADER_DAYS, PERIODS, Deed
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import later

_DAY, _MEET = Action.KEEP_LEADER_DAY, Action.MEET_LEADER
_PERIOD, _REPORT, _CALL = Action.KEEP_PERIOD, Action.REPORT_PERIOD, Action.KEEP_CALL

SPECIAL_DEEDS: tuple[Deed, ...] = (
    Deed(
        *("leader_day_new", later("安排接访"), "Ctrl+N", LEADER_DAYS),
        spelling="apjf",
        right=_DAY,
        help=later("哪位领导哪天几点在哪里接访，可以一次排到年底"),
    ),
    Deed(
        *("leader_day_change", later("改期、换人"), "F4", LEADER_DAYS),
        spelling="gqhr",
        right=_DAY,
        help=later("公示以后改的写明原因，原来的留在旁边"),
    ),
    Deed(
        *("leader_meet", later("约见"), "F6", LEADER_DAYS),
        spelling="yj",
        right=_MEET,
        help=later("写登记编号，约来访人在这一天见领导"),
    ),
    Deed(
        *("leader_brief", later("接访前一页清"), "F7", LEADER_DAYS),
        spelling="jfqyyq",
        help=later("选中的一位：谁、要求什么、经过、各单位怎么说、法律怎么规定、建议"),
    ),
    Deed(
        *("leader_day_tell", later("记已公示"), "F8", LEADER_DAYS),
        spelling="jygs",
        right=_DAY,
        help=later("没公示的、改动没公告的，记为今天公示"),
    ),
    Deed(
        *("leader_talked", later("接见后填批示单"), "F10", LEADER_DAYS),
        spelling="jjhtpsd",
        right=_MEET,
        help=later("记已接见，打开填好的领导接访登记批示单"),
    ),
    Deed(
        *("leader_day_held", later("记已接访"), "F11", LEADER_DAYS),
        spelling="jyjf",
        right=_DAY,
        help=later("这一天接访过了，再按一次撤回"),
    ),
    Deed(
        *("leader_day_sheet", later("打印安排表"), "Ctrl+P", LEADER_DAYS),
        spelling="dyapb",
        help=later("领导接访日安排表，张贴公示"),
    ),
    Deed(
        *("leader_day_drop", later("取消接访、约见"), "Ctrl+Del", LEADER_DAYS),
        spelling="qxjf",
        right=_DAY,
        help=later("左边是取消这一天，写明原因；右边是取消约见"),
    ),
    Deed(
        *("period_new", later("新的时段"), "Ctrl+N", PERIODS),
        spelling="xdsd",
        right=_PERIOD,
        help=later("名称、起止日期、双岗、24 小时、每天几点前报给谁"),
    ),
    Deed(
        *("period_change", later("改时段"), "F4", PERIODS),
        spelling="gsd",
        right=_PERIOD,
        help=later("改起止日期和要求"),
    ),
    Deed(
        *("period_call", later("安排走访"), "F6", PERIODS),
        spelling="apzf",
        right=_CALL,
        help=later("盯办的事项由谁哪天走访"),
    ),
    Deed(
        *("period_called", later("记走访"), "F7", PERIODS),
        spelling="jzf",
        right=_CALL,
        help=later("选中的走访怎么样，同时记进疏导谈话"),
    ),
    Deed(
        *("period_report", later("报日报"), "F8", PERIODS),
        spelling="brb",
        right=_REPORT,
        help=later("数字已经填好，没有情况也报零报告，内容和时间都留底"),
    ),
    Deed(
        *("period_close", later("小结"), "F10", PERIODS),
        spelling="xj",
        right=_PERIOD,
        help=later("时段结束后写小结，再按一次撤回"),
    ),
    Deed(
        *("period_page", later("打印小结页"), "Ctrl+P", PERIODS),
        spelling="dyxjy",
        help=later("逐日谁值班、接待多少、几点报的，一页"),
    ),
    Deed(
        *("period_drop", later("撤销时段、走访"), "Ctrl+Del", PERIODS),
        spelling="cxsd",
        right=_PERIOD,
        help=later("左边是撤销这个时段，右边是取消走访"),
    ),
)
