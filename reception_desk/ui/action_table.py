"""Every action of the window with its word, key and page, in one table: rail, help and command box come from it."""

from reception_desk.ui.deed import DUTIES as DUTIES
from reception_desk.ui.deed import FIGURES as FIGURES
from reception_desk.ui.deed import HANDOVER as HANDOVER
from reception_desk.ui.deed import HELP as HELP
from reception_desk.ui.deed import LEADER_DAYS as LEADER_DAYS
from reception_desk.ui.deed import LEADERS as LEADERS
from reception_desk.ui.deed import LEDGER as LEDGER
from reception_desk.ui.deed import MATTERS as MATTERS
from reception_desk.ui.deed import OFFICE as OFFICE
from reception_desk.ui.deed import PAPERS as PAPERS
from reception_desk.ui.deed import PERIODS as PERIODS
from reception_desk.ui.deed import RECORD as RECORD
from reception_desk.ui.deed import REGISTER as REGISTER
from reception_desk.ui.deed import REGISTERS as REGISTERS
from reception_desk.ui.deed import ROSTER as ROSTER
from reception_desk.ui.deed import TODAY as TODAY
from reception_desk.ui.deed import WINDOW as WINDOW
from reception_desk.ui.deed import Deed as Deed
from reception_desk.ui.figures.deeds import FIGURE_DEEDS, FIGURE_PAGE
from reception_desk.ui.handover.deeds import HANDOVER_DEEDS
from reception_desk.ui.knowledge.deeds import KNOWLEDGE
from reception_desk.ui.leader_deeds import LEADER_DEEDS
from reception_desk.ui.matters.deeds import MATTER_DEEDS
from reception_desk.ui.matters.paper_deeds import PAPER_DEEDS
from reception_desk.ui.office_deeds import OFFICE_DEEDS
from reception_desk.ui.record_deeds import RECORD_DEEDS
from reception_desk.ui.registers.deeds import REGISTER_DEEDS
from reception_desk.ui.roster.deeds import ROSTER_DEEDS
from reception_desk.ui.roster.special_deeds import SPECIAL_DEEDS
from reception_desk.ui.visit_deeds import VISIT_DEEDS
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import later

DEEDS: tuple[Deed, ...] = (
    Deed(TODAY, later("今日"), "F3", spelling="jr", icon="today", help=later("今天的登记、草稿和数字")),
    Deed(
        REGISTER,
        later("登记"),
        "F2",
        spelling="dj",
        icon="register",
        right=Action.REGISTER_VISIT,
        help=later("登记一次来访，填到一半的表会留着"),
    ),
    Deed(
        MATTERS, later("事项"), "F5", spelling="sx", icon="matters", help=later("我的、将到期、逾期的事项，办到哪一步")
    ),
    Deed(
        LEADERS,
        later("领导"),
        "Ctrl+Shift+I",
        spelling="ld",
        icon="leaders",
        right=Action.READ_FIRST,
        help=later("等领导的都在这里：待阅、待批示、待落实、督办、重点事项、建议"),
    ),
    Deed(LEDGER, later("查找"), "Ctrl+F", spelling="cz", icon="search", help=later("按姓名、编号、证件尾号或陈述查找")),
    Deed(ROSTER, later("值班表"), "Alt+B", spelling="zbb", icon="roster", help=later("谁值班、哪里空、每人几班")),
    Deed(
        REGISTERS,
        later("台账"),
        "Ctrl+H",
        spelling="tz",
        icon="registers",
        help=later("活动、排查、建议、督办、重点事项、满意度、风险评估"),
    ),
    Deed(
        HANDOVER,
        later("交接班"),
        "Alt+J",
        spelling="jjb",
        icon="handover",
        right=Action.CLOSE_DAY,
        help=later("开班先看什么，没办完的谁接；日结、交班、日报"),
    ),
    FIGURE_PAGE,
    Deed(OFFICE, later("办公室"), "Ctrl+,", spelling="bgs", icon="office", help=later("字号、配色、回执纸张、账号")),
    Deed(HELP, later("帮助"), "F1", spelling="bz", icon="help", help=later("所有按键和一次登记怎么做")),
    Deed(
        "blanks",
        later("空白表"),
        spelling="kbb",
        right=Action.RESERVE_BLANKS,
        help=later("预留编号、打印、核对空白登记表"),
    ),
    Deed(
        "urgent",
        later("紧急"),
        "F9",
        spelling="jj",
        right=Action.REGISTER_VISIT,
        help=later("扬言、突发、群体：记下时间，旁边写着马上要做的事"),
    ),
    Deed("commands", later("命令框"), "Ctrl+K", help=later("打字找到任何一个动作")),
    KNOWLEDGE,
    Deed("due", later("期限计算"), "Ctrl+J", spelling="qxjs", help=later("选期限和日期，看每一天怎么数")),
    Deed(
        "see_matter",
        later("看这件事项"),
        "Ctrl+M",
        spelling="kzjsx",
        help=later("从一次登记，或表旁以往的登记，到它的事项"),
    ),
    Deed("backups", later("备份"), spelling="bf", help=later("最近一次备份，现在备份，演练恢复")),
    Deed(
        "security",
        later("安全"),
        spelling="aq",
        help=later("每月审签页、本人信息查阅复制、恢复码、更换主钥、保管期限和销毁清册"),
    ),
    Deed("calendar", later("日历"), spelling="rl", help=later("每年的放假安排：看、导入、手工填写")),
    Deed(
        "somebody_leaves",
        later("请假、离岗"),
        spelling="qjlg",
        right=Action.GO_ON_LEAVE,
        help=later("谁请假、调离，在办的事项由谁接，一次记完；调离的账号停用"),
    ),
    Deed(
        "somebody_back",
        later("回岗"),
        spelling="hg",
        right=Action.COME_BACK,
        help=later("请假的人回来了，替他接着的事项交还本人"),
    ),
    Deed(
        "imports",
        later("导入往年台账"),
        spelling="drwntz",
        right=Action.IMPORT_RECORDS,
        help=later("往年台账、人员名单、网上信访和 12345 的清单，逐行看过再导入，可以整批撤回"),
    ),
    Deed("units", later("承办单位"), spelling="cbdw", help=later("单位的电话和联系的人，增加、更正、撤销")),
    Deed(
        DUTIES,
        later("我负责的"),
        "Ctrl+W",
        spelling="wfzd",
        help=later("我负责的事项、答应的事、单位未回、待回访，可以打印"),
    ),
    Deed("lock", later("锁屏"), "Ctrl+L", spelling="sp", help=later("马上遮住一切，输入密码再回来，一个字也不会丢")),
    Deed("sign_out", later("退出登录"), "Ctrl+Shift+L", spelling="tcdl", help=later("换人使用本机")),
    Deed("quit", later("关闭程序"), "Ctrl+Q", spelling="gbcx", help=later("存好草稿，关好数据，再退出")),
    *VISIT_DEEDS,
    *MATTER_DEEDS,
    *ROSTER_DEEDS,
    *SPECIAL_DEEDS,
    *HANDOVER_DEEDS,
    *REGISTER_DEEDS,
    *FIGURE_DEEDS,
    *LEADER_DEEDS,
    *PAPER_DEEDS,
    *RECORD_DEEDS,
    Deed("take_offer", later("照提示行做"), "Ctrl+U", spelling="cx", help=later("撤销刚才的事，或再试一次")),
    Deed(
        "print_again",
        later("补打回执"),
        "Ctrl+P",
        page=LEDGER,
        also=(RECORD,),
        spelling="bdhz",
        help=later("打印所选登记的回执"),
    ),
    Deed("open_visit", later("打开登记"), "Ctrl+O", page=LEDGER, spelling="dk", help=later("看所选登记的全部内容")),
    Deed(
        "reveal",
        later("看完整号码"),
        "F7",
        page=LEDGER,
        also=(RECORD,),
        spelling="kwzh",
        help=later("选一个理由，记入审计"),
    ),
    Deed(
        "attach_found", later("添附件"), "Ctrl+Shift+A", page=LEDGER, spelling="tfj", help=later("给打开的登记附上文件")
    ),
    Deed(
        "add_condition", later("加条件"), "F6", page=LEDGER, spelling="jtj", help=later("按日期、渠道、处理等缩小范围")
    ),
    Deed(
        "keep_search",
        later("存为列表"),
        "Ctrl+Shift+D",
        page=LEDGER,
        spelling="cwlb",
        help=later("存起来，以后一按就查"),
    ),
    Deed("columns", later("列和排序"), "F10", page=LEDGER, spelling="lhpx", help=later("选列、移列、改宽窄、按列排序")),
    Deed(
        "export_list",
        later("导出表格"),
        "Ctrl+E",
        page=LEDGER,
        spelling="dcbg",
        right=Action.EXPORT_LIST,
        help=later("把列出的登记存成 Excel 表格"),
    ),
    Deed(
        "print_list",
        later("打印列表"),
        "Ctrl+Shift+P",
        page=LEDGER,
        spelling="dylb",
        right=Action.PRINT_LIST,
        help=later("把列出的登记打印成台账"),
    ),
    Deed("copy_list", later("复制列表"), "Ctrl+Shift+C", page=LEDGER, spelling="fzlb", help=later("复制查到的登记")),
    Deed(
        "copy_today",
        later("复制今天的登记"),
        "Ctrl+Shift+C",
        page=TODAY,
        spelling="fzjtddj",
        right=Action.COPY_LIST,
        help=later("复制今天的登记，可以粘贴到表格里"),
    ),
    Deed(
        "export_today",
        later("导出今天的登记"),
        "Ctrl+Shift+E",
        page=TODAY,
        spelling="dcjtddj",
        right=Action.EXPORT_LIST,
        help=later("把今天的登记存成 Excel 表格"),
    ),
    Deed(
        "print_today",
        later("打印今天的登记"),
        "Ctrl+Shift+P",
        page=TODAY,
        spelling="dyjtddj",
        right=Action.PRINT_LIST,
        help=later("把今天的登记打印成台账"),
    ),
    *OFFICE_DEEDS,
)


def deed(word: str) -> Deed:
    """Return the action of that word; raises KeyError."""
    return _BY_WORD[word]


def rail() -> tuple[Deed, ...]:
    """Return the entries of the rail, from the top."""
    return tuple(each for each in DEEDS if each.icon)


_BY_WORD = {each.word: each for each in DEEDS}
