"""`verify`: reads the whole store, or a backup, and names the first bad entry of the audit; nothing is written."""

import argparse
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.errors import CannotNow
from reception_desk.services.safety import rescue
from reception_desk.services.safety.checking import checked, lines_of
from reception_desk.services.safety.words import backup_line
from reception_desk.wording import tr

_BAD = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is checked and who signs in."""
    parser.add_argument("number", nargs="?", type=int, metavar="N", help=tr("核对第 N 份备份，不写就核对现在的数据"))
    add_elsewhere(parser)
    signing.add_arguments(parser)


def add_elsewhere(parser: argparse.ArgumentParser) -> None:
    """Declare another folder in which backups lie."""
    parser.add_argument(
        "--from", dest="elsewhere", type=Path, metavar="DIR", help=tr("备份在另一个文件夹（第二处备份）")
    )


def run(arguments: argparse.Namespace) -> int:
    """Check; return 3 where anything is wrong."""
    folder, account, password = signing.asked_for(arguments)
    key = rescue.key_of(folder, account, password)
    if arguments.number is None and arguments.elsewhere is None:
        found = checked(folder, key)
        for line in lines_of(found):
            signing.print_line(line)
        return 0 if found.whole else _BAD
    offer = chosen(folder, arguments)
    wrong = rescue.fault(folder, key, offer.backup)
    signing.print_line(backup_line(offer.backup))
    signing.print_line(wrong or tr("完好。"))
    return _BAD if wrong else 0


def chosen(folder: Path, arguments: argparse.Namespace) -> rescue.Offer:
    """Return the backup of the number that was given, or the newest; raises CannotNow for none."""
    found = rescue.offers(folder, arguments.elsewhere)
    for each in found:
        if arguments.number in (None, each.backup.sequence):
            return each
    raise CannotNow(tr("没有找到这份备份。"), tr("用 reception-desk restore 看有哪些。"))
