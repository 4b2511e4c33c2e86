"""The scans of 批示 and 来文: chosen, dropped or pasted for a line of the time line, and opened from there."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reception_desk.errors import CannotNow
from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.matters.scans import Scan, Scanned, attach_scan, scan_row, take_scan_off
from reception_desk.services.matters.seen import Moment
from reception_desk.services.visits.attachments import Offer, prepare
from reception_desk.ui.files_in import packed
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.attachment_flow import AttachmentFlow
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import later, shown, tr

_NAMES = {Scanned.INSTRUCTION: later("批示"), Scanned.ENTRY: later("来文")}


class ScanKey(QObject):
    """Attaches scans to lines of the matter on `page`, and says on its `notice` how it went."""

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self._flow = AttachmentFlow(desk, lanes, notice, self)

    def ask(self, chosen: Moment | None, line: tuple[Moment, ...]) -> None:
        """Ask for the scan of the line that is meant."""
        wanted = self._meant(chosen, line)
        if wanted is None or wanted.bearer is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        what = shown(_NAMES[wanted.bearer.kind])
        title = tr("选{what}的扫描件：{words}").format(what=what, words=wanted.words[:30])
        name, _kind = QFileDialog.getOpenFileName(self._page, title, folder)
        if name:
            self.take(wanted, [Offer(Path(name).name, Path(name))])

    def drop(self, chosen: Moment | None, line: tuple[Moment, ...], offers: Sequence[Offer | QImage]) -> None:
        """Attach what was dropped or pasted to the line that is meant; several files would be several scans."""
        wanted = self._meant(chosen, line)
        if wanted is None or wanted.bearer is None:
            return
        if len(offers) > 1:
            told = tr("一条记录附一份扫描件，这里有 {n} 个文件。").format(n=len(offers))
            self._notice.fail(CannotNow(told, tr("请合成一个 PDF，或者一个一个附。")))
            return
        self.take(wanted, offers)

    def take(self, moment: Moment, offers: Sequence[Offer | QImage]) -> None:
        """Read and encrypt a file, and attach it to a line."""

        def work(progress: Progress) -> list[object]:
            return list(prepare(self._desk, packed(offers), progress.report, lambda: progress.cancelled))

        self._notice.say(tr("正在存附件……"), "info")
        self._lanes.long(work, partial(self._enter, moment), self._notice.fail)

    def open(self, attachment_id: int) -> None:
        """Open the scan in the program that this computer has for it."""
        work = partial(self._desk.read, scan_row, attachment_id)
        self._lanes.look("matter.scan", work, self._open, self._notice.fail)

    def _meant(self, chosen: Moment | None, line: tuple[Moment, ...]) -> Moment | None:
        """Return the chosen line, else the one written last, those without a scan first; say where there is none."""
        if not self._desk.may(Action.ATTACH):
            self._notice.fail(CannotNow(tr("扫描件由值班员或者科长附。")))
            return None
        known = [each for each in line if each.bearer is not None and not each.undone]
        if chosen in known:
            return chosen
        found = max(known, key=lambda each: (not each.scan_id, each.event_id), default=None)
        if found is None:
            told = tr("先按“领导案头”记下批示，或者按“来文”记下单位来的文书，再附扫描件。")
            self._notice.fail(CannotNow(tr("这件事项还没有批示，也没有来文。"), told))
        return found

    def _enter(self, moment: Moment, made: list[object]) -> None:
        work = partial(attach_scan, self._desk, moment.bearer, made)
        self._lanes.act(work, partial(self._entered, moment.words), self._notice.fail)

    def _entered(self, words: str, done: Done[Scan]) -> None:
        undo = partial(self._lanes.act, partial(take_scan_off, self._desk, done.value), self._off, self._notice.fail)
        told = tr("已附上扫描件，在时间线上按 Enter 打开：{words}").format(words=words[:40])
        self._notice.say(told, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

    @Slot(object)
    def _off(self, _done: object) -> None:
        self._notice.say(tr("已取下扫描件。"), "info", seconds=10)

    def _open(self, row: AttachmentRow | None) -> None:
        if row is not None:
            self._flow.open(row)
