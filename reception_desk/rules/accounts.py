"""Passwords, roles and waiting after wrong attempts (GB/T 22239 身份鉴别, 三员分立)."""

import re
from collections.abc import Collection
from datetime import datetime, timedelta

from reception_desk.findings import Finding
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr

LEAST_LENGTH = 10
WRONG_ATTEMPTS = 5
LOCKED_FOR = timedelta(minutes=15)
FORMER_PASSWORDS = 5
"""So many former passwords may not be taken again in 规范模式 (GB/T 22239 8.1.4.1)."""
_CLASSES = (r"[a-z]", r"[A-Z]", r"\d", r"[^a-zA-Z\d]")
_ADMINISTRATORS = {Role.SYSTEM, Role.SECURITY, Role.AUDITOR}


def password_findings(password: str, name: str) -> tuple[Finding, ...]:
    """Say what a password lacks: ten characters, three of four classes, not the account's name."""
    found = []
    if len(password) < LEAST_LENGTH:
        found.append(tr("密码至少 {n} 个字符。").format(n=LEAST_LENGTH))
    if sum(bool(re.search(each, password)) for each in _CLASSES) < 3:
        found.append(tr("密码要有大写字母、小写字母、数字、符号中的三种。"))
    if name and name.casefold() in password.casefold():
        found.append(tr("密码里不能有账号名。"))
    return tuple(Finding("password", sentence) for sentence in found)


def role_findings(mode: Mode, roles: Collection[Role]) -> tuple[Finding, ...]:
    """Say which roles one account cannot hold together; a small office knows no such limit."""
    if not roles:
        return (Finding("roles", tr("请至少选一个角色。")),)
    administers = _ADMINISTRATORS & set(roles)
    if mode is Mode.STRICT and administers and len(roles) > 1:
        return (Finding("roles", tr("规范模式下，系统管理员、安全管理员、审计员由不同的人担任，也不兼任其他角色。")),)
    return ()


def staff_findings(mode: Mode, staff: Collection[Collection[Role]]) -> tuple[Finding, ...]:
    """Say which roles nobody holds, so that nobody could make accounts, receive visitors or read the audit."""
    held = {role for roles in staff for role in roles}
    wanted = (Role.CLERK, Role.SYSTEM) if mode is Mode.SMALL else (Role.CLERK, Role.SYSTEM, Role.SECURITY, Role.AUDITOR)
    missing = [role.label for role in wanted if role not in held]
    if not missing:
        return ()
    return (Finding("accounts", tr("还没有人担任：{roles}。").format(roles="、".join(missing))),)


def locked_after(wrong: int, now: datetime) -> datetime | None:
    """Return until when an account waits after its `wrong`th wrong password, None while it need not."""
    return now + LOCKED_FOR if wrong >= WRONG_ATTEMPTS else None


def password_is_old(since: datetime, now: datetime, days: int) -> bool:
    """Tell whether a password has been used for longer than `days` (GB/T 22239: 定期更换)."""
    return now - since > timedelta(days=days)
