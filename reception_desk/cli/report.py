"""`report`: writes a report of a day, week, month, quarter or year as docx, xlsx, PDF or JSON, without a window."""

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from reception_desk import app
from reception_desk.cli import signing
from reception_desk.errors import CannotNow
from reception_desk.forms.reports.parts import Picture
from reception_desk.services.counting.lines import charts_of
from reception_desk.services.desk import Desk
from reception_desk.services.reports import exporting
from reception_desk.services.reports.exporting import ReportKind, Wanted
from reception_desk.typeset.pdf import write_pdf
from reception_desk.wording import tr

_FORMS = ("docx", "xlsx", "pdf", "json")
_PICTURED = ("docx", "pdf")
"""Forms in which the charts of the period stand, as in those that the window writes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the report, its period, the form and the file."""
    kinds = [each.value for each in ReportKind]
    names = "、".join(f"{each.value}（{each.label}）" for each in ReportKind)
    parser.add_argument("kind", choices=kinds, metavar="KIND", help=names)
    parser.add_argument("--year", type=int, metavar="Y", help=tr("哪一年；不写是上一年"))
    parser.add_argument("--month", metavar="YYYY-MM", help=tr("哪个月；不写是上个月"))
    parser.add_argument("--day", metavar="YYYY-MM-DD", help=tr("那段时间里的哪一天；自选时间的第一天"))
    parser.add_argument("--last", metavar="YYYY-MM-DD", help=tr("自选时间的最后一天"))
    parser.add_argument("--format", choices=_FORMS, default="docx", metavar="FORM", help=tr("docx、xlsx、pdf、json"))
    parser.add_argument("--checked", action="store_true", help=tr("核对稿：每个数字带编号，文末列出记录"))
    parser.add_argument(
        "--charts", type=Path, metavar="FOLDER", help=tr("图另存到哪个文件夹，PNG 和 SVG；docx 和 PDF 里总有图")
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=tr("写到哪个文件"))
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the report; raises CannotNow for a day that is none or to come, and a file that cannot be written."""
    with signing.signed_in(arguments) as desk:
        wanted = _wanted(arguments, desk.today())
        if wanted.day > desk.today():
            told = tr("{day} 还没有到，没有数字可报。").format(day=wanted.day.isoformat())
            raise CannotNow(told, tr("请写已经开始的年、月、日。"))
        pictured = arguments.charts is not None or arguments.format in _PICTURED
        charts = app.charts_drawn(charts_of(desk, wanted.period)) if pictured else {}
        content = _content(desk, wanted, arguments.format, charts, checked=arguments.checked)
        exporting.record_export(desk, wanted, arguments.format)
    _write(arguments.out, content)
    for name, png, svg in charts.values() if arguments.charts is not None else ():
        for ending, picture in (("png", png), ("svg", svg)):
            _write(arguments.charts / f"{wanted.period.words} {name}.{ending}", picture, arguments.charts)
    return 0


def _write(target: Path, content: bytes, folder: Path | None = None) -> None:
    """Write a file, in a folder that is made where it is not there, and print where it lies."""
    try:
        if folder is not None:
            folder.mkdir(exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        told = tr("{file} 写不进去。").format(file=target)
        raise CannotNow(told, tr("请检查磁盘和权限，或者换一个文件。")) from error
    signing.print_line(str(target))


def _wanted(arguments: argparse.Namespace, today: date) -> Wanted:
    kind = ReportKind(arguments.kind)
    if arguments.day is not None:
        return Wanted(kind, _day(arguments.day), _day(arguments.last) if arguments.last else None)
    if arguments.month is not None:
        return Wanted(kind, _month(arguments.month))
    if arguments.year is not None:
        return Wanted(kind, _day(f"{arguments.year:04}-01-01"))
    return exporting.usual(kind, today)


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise CannotNow(tr("“{text}”不是一个月份。").format(text=text), tr("请写成 2026-11。")) from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CannotNow(tr("“{text}”不是一个日期。").format(text=text), tr("请写成 2026-11-03。")) from error


def _content(
    desk: Desk, wanted: Wanted, form: str, charts: Mapping[str, tuple[str, bytes, bytes]], *, checked: bool
) -> bytes:
    if form == "xlsx":
        return exporting.xlsx_of(desk, wanted)
    if form == "json":
        return exporting.json_of(desk, wanted)
    pictures = [Picture(png, name) for name, png, _svg in charts.values()]
    docx = exporting.docx_of(desk, wanted, checked=checked, pictures=pictures)
    if form == "docx":
        return docx
    fonts = app.ready_to_lay_out()  # held while the paper is laid out
    pdf = write_pdf(docx, title=wanted.kind.label)
    del fonts
    return pdf
