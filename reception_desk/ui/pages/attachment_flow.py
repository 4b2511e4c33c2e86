"""What the clerk does with the files of a visit: read and enter, open, save outside, remove, put back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.attachments import (
    Attached,
    Offer,
    attach,
    prepare,
    remove_attachment,
    restore_attachment,
    take_out,
)
from reception_desk.services.visits.opened_files import copy_to_look_at, save_copy
from reception_desk.ui.files_in import packed
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import tr


class AttachmentFlow(QObject):
    """Works on the files of one page's visit and says on its line how it went; `done` fires when the list changed."""

    done = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice

    def add(self, visit_uuid: str, offers: Sequence[Offer | QImage]) -> None:
        """Read and encrypt files, with progress and cancel, then enter them for the visit."""

        def work(progress: Progress) -> list[object]:
            return list(prepare(self._desk, packed(offers), progress.report, lambda: progress.cancelled))

        self._notice.say(tr("正在存附件……"), "info")
        self._lanes.long(work, partial(self._enter, visit_uuid), self._notice.fail)

    def open(self, row: AttachmentRow) -> None:
        """Open a copy in the program that this computer has for it."""
        self._lanes.act(partial(take_out, self._desk, row.id), self._decrypt, self._notice.fail)

    def save(self, row: AttachmentRow, target: Path) -> None:
        """Save a copy where the clerk wants it."""
        self._lanes.act(partial(take_out, self._desk, row.id), partial(self._write, target), self._notice.fail)

    def remove(self, row: AttachmentRow) -> None:
        """Take a file off the visit, and offer to put it back."""
        self._lanes.act(partial(remove_attachment, self._desk, row.id), partial(self._removed, row), self._notice.fail)

    def _enter(self, visit_uuid: str, made: list[object]) -> None:
        self._lanes.act(partial(attach, self._desk, visit_uuid, made), self._entered, self._notice.fail)

    def _entered(self, done: Done[Attached]) -> None:
        told, words = done.value, []
        if told.added:
            words.append(tr("已附上 {n} 个文件。").format(n=told.added))
        if told.same:
            words.append(tr("有 {n} 个文件内容相同，已经附过。").format(n=told.same))
        words += [tr("没有附上“{name}”：{why}。").format(name=name, why=why.label) for name, why in told.refused[:3]]
        if len(told.refused) > 3:
            words.append(tr("还有 {n} 个没有附上，见附件列表。").format(n=len(told.refused) - 3))
        self._notice.say("".join(words), "due" if told.refused else "ok", seconds=0 if told.refused else 10)
        self.done.emit()

    def _decrypt(self, taken: Done[AttachmentRow]) -> None:
        row = taken.value
        self._lanes.long(lambda _: copy_to_look_at(self._desk, row), self._show, self._notice.fail)

    def _show(self, path: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._notice.say(tr("打开的是副本，锁屏或退出时清除。"), "info", seconds=10)
        else:
            self._notice.say(tr("这台电脑上没有能打开它的程序，可以另存为。"), "due")

    def _write(self, target: Path, taken: Done[AttachmentRow]) -> None:
        row = taken.value
        self._lanes.long(lambda _: save_copy(self._desk, row, target), self._saved, self._notice.fail)

    def _saved(self, target: Path) -> None:
        self._notice.say(tr("已存为 {file}。").format(file=target), "ok", seconds=10)

    def _removed(self, row: AttachmentRow, _done: Done[bool]) -> None:
        said = tr("已移除附件“{name}”。").format(name=row.name)
        back = partial(self._restore, row.id)
        self._notice.say(said, "info", offer=tr("撤销"), take=back, seconds=UNDO_SECONDS)
        self.done.emit()

    def _restore(self, attachment_id: int) -> None:
        self._lanes.act(partial(restore_attachment, self._desk, attachment_id), self._restored, self._notice.fail)

    def _restored(self, done: Done[bool]) -> None:
        self._notice.say(tr("附件已放回。") if done.value else tr("这个附件已清除，放不回来了。"), "info", seconds=10)
        self.done.emit()
