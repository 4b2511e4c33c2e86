"""报送包: the visits and matters of a period under the superior's labels, as tables and JSON."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reception_desk.forms.kinds import Day
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.package import Packed, Span, pack, told_words
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.grounds import EXPORTING, ask_grounds
from reception_desk.ui.lane import Progress
from reception_desk.ui.measures import row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.progress import teller
from reception_desk.ui.secrets import labelled
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_DAY = Day()


class PackageCard(ExplainedCard):
    """Two days and the button; last month stands there."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(
            tr("报送包"), tr("一段时间的来访和事项，按上级系统的栏目写成 Excel 和 JSON；缺项、没有对应代码的逐条列出")
        )
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.since, self.until = LineEditor(), LineEditor()
        self.button = Button(tr("导出报送包……"))
        span = Span.last_month(desk.today())
        self.since.set_raw(span.since.isoformat())
        self.until.set_raw(span.until.isoformat())
        line = row(*labelled(tr("从"), self.since), *labelled(tr("到"), self.until), self.button, 1, gap=8)
        self.add(line)
        self.button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask where the package shall lie, and why it is wanted."""
        today = self._desk.today()
        since, until = (_DAY.read(_DAY.settle(each.raw(), today)) for each in (self.since, self.until))
        if since is None or until is None:
            self._notice.say(tr("日期没有看懂，请写成 2026-11-03。"), "due")
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = tr("报送 {since} 至 {until}").format(since=since, until=until)
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("报送包"), str(Path(folder, f"{name}.zip")), "Zip (*.zip)")
        if chosen:
            go_on = partial(self.export, Span(since, until), Path(chosen).with_suffix(".zip"))
            ask_grounds(self, self._desk, self._lanes, tr("为什么导出这段时间的登记？"), EXPORTING, go_on)

    def export(self, span: Span, target: Path, grounds: Grounds) -> None:
        """Write the package to `target`."""
        self._lanes.long(partial(_pack, self._desk, span, target, grounds), self._done, self._notice.fail)

    def _done(self, packed: Packed) -> None:
        self._notice.say(told_words(packed), "due" if packed.refused else "ok")


def _pack(desk: Desk, span: Span, target: Path, grounds: Grounds, progress: Progress) -> Packed:
    return pack(desk, span, target, grounds, teller(progress, tr("正在导出……")))
