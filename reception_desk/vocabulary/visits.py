"""The glossary's part on a visit: urgency, what somebody came for, who is who, blanks, changes."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


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


class ChangeKind(Term):
    """What was done to a visit after it was saved; once a paper was issued a change is a 更正, with a reason."""

    EDIT = "edit", later("更改")
    CORRECTION = "correction", later("更正")
    VOID = "void", later("作废")
    RESTORE = "restore", later("恢复")
    COMPANIONS = "companions", later("补录随访人")
    RAISED = "raised", later("另立事项")
    TAKEN_OFF = "taken_off", later("撤回另立")


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
