"""`backup`: makes a backup now, proves it, and brings the second place up to it."""

import argparse
import sys

from reception_desk.cli import signing
from reception_desk.services.safety.backup import Second, back_up
from reception_desk.services.safety.words import backup_line, second_line

_SECOND_FAILED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare who signs in."""
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make a backup; return 3 where it was made but the second place could not take it."""
    with signing.signed_in(arguments) as desk:
        made = back_up(desk).value
        if made.backup is not None:
            signing.print_line(backup_line(made.backup, desk.today()))
        told = second_line(made.second)
        if told:
            print(told, file=sys.stderr)
        return 0 if made.second.state in (Second.NONE, Second.DONE) else _SECOND_FAILED
