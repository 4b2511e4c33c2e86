"""The glossary's part on the ways in which a petition reaches the office."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class LetterKind(Term):
    """How a letter came."""

    ORDINARY = "1", later("普通")
    REGISTERED = "2", later("挂号")
    FAX = "3", later("传真")


class Recording(Term):
    """Whether a call was recorded."""

    RECORDED = "1", later("已录音")
    NOT_RECORDED = "2", later("未录音")


class Terminal(Term):
    """Where an online petition was written (C01, 网上)."""

    SITE = "4W", later("网站")
    APP = "4A", later("手机 APP")
    WECHAT = "4X", later("微信")
    MAIL = "4E", later("邮件")
    OTHER = "4O", later("其他终端")


class OutsideKind(Term):
    """A visit elsewhere of which the office was told; it is counted apart, never as a visit to us."""

    CAPITAL = "1", later("进京访")
    PROVINCE = "2", later("赴省访")
    LEAP = "3", later("越级访")


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
