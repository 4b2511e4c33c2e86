"""`export`: writes everything the office recorded as lines of JSON, into a folder or one file, locked if wished."""

import argparse
import sys
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.services.access import grounds
from reception_desk.services.outgoing.everything import export_all, told_words
from reception_desk.wording import tr

_NOT_ALL = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the place, the passphrase, the reason and who agrees."""
    parser.add_argument("target", type=Path, metavar="DIR|FILE", help=tr("新文件夹，或者 .zip、.rdx 文件"))
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=tr("加密：第一行是口令的文件"))
    signing.add_grounds(parser)
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the export; return 3 where some file could not be read, which the manifest names."""
    passphrase = signing.read_password(arguments.passphrase_file) if arguments.passphrase_file else ""
    second = signing.second_password(arguments)
    with signing.signed_in(arguments) as desk:
        why = grounds.given(desk, arguments.reason, arguments.agreed_by, second)
        taken = export_all(desk, arguments.target, why, passphrase)
        signing.print_line(told_words(taken))
    for each in taken.missing:
        print(each, file=sys.stderr)
    return _NOT_ALL if taken.missing else 0
