"""全部导出: asks for a passphrase, a place and a reason, then writes everything on the long lane."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.services.access.grounds import Grounds
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.everything import LEAST_PASSPHRASE, Taken, export_all, told_words
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.grounds import ask_grounds
from reception_desk.ui.labels import Text
from reception_desk.ui.lane import Progress
from reception_desk.ui.measures import row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.progress import teller
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, tr

LEAVING = (later("换用别的系统"), later("上级要求报送"), later("移交档案"))
"""Why everything is taken out most often."""
_BOX = 260


class EverythingCard(ExplainedCard):
    """A passphrase, twice, and the button; without a passphrase the file lies open, which the card says."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        told = tr("登记、改动、人员、事项、去函、文书、值班、交接、台账、附件、审计，写成一个文件，换了系统也打得开")
        super().__init__(tr("导出全部数据"), told)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.first, self.again = SecretLine(), SecretLine()
        self.button = Button(tr("导出全部数据……"))
        pairs = [_pair(*labelled(tr("加密口令"), self.first)), _pair(*labelled(tr("再输一遍"), self.again))]
        line = Wrapping((*pairs, self.button), gap=8)
        said = tr("口令至少 {n} 个字符，忘了就打不开。两格空着就不加密：号码和陈述在文件里看得见，请看管好。")
        self.add(line, Text(said.format(n=LEAST_PASSPHRASE), "secondary", wrap=True))
        self.button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask where the file shall lie, and why everything is wanted."""
        if self.first.text() != self.again.text():
            self._notice.say(tr("两遍口令不一样，请重新输入。"), "due")
            self.first.setFocus()
            return
        if self.first.text() and len(self.first.text()) < LEAST_PASSPHRASE:
            self._notice.say(tr("口令至少 {n} 个字符。").format(n=LEAST_PASSPHRASE), "due")
            self.first.setFocus()
            return
        ending = ".rdx" if self.first.text() else ".zip"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = tr("全部数据 {day}").format(day=self._desk.today()) + ending
        kinds = tr("导出文件") + f" (*{ending})"
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("导出全部数据"), str(Path(folder, name)), kinds)
        if chosen:
            go_on = partial(self.export, Path(chosen).with_suffix(ending))
            ask_grounds(self, self._desk, self._lanes, tr("为什么导出全部数据？"), LEAVING, go_on)

    def export(self, target: Path, grounds: Grounds) -> None:
        """Write everything to `target`."""
        work = partial(_export, self._desk, target, grounds, self.first.text())
        self.first.clear()
        self.again.clear()
        self._lanes.long(work, self._done, self._notice.fail)

    def _done(self, taken: Taken) -> None:
        well = not taken.missing and not taken.stays.any
        self._notice.say(told_words(taken), "ok" if well else "due")


def _pair(label: QWidget, box: QWidget) -> QWidget:
    sized(box, width=_BOX)
    pair = QWidget()
    pair.setLayout(row(label, box, gap=8))
    return pair


def _export(desk: Desk, target: Path, grounds: Grounds, passphrase: str, progress: Progress) -> Taken:
    return export_all(desk, target, grounds, passphrase, teller(progress, tr("正在导出……")))
