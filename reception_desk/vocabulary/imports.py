"""Words of imports: what kind of table comes in, what becomes of a row, how far an import is."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class ImportKind(Term):
    """What the rows of a table are."""

    VISITS = "visits", later("来访台账")
    MATTERS = "matters", later("事项台账")
    PEOPLE = "people", later("人员名单")
    ACTIVITIES = "activities", later("活动台账")
    ONLINE = "online", later("网上信访清单")
    FILING = "filing", later("网上立案清单")
    HOTLINE = "hotline", later("12345 工单清单")


PLATFORMS = frozenset({ImportKind.ONLINE, ImportKind.FILING, ImportKind.HOTLINE})
"""Lists that another platform exported: they come into the queue with their own numbers and deadlines."""
OF_VISITS = PLATFORMS | {ImportKind.VISITS, ImportKind.MATTERS}
"""Kinds whose rows become visits."""


class Verdict(Term):
    """What becomes of a row."""

    NEW = "new", later("新")
    FINDING = "finding", later("有提示")
    DUPLICATE = "duplicate", later("重复")
    CANNOT = "cannot", later("不能导入")


COMING = (Verdict.NEW, Verdict.FINDING)
"""Rows that are brought in; the others stay out."""


class ImportState(Term):
    """How far an import is: only what is done shows anywhere."""

    ENTERING = "entering", later("正在写入")
    SHOWING = "showing", later("正在确认")
    DONE = "done", later("已导入")
    LEAVING = "leaving", later("正在撤回")
    UNDONE = "undone", later("已撤回")
    BROKEN = "broken", later("没有完成，已清掉")
