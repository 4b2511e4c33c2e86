"""批示的扫描件: a file is chosen for the instruction on the time line, and opened from there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.errors import CannotNow
from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.scans import Scan, attach_scan, scan_row, take_scan_off
from reception_desk.services.matters.seen import Moment
from reception_desk.services.visits.attachments import Offer, prepare
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.attachment_flow import AttachmentFlow
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import tr


class ScanKey(QObject):
    """Attaches scans to the instructions of the matter on `page`, and says on its `notice` how it went."""

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self._flow = AttachmentFlow(desk, lanes, notice, self)

    def ask(self, chosen: Moment | None, line: tuple[Moment, ...]) -> None:
        """Ask for the scan of the chosen instruction, else of the newest one."""
        known = [each for each in line if each.instruction_id and not each.undone]
        wanted = chosen if chosen in known else next(iter(known), None)
        if wanted is None:
            self._notice.fail(CannotNow(tr("这件事项还没有批示。"), tr("先按“领导案头”记下批示，再附扫描件。")))
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = tr("选批示的扫描件：{words}").format(words=wanted.words[:30])
        name, _kind = QFileDialog.getOpenFileName(self._page, title, folder)
        if name:
            self.take(wanted.instruction_id, Offer(Path(name).name, Path(name)))

    def take(self, instruction_id: int, offer: Offer) -> None:
        """Read and encrypt a file, and attach it to an instruction."""

        def work(progress: Progress) -> list[object]:
            return list(prepare(self._desk, [offer], progress.report, lambda: progress.cancelled))

        self._notice.say(tr("正在存附件……"), "info")
        self._lanes.long(work, partial(self._enter, instruction_id), self._notice.fail)

    def open(self, attachment_id: int) -> None:
        """Open the scan in the program that this computer has for it."""
        work = partial(self._desk.read, scan_row, attachment_id)
        self._lanes.look("matter.scan", work, self._open, self._notice.fail)

    def _enter(self, instruction_id: int, made: list[object]) -> None:
        self._lanes.act(partial(attach_scan, self._desk, instruction_id, made), self._entered, self._notice.fail)

    def _entered(self, done: Done[Scan]) -> None:
        undo = partial(self._lanes.act, partial(take_scan_off, self._desk, done.value), self._off, self._notice.fail)
        self._notice.say(
            tr("批示已附上扫描件，在时间线上按 Enter 打开。"), offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS
        )

    @Slot(object)
    def _off(self, _done: object) -> None:
        self._notice.say(tr("已取下扫描件。"), "info", seconds=10)

    def _open(self, row: AttachmentRow | None) -> None:
        if row is not None:
            self._flow.open(row)
