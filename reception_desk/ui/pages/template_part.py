"""文书模板: a paper's template copied out, changed in Word or WPS, dropped in, looked over, taken into use."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from reception_desk.errors import CannotNow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office.templates import (
    LookedOver,
    Taken,
    TemplateRow,
    copy_of,
    fields_of,
    look_over,
    put_back,
    take_template,
    template_rows,
)
from reception_desk.services.visits.file_source import Offer, begun
from reception_desk.typeset.layout import Layout
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.files_out import written
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.printing.preview import Sheets
from reception_desk.ui.scrolling import Scroll
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.files import Refusal
from reception_desk.wording import tr

_MOST_READ = 3_000_000
"""Bytes of a file that are read at the most: what is larger is refused by its size."""


@dataclass(frozen=True)
class Seen:
    """What was found of a file, with the samples laid out."""

    found: LookedOver
    before: Layout
    after: Layout | None


class TemplatePart(QWidget):
    """Lists the templates; a file that is chosen or dropped is looked over and shown beside the one in use."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self._seen: Seen | None = None
        self.notice = NoticeLine()
        self.model = RowsModel("templates", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("文书模板"))
        self.copy_button = Button(tr("复制出来"))
        self.take_button = Button(tr("放入改好的"))
        self.back_button = Button(tr("换回自带的"), role="quiet")
        self.answer = Text("", wrap=True)
        self.use_button = Button(tr("启用"), "Ctrl+Return", role="primary")
        self.fields = RowsModel("template.fields", _field_columns(), lanes, lambda _: [], self)
        self.asked = ListView(self.fields, tr("这种文书可以用的字段"))
        self.before, self.after = Sheets(), Sheets()
        self.before.setAccessibleName(tr("现用模板的样张"))
        self.after.setAccessibleName(tr("新模板的样张"))
        self._build()
        self.copy_button.clicked.connect(self.ask_copy)
        self.take_button.clicked.connect(self.ask_file)
        self.back_button.clicked.connect(self.put_back)
        self.use_button.clicked.connect(self.save)
        self.list.opened.connect(self._look_at)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        FilesIn(self).offered.connect(self._dropped)

    def _build(self) -> None:
        why = tr("复制出来，用 Word 或 WPS 改字句和样子，再拖进来：看过没有问题才能启用。已经出具的文书不变。")
        names = Card(tr("文书模板"), tr("Enter 看样张"))
        names.add(self.list, Wrapping((self.copy_button, self.take_button, self.back_button), gap=8))
        names.body.setStretch(0, 1)
        sized(self.list, width=220, height=120)
        self.heads = Text(tr("现用"), "label"), Text(tr("新的"), "label")
        sheets = row(gap=12)
        for head, sheet in zip(self.heads, (self.before, self.after), strict=True):
            side = column(head, sheet, gap=4)
            side.setStretch(1, 1)
            sheets.addLayout(side, 1)
        inside = QWidget()
        inside.setObjectName("ground")
        inside.setLayout(sheets)
        scroll = Scroll()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("新旧样张"))
        looked = Card(tr("看一遍"))
        looked.head.addWidget(self.use_button)
        self._sheets = scroll
        looked.add(self.answer, self.asked, scroll)
        looked.body.setStretch(1, 1)
        looked.body.setStretch(2, 1)
        sized(scroll, width=240, height=160)
        sized(self.asked, width=240, height=120)
        both = SideBySide(names, looked, wide=760, width=420, most=0, high=420, weights=(4, 7))
        whole = column(self.notice, Text(why, "secondary", wrap=True), both, gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._show_nothing()

    @property
    def chosen(self) -> TemplateRow | None:
        """Return the template that is marked."""
        line: TemplateRow | None = self.model.row_at(self.list.currentIndex().row())
        return line

    @Slot()
    def refresh(self) -> None:
        """Read again which templates are in use."""
        self._lanes.look("templates", partial(template_rows, self._desk), self._take, self.notice.fail)

    @Slot()
    def ask_copy(self) -> None:
        """Ask where the template in use shall lie, and copy it there."""
        line = self.chosen
        if line is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target, _kind = QFileDialog.getSaveFileName(self, tr("复制出来"), str(Path(folder, line.name)), "Word (*.docx)")
        if target:
            self.copy_to(Path(target).with_suffix(".docx"))

    def copy_to(self, target: Path) -> None:
        """Copy the template in use to a file."""
        line = self.chosen
        if line is None:
            return

        def work(progress: Progress) -> None:
            written(target, copy_of(self._desk, line))

        told = tr("已复制到 {file}。改好后拖进来，或者按“放入改好的”。").format(file=target)
        self._lanes.long(work, lambda _: self.notice.say(told, "ok"), self.notice.fail)

    @Slot()
    def ask_file(self) -> None:
        """Ask for the changed template."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("放入改好的模板"), folder, "Word (*.docx)")
        if chosen:
            self.offer(Path(chosen))

    def offer(self, file: Path) -> None:
        """Look a file over as the template that is marked."""
        line = self.chosen
        if line is not None:
            self.notice.clear()
            self.answer.setText(tr("正在看……"))
            self._lanes.long(partial(_read_and_see, self._desk, line, file), self._show, self._fail)

    @Slot()
    def save(self) -> None:
        """Use the template that was looked over."""
        seen = self._seen
        if seen is None or seen.after is None or seen.found.faults:
            self.notice.say(tr("先放入改好的模板，看过没有问题再启用。"), "due")
            return
        work = partial(take_template, self._desk, seen.found.row, seen.found.template)
        self._lanes.act(work, self._taken, self.notice.fail)

    @Slot()
    def put_back(self) -> None:
        """Use the shipped template again."""
        line = self.chosen
        if line is not None and line.since:
            self._lanes.act(partial(put_back, self._desk, line), self._taken, self.notice.fail)
        elif line is not None:
            self.notice.say(tr("用的就是程序自带的。"), "info", seconds=UNDO_SECONDS)

    def _take(self, rows: list[TemplateRow]) -> None:
        chosen = self.list.chosen()
        self.model.set_rows(rows)
        self.list.choose(chosen)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        line = self.chosen
        self.back_button.setEnabled(line is not None and bool(line.since))
        self.fields.set_rows(fields_of(line) if line is not None else [])
        if self._seen is not None and line is not None and self._seen.found.row.name != line.name:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._seen = None
        self.answer.setText(tr("还没有放入改好的模板。下面是这种文书可以用的字段，照样写进模板。"))
        self.asked.show()
        self._sheets.hide()
        self.use_button.setEnabled(False)
        for each in (*self.heads, self.before, self.after):
            each.hide()

    def _show(self, seen: Seen) -> None:
        """Say what was found, and show the old and the new side by side."""
        self._seen = seen
        faults = seen.found.faults
        new = seen.after is not None and seen.found.template
        told = "\n".join(faults) if faults else tr("没有问题。请看新旧样张，满意就启用。") if new else ""
        self.answer.setText(told or tr("现用的样张。"))
        self.answer.setProperty("role", "finding" if faults else "")
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)
        self.use_button.setEnabled(bool(new) and not faults)
        self.asked.hide()
        self._sheets.show()
        pages = (seen.before.pages, seen.after.pages if seen.after is not None else ())
        for head, sheet, shown in zip(self.heads, (self.before, self.after), pages, strict=True):
            head.setVisible(bool(shown))
            sheet.setVisible(bool(shown))
            sheet.show_pages(shown)
        if self.use_button.isEnabled():
            self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._show_nothing()
        self.notice.fail(error)

    def _taken(self, done: Done[Taken]) -> None:
        line, before = done.value.row, done.value.before
        self._show_nothing()
        told = tr("《{title}》从现在起用这个模板。").format(title=line.title)
        take = partial(self._undo, line, before)
        self.notice.say(told, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)
        self.refresh()

    def _undo(self, line: TemplateRow, digest: str) -> None:
        self._lanes.act(partial(put_back, self._desk, line, digest), self._taken, self.notice.fail)

    @Slot(object)
    def _look_at(self, _id: int) -> None:
        """Show the sample of the template in use."""
        line = self.chosen
        if line is not None:
            self._lanes.long(partial(_see_in_use, self._desk, line), self._show, self._fail)

    @Slot(list)
    def _dropped(self, offers: list[object]) -> None:
        files = [each.path for each in offers if isinstance(each, Offer) and each.path is not None]
        if files:
            self.offer(files[0])


def _read_and_see(desk: Desk, line: TemplateRow, file: Path, progress: Progress) -> Seen:
    opened = begun(Offer(file.name, file))
    if isinstance(opened, Refusal):
        told = tr("{file} 没有放进来：{why}。").format(file=file.name, why=opened.label)
        raise CannotNow(told, tr("请检查文件是否还在，有没有别的程序开着。"))
    with opened:
        content = opened.read(_MOST_READ)
    return _seen(look_over(desk, line, content))


def _see_in_use(desk: Desk, line: TemplateRow, progress: Progress) -> Seen:
    found = look_over(desk, line, copy_of(desk, line))
    return Seen(LookedOver(line, b"", (), found.before), place(read_docx(found.before)), None)


def _seen(found: LookedOver) -> Seen:
    after = place(read_docx(found.after)) if found.after else None
    return Seen(found, place(read_docx(found.before)), after)


def _field_columns() -> list[Column]:
    return [
        Column(tr("写法"), lambda line: line.mark, "{{ check_code_shown }}"),
        Column(tr("是什么"), lambda line: line.label),
        Column(tr("可以空"), lambda line: tr("可以空") if line.optional else "", tr("可以空"), quiet=True, narrow=True),
        Column(tr("例子"), lambda line: line.example, "转送石桥镇人民政府处理，由该单位", quiet=True, narrow=True),
    ]


def _columns() -> list[Column]:
    return [
        Column(tr("文书"), lambda line: line.title),
        Column(
            tr("现用"),
            lambda line: tr("本单位 {day}").format(day=line.since) if line.since else tr("自带"),
            tr("本单位 {day}").format(day="2026-12-28"),
            state=lambda line: "ok" if line.since else "info",
        ),
    ]
