"""The glossary's part on the office: its profile and mode, roles, absences, what is kept."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


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


class KeptKind(Term):
    """What is kept for how long (保管期限)."""

    ORDINARY = "ordinary", later("一般事项")
    IMPORTANT = "important", later("重要事项")
    NOTED = "noted", later("简记和未成事项的登记")
