"""The glossary's part on 交接班: how a shift is handed over, whether in time, what is carried on."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class HandoverKind(Term):
    """How a shift ends: the same person comes back, another takes over, or the leader on duty where nobody came."""

    CLOSE = "close", later("日结")
    SHIFT = "shift", later("交接班")
    LEADER = "leader", later("交带班领导")


class Timing(Term):
    """Whether a shift was handed over when it should have been."""

    ON_TIME = "", later("按时")
    EARLY = "early", later("提前交班")
    LATE = "late", later("推迟交班")


class ItemKind(Term):
    """What is open when a shift ends, in the order in which it is told."""

    URGENT = "urgent", later("紧急，没记报告了谁")
    UNTAKEN = "untaken", later("初访没人接")
    OVERDUE = "overdue", later("逾期")
    DUE = "due", later("今明到期")
    LETTER = "letter", later("来文待复")
    PROMISE = "promise", later("答应的事")
    DECISION = "decision", later("待批示")
    DEED = "deed", later("批示待落实")
    UNSERVED = "unserved", later("待送达、待签收")
    CALL_BACK = "call_back", later("待回访")
    SEALED = "sealed", later("检举控告事项(密)")
