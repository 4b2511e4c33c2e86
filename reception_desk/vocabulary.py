"""The one glossary: the regulation's enumerations and the desk's own words, each with its Chinese label."""

from enum import StrEnum
from typing import Self

from reception_desk.wording import later, shown


class Term(StrEnum):
    """A code that is stored, with the label that is shown."""

    source: str

    def __new__(cls, code: str, label: str = "") -> Self:
        """Make a member whose value is `code`; looking one up by its code gives no label."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.source = label
        return member

    @property
    def label(self) -> str:
        """Return the label in the shown language."""
        return shown(self.source)


class Profile(Term):
    """What the office is: it decides which law and which papers apply (条20, 22, 23)."""

    XFBM = "XFBM", later("信访部门")
    JGDW = "JGDW", later("机关单位")
    FAYUAN = "FAYUAN", later("法院")


class Mode(Term):
    """How the office divides its work: nothing needs a second person in a small office."""

    SMALL = "small", later("小办公室")
    STRICT = "strict", later("规范模式")


class Role(Term):
    """What an account may be; in the strict mode the three administrators are separated (三员分立)."""

    CLERK = "clerk", later("值班员")
    HEAD = "head", later("科长")
    LEADER = "leader", later("领导")
    SYSTEM = "system", later("系统管理员")
    SECURITY = "security", later("安全管理员")
    AUDITOR = "auditor", later("审计员")


class AbsenceKind(Term):
    """Why somebody is not there to answer."""

    LEAVE = "leave", later("请假")
    GONE = "gone", later("调离、停用账号")


class Channel(Term):
    """C01 信访形式 (条17)."""

    VISIT = "visit", later("来访")
    LETTER = "letter", later("来信")
    PHONE = "phone", later("来电")
    ONLINE = "online", later("网上")
    VIDEO = "video", later("视频")
    LEADER = "leader", later("领导信箱/批转")
    REFERRED = "referred", later("上级或其他机关交转")
    NOTICE = "notice", later("通报")

    @property
    def register(self) -> str:
        """Return the kind of register number: LF, LX, LD, WS, SP, LS, JZ or TB."""
        return _REGISTERS[self]


_REGISTERS = {
    Channel.VISIT: "LF",
    Channel.LETTER: "LX",
    Channel.PHONE: "LD",
    Channel.ONLINE: "WS",
    Channel.VIDEO: "SP",
    Channel.LEADER: "LS",
    Channel.REFERRED: "JZ",
    Channel.NOTICE: "TB",
}


class Urgency(Term):
    """What makes a visit urgent (条25): of the visit, never of a person, and never on a paper for the visitor."""

    THREAT = "1", later("扬言")
    SUDDEN = "2", later("突发")
    CROWD = "3", later("群体")


class Purpose(Term):
    """C02 信访目的; 揭发控告 falls under the accuser's protection (条30)."""

    APPEAL = "1", later("申诉")
    HELP = "2", later("求决")
    ADVICE = "3", later("意见建议")
    ACCUSATION = "4", later("揭发控告")
    OTHER = "9", later("其他")


class Sex(Term):
    """C09 性别 (GB/T 2261.1)."""

    MALE = "1", later("男")
    FEMALE = "2", later("女")
    UNSTATED = "9", later("未说明")


class PersonRole(Term):
    """As whom a person came."""

    PETITIONER = "petitioner", later("信访人")
    REPRESENTATIVE = "representative", later("代表")
    AGENT = "agent", later("代理人")


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


class Action(Term):
    """Every act that is permitted by role and written into the audit."""

    SET_UP_OFFICE = "office.set_up", later("设立办公室")
    SIGN_IN = "account.sign_in", later("登录")
    SIGN_IN_FAILED = "account.sign_in_failed", later("登录失败")
    SIGN_OUT = "account.sign_out", later("退出")
    LOCK = "account.lock", later("锁屏")
    UNLOCK = "account.unlock", later("解锁")
    ADD_ACCOUNT = "account.add", later("新增账号")
    CHANGE_PASSWORD = "account.password", later("修改密码")
    SET_SECOND_FACTOR = "account.second_factor", later("启用或停用动态码")
    CHANGE_KEY = "key.change", later("更换恢复码")
    DRILL_KEY = "key.drill", later("核对恢复码")
    READ_AUDIT = "audit.read", later("查看审计记录")
    READ_VISIT = "visit.read", later("打开登记")
    CHANGE_NOTICE = "notice.change", later("修改个人信息告知书")
    CHANGE_OFFICE = "office.change", later("修改办公室设置")
    CHANGE_CALENDAR = "office.calendar", later("修改放假安排")
    CLOCK_JUMP = "clock.jump", later("电脑时钟跳动")
    CHANGE_CODE_TABLE = "office.code_table", later("修改码表")
    CHANGE_PHRASE = "office.phrase", later("修改短语")
    CHANGE_OWN_FIELD = "office.own_field", later("修改自设项目")
    BACK_UP = "backup.make", later("备份")
    RESTORE = "backup.restore", later("用备份恢复")
    DRILL = "backup.drill", later("恢复演练")
    REGISTER_VISIT = "visit.register", later("登记来访")
    BEGIN_CHANGE = "visit.begin_change", later("打开登记更改")
    MARK_URGENT = "visit.mark_urgent", later("记为紧急或取消")
    CHANGE_VISIT = "visit.change", later("更改登记")
    VOID_VISIT = "visit.void", later("作废登记")
    RESTORE_VISIT = "visit.restore", later("恢复登记")
    TAKE_DRAFT = "draft.take_over", later("接手草稿")
    GIVE_DRAFT_BACK = "draft.give_back", later("还回草稿")
    ISSUE_PAPER = "paper.issue", later("出具文书")
    PRINT_PAPER = "paper.print", later("打印文书")
    FOLLOW_PRINT = "print.follow", later("跟踪打印")
    SETTLE_PRINT = "print.settle", later("确认打印结果")
    DRAFT_PAPER = "paper.draft", later("起草文书")
    CHANGE_DRAFT = "paper.change_draft", later("修改送签稿")
    PUT_AWAY_DRAFT = "paper.put_away", later("收起送签稿")
    SIGN_PAPER = "paper.sign", later("签发文书")
    VOID_PAPER = "paper.void", later("作废文书")
    STAMP_PAPER = "paper.stamp", later("登记用印")
    SERVE_PAPER = "paper.serve", later("登记送达")
    RECORD_RECEIPT = "paper.receipt", later("登记送达回证")
    MAKE_FILE = "matter.file", later("立卷")
    TAKE_TEMPLATE = "template.take", later("启用文书模板")
    PUT_TEMPLATE_BACK = "template.back", later("换回文书模板")
    ADD_COMPANIONS = "visit.add_companions", later("补录随访人")
    TAKE_OUT_COMPANIONS = "visit.take_out_companions", later("撤回补录的随访人")
    KEEP_PROMISE = "visit.keep_promise", later("办完答应的事")
    REOPEN_PROMISE = "visit.reopen_promise", later("撤回办完答应的事")
    ANSWER_LETTER = "visit.answer_letter", later("回复来文")
    REOPEN_LETTER = "visit.reopen_letter", later("撤回回复来文")
    REVEAL = "visit.reveal", later("查看完整号码")
    COPY_LIST = "visit.copy_list", later("复制登记列表")
    EXPORT_LIST = "visit.export_list", later("导出登记列表")
    PRINT_LIST = "visit.print_list", later("打印登记列表")
    SEARCH = "visit.search", later("查找登记")
    KEEP_SEARCH = "search.keep", later("保存查找")
    DROP_SEARCH = "search.drop", later("删除保存的查找")
    CHANGE_MATTER = "matter.change", later("修改事项")
    RECORD_FACT = "matter.fact", later("记录事项进展")
    CHOOSE_OUTCOME = "matter.outcome", later("作出办理方式")
    DECIDE_DEMAND = "matter.decide", later("答复一项诉求")
    EXTEND_HANDLING = "matter.extend", later("延长办理期限")
    TURN_ORDINARY = "matter.turn", later("简易办理转普通程序")
    JUDGE_RULE = "matter.judge_rule", later("改判程序算出的结果")
    ADD_OUTER_NUMBER = "matter.outer_number", later("填写外部编号")
    CLOSE_MATTER = "matter.close", later("办结事项")
    TAKE_BACK_EVENT = "matter.take_back", later("撤回事项记录")
    NAME_RESPONSIBLE = "matter.responsible", later("落实责任人")
    CORRECT_FIRST = "matter.correct_first", later("更正首接责任人")
    HAND_OVER_DUTIES = "matter.hand_over", later("移交责任")
    GO_ON_LEAVE = "account.leave", later("登记请假")
    COME_BACK = "account.come_back", later("登记回岗")
    CLOSE_ACCOUNT = "account.close", later("停用账号")
    SEND_LETTER = "letter.send", later("登记去函")
    RECORD_ENTRY = "letter.entry", later("登记来文")
    READ_SEALED = "sealed.read", later("打开密件")
    GRANT_SEALED = "sealed.grant", later("允许查看密件")
    WITHDRAW_SEALED = "sealed.withdraw", later("收回查看密件")
    NOTE_SEALED = "sealed.note", later("记录密件进展")
    TRANSFER_SEALED = "sealed.transfer", later("转送密件")
    TAKE_BACK_SEALED = "sealed.take_back", later("撤回密件记录")
    SEAL_NAMES = "sealed.names", later("把写着被反映人的文字移入密件")
    SEAL_FILE = "sealed.file", later("附件移入或移出密件")
    MERGE_MATTERS = "matter.merge", later("合并事项")
    UNMERGE_MATTERS = "matter.unmerge", later("拆回合并的事项")
    JUDGE_MATTERS = "matter.judge", later("判断是否同一事")
    HANDLE_FIRST = "leading.first", later("作出初访处置")
    READ_FIRST = "leading.read", later("阅过初访处置")
    INSTRUCT = "leading.instruct", later("登记拟办、审核、批示、签发")
    CARRY_OUT = "leading.carry_out", later("登记批示落实")
    TICK = "leading.tick", later("过立案关、结案质量关")
    MARK_KEY = "leading.key_matter", later("列为重点事项")
    END_KEY = "leading.key_ended", later("不再列为重点事项")
    SUGGEST = "leading.suggest", later("提出三项建议")
    ANSWER_SUGGESTION = "leading.suggestion_answered", later("登记建议反馈")
    REFUSE_PROPOSAL = "leading.proposal_refused", later("不提系统建议的建议")
    EXPLAIN_CLOSING = "leading.closing", later("登记成因和化解")
    RATE = "leading.rate", later("登记满意度")
    SUPERVISE = "leading.supervise", later("督办")
    ANSWER_SUPERVISION = "leading.supervision_answered", later("登记督办反馈")
    LOOK_BACK = "leading.look_back", later("首办倒查")
    CHECK_RISK = "leading.risk", later("风险评估")
    ASK_RISK = "leading.risk_asked", later("要求风险评估")
    KEEP_UNIT = "unit.keep", later("修改单位")
    DRAW_ROSTER = "roster.draw", later("排值班表")
    PUBLISH_ROSTER = "roster.publish", later("发布值班表")
    KEEP_DUTY_POST = "roster.post", later("登记值班岗位")
    KEEP_DUTY_PERSON = "roster.person", later("登记值班人员")
    CHANGE_DUTY = "roster.change", later("调班、替班")
    ASK_DUTY_CHANGE = "roster.ask", later("申请调班、替班")
    DECIDE_DUTY_CHANGE = "roster.decide", later("批准调班、替班")
    SAY_WHERE = "roster.where", later("到岗、在外")
    CONFIRM_ABSENT = "roster.absent", later("确认缺岗")
    EXPORT_ROSTER = "roster.export", later("导出值班表")
    KEEP_LEADER_DAY = "leader_day.keep", later("安排领导接访日")
    MEET_LEADER = "leader_day.meet", later("安排约见领导")
    KEEP_PERIOD = "period.keep", later("登记重点时段")
    REPORT_PERIOD = "period.report", later("报送重点时段日报")
    KEEP_CALL = "period.call", later("安排盯办走访")
    ADD_ACTIVITY = "activity.add", later("登记工作活动")
    SCREEN = "screening.begin", later("布置矛盾排查")
    RETURN_SCREENING = "screening.return", later("登记排查结果")
    SETTLE_TROUBLE = "screening.settle", later("登记调处结果")
    REPORT_SCREENING = "screening.report", later("汇总排查报领导")
    READ_SCREENING = "screening.read", later("阅过排查汇总")
    CORRECT_KEPT = "register.correct", later("更正台账")
    VOID_KEPT = "register.void", later("作废台账一条")
    PUT_BACK_KEPT = "register.put_back", later("撤销台账的更正或作废")
    TAKE_BACK_KEPT = "leading.take_back", later("撤回工作记录")
    MERGE_PEOPLE = "people.merge", later("合并人员")
    UNMERGE_PEOPLE = "people.unmerge", later("拆回合并的人员")
    JUDGE_PEOPLE = "people.judge", later("判断是否同一人")
    KEY_PEOPLE = "people.key", later("整理人员查找索引")
    ATTACH = "attachment.add", later("附上文件")
    TAKE_OUT = "attachment.take_out", later("打开或取出附件")
    REMOVE_ATTACHMENT = "attachment.remove", later("移除附件")
    RESTORE_ATTACHMENT = "attachment.restore", later("放回附件")
    SWEEP_ATTACHMENTS = "attachment.sweep", later("清理过期附件")
    CLOSE_DAY = "handover.close", later("日结")
    GIVE_SHIFT = "handover.give", later("签交班")
    TAKE_SHIFT = "handover.take", later("签接班")
    TAKE_BACK_HANDOVER = "handover.take_back", later("撤回交接")
    PRINT_HANDOVER = "handover.print", later("打印交接记录、日报、紧急报告单")
    REPORT_URGENT = "visit.report_urgent", later("填重大紧急信访信息报告单")
    WORD_SUMMARY = "report.word", later("改写总结的段落")
    SIGN_REPORT = "report.sign", later("签发报表")
    TAKE_BACK_REPORT = "report.take_back", later("撤回签发的报表")
    EXPORT_REPORT = "report.export", later("导出报表")
    TAKE_HINT = "hint.take", later("苗头列入排查")
    GIVE_HINT_BACK = "hint.back", later("撤回苗头列入排查")
    RESERVE_BLANKS = "blank.reserve", later("预留空白登记表")
    PRINT_BLANKS = "blank.print", later("打印空白登记表")
    VOID_BLANK = "blank.void", later("作废空白登记表")
    RESTORE_BLANK = "blank.restore", later("撤回作废空白登记表")


class ChangeKind(Term):
    """What was done to a visit after it was saved; once a paper was issued a change is a 更正, with a reason."""

    EDIT = "edit", later("更改")
    CORRECTION = "correction", later("更正")
    VOID = "void", later("作废")
    RESTORE = "restore", later("恢复")
    COMPANIONS = "companions", later("补录随访人")


class BlankState(Term):
    """What became of a blank with a reserved number."""

    RESERVED = "reserved", later("未打印")
    UNUSED = "unused", later("未用")
    USED = "used", later("已补录")
    VOID = "void", later("作废")


class PairVerdict(Term):
    """What a clerk judged of two people; OPEN takes an earlier judgement back."""

    SAME = "same", later("是同一人")
    DIFFERENT = "different", later("不是同一人")
    OPEN = "open", later("未定")


class MatterVerdict(Term):
    """What a clerk judged of two matters; OPEN takes an earlier judgement back."""

    SAME = "same", later("是同一事")
    DIFFERENT = "different", later("不是同一事")
    OPEN = "open", later("未定")


class PrintWay(Term):
    """How a paper left the program."""

    PRINTER = "printer", later("打印机")
    PDF = "pdf", later("PDF")
    WORD = "word", later("文字处理软件")


class Outcome(Term):
    """How an act ended, as the audit keeps it."""

    DONE = "done", later("完成")
    REFUSED = "refused", later("未准")
    FAILED = "failed", later("未成")
