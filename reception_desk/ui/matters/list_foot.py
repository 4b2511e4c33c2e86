"""The line below the lists of matters, by which keys they go on, and in which order a list begins."""

from reception_desk.models.lists.ledger import Sort
from reception_desk.models.lists.matters import DUE_FIRST
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.actions import key_text
from reception_desk.wording import tr

_WAITS = MatterList.UNENTERED.value


def keys_of(which: str) -> str:
    """Return by which keys a list goes on: what waits to be entered elsewhere, first of all by those that enter it."""
    words = tr("↓ 到列表 · Enter 打开 · {columns} 列和排序 · {copy} 复制列表 · {export} 导出 · {paper} 打印")
    named = {"columns": "matter_columns", "copy": "copy_matters", "export": "export_matters", "paper": "print_matters"}
    keys = words.format(**{name: key_text(word) for name, word in named.items()})
    if which != _WAITS:
        return keys
    entering = tr("{strip} 录入助手 · {sheet} 打印录入单")
    return f"{entering.format(strip=key_text('enter_nation'), sheet=key_text('print_entry'))} · {keys}"


def order_of(which: str, chosen: Sort) -> Sort:
    """Return the order of a list; what waits to be entered begins with the newest unless another one is chosen."""
    return Sort("opened", descending=True) if which == _WAITS and chosen == DUE_FIRST else chosen
