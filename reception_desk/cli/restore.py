"""`restore`: lists the backups, or puts one of them into the store's place."""

import argparse
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.cli.verify import add_elsewhere, chosen
from reception_desk.paths import data_folder
from reception_desk.services.access import accounts
from reception_desk.services.safety import rescue
from reception_desk.services.safety.words import offer_line, restored_lines
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which backup, why, and who signs in."""
    parser.add_argument("number", nargs="?", type=int, metavar="N", help=tr("恢复第 N 份备份；不写就只列出有哪些"))
    parser.add_argument("--reason", default="", metavar="TEXT", help=tr("为什么恢复，记入审计"))
    parser.add_argument("--agree", default="", metavar="NAME", help=tr("规范模式：同意恢复的第二个人的账号"))
    parser.add_argument("--agree-password-file", type=Path, metavar="FILE", help=tr("第一行是同意人密码的文件"))
    add_elsewhere(parser)
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """List the backups, or restore the one that was named."""
    if arguments.number is None:
        found = rescue.offers(arguments.data_dir or data_folder(), arguments.elsewhere)
        for each in found:
            signing.print_line(offer_line(each))
        if not found:
            signing.print_line(tr("没有备份。"))
        return 0
    folder, account, password = signing.asked_for(arguments)
    file = arguments.agree_password_file
    agreeing = (arguments.agree, signing.read_password(file) if file else "")
    offer = chosen(folder, arguments)
    desk, restored = rescue.restore(folder, account, password, offer, arguments.reason, agreeing=agreeing)
    for line in restored_lines(restored):
        signing.print_line(line)
    accounts.sign_out(desk)
    return 0
