"""Sends the pages of a paper to a printer, line for line as the preview shows them; never in the window's thread."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reception_desk.errors import CannotNow
from reception_desk.typeset.layout import Page
from reception_desk.typeset.paint import paint_page
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.wording import tr

_POINTS = 72.0


def printers() -> tuple[list[str], str]:
    """Return the names of the printers and the default one ("" where there is none); may take seconds."""
    names = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    return names, default if default in names else ""


def print_paper(paper: LaidPaper, printer_name: str) -> None:
    """Print all pages on that printer, once for each copy or with the mark of a reprint; raises CannotNow."""
    if printer_name not in QPrinterInfo.availablePrinterNames():
        raise CannotNow(tr("找不到打印机“{name}”。").format(name=printer_name), tr("请检查电源和连线，或另选一台。"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(printer_name)
    printer.setDocName(paper.issued.title)
    printer.setFullPage(True)
    pages = paper.all_copies().pages
    _set_page(printer, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotNow(
            tr("打印机“{name}”没有接受这份文书。").format(name=printer_name), tr("已经保存的都在，可以再打一次。")
        )
    try:
        for number, page in enumerate(pages):
            if number:
                _set_page(printer, page)
                printer.newPage()
            painter.save()
            painter.scale(printer.resolution() / _POINTS, printer.resolution() / _POINTS)
            paint_page(painter, page)
            painter.restore()
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        raise CannotNow(tr("打印机“{name}”报告出错。").format(name=printer_name), tr("已经保存的都在，可以再打一次。"))


def _set_page(printer: QPrinter, page: Page) -> None:
    """Ask for a sheet of the page's own size; the known sizes keep their names, so that the tray is found."""
    lying = page.width_pt > page.height_pt
    sheet = QSizeF(*sorted((page.width_pt, page.height_pt)))
    size = QPageSize(sheet, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(), QPageLayout.Unit.Point))
