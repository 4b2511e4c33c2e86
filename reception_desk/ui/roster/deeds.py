"""The actions of 值班表: a part of the one table of actions."""

from reception_desk.ui.deed import ROSTER, Deed
from reception_desk.vocabulary import Action
from reception_desk.wording import later

ROSTER_DEEDS: tuple[Deed, ...] = (
    Deed("roster_before", later("上个月"), "PgUp", page=ROSTER, spelling="sgy", help=later("看上个月的值班表")),
    Deed("roster_after", later("下个月"), "PgDown", page=ROSTER, spelling="xgy", help=later("看下个月的值班表")),
    Deed(
        "roster_change",
        later("调班 / 替班"),
        "F4",
        page=ROSTER,
        spelling="tbtb",
        right=Action.CHANGE_DUTY,
        help=later("选中的那天谁和谁换、由谁替，写明原因"),
    ),
    Deed(
        "roster_copy",
        later("复制上月"),
        "F6",
        page=ROSTER,
        spelling="fzsy",
        right=Action.DRAW_ROSTER,
        help=later("按星期照抄上个月，请假的人空出来"),
    ),
    Deed(
        "roster_plan",
        later("自动排班"),
        "F7",
        page=ROSTER,
        spelling="zdpb",
        right=Action.DRAW_ROSTER,
        help=later("公平地排好整月，空岗写明，可以撤销"),
    ),
    Deed(
        "roster_publish",
        later("发布"),
        "F8",
        page=ROSTER,
        spelling="fbzbb",
        right=Action.PUBLISH_ROSTER,
        help=later("从此生效，以后每处改动写明原因；再按一次撤回"),
    ),
    Deed(
        "roster_posts",
        later("岗位和人员"),
        "F10",
        page=ROSTER,
        spelling="gwry",
        right=Action.KEEP_DUTY_POST,
        help=later("改岗位的时间、人数，谁担任哪些岗位"),
    ),
    Deed(
        "roster_leave",
        later("登记请假"),
        "F11",
        page=ROSTER,
        spelling="djqj",
        right=Action.KEEP_DUTY_PERSON,
        help=later("谁从哪天到哪天不排班"),
    ),
    Deed(
        "roster_print",
        later("打印值班表"),
        "Ctrl+P",
        page=ROSTER,
        spelling="dyzbb",
        help=later("一张 A4 横排，原排和实际都在"),
    ),
    Deed(
        "say_where",
        later("到岗、在外"),
        "Ctrl+Shift+O",
        spelling="dgzw",
        right=Action.SAY_WHERE,
        help=later("谁到岗了、去哪里了，没有电脑的同事也由您记"),
    ),
    Deed(
        "confirm_absent",
        later("缺岗"),
        "F12",
        page=ROSTER,
        spelling="qg",
        right=Action.CONFIRM_ABSENT,
        help=later("科长确认哪一班空了几分钟、为什么"),
    ),
)
