"""The glossary's part on what a form asks."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class GroupRule(Term):
    """Whose rule says how many representatives there may be; by the names of resources/rules/groups.toml."""

    NATIONAL = "national", later("全国：不超过 5 人")
    ZHEJIANG = "zhejiang", later("浙江：10 人以下不超过 3 人")


class MaterialKind(Term):
    """What was taken in: the thing itself or a copy of it."""

    ORIGINAL = "1", later("原件")
    COPY = "2", later("复印件")


class OwnKind(Term):
    """What sort of answer one of the office's own questions takes."""

    TEXT = "text", later("一行文字")
    LONG = "long", later("多行文字")
    DATE = "date", later("日期")
    NUMBER = "number", later("数字")
    CHOICE = "choice", later("选一项")
    SOME = "some", later("选几项")


class ShownTo(Term):
    """Whether the visitor may get to see an answer on a paper."""

    VISITOR = "visitor", later("可印在文书上")
    INSIDE = "inside", later("仅供内部")


class RevealReason(Term):
    """Why a clerk looks at somebody's whole numbers (个人信息保护法 6: for a stated purpose)."""

    IDENTITY = "1", later("核对身份")
    CONTACT = "2", later("联系本人")
    PAPER = "3", later("填写文书")
    TRANSFER = "4", later("转办交接")
    CORRECTION = "5", later("更正登记")
