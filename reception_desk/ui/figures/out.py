"""A report on its way out: laid on pages and printed, or written to files, each time written down first."""

from array import array
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.errors import DoesNotAddUp
from reception_desk.forms.reports.parts import Picture
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.reports import exporting
from reception_desk.services.reports.exporting import ReportKind, Wanted
from reception_desk.typeset.fonts import fallbacks_used
from reception_desk.typeset.pdf import write_pdf
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui.files_out import written
from reception_desk.ui.pages.ledger_out import ListFlow, Shown
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.papers import ListPaper, PaperForm, PrintWay
from reception_desk.wording import tr

_FORMS = {"docx": "Word (*.docx)", "xlsx": "Excel (*.xlsx)", "pdf": "PDF (*.pdf)"}
Pictures = Mapping[str, tuple[str, bytes, bytes]]
"""Charts by the names of their files: what each is called, PNG and SVG."""


class ReportFlow(ListFlow):
    """Prints a report; that it goes out is written down before it does."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(desk, lanes, parent)
        self.list = Shown(array("q"), (), "", "")
        self.wanted = exporting.usual(ReportKind.DAILY, desk.today())

    def _note(self, way: PrintWay) -> partial[object]:
        return partial(exporting.record_export, self._desk, self.wanted, way.value)


class FiguresOut(QObject):
    """Takes reports and charts out; `flow.said` carries how it went, `flow.preview` the paper.

    `refused` carries the error of figures that do not add up.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.flow = ReportFlow(desk, lanes, self)

    def show(self, wanted: Wanted, charts: Pictures) -> None:
        """Lay a report out on pages and show them."""
        self.flow.wanted = wanted
        self._lanes.long(partial(self._laid, wanted, pictured(charts)), self._show, self._failed)

    def show_kept(self, wanted: Wanted, docx: bytes) -> None:
        """Show a report as it was signed."""
        self.flow.wanted = wanted
        self._lanes.long(lambda _: _laid(wanted, docx), self._show, self._failed)

    def ask_export(self, page: QWidget, wanted: Wanted, charts: Pictures) -> None:
        """Ask where the report shall lie and in which form, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = tr("{report} {day}").format(report=wanted.kind.label, day=wanted.day.isoformat())
        chosen, kind = QFileDialog.getSaveFileName(
            page, tr("存成文件"), str(Path(folder, f"{name}.docx")), ";;".join(_FORMS.values())
        )
        if chosen:
            self.export(wanted, _target(Path(chosen), kind), charts)

    def export(self, wanted: Wanted, target: Path, charts: Pictures) -> None:
        """Write a report to `target`; as Word beside it the copy that is checked."""
        form = target.suffix.removeprefix(".")
        note = partial(exporting.record_export, self._desk, wanted, form)
        work = partial(self._written, wanted, target, pictured(charts))
        done = partial(self._said, tr("已存为 {file}。").format(file=target.name))
        self._lanes.act(note, lambda _: self._lanes.long(work, done, self._failed), self._failed)

    def ask_charts(self, page: QWidget, charts: Pictures, words: str) -> None:
        """Ask for a folder, and write each chart into it as PNG and SVG."""
        folder = QFileDialog.getExistingDirectory(page, tr("图存到哪个文件夹"))
        if folder:
            self.save_charts(Path(folder), charts, words)

    def save_charts(self, folder: Path, charts: Pictures, words: str) -> None:
        """Write each chart into a folder as PNG and SVG."""

        def work(_: Progress) -> None:
            for name, png, svg in charts.values():
                written(folder / f"{words} {name}.png", png)
                written(folder / f"{words} {name}.svg", svg)

        told = partial(self._said, tr("{n} 张图已存到 {folder}。").format(n=len(charts), folder=folder.name))
        self._lanes.long(work, told, self._failed)

    def _laid(self, wanted: Wanted, pictures: Sequence[Picture], progress: Progress) -> LaidPaper:
        progress.report(0.2, tr("正在排版……"))
        return _laid(wanted, exporting.docx_of(self._desk, wanted, pictures=pictures))

    def _written(self, wanted: Wanted, target: Path, pictures: Sequence[Picture], progress: Progress) -> None:
        progress.report(0.2, tr("正在写报表……"))
        if target.suffix == ".xlsx":
            written(target, exporting.xlsx_of(self._desk, wanted))
            return
        docx = exporting.docx_of(self._desk, wanted, pictures=pictures)
        if target.suffix == ".pdf":
            written(target, write_pdf(docx, title=wanted.kind.source))
            return
        written(target, docx)
        if wanted.kind is not ReportKind.YEAR_TABLE:
            checked = exporting.docx_of(self._desk, wanted, checked=True, pictures=pictures)
            beside = tr("（核对稿）")
            written(target.with_name(f"{target.stem}{beside}.docx"), checked)

    def _show(self, paper: LaidPaper) -> None:
        self.flow.preview.emit(paper, "")

    def _said(self, sentence: str, _done: object) -> None:
        self.flow.said.emit(sentence, "ok")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, DoesNotAddUp):
            self.refused.emit(error)
        else:
            self.flow.said.emit(str(error), "overdue")


def pictured(charts: Pictures) -> list[Picture]:
    """Return charts as a report takes them."""
    return [Picture(png, name) for name, png, _svg in charts.values()]


def _laid(wanted: Wanted, docx: bytes) -> LaidPaper:
    document = read_docx(docx)
    issued = Issued(0, 0, "", wanted.kind.label, PaperForm.A4, b"", "", 0, ListPaper.REPORT)
    return LaidPaper(issued, place(document), fallbacks_used(document))


def _target(chosen: Path, kind: str) -> Path:
    """Return the file that was chosen, with the ending of the form that was chosen."""
    form = next((each for each, words in _FORMS.items() if words == kind), "docx")
    known = chosen.suffix.removeprefix(".") in _FORMS
    return chosen if known else chosen.with_name(f"{chosen.name}.{form}")
