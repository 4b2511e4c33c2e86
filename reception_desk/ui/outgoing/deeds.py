"""The actions by which something leaves the office for another system: a part of the one table of actions."""

from reception_desk.ui.deed import MATTERS, Deed
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import later

OUTGOING_DEEDS: tuple[Deed, ...] = (
    Deed(
        "outgoing",
        later("导出和报送"),
        spelling="dchbs",
        help=later("报送包、对照表、导出全部数据"),
    ),
    Deed(
        "enter_nation",
        later("录入助手"),
        "Alt+R",
        page=MATTERS,
        spelling="lrzs",
        right=Action.TAKE_FOR_ENTRY,
        help=later("一栏一栏复制到国家系统，再记下那边给的编号和查询码"),
    ),
    Deed(
        "print_entry",
        later("打印录入单"),
        "Alt+P",
        page=MATTERS,
        spelling="dylrd",
        right=Action.TAKE_FOR_ENTRY,
        help=later("国家系统在另一台电脑上：按录入的次序印出来"),
    ),
)
