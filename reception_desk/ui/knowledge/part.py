"""规定资料: the office's own documents, brought in from a file, renewed, taken off; their text is read by everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.code_search import fold
from reception_desk.forms.form import Values
from reception_desk.forms.knowledge import passages_of, title_of
from reception_desk.forms.knowledge_form import DOCUMENT, SOURCE, TITLE
from reception_desk.models.lists.knowledge import DocumentRow, VersionRow
from reception_desk.services.desk import Desk
from reception_desk.services.knowledge import documents as service
from reception_desk.services.knowledge.documents import Before, Brought
from reception_desk.services.visits.file_source import Offer
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.files_out import written
from reception_desk.ui.knowledge.bringing import brought
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.notices import UNDO_SECONDS
from reception_desk.ui.pages.own_part import Act, OwnPart
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import tr

_FILES = "*.docx *.txt *.md"


@dataclass(frozen=True)
class Line:
    """A document as a line of the list."""

    row: DocumentRow

    @property
    def id(self) -> int:
        """Return the document's key."""
        return self.row.id

    @property
    def key(self) -> str:
        """Return what stays the same of the line."""
        return str(self.row.id)

    @property
    def voided(self) -> bool:
        """Tell whether it was taken off."""
        return self.row.removed


class KnowledgePart(OwnPart):
    """The documents, those that were taken off last; a file that is dropped or chosen becomes another one."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._all: list[DocumentRow] = []
        self._document_id: int | None = None
        self._brought: Brought | None = None
        self._versions: Sequence[VersionRow] = ()
        super().__init__(desk, lanes, tr("规定资料"), _columns(), DOCUMENT)
        self.search.setPlaceholderText(tr("名称、文号或文件名"))
        self.new_button.set_words(tr("放入文件"))
        self.renew_button, self.copy_button = Button(tr("放入新版本")), Button(tr("复制出来"))
        self.former_button = Button(tr("换回上一版"), role="quiet")
        self.renew_button.clicked.connect(self.ask_renewed)
        self.copy_button.clicked.connect(self.ask_copy)
        self.former_button.clicked.connect(self.use_former)
        self.lay_out([self.search], [self.renew_button, self.former_button, self.copy_button])
        FilesIn(self).offered.connect(self._dropped)

    def read(self) -> None:
        """Read the documents again."""
        self._lanes.look("documents", partial(service.all_documents, self._desk), self._take, self.notice.fail)

    def lines(self, wanted: str) -> list[Line]:
        """Return the documents whose title, source or file holds what is searched for."""
        sought = fold(wanted)
        return [Line(each) for each in self._all if sought in fold(f"{each.title} {each.source} {each.name}")]

    def show_line(self, line: Line) -> None:
        """Show the document."""
        row = line.row
        self._document_id, self._brought = row.id, None
        self.heading.setText(row.title)
        told = tr("第 {n} 版，{file}，{clerk} {day} 放入。")
        said = told.format(n=row.number, file=row.name, clerk=row.clerk, day=row.at.date().isoformat())
        self.remark.setText(tr("已移除，查规定时看不到。") + said if row.removed else said)
        self.remark.show()
        self.show_form(Values(DOCUMENT, {TITLE.name: row.title, SOURCE.name: row.source}))
        self.retire_button.set_words(tr("恢复") if row.removed else tr("移除"))
        self.former_button.setEnabled(row.number > 1)
        self._lanes.look("versions", partial(service.versions_of, self._desk, row.id), self._take_versions)

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say that a document needs a title."""
        return values.findings()

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that keeps the document."""
        title, source = values.text(TITLE), values.text(SOURCE)
        if self._document_id is None and self._brought is not None:
            return partial(service.add_document, self._desk, self._brought, title, source), ""
        return partial(service.call_document, self._desk, self._document_id or 0, title, source), self._chosen

    def saved_words(self) -> str:
        """Return what is said once a document is kept."""
        return tr("已存好，大家按 {key} 都查得到。").format(key=key_text("knowledge"))

    def taking_back(self, before: Before) -> Act:
        """Return the act that lets the document be what it was."""
        return partial(service.put_document_back, self._desk, before)

    def settle(self, key: str) -> None:
        """Read the documents again after an act."""
        super().settle(key)
        self.read()

    @Slot()
    def add_row(self) -> None:
        """Ask for a file, and begin a document with it."""
        if chosen := self._asked(tr("放入文件")):
            self.bring(chosen)

    def bring(self, file: Path) -> None:
        """Read a file and begin a document with it."""
        self._read(file, self.begin_with)

    @Slot()
    def ask_renewed(self) -> None:
        """Ask for the new version of the chosen document."""
        if self._line is not None and (chosen := self._asked(tr("放入新版本"))):
            self.renew(chosen)

    def renew(self, file: Path) -> None:
        """Read a file as the new version of the chosen document."""
        if (line := self._line) is not None:
            self._read(file, partial(self._renew, line))

    @Slot()
    def use_former(self) -> None:
        """Read the version before the one that is read."""
        line = self._line
        if line is None:
            return
        former = next((each for each in self._versions if each.number < line.row.number), None)
        if former is None:
            self.notice.say(tr("只有这一版。"), "info", seconds=30)
            return
        said = tr("《{title}》换回第 {n} 版。").format(title=line.row.title, n=former.number)
        self.do(partial(service.use_version, self._desk, line.id, former.id), said, line.key)

    @Slot()
    def retire_row(self) -> None:
        """Take the chosen document off, or put it back."""
        line = self._line
        if line is not None:
            said = tr("《{title}》已放回。") if line.voided else tr("《{title}》已移除，以前的版本都留着。")
            work = partial(service.remove_document, self._desk, line.id, removed=not line.voided)
            self.do(work, said.format(title=line.row.title), line.key)

    @Slot()
    def ask_copy(self) -> None:
        """Ask where the file of the chosen document shall lie, and copy it there."""
        line = self._line
        if line is None:
            return
        name = str(Path(_documents(), line.row.name))
        target, _kind = QFileDialog.getSaveFileName(self, tr("复制出来"), name)
        if target:
            self.copy_to(Path(target))

    def copy_to(self, target: Path) -> None:
        """Copy the chosen document as it came in to a file."""
        line = self._line
        if line is None:
            return

        def work(progress: Progress) -> None:
            written(target, service.file_of(self._desk, line.row.version_id))

        told = tr("已复制到 {file}。").format(file=target)
        self._lanes.long(work, lambda _: self.notice.say(told, "ok"), self.notice.fail)

    @property
    def _line(self) -> Line | None:
        line = self.model.row_at(self.list.currentIndex().row())
        return line if isinstance(line, Line) else None

    def _asked(self, title: str) -> Path | None:
        kind = tr("文档")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, _documents(), f"{kind} ({_FILES})")
        return Path(chosen) if chosen else None

    def _read(self, file: Path, take: object, *, others: int = 0) -> None:
        self.notice.clear()
        if others:
            self.notice.say(tr("一次放入一份，另外 {n} 份没有放入。").format(n=others), "due", seconds=UNDO_SECONDS)
        self._lanes.long(partial(brought, Offer(file.name, file)), take, self.notice.fail)  # type: ignore[arg-type]

    def begin_with(self, found: Brought) -> None:
        """Ask what a file that was read shall be called, and say what was read of it."""
        try:
            passages = passages_of(found.lines, marked=found.marked)
        except CannotNow as error:
            self.notice.fail(error)
            return
        self._document_id, self._brought = None, found
        articles = sum(each.article > 0 for each in passages)
        told = tr("{file} 读到 {n} 段，其中 {articles} 条。看看名称对不对，再按保存。")
        remark = told.format(file=found.name, n=len(passages), articles=articles)
        title = title_of(found.name, found.lines)
        self.begin(Values(DOCUMENT, {TITLE.name: title}), tr("新资料"), remark, SOURCE.name)

    def _renew(self, line: Line, found: Brought) -> None:
        said = tr("《{title}》从现在起看新的一版。").format(title=line.row.title)
        self.do(partial(service.renew_document, self._desk, line.id, found), said, line.key)

    def _take(self, found: Sequence[DocumentRow]) -> None:
        newest = max((each.id for each in found), default=0)
        if self._brought is not None and not self._begun and newest not in {each.id for each in self._all}:
            self._chosen = str(newest)
        self._all = list(found)
        self.refresh()
        for each in (self.renew_button, self.copy_button, self.former_button):
            each.setVisible(bool(found))
        if not self._all and not self._begun:
            self.retire_button.hide()
            self.heading.setText(tr("还没有本单位的资料。"))
            self.remark.setText(tr("把 docx、txt 或 md 文件拖进来，或者按“放入文件”。《信访工作条例》程序自带。"))

    def _take_versions(self, found: Sequence[VersionRow]) -> None:
        self._versions = found

    @Slot(list)
    def _dropped(self, offers: list[object]) -> None:
        files = [each.path for each in offers if isinstance(each, Offer) and each.path is not None]
        if files:
            self._read(files[0], self.begin_with, others=len(files) - 1)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _columns() -> list[Column]:
    return [
        Column(tr("名称"), lambda line: line.row.title),
        Column(
            tr("文号、来处"), lambda line: line.row.source or "—", tr("柳信发〔2026〕12 号"), quiet=True, narrow=True
        ),
        Column(tr("版"), lambda line: str(line.row.number), "12", right=True),
        Column(tr("放入"), lambda line: line.row.at.date().isoformat(), "2026-12-28", quiet=True),
        Column(
            tr("现在"),
            lambda line: tr("已移除") if line.voided else tr("可查"),
            tr("已移除"),
            state=lambda line: "due" if line.voided else "ok",
        ),
    ]
