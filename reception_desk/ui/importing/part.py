"""导入 in 办公室: a table is chosen or dropped, its columns and every row are seen, then it is brought in or not."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.forms.importing.files import SUFFIXES
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.importing.bringing import bring_in, stoppable
from reception_desk.services.importing.dry_run import DryRun, dry_run
from reception_desk.services.importing.showing import Brought
from reception_desk.services.importing.source import Source, opened, with_columns
from reception_desk.services.importing.undoing import Earlier, TakenBack, earlier, undo_import
from reception_desk.services.visits.file_source import Offer
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.importing.columns_card import ColumnsCard
from reception_desk.ui.importing.earlier_card import EarlierCard
from reception_desk.ui.importing.rows_card import RowsCard
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.imports import ImportKind
from reception_desk.wording import tr

_LATER = 30
"""Milliseconds after which a table that was opened is filled: the window has been painted anew by then."""


class ImportPart(QWidget):
    """First the files that came in and a button for another; then the table that was chosen, looked over row by row."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self._source: Source | None = None
        self._found: DryRun | None = None
        self._busy = self._ready = False
        self.notice = NoticeLine()
        self.choose_button = Button(tr("选择文件"), key_text("add_row"), role="primary")
        self.earlier = EarlierCard(lanes)
        self.file = ElidedText("", "heading")
        self.kind, self.sheet = ChoiceEditor(_kinds), ChoiceEditor(self._sheets)
        self.look_button = Button(tr("逐行看一遍"), key_text("save_office"), role="primary")
        self.bring_button = Button("", key_text("save_office"), role="primary")
        self.other_button = Button(tr("换一个文件"), key_text("add_row"), role="quiet")
        self.columns, self.rows = ColumnsCard(lanes), RowsCard(lanes)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.kind.setAccessibleName(tr("是什么表"))
        self.sheet.setAccessibleName(tr("工作表"))
        sized(self.kind, width=150, at_most=(220, 0))
        sized(self.sheet, width=120, at_most=(220, 0))
        why = tr(
            "往年的来访、事项、活动台账，人员名单，网上信访、网上立案、12345 导出的清单，存成 .xlsx 或 .csv 都可以，"
            "拖进来也行。先逐行看会怎样，再导入；导入以前哪里也看不到，导入以后可以整批撤回。"
        )
        begin = Card(tr("导入表格"))
        begin.add(Text(why, "secondary", wrap=True), row(self.choose_button, 1))
        self.first = QWidget()
        whole = column(begin, self.earlier, gap=12)
        whole.setStretch(1, 1)
        self.first.setLayout(whole)
        asked = Card()
        fields = []
        for words, field in ((tr("是什么表"), self.kind), (tr("工作表"), self.sheet)):
            label = Text(words, "label")
            label.setBuddy(field)
            held = QWidget()
            held.setLayout(row(label, field, gap=8))
            fields.append(held)
        self.sheet_held = fields[-1]
        buttons = (self.look_button, self.bring_button, self.other_button)
        asked.add(self.file, Wrapping((*fields, *buttons), gap=12))
        both = SideBySide(self.rows, self.columns, wide=900, width=400, most=0, high=260, weights=(6, 5))
        self.table = QWidget()
        inside = column(asked, both, gap=12)
        inside.setStretch(1, 1)
        self.table.setLayout(inside)
        page = column(self.notice, self.first, self.table, gap=12)
        for at in (1, 2):
            page.setStretch(at, 1)
        self.setLayout(page)
        self._turn(table=False)
        self._show_buttons()

    def _turn(self, *, table: bool) -> None:
        """Show the table, or the imports there were; a part is as high as what it shows."""
        self.first.setVisible(not table)
        self.table.setVisible(table)

    def _connect(self) -> None:
        for button in (self.choose_button, self.other_button):
            button.clicked.connect(self.ask_file)
        self.look_button.clicked.connect(self.look_over)
        self.bring_button.clicked.connect(self.bring_in)
        self.kind.stepped.connect(self._other_table)
        self.sheet.stepped.connect(self._other_table)
        self.columns.changed.connect(self._other_columns)
        self.earlier.back_asked.connect(self._take_back)
        FilesIn(self).offered.connect(self._dropped)

    @property
    def busy(self) -> bool:
        """Tell whether a table is being looked over, brought in or taken back."""
        return self._busy

    @Slot()
    def refresh(self) -> None:
        """Read the imports again."""
        self._make_ready()
        self._lanes.look("imports", partial(earlier, self._desk), self.earlier.show_earlier, self.notice.fail)

    @Slot()
    def save(self) -> None:
        """Do what comes next: choose a file, look its rows over, bring them in."""
        if self._source is None:
            self.ask_file()
        elif self._found is None:
            self.look_over()
        else:
            self.bring_in()

    @Slot()
    def ask_file(self) -> None:
        """Ask for a table."""
        if self._busy:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = tr("表格") + f" ({' '.join(f'*.{each}' for each in SUFFIXES)})"
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("选择要导入的表格"), folder, kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, file: Path, kind: ImportKind | None = None, sheet: str | None = None) -> None:
        """Look at a file: what its rows are, and which column is which field."""
        if not self._busy:
            self.notice.clear()
            self._begin()
            work = partial(opened, self._desk, file, kind, sheet)
            self._lanes.long(lambda _: work(), self._show_source, self._failed)

    @Slot()
    def look_over(self) -> None:
        """Look every row over; nothing is written."""
        if self._source is not None and not self._busy:
            self._begin()
            self.rows.clear(tr("正在逐行看……"))
            self._lanes.long(partial(_look_over, self._desk, self._source), self._show_found, self._failed)

    @Slot()
    def bring_in(self) -> None:
        """Bring in the rows that may come in."""
        if self._found is not None and not self._busy:
            self._begin()
            self._lanes.long(partial(_bring_in, self._desk, self._found), self._brought, self._failed)

    def retire_row(self) -> None:
        """Take the marked import back."""
        if self._source is None:
            self.earlier.ask_back()

    def close_table(self) -> None:
        """Go back to the imports there were."""
        self._source = self._found = None
        self._turn(table=False)
        self._show_buttons()
        self.refresh()

    def _make_ready(self) -> None:
        """Give the table's parts their style while nobody waits for them, each in a turn of its own."""
        if not self._ready:
            self._ready = True
            for each in self.table.findChildren(QWidget):
                self._lanes.soon(each, each.ensurePolished)

    def _begin(self) -> None:
        self._busy = True
        self._show_buttons()

    def _over(self) -> None:
        self._busy = False
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.notice.fail(error)
        if self._source is not None and self._found is None:
            self.rows.clear(tr("没有看完。改好以后再按“逐行看一遍”。"))
        self.refresh()

    def _show_source(self, source: Source) -> None:
        """Turn to the table, and fill it in the turns after: all at once the window would stand still."""
        self._over()
        self._source, self._found = source, None
        self._turn(table=True)
        self._lanes.soon(self, partial(self._name_source, source))
        self._lanes.soon(self, partial(self._fill_source, source), after=_LATER)

    def _name_source(self, source: Source) -> None:
        if source is not self._source:
            return
        self.file.setText(source.file.name)
        self.kind.set_raw(source.kind.value)
        self.sheet.set_raw(source.sheet)
        self.sheet_held.setVisible(len(source.sheets) > 1)
        self._show_buttons()

    def _fill_source(self, source: Source) -> None:
        if source is not self._source or self._found is not None:
            return
        self.columns.show_source(source)
        told = tr("这种表以前导入过，列照上次的对应。") if source.remembered else ""
        if not self._busy:
            self.rows.clear(source.missing or told + tr("按“逐行看一遍”，每一行会怎样都写在这里；什么也不会写入。"))
        wanted = self.columns.list if source.missing else self.look_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_found(self, found: DryRun) -> None:
        self._over()
        self._found = found
        self.rows.show_found(found)
        self._show_buttons()
        if found.before is not None:
            when = tr("这个文件 {at:%Y-%m-%d} 已经导入过，相同的行都写着重复。").format(at=found.before.at)
            self.notice.say(when, "due")
        elif not found.coming:
            self.notice.say(tr("没有一行可以导入，请看每一行的原因。"), "due")
        self.rows.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brought(self, done: Done[Brought]) -> None:
        self._over()
        self._lanes.soon(self, self.close_table)
        told = tr("已导入 {n} 行。").format(n=f"{done.value.rows:,}")
        back = partial(self._undo, done.value.run_id)
        self.notice.say(told, "ok", offer=tr("整批撤回"), take=back, seconds=UNDO_SECONDS)

    @Slot(object)
    def _take_back(self, line: Earlier) -> None:
        self._undo(line.id)

    def _undo(self, run_id: int) -> None:
        if not self._busy:
            self._begin()
            self._lanes.long(partial(_undo, self._desk, run_id), self._back, self._failed)

    def _back(self, done: Done[TakenBack]) -> None:
        self._over()
        told = tr("已撤回 {n} 条。").format(n=f"{done.value.gone:,}")
        stay = tr("另有 {n} 条后来用过，留着。").format(n=f"{done.value.stay:,}") if done.value.stay else ""
        self.notice.say(told + stay, "due" if stay else "ok", seconds=UNDO_SECONDS)
        self.refresh()

    @Slot()
    def _other_table(self) -> None:
        """Look at the file again as another kind of table, or at another sheet of it."""
        source = self._source
        if source is None:
            return
        kind, sheet = self.kind.raw(), self.sheet.raw()
        wanted = ImportKind(kind) if kind in list(ImportKind) else source.kind
        if wanted is not source.kind or sheet != source.sheet:
            self.open_file(source.file, wanted if wanted is not source.kind else None, sheet)

    @Slot(object)
    def _other_columns(self, columns: dict[int, str]) -> None:
        if self._source is not None and not self._busy:
            self._source, self._found = with_columns(self._source, columns), None
            self.columns.show_source(self._source)
            self.rows.clear(self._source.missing or tr("列改过了，请再按“逐行看一遍”。"))
            self._show_buttons()

    @Slot(list)
    def _dropped(self, offers: list[object]) -> None:
        files = [each.path for each in offers if isinstance(each, Offer) and each.path is not None]
        if files:
            self.open_file(files[0])

    def _sheets(self) -> TermOffers:
        names = self._source.sheets if self._source is not None else ()
        return TermOffers(tuple(Option(name, name, str(at)) for at, name in enumerate(names, 1)))

    def _show_buttons(self) -> None:
        looked = self._found is not None
        coming = len(self._found.coming) if self._found is not None else 0
        self.look_button.setVisible(not looked)
        self.bring_button.setVisible(looked)
        self.bring_button.set_words(tr("导入 {n} 行").format(n=f"{coming:,}"))
        self.bring_button.setEnabled(not self._busy and coming > 0)
        self.look_button.setEnabled(not self._busy and self._source is not None and not self._source.missing)
        for each in (self.choose_button, self.other_button):
            each.setEnabled(not self._busy)
        for field in (self.kind, self.sheet):
            field.setReadOnly(self._busy)


def _kinds() -> TermOffers:
    return TermOffers(tuple(Option(each.value, each.label, str(at)) for at, each in enumerate(ImportKind, 1)))


def _teller(progress: Progress) -> Callable[[float, str], None]:
    return stoppable(lambda: progress.cancelled, progress.report)


def _look_over(desk: Desk, source: Source, progress: Progress) -> DryRun:
    return dry_run(desk, source, _teller(progress))


def _bring_in(desk: Desk, found: DryRun, progress: Progress) -> Done[Brought]:
    return bring_in(desk, found, _teller(progress))


def _undo(desk: Desk, run_id: int, progress: Progress) -> Done[TakenBack]:
    return undo_import(desk, run_id, progress.report)
