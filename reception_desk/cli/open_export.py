"""`open-export`: opens a locked export with its passphrase into the zip file inside; needs no office and no account."""

import argparse
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.services.outgoing.opening import unlock
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the file, the passphrase and where the zip file goes."""
    parser.add_argument("file", type=Path, metavar="FILE", help=tr("加密导出的 .rdx 文件"))
    parser.add_argument("target", type=Path, metavar="ZIP", help=tr("写到哪个 .zip 文件"))
    parser.add_argument("--passphrase-file", type=Path, required=True, metavar="FILE", help=tr("第一行是口令的文件"))


def run(arguments: argparse.Namespace) -> int:
    """Open the file; raises CannotNow where the passphrase is wrong or the file is not whole."""
    unlock(arguments.file, arguments.target, signing.read_password(arguments.passphrase_file))
    signing.print_line(str(arguments.target))
    return 0
