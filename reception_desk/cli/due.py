"""`due`: counts a time limit from a date, and prints three dates and the counting; nobody signs in for it."""

import argparse
import json
import sys
from pathlib import Path

from reception_desk.errors import CannotNow
from reception_desk.services.matters.deadlines import Counted, calendar_of_files, clocks, count_clock, lines_of
from reception_desk.wording import tr

_NOT_UNDERSTOOD = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the clock, the date, and the files of notices that stand over the shipped ones."""
    names = "、".join(f"{name.value}（{name.label}）" for name in clocks())
    parser.add_argument("clock", nargs="?", metavar="CLOCK", help=tr("期限：{names}").format(names=names))
    parser.add_argument("date", nargs="?", metavar="DATE", help=tr("起算的日期，如 2026-11-03"))
    files = tr("某年的放假安排，holiday-cn 格式的 JSON，可写几个")
    parser.add_argument("--calendar", nargs="+", action="extend", default=[], type=Path, metavar="FILE", help=files)
    parser.add_argument("--json", action="store_true", help=tr("输出一个 JSON 对象"))


def run(arguments: argparse.Namespace) -> int:
    """Print the counting; return 2 for a clock or a date that is none."""
    clock, day, files = arguments.clock, arguments.date, arguments.calendar
    if clock is None and len(files) >= 3:  # `--calendar FILE CLOCK DATE` leaves both words to the option
        *files, clock, day = files
    if clock is None or day is None:
        print(tr("请写明期限和日期，例如 reception-desk due HANDLE 2026-08-03。"), file=sys.stderr)
        return _NOT_UNDERSTOOD
    calendar = calendar_of_files(files)
    try:
        counted = count_clock(str(clock), str(day), calendar)
    except CannotNow as error:
        print(error, file=sys.stderr)
        return _NOT_UNDERSTOOD
    told = [json.dumps(_as_json(counted), ensure_ascii=False)] if arguments.json else lines_of(counted)
    for line in told:
        print(line)
    return 0


def _as_json(counted: Counted) -> dict[str, object]:
    clock, counting = counted.clock, counted.counting
    return {
        "clock": clock.name.value if clock else None,
        "label": counted.heading,
        "article": clock.article if clock else "",
        "n": counting.n,
        "unit": counting.unit.value,
        "from": clock.start.value if clock else None,
        "start": counting.start.isoformat(),
        "nominal_due": counting.nominal_due.isoformat(),
        "legal_due": counting.legal_due.isoformat(),
        "safe_due": counting.safe_due.isoformat(),
        "unconfirmed": list(counting.unconfirmed),
        "days": [
            {
                "date": each.day.isoformat(),
                "counted": each.counted,
                "number": each.number or None,
                "kind": each.mark.kind.value,
                "why": each.words,
            }
            for each in counting.steps
        ],
    }
