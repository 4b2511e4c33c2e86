"""The glossary's part on papers of a matter: how far one is, who gets a copy, how it is served; and lists on paper."""

from reception_desk.vocabulary.term import Term
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
    ENTRY = "LRDZ", later("国家系统录入单")
    OPEN_THINGS = "MBWS", later("没办完的事")


class PaperBook(Term):
    """The books that are kept of papers."""

    SENT = "sent", later("发文登记")
    STAMPED = "stamped", later("用印登记")
    SERVED = "served", later("送达登记")
    TODAY = "today", later("今天出具")
    UNSERVED = "unserved", later("待送达")


class PaperKind(Term):
    """The papers of the office (文书), by the code of the catalogue."""

    RECEIPT = "LFHZ", later("来访事项登记回执")
    REGISTRATION = "LFDJB", later("来访登记表")
    NOTE_SHEET = "NBCL", later("内部处理笺")
    RECORD = "JTBL", later("接谈笔录")
    MATERIALS = "CLQD", later("材料收取清单")
    AUTHORITY = "SQWT", later("授权委托书样本")
    ACCEPTANCE = "SLGZ", later("信访事项受理告知书")
    REFUSAL = "BYSL", later("信访事项不予受理告知书")
    NO_LONGER = "BZSL", later("信访事项不再受理告知书")
    LAWFUL_WAY = "TJGZ", later("法定途径告知书")
    TRANSFER = "ZSH", later("转送函")
    ASSIGNMENT = "JBH", later("交办函")
    PASSED_ON = "ZSGZ", later("转送、交办告知单")
    EXTENSION = "YQBL", later("延期办理告知书")
    OPINION = "CLYJ", later("信访处理意见书")
    REVIEW = "FCYJ", later("信访复查意见书")
    SECOND_REVIEW = "FHYJ", later("信访复核意见书")
    RESPONSIBILITY = "SFZR", later("首访责任交办单")
    LEADER_DAY = "LDJF", later("领导接访登记批示单")
    BRIEF = "JFYQ", later("接访前一页清")
    SUPERVISION = "DBH", later("督办函")
    CLOSING_REPORT = "BJBG", later("办结报告")
    SERVICE = "SDHZ", later("送达回证")
    SUBMISSION = "CPD", later("信访事项呈批单")
    PROGRESS = "JDGZ", later("进度告知单")
    ROSTER = "ZBB", later("值班表")
    HANDOVER = "JJB", later("交接班记录")
    DAY_SHEET = "JFRB", later("接访日报")
    YEAR_SHEET = "NDTJ", later("信访情况年度统计表")
    URGENT_REPORT = "ZDXX", later("重大紧急信访信息报告单")
    AVOIDANCE = "HBJD", later("回避申请、决定单")
    APPOINTMENT = "YQJT", later("约期接谈单")
    SETTLEMENT = "TJXY", later("调解、和解协议书")
    SUGGESTION_REPLY = "JYHF", later("建议办理回复")
    SUPPLEMENT = "BCBL", later("补充笔录")
    ENVELOPE = "XFDL", later("信封（DL）")
    LARGE_ENVELOPE = "XFC5", later("信封（C5）")
    POST_LABEL = "YJBQ", later("挂号邮件标签")
    VISIT_NOTICE = "LFXZ", later("来访须知")
    PUBLIC_NOTICE = "GSL", later("信访工作公示栏")
    FILE_COVER = "JZFM", later("卷宗封面")
    FILE_CONTENTS = "JNML", later("卷内目录")
    FILE_NOTES = "BKB", later("卷内备考表")


class PaperForm(Term):
    """The sheet a receipt is printed on."""

    A4 = "A4", later("A4 一张两联")
    A5 = "A5", later("A5 单联")
    SLIP = "80mm", later("80 毫米小票")


class PrintWay(Term):
    """How a paper left the program."""

    PRINTER = "printer", later("打印机")
    PDF = "pdf", later("PDF")
    WORD = "word", later("文字处理软件")


class RecordSigned(Term):
    """What the visitor did with the record that was read back (D13): signed, or would not, and why."""

    SIGNED = "signed", later("来访人已签名或捺印")
    UNWILLING = "unwilling", later("拒签：不愿签名")
    DISAGREES = "disagrees", later("拒签：认为与所说不符")
    LEFT = "left", later("拒签：中途离开")
