"""What a clerk can do on the form of a visit, with its keys."""

from reception_desk.ui.deed import RECORD, REGISTER, Deed
from reception_desk.wording import later

VISIT_DEEDS = (
    Deed(
        "save",
        later("保存"),
        "Ctrl+Return",
        page=REGISTER,
        also=(RECORD,),
        spelling="bc",
        help=later("登记编号当场生成"),
    ),
    Deed(
        "save_and_print",
        later("保存并打印回执"),
        "F8",
        page=REGISTER,
        spelling="bcdy",
        help=later("保存，然后打印登记回执"),
    ),
    Deed(
        "new_visit", later("另开一张"), "Ctrl+N", page=REGISTER, spelling="lk", help=later("这一张留作草稿，另开空表")
    ),
    Deed(
        "more",
        later("更多"),
        "F6",
        page=REGISTER,
        also=(RECORD,),
        spelling="gd",
        help=later("打开或收起登记表里的“更多”"),
    ),
    Deed(
        "group",
        later("集体来访"),
        "Ctrl+G",
        page=REGISTER,
        spelling="jtlf",
        help=later("写人数、代表和随访人，光标到“人数”"),
    ),
    Deed("attach", later("附件"), "Ctrl+Shift+A", page=REGISTER, spelling="fj", help=later("选文件附在这次登记上")),
    Deed("late", later("补录"), "Ctrl+B", page=REGISTER, spelling="bl", help=later("填来访的实际时间、原因和空白表号")),
    Deed(
        "question",
        later("问答"),
        "Ctrl+D",
        page=REGISTER,
        also=(RECORD,),
        spelling="wd",
        help=later("在陈述里交替写下“问：”“答：”"),
    ),
    Deed(
        "move_behind",
        later("移入密件"),
        "Ctrl+Shift+X",
        page=REGISTER,
        also=(RECORD,),
        spelling="yrmj",
        help=later("在陈述里选中检举的话，按一下移到密件"),
    ),
    Deed(
        "pin", later("保留这一项"), "Ctrl+Shift+S", page=REGISTER, spelling="blzyx", help=later("下一张表照这一项填好")
    ),
    Deed(
        "like_last",
        later("同上一件"),
        "Ctrl+R",
        page=REGISTER,
        spelling="tsyj",
        help=later("照上一件填渠道、分类、去向"),
    ),
    Deed("side", later("遮住侧栏"), "F11", page=REGISTER, spelling="zz", help=later("来访人探身时把以往记录遮住")),
    Deed("same_person", later("就是此人"), "F4", page=REGISTER, spelling="jscr", help=later("把以往登记的人填进表里")),
    Deed(
        "other_person", later("不是同一人"), "Shift+F4", page=REGISTER, spelling="bstyr", help=later("这次不再提示此人")
    ),
    Deed("next_person", later("下一个相像的人"), "Alt+Down", page=REGISTER, help=later("看下一个可能的人")),
    Deed("former_person", later("上一个相像的人"), "Alt+Up", page=REGISTER, help=later("看上一个可能的人")),
    Deed(
        "same_matter",
        later("同一事再来"),
        "F7",
        page=REGISTER,
        spelling="tysz",
        help=later("关联到以往的登记，再按换一件"),
    ),
    Deed(
        "other_matter",
        later("不是同一事"),
        "Shift+F7",
        page=REGISTER,
        spelling="bstys",
        help=later("记下不是那一件，保存后一直记得"),
    ),
)
