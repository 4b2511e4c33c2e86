"""Signing in from the command line: an account with its password from a file, or the demo office."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reception_desk.errors import CannotNow
from reception_desk.paths import data_folder
from reception_desk.services.access import accounts
from reception_desk.services.access.greeting import has_office
from reception_desk.services.demo import year as demo
from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD, demo_clock
from reception_desk.services.desk import Desk
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the account and the file its password stands in."""
    parser.add_argument("--clerk", metavar="NAME", help=tr("账号名"))
    parser.add_argument("--password-file", type=Path, metavar="FILE", help=tr("第一行是密码的文件"))
    parser.add_argument("--code", default="", metavar="N", help=tr("启用了动态码的账号：手机上的六位数字"))


def add_grounds(parser: argparse.ArgumentParser) -> None:
    """Declare why something that reaches many people's data is done, and in 规范模式 who agrees."""
    parser.add_argument("--reason", default="", metavar="TEXT", help=tr("为什么导出，记入审计"))
    parser.add_argument("--agreed-by", default="", metavar="NAME", help=tr("规范模式：同意人的账号"))
    parser.add_argument("--agreed-password-file", type=Path, metavar="FILE", help=tr("规范模式：同意人的密码文件"))


def second_password(arguments: argparse.Namespace) -> str:
    """Return the password of who agrees, "" where nobody was named."""
    return read_password(arguments.agreed_password_file) if arguments.agreed_password_file else ""


@contextmanager
def signed_in(arguments: argparse.Namespace) -> Iterator[Desk]:
    """Sign in, and sign out at the end; raises CannotNow where the account or the file is missing."""
    desk = _sign_in(arguments)
    try:
        yield desk
    finally:
        accounts.sign_out(desk)


def read_password(file: Path) -> str:
    """Return the first line of a file; raises CannotNow where it cannot be read or is empty."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotNow(tr("读不到密码文件 {file}。").format(file=file), tr("请检查路径和权限。")) from error
    if not lines or not lines[0]:
        raise CannotNow(tr("密码文件 {file} 是空的。").format(file=file), tr("请把密码写在第一行。"))
    return lines[0]


def asked_for(arguments: argparse.Namespace) -> tuple[Path, str, str]:
    """Return the office's folder, the account and its password; raises CannotNow where one is missing."""
    folder = arguments.data_dir or data_folder()
    if not has_office(folder):
        raise CannotNow(tr("{folder} 里还没有办公室。").format(folder=folder), tr("请先运行 reception-desk init。"))
    if arguments.clerk is None or arguments.password_file is None:
        raise CannotNow(tr("请写明 --clerk 和 --password-file，或者用 --demo。"))
    return folder, arguments.clerk, read_password(arguments.password_file)


def _sign_in(arguments: argparse.Namespace) -> Desk:
    if arguments.demo:
        folder = demo.demo_office(arguments.data_dir)
        return accounts.sign_in(folder, FIRST_CLERK, PASSWORD, clock=demo_clock())
    return accounts.sign_in(*asked_for(arguments), code=arguments.code)


def print_line(text: str) -> None:
    """Print one line at once, so that whoever reads sees each result when it happened."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
