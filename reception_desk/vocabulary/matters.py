"""The glossary's part on matters: outcomes of the law, and whether two are the same."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

RIGHTS = ("UNIT_OBJECT", "ASK_FUCHA", "ASK_FUHE")
"""The clocks of those who may object or ask, by name: rules tell what that means, lists leave out what has lapsed."""


class MatterVerdict(Term):
    """What a clerk judged of two matters; OPEN takes an earlier judgement back."""

    SAME = "same", later("是同一事")
    DIFFERENT = "different", later("不是同一事")
    OPEN = "open", later("未定")


class Outcome(Term):
    """How an act ended, as the audit keeps it."""

    DONE = "done", later("完成")
    REFUSED = "refused", later("未准")
    FAILED = "failed", later("未成")
