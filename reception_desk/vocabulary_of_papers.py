"""The glossary's part on the papers of the office."""

from reception_desk.vocabulary import Term
from reception_desk.wording import later


class PaperCopy(Term):
    """For whom a copy of a paper is made."""

    VISITOR = "visitor", later("信访人")
    UNIT = "unit", later("承办单位")
    SUPERIOR = "superior", later("上级机关")
    STUB = "stub", later("存根")


class ServingWay(Term):
    """How a paper is served (民诉法 87–95, elsewhere by analogy)."""

    DIRECT = "1", later("直接送达")
    LEFT = "2", later("留置送达")
    POST = "3", later("邮寄送达")
    ENTRUSTED = "4", later("委托送达")
    ELECTRONIC = "5", later("电子送达")
    PUBLIC = "6", later("公告送达")
