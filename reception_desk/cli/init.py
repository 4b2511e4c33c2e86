"""`init`: sets up an office unattended."""

import argparse
import sys
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.errors import CannotNow, DeskError
from reception_desk.paths import data_folder
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.office.settings import Plan, set_up, write_recovery_file
from reception_desk.vocabulary.office import Mode, Profile, Role
from reception_desk.wording import tr

_EVERYTHING = "+".join(role.value for role in (Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the plan of the office."""
    profiles = [each.value for each in Profile]
    parser.add_argument("--profile", choices=profiles, required=True, help=tr("单位性质"))
    parser.add_argument("--name", required=True, help=tr("单位名称"))
    parser.add_argument("--code", default="", help=tr("机构代字"))
    parser.add_argument("--station", default="A", metavar="LETTER", help=tr("本机字母"))
    parser.add_argument("--telephone", default="", help=tr("查询电话"))
    parser.add_argument("--window", default="1 号窗口", help=tr("窗口"))
    parser.add_argument("--mode", choices=[each.value for each in Mode], default=Mode.SMALL.value, help=tr("管理方式"))
    parser.add_argument(
        "--account",
        action="append",
        required=True,
        metavar="NAME:SHOWN[:ROLES]",
        help=tr("账号名:姓名:角色，角色用 + 连接，可写多次；不写角色即小办公室的全部角色"),
    )
    parser.add_argument(
        "--password-file",
        type=Path,
        required=True,
        metavar="FILE",
        help=tr("每行一个密码，与账号次序相同；只有一行则共用"),
    )
    parser.add_argument("--recovery-file", type=Path, metavar="FILE", help=tr("恢复码写入此文件，不写则输出到标准输出"))


def run(arguments: argparse.Namespace) -> int:
    """Set the office up and give out the recovery code."""
    recovery: Path | None = arguments.recovery_file
    if recovery is not None and recovery.exists():
        raise CannotNow(tr("恢复码文件 {file} 已经存在。").format(file=recovery), tr("请换一个文件名。"))
    folder = arguments.data_dir or data_folder()
    code = set_up(folder, _plan(arguments))
    if recovery is None:
        signing.print_line(code)
    else:
        try:
            write_recovery_file(recovery, code)
        except DeskError:
            signing.print_line(code)  # it is kept nowhere else
            raise
    print(tr("已在 {folder} 设立办公室。请把恢复码打印后锁进保险柜。").format(folder=folder), file=sys.stderr)
    return 0


def _plan(arguments: argparse.Namespace) -> Plan:
    passwords = _passwords(arguments.password_file, len(arguments.account))
    return Plan(
        profile=Profile(arguments.profile),
        name=arguments.name,
        code=arguments.code,
        station=arguments.station,
        telephone=arguments.telephone,
        window=arguments.window,
        mode=Mode(arguments.mode),
        accounts=tuple(map(_account, arguments.account, passwords)),
    )


def _passwords(file: Path, wanted: int) -> list[str]:
    first = signing.read_password(file)
    lines = file.read_text("utf-8-sig").splitlines()
    return [lines[at] if len(lines) > 1 and at < len(lines) else first for at in range(wanted)]


def _account(words: str, password: str) -> NewAccount:
    name, _, rest = words.partition(":")
    shown, _, roles = rest.partition(":")
    try:
        chosen = frozenset(Role(each) for each in (roles or _EVERYTHING).split("+"))
    except ValueError as error:
        all_roles = "、".join(each.value for each in Role)
        raise CannotNow(
            tr("不认识的角色：{roles}。").format(roles=roles), tr("可写：{all}。").format(all=all_roles)
        ) from error
    return NewAccount(name, shown or name, password, chosen)
