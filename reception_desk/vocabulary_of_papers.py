"""The glossary's part on papers of a matter: how far one is, who gets a copy, how it is served; and lists on paper."""

from reception_desk.vocabulary import Term
from reception_desk.wording import later


class PaperState(Term):
    """How far a paper of a matter is; number and date come with 签发, and a void number stays."""

    DRAFT = "draft", later("送签稿")
    ISSUED = "issued", later("已签发")
    VOID = "void", later("作废")


class CopyFor(Term):
    """For whom a copy of a paper is."""

    STUB = "stub", later("存根")
    PETITIONER = "petitioner", later("信访人")
    UNIT = "unit", later("承办单位")
    SUPERIOR = "superior", later("上级机关")


class PrintState(Term):
    """How far a print is; what was sent counts as printed until it is known to have failed."""

    QUEUED = "queued", later("排队")
    PRINTING = "printing", later("正在打印")
    DONE = "done", later("已打印")
    FAILED = "failed", later("没有打出")

    @property
    def open(self) -> bool:
        """Tell whether what becomes of it is still to be learnt."""
        return self in (PrintState.QUEUED, PrintState.PRINTING)


class PrintMark(Term):
    """What a print is in the register of prints."""

    ORIGINAL = "original", later("正本")
    AGAIN = "again", later("补打")
    VOID = "void", later("作废")
    DRAFT = "draft", later("送签")
    LIST = "list", later("表单")


class ServiceWay(Term):
    """How a paper is brought to whom it is for (送达方式; 民诉法 by analogy)."""

    DIRECT = "direct", later("直接送达")
    LEFT = "left", later("留置送达")
    POST = "post", later("邮寄送达")
    ENTRUSTED = "entrusted", later("委托送达")
    ELECTRONIC = "electronic", later("电子送达")
    PUBLIC = "public", later("公告送达")


class Withdrawn(Term):
    """What is decided of a request that somebody withdraws (回避, 条28③)."""

    YES = "1", later("同意回避")
    NO = "2", later("不同意回避")


class FileFor(Term):
    """For whom the file of a matter is made."""

    ARCHIVE = "archive", later("存档")
    READING = "reading", later("阅卷用（去掉内部文书，遮住他人号码）")


class KeepFor(Term):
    """How long a file is kept (机关文件材料归档范围和文书档案保管期限规定)."""

    TEN = "10", later("10 年")
    THIRTY = "30", later("30 年")
    EVER = "ever", later("永久")


class ListPaper(Term):
    """Lists that are printed as they are shown; no visit has one, and none is kept."""

    LEDGER = "LFTZ", later("来访台账")
    MATTERS = "SXTZ", later("事项台账")
    LETTERS = "QHTZ", later("去函台账")
    DUTIES = "FZQD", later("个人负责事项清单")
    LEADER = "LDQD", later("领导案头清单")
    SEALED = "MJTZ", later("密件台账")
    ACTIVITIES = "HDTZ", later("工作活动台账")
    SCREENINGS = "PCTZ", later("矛盾排查台账")
    SUGGESTIONS = "JYTZ", later("三项建议台账")
    SUPERVISIONS = "DBTZ", later("督办台账")
    KEY_MATTERS = "ZDTZ", later("重点事项台账")
    RATINGS = "MYTZ", later("满意度台账")
    RISKS = "FXTZ", later("风险评估台账")
    REPORT = "TJBB", later("统计报表")
    PAPERS_SENT = "FWDJ", later("发文登记簿")
    PAPERS_STAMPED = "YYDJ", later("用印登记簿")
    PAPERS_SERVED = "SDDJ", later("送达登记簿")
    PAPERS_TODAY = "JRWS", later("今天出具的文书")
    PRINTS = "DYDJ", later("打印登记簿")
    MONTH = "AQYB", later("安全月报")
    PAPERS_WAITING = "DSWS", later("待送达文书")


class PaperBook(Term):
    """The books that are kept of papers."""

    SENT = "sent", later("发文登记")
    STAMPED = "stamped", later("用印登记")
    SERVED = "served", later("送达登记")
    TODAY = "today", later("今天出具")
    UNSERVED = "unserved", later("待送达")
