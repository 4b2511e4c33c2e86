"""Sends the pages of a paper to a printer, line for line as the preview shows them; never in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reception_desk.errors import CannotNow
from reception_desk.services.papers.printing import Told
from reception_desk.typeset.layout import Layout, Page
from reception_desk.typeset.paint import ended_on_trouble, paint_page
from reception_desk.typeset.pdf import pdf_of
from reception_desk.typeset.sheets import shifted, two_up
from reception_desk.ui.printing import cups
from reception_desk.ui.printing.habits import Habit, shift_of
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.wording import tr

_POINTS = 72.0


def printers() -> tuple[list[str], str]:
    """Return the names of the printers and the default one ("" where there is none); may take seconds."""
    if cups.here():
        return cups.printers()
    names = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    return names, default if default in names else ""


def trays(printer: str) -> tuple[str, ...]:
    """Return the names of a printer's trays, where the system tells them."""
    return cups.trays(printer) if cups.here() else ()


def followed(jobs: Sequence[tuple[int, str]]) -> list[Told]:
    """Return what the system tells of prints it was given, each with its key and the name of its job."""
    return cups.followed(jobs) if cups.here() else []


def print_paper(paper: LaidPaper, habit: Habit) -> str:
    """Print all pages, once for each copy or with the mark of a reprint; return the name of the job.

    The name is "" where the system does not tell what becomes of a job. Raises CannotNow.
    """
    if habit.printer not in printers()[0]:
        name = habit.printer
        raise CannotNow(tr("找不到打印机“{name}”。").format(name=name), tr("请检查电源和连线，或另选一台。"))
    return print_pages(on_sheets(paper.all_copies(), habit), paper.issued.title, habit)


def on_sheets(layout: Layout, habit: Habit) -> Layout:
    """Return the pages as they lie on the printer's sheets."""
    return two_up(layout) if habit.two_up else layout


def print_pages(layout: Layout, title: str, habit: Habit) -> str:
    """Print these pages, moved as the tray wants it; return the name of the job. Raises CannotNow."""
    pages = shifted(layout, *shift_of(habit.printer, habit.tray))
    if cups.here():
        return cups.send(pdf_of(pages, title=title), title, habit, pages.pages[0])
    _paint(pages.pages, title, habit)
    return ""


def _paint(pages: Sequence[Page], title: str, habit: Habit) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(habit.printer)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setCopyCount(habit.copies)
    auto, none = QPrinter.DuplexMode.DuplexAuto, QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(auto if habit.both_sides else none)
    _set_page(printer, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotNow(
            tr("打印机“{name}”没有接受这份文书。").format(name=habit.printer), tr("已经保存的都在，可以再打一次。")
        )
    with ended_on_trouble(painter):
        for number, page in enumerate(pages):
            if number:
                _set_page(printer, page)
                printer.newPage()
            painter.save()
            painter.scale(printer.resolution() / _POINTS, printer.resolution() / _POINTS)
            paint_page(painter, page)
            painter.restore()
    del painter  # which sends the pages off
    if printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        raise CannotNow(tr("打印机“{name}”报告出错。").format(name=habit.printer), tr("已经保存的都在，可以再打一次。"))


def _set_page(printer: QPrinter, page: Page) -> None:
    """Ask for a sheet of the page's own size; the known sizes keep their names, so that the tray is found."""
    lying = page.width_pt > page.height_pt
    sheet = QSizeF(*sorted((page.width_pt, page.height_pt)))
    size = QPageSize(sheet, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(), QPageLayout.Unit.Point))
