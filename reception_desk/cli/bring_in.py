"""`import`: looks a table over row by row, brings it in unless it is a dry run, or takes an import back."""

import argparse
import json
from pathlib import Path

from reception_desk.cli import signing
from reception_desk.errors import CannotNow
from reception_desk.services.importing.bringing import bring_in
from reception_desk.services.importing.dry_run import dry_run
from reception_desk.services.importing.judging import Judged
from reception_desk.services.importing.source import label_of, opened
from reception_desk.services.importing.undoing import undo_import
from reception_desk.vocabulary.imports import ImportKind
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the file, what its rows are, the sheet, and whether anything shall be written."""
    kinds = "、".join(f"{each.value}（{each.label}）" for each in ImportKind)
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help=tr(".xlsx 或 .csv 文件"))
    parser.add_argument("--kind", choices=list(ImportKind), metavar="KIND", help=kinds + tr("；不写由表头认出"))
    parser.add_argument("--sheet", metavar="NAME", help=tr("哪个工作表；不写是第一个认得出表头的"))
    parser.add_argument("--dry-run", action="store_true", help=tr("只看每一行会怎样，什么也不写"))
    parser.add_argument("--undo", type=int, metavar="N", help=tr("撤回第 N 次导入"))
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each row with what becomes of it and why, then the sums; raises CannotNow."""
    if (arguments.file is None) is (arguments.undo is None):
        raise CannotNow(tr("请写明要导入的文件，或者用 --undo 写明撤回哪一次。"))
    with signing.signed_in(arguments) as desk:
        if arguments.undo is not None:
            back = undo_import(desk, arguments.undo).value
            _print({"import": arguments.undo, "gone": back.gone, "stay": back.stay})
            return 0
        kind = ImportKind(arguments.kind) if arguments.kind else None
        source = opened(desk, arguments.file, kind, arguments.sheet)
        columns = {source.headers[at]: label_of(source, name) for at, name in source.columns.items()}
        _print({"kind": source.kind.value, "sheet": source.sheet, "columns": columns})
        found = dry_run(desk, source, each=_print_row)
        sums = {verdict.value: number for verdict, number in found.counts.items()}
        if arguments.dry_run:
            _print({"rows": found.rows, **sums})
        else:
            brought = bring_in(desk, found).value
            _print({"rows": found.rows, **sums, "import": brought.run_id, "imported": brought.rows})
    return 0


def _print_row(row: Judged) -> None:
    _print({"row": row.place, "verdict": row.verdict.value, "day": row.day, "why": row.why})


def _print(told: dict[str, object]) -> None:
    signing.print_line(json.dumps(told, ensure_ascii=False))
