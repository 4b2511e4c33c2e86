"""`package`: writes the visits and matters of a period under the superior's labels, as tables and as JSON."""

import argparse
import sys
from datetime import date
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.errors import CannotNow
from reception_desk.services.access import grounds
from reception_desk.services.outgoing.package import Span, pack, told_words
from reception_desk.wording import tr

_NOT_ALL = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the place, the period, the reason and who agrees."""
    parser.add_argument("target", type=Path, metavar="DIR|FILE", help=tr("新文件夹，或者 .zip 文件"))
    parser.add_argument("--since", metavar="YYYY-MM-DD", help=tr("从哪天；不写是上个月"))
    parser.add_argument("--until", metavar="YYYY-MM-DD", help=tr("到哪天"))
    signing.add_grounds(parser)
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the package; return 3 where records were refused, each named on standard error."""
    second = signing.second_password(arguments)
    with signing.signed_in(arguments) as desk:
        span = _span(arguments, desk.today())
        why = grounds.given(desk, arguments.reason, arguments.agreed_by, second)
        packed = pack(desk, span, arguments.target, why)
        signing.print_line(told_words(packed))
    for each in packed.refused:
        print(f"{each.table} {each.number} {each.why}", file=sys.stderr)
    return _NOT_ALL if packed.refused else 0


def _span(arguments: argparse.Namespace, today: date) -> Span:
    if arguments.since is None and arguments.until is None:
        return Span.last_month(today)
    since, until = (_day(text or str(today)) for text in (arguments.since, arguments.until))
    return Span(since, until)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CannotNow(tr("“{text}”不是一个日期。").format(text=text), tr("请写成 2026-11-03。")) from error
