"""A list taken out, that of 查找 or of 事项, as a table or on paper; who takes how much is written down first."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.forms.export import Sheet, workbook
from reception_desk.forms.papers.ledger import MOST, MOST_IN_CELL, TEMPLATE, LedgerFacts, filled_ledger
from reception_desk.forms.papers.writing import paper_moment
from reception_desk.models.lists.visits import outward
from reception_desk.paths import resource
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.printing import Begun, Target
from reception_desk.services.visits.ledger import copy_list, export_list, print_list
from reception_desk.typeset.fonts import fallbacks_used
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui import clipboard
from reception_desk.ui.files_out import written
from reception_desk.ui.grounds import EXPORTING, ask_grounds
from reception_desk.ui.lists.columns import Column, as_table
from reception_desk.ui.lists.copying import MOST_COPIED, copied_words
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.papers import ListPaper, PaperForm
from reception_desk.wording import tr

_CHUNK = 512
_NARROWEST, _WIDEST, _REST = 6, 40, 48
"""Characters of a column in the table: the least, the most, and of the one that takes what is left."""


@dataclass(frozen=True)
class Shown:
    """A list as it is shown: its rows, its columns, the days it is of and the other conditions in words.

    `rows` reads the rows where they are not those the page takes out else; `most_in_cell` are the characters that a
    printed cell shows.
    """

    ids: "array[int]"
    columns: tuple[Column, ...]
    period: str
    conditions: str
    paper: ListPaper = ListPaper.LEDGER
    rows: Callable[..., list[Any]] | None = None
    most_in_cell: int = MOST_IN_CELL

    @property
    def keys(self) -> list[str]:
        """Return the names of the columns."""
        return [each.key for each in self.columns]

    @property
    def count(self) -> str:
        """Return how many rows there are, in words; lines of sealed halves are no visits of their own."""
        return count_words(len(self.ids), sum(each < 0 for each in self.ids))


class ListFlow(PaperFlow):
    """Prints a list; that it goes out is written down before it does, since nothing of it is kept."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(desk, lanes, parent)
        self.list = Shown(array("q"), (), "", "")

    def save_pdf(self, paper: LaidPaper, target: Path) -> None:
        """Write it down, then write the PDF."""
        go_on = partial(super().save_pdf, paper, target)
        self._lanes.act(self._entry(paper, None), lambda _: go_on(), self._failed)

    def _begin(self, paper: LaidPaper, target: Target) -> Callable[[], Done[Begun]]:
        return self._entry(paper, target)

    def _entry(self, paper: LaidPaper, target: Target | None) -> Callable[[], Done[Begun]]:
        """Return what writes down that the list goes out."""
        kind = paper.issued.kind.value
        return partial(print_list, self._desk, kind, len(self.list.ids), self.list.keys, target)

    def _wrote(self, paper: LaidPaper, told: str) -> None:
        self._recorded(paper, told)


class LedgerOut(QObject):
    """Copies, exports and prints what is shown, on the long lane.

    `flow.said` carries how it went, `flow.preview` the paper, `copied` how much lies on the clipboard.
    """

    copied = Signal(str)

    def __init__(
        self, desk: Desk, lanes: Lanes, parent: QObject | None = None, rows: Callable[..., list[Any]] = outward
    ) -> None:
        """Take out what `rows` reads of the keys shown."""
        super().__init__(parent)
        self._desk, self._lanes, self._read = desk, lanes, rows
        self.flow = ListFlow(desk, lanes, self)

    def ask_export(self, page: QWidget, shown: Shown) -> None:
        """Ask where the table shall lie, and why it is wanted; then write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = tr("{list} {day}").format(list=shown.paper.label, day=self._desk.today())
        chosen, _kind = QFileDialog.getSaveFileName(
            page, tr("导出"), str(Path(folder, f"{name}.xlsx")), "Excel (*.xlsx)"
        )
        if chosen:
            go_on = partial(self.export, shown, Path(chosen).with_suffix(".xlsx"))
            ask_grounds(page, self._desk, self._lanes, tr("为什么导出这份名单？"), EXPORTING, go_on)

    def export(self, shown: Shown, target: Path, grounds: Grounds) -> None:
        """Write the list as a table to `target`."""
        write = partial(self._note_export, shown, target, grounds)
        self._lanes.long(partial(self._table, shown), write, self._failed)

    def copy(self, shown: Shown) -> None:
        """Put the first lines on the clipboard as a table; that they were copied is written down before."""
        first = replace(shown, ids=shown.ids[:MOST_COPIED])
        note = partial(self._note_copy, shown)
        self._lanes.long(lambda progress: list(self._rows(first, progress)), note, self._failed)

    def print(self, shown: Shown) -> None:
        """Lay the list out on pages and show them."""
        if len(shown.ids) > MOST:
            told = tr("一次最多打印 {n} 条。请加条件缩小范围，或者导出成表格。").format(n=f"{MOST:,}")
            self.flow.said.emit(told, "due")
            return
        self.flow.list = shown
        self._lanes.long(partial(self._laid, shown), self._show, self._failed)

    def _show(self, paper: LaidPaper | None) -> None:
        if paper is not None:
            self.flow.preview.emit(paper, "")

    def _rows(self, shown: Shown, progress: Progress) -> Iterator[list[str]]:
        """Give the words of every row, fetched a chunk at a time; nothing more once it is cancelled."""
        for start in range(0, len(shown.ids), _CHUNK):
            if progress.cancelled:
                return
            progress.report(0.5 * start / len(shown.ids), tr("正在读取……"))
            for row in self._desk.read(shown.rows or self._read, shown.ids[start : start + _CHUNK]):
                yield [column.text(row) for column in shown.columns]

    def _table(self, shown: Shown, progress: Progress) -> bytes | None:
        rows = list(self._rows(shown, progress))

        def tell(done: float) -> bool:
            progress.report(0.5 + done / 2, tr("正在写表格……"))
            return not progress.cancelled

        lines = (
            shown.paper.label,
            "　".join(filter(None, (self._desk.office.name, shown.period, shown.conditions, shown.count))),
            tr("{clerk} 导出，{time}").format(clerk=self._desk.clerk.name, time=paper_moment(self._desk.now())),
        )
        columns = tuple((each.title, _characters(each)) for each in shown.columns)
        return None if progress.cancelled else workbook(Sheet(shown.paper.label, lines, columns, rows), tell)

    def _note_copy(self, shown: Shown, rows: list[list[str]]) -> None:
        told = copied_words(len(rows), len(shown.ids))

        def put(_done: object) -> None:
            clipboard.copy(as_table(shown.columns, rows))
            self.copied.emit(told)

        self._lanes.act(partial(copy_list, self._desk, len(rows), shown.keys), put, self._failed)

    def _note_export(self, shown: Shown, target: Path, grounds: Grounds, content: bytes | None) -> None:
        if content is None:
            self.flow.said.emit(tr("已取消，什么也没有导出。"), "info")
            return
        write = partial(self._write, shown, target, content)
        enter = partial(export_list, self._desk, len(shown.ids), shown.keys, grounds)
        self._lanes.act(enter, lambda _: write(), self._failed)

    def _write(self, shown: Shown, target: Path, content: bytes) -> None:
        def work(progress: Progress) -> None:
            written(target, content)

        told = tr("已导出 {n} 条到 {file}。").format(n=f"{len(shown.ids):,}", file=target)
        self._lanes.long(work, lambda _: self.flow.said.emit(told, "ok"), self._failed)

    def _laid(self, shown: Shown, progress: Progress) -> LaidPaper | None:
        rows = [[str(at), *row] for at, row in enumerate(self._rows(shown, progress), 1)]
        progress.report(0.5, tr("正在排版……"))
        facts = LedgerFacts(
            office=self._desk.office.name,
            period=shown.period,
            conditions=shown.conditions,
            count=shown.count,
            heads=(tr("序号"), *(each.title for each in shown.columns)),
            samples=("1000", *(each.sample for each in shown.columns)),
            rows=rows,
            printed_at=self._desk.now(),
            printed_by=self._desk.clerk.name,
            title=shown.paper.source,
            most_in_cell=shown.most_in_cell,
        )
        docx = filled_ledger(resource("templates", TEMPLATE).read_bytes(), facts)
        if progress.cancelled:
            return None
        document = read_docx(docx)
        progress.report(0.7, tr("正在排版……"))
        if progress.cancelled:
            return None
        kept = b""  # a list is nothing that is kept: only its pages are
        issued = Issued(0, 0, "", shown.paper.label, PaperForm.A4, kept, "", 0, shown.paper)
        layout = place(document)
        return None if progress.cancelled else LaidPaper(issued, layout, fallbacks_used(document))

    def _failed(self, error: Exception) -> None:
        self.flow.said.emit(str(error), "overdue")


def _characters(column: Column) -> int:
    """Return how wide a column of the table is; a Han character is as wide as two others."""
    if not column.sample:
        return _REST
    return min(max(sum(1 if each.isascii() else 2 for each in column.sample) + 2, _NARROWEST), _WIDEST)


def count_words(together: int, lines: int) -> str:
    """Say how many visits a list holds, and how many lines of 检举控告事项(密) besides."""
    if not lines:
        return tr("共 {n} 条").format(n=f"{together:,}")
    return tr("共 {n} 条，另密 {lines} 行").format(n=f"{together - lines:,}", lines=lines)


def shown_words(days: Sequence[str], others: Sequence[str], *, searched: bool) -> tuple[str, str]:
    """Return period and conditions in words; that words were searched for is said, not which."""
    told = [*others, tr("按文字查找")] if searched else list(others)
    return "、".join(days) or tr("全部日期"), "、".join(told)
