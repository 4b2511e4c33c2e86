"""Errors that are told to the clerk as one plain sentence; anything else is a bug of ours."""

from enum import StrEnum
from pathlib import Path
from typing import Any

from reception_desk.wording import later, shown, tr


class DeskError(Exception):
    """An error with a sentence for the clerk.

    `sentence` says what is the matter, `what_to_do` what helps; both are shown where the act was tried.
    """

    def __init__(self, sentence: str, what_to_do: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.what_to_do = what_to_do

    def __str__(self) -> str:
        """Return both sentences as one line."""
        return self.sentence + self.what_to_do


class CannotNow(DeskError):
    """The act cannot be done now, for a reason outside the clerk's rights."""


class DoesNotAddUp(CannotNow):
    """Figures do not add up, and are not given; what keeps them from it can be looked at."""


class Locked(CannotNow):
    """The desk is locked, or was left: its store is closed."""

    def __init__(self) -> None:
        super().__init__(tr("已锁屏。"), tr("请先输入密码解锁。"))


def not_written(target: Path) -> CannotNow:
    """Return what is told where a file cannot be written."""
    return CannotNow(tr("不能写入 {file}。").format(file=target), tr("请换一个文件夹，或检查磁盘是否已满。"))


class ReasonNeeded(CannotNow):
    """The act asks for a reason in words, and none was given."""


class NotPermitted(DeskError):
    """The clerk's roles do not include the act."""


class WrongPassword(DeskError):
    """The password, or the recovery code, does not open any key slot."""


class PasswordExpired(DeskError):
    """The password is right and too old: a new one comes with the next try."""


class CodeNeeded(DeskError):
    """The password is right, and the account has a second factor whose code is missing."""


class AccountLocked(DeskError):
    """The account waits after too many wrong passwords."""


class AlreadyChanged(DeskError):
    """Another window saved the same record first; `now` is what stands there, `yours` what was typed."""

    def __init__(self, sentence: str, now: dict[str, Any], yours: dict[str, Any]) -> None:
        super().__init__(sentence)
        self.now = now
        self.yours = yours


class Trouble(StrEnum):
    """What may be the matter with the store's files."""

    FULL = "full"
    BUSY = "busy"
    READ_ONLY = "read_only"
    DAMAGED = "damaged"
    EMPTY = "empty"
    FOREIGN = "foreign"
    OLDER = "older"
    NEWER = "newer"
    MISSING = "missing"
    WRONG_KEY = "wrong_key"
    LOST_KEY = "lost_key"
    DISK = "disk"


_SENTENCES: dict[Trouble, tuple[str, str]] = {
    Trouble.FULL: (later("磁盘已满，这次没有存上。"), later("请清理磁盘后再按一次保存，已输入的内容都还在。")),
    Trouble.BUSY: (later("数据正被另一个程序占用。"), later("请稍等片刻再试，已输入的内容都还在。")),
    Trouble.READ_ONLY: (later("数据文件夹不能写入。"), later("请让管理员检查该文件夹的写入权限。")),
    Trouble.DAMAGED: (later("数据文件已损坏，没有打开。"), later("原文件一个字节也没有动，请让管理员用备份恢复。")),
    Trouble.EMPTY: (later("数据文件是空的，里面的记录不见了。"), later("请不要继续登记，让管理员用备份恢复。")),
    Trouble.FOREIGN: (later("数据文件不是本单位的，可能被换过。"), later("请让管理员放回原来的文件，或用备份恢复。")),
    Trouble.OLDER: (
        later("数据文件比上次关闭时旧，最近的登记不在里面。"),
        later("请让管理员找回最新的文件（连同 -wal 文件），或用备份恢复。"),
    ),
    Trouble.NEWER: (later("数据由更新版本的程序写成。"), later("请安装同一版本或更新的程序再打开。")),
    Trouble.MISSING: (later("找不到数据文件。"), later("请让管理员检查数据文件夹，或用备份恢复。")),
    Trouble.WRONG_KEY: (later("密钥与数据文件不符。"), later("请用本单位的恢复码打开，或让管理员恢复密钥文件。")),
    Trouble.LOST_KEY: (
        later("密钥文件 office.json 不见了或已损坏，没有它打不开数据。"),
        later("登录页上按“放回密钥文件”，就用旁边的 office.json.before，没有就用备份里的一份。"),
    ),
    Trouble.DISK: (later("磁盘读写出错，这次没有存上。"), later("已输入的内容都还在。请让管理员检查磁盘。")),
}


class StoreTrouble(DeskError):
    """The store's files cannot be used as they should; `kind` says why, `missing` how many last saves are gone."""

    def __init__(self, kind: Trouble, missing: int = 0) -> None:
        sentence, what_to_do = _SENTENCES[kind]
        lost = tr("缺最后 {n} 次保存。").format(n=missing) if missing else ""
        super().__init__(shown(sentence) + lost, shown(what_to_do))
        self.kind = kind
        self.missing = missing


class TemplateTrouble(DeskError):
    """A paper's template cannot be filled or drawn; `file` names it, `what` is a Chinese sentence."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(f"{file}：{what}" if file else what)
        self.file = file
        self.what = what


class PaperTrouble(DeskError):
    """An issued paper is not what was issued: its digest no longer fits."""


class Interrupted(DeskError):
    """A newer question stopped this one; nobody waits for its answer."""
