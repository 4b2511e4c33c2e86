"""对照表: which of our fields goes under which label elsewhere; taken out, worded anew in any editor, put back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reception_desk.errors import CannotNow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.mappings import (
    MappingFile,
    MappingText,
    shipped_mapping,
    take_mapping,
    text_of,
)
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.files_out import written
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.lane import Progress
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class MappingCard(ExplainedCard):
    """Says whose wording is in use; three buttons, as for the templates of papers."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, which: MappingFile) -> None:
        told = tr("哪一栏叫什么、按什么次序、代码怎么对；拿出来用记事本改，改好放回来")
        super().__init__(tr("{what}（对照表）").format(what=which.label), told)
        self._desk, self._lanes, self._notice, self._which = desk, lanes, notice, which
        self.said = Text("", "secondary")
        self.out = Button(tr("拿出来改"))
        self.back = Button(tr("放回改好的"))
        self.shipped = Button(tr("换回自带的"), role="quiet")
        self.add(self.said, Wrapping((self.out, self.back, self.shipped), gap=8))
        for each in (self.out, self.back, self.shipped):
            each.setAccessibleName(f"{which.label} {each.text()}")
        for each in (self.back, self.shipped):
            each.setVisible(desk.may(Action.TAKE_MAPPING))
        self.out.clicked.connect(self.ask_out)
        self.back.clicked.connect(self.ask_back)
        self.shipped.clicked.connect(self.put_back)

    def refresh(self) -> None:
        """Read again whose wording is in use."""
        read = partial(self._desk.read, text_of, self._which)
        self._lanes.look(f"mapping.{self._which.value}", read, self._show, self._notice.fail)

    def ask_out(self) -> None:
        """Ask where the file shall lie, and write it there."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self, tr("拿出来改"), str(Path(_documents(), self._which.file_name)), "TOML (*.toml)"
        )
        if chosen:
            self.write_out(Path(chosen).with_suffix(".toml"))

    def write_out(self, target: Path) -> None:
        """Write the mapping in use to a file."""

        def work(_progress: Progress) -> None:
            text = self._desk.read(text_of, self._which).text
            written(target, text.replace("\n", "\r\n").encode("utf-8-sig"))  # 记事本 knows it by its mark

        told = tr("已写到 {file}。用记事本改好，再按“放回改好的”。").format(file=target)
        self._lanes.long(work, lambda _: self._notice.say(told, "ok"), self._notice.fail)

    def ask_back(self) -> None:
        """Ask for the file that was worded anew."""
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("放回改好的"), _documents(), "TOML (*.toml)")
        if chosen:
            self.take(Path(chosen))

    def take(self, file: Path) -> None:
        """Use a file; where it is wrong, its line is named and the one in use stays."""

        def work() -> Done[int]:
            try:
                content = file.read_bytes()
            except OSError as error:
                raise CannotNow(tr("读不到 {file}。").format(file=file), tr("请检查路径和权限。")) from error
            return take_mapping(self._desk, self._which, content)

        self._lanes.act(work, self._taken, self._notice.fail)

    def put_back(self) -> None:
        """Use the shipped mapping again."""
        self._lanes.act(partial(shipped_mapping, self._desk, self._which), self._put_back, self._notice.fail)

    def _show(self, found: MappingText) -> None:
        self.said.setText(tr("现在用的是本单位改过的。") if found.own else tr("现在用的是程序自带的。"))
        self.shipped.setEnabled(found.own)

    def _taken(self, done: Done[int]) -> None:
        self._notice.say(tr("已放回，共 {n} 栏，现在就用。").format(n=done.value), "ok", seconds=15)
        self.refresh()

    def _put_back(self, _done: object) -> None:
        self._notice.say(tr("已换回程序自带的。"), "ok", seconds=15)
        self.refresh()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
