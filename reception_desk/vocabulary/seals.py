"""What becomes of a sealed matter, and who may read it."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class SealState(Term):
    """How far a sealed matter is (条30); one that was no accusation after all is taken back."""

    OPEN = "open", later("办理中")
    CLOSED = "closed", later("已办结")
    TAKEN_BACK = "void", later("已撤回")


class ReaderRight(Term):
    """Why somebody may read a sealed matter (A13)."""

    RECORDER = "recorder", later("登记人")
    NAMED = "named", later("指定人员")
    HEAD = "head", later("科长")
