"""The actions of 办公室, a part of the one table of actions: rows the office keeps without programming."""

from reception_desk.ui.deed import OFFICE, Deed
from reception_desk.wording import later

OFFICE_DEEDS: tuple[Deed, ...] = (
    Deed(
        "save_office", later("保存设置"), "Ctrl+Return", page=OFFICE, spelling="bcsz", help=later("写下这一页填的内容")
    ),
    Deed(
        "add_row", later("新增一条"), "Ctrl+N", page=OFFICE, spelling="xzyt", help=later("码表、短语、自设项目加一条")
    ),
    Deed("retire_row", later("停用或恢复"), "F4", page=OFFICE, spelling="tyhf", help=later("停用所选的一条，再按恢复")),
    Deed("order_rows", later("按使用排列"), "F7", page=OFFICE, spelling="asypl", help=later("码表里常用的在前")),
    Deed(
        "paste_rows",
        later("从 Excel 粘贴"),
        "F6",
        page=OFFICE,
        spelling="zt",
        help=later("复制代码、名称两列，粘贴到码表"),
    ),
    Deed("propose", later("找常用说法"), "F8", page=OFFICE, spelling="zcysf", help=later("从一年的登记里找出常打的话")),
    Deed("row_up", later("上移"), "Alt+Up", page=OFFICE, spelling="sy", help=later("自设项目往前排")),
    Deed("row_down", later("下移"), "Alt+Down", page=OFFICE, spelling="xy", help=later("自设项目往后排")),
)
