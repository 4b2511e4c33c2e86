"""附件: the card beside a visit that lists its files, the missing ones with the reason."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from reception_desk.models.lists.attachments import AttachmentRow, of_visit
from reception_desk.services.desk import Desk
from reception_desk.services.visits.attachments import Offer
from reception_desk.services.visits.opened_files import file_name
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.files_in import FilesIn
from reception_desk.ui.labels import Text, tip
from reception_desk.ui.measures import px, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.attachment_flow import AttachmentFlow
from reception_desk.ui.pages.draft_list import WARNING_ROLE, DraftPainter
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.typography import gapped
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_LINE, _MOST_SEEN = 52, 4
_MEGABYTE, _KILOBYTE = 1 << 20, 1 << 10


class AttachmentList(QListWidget):
    """The files; `opened` fires on Enter and a double click, `removed` on Delete."""

    opened = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("附件"))
        self.setItemDelegate(DraftPainter(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self.opened)

    def sizeHint(self) -> QSize:
        return QSize(px(240), min(max(self.count(), 1), _MOST_SEEN) * px(_LINE) + px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), min(max(self.count(), 1), _MOST_SEEN) * px(_LINE) + px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class AttachmentCard(Card):
    """The card; `changed` fires when the visit's files are others than before."""

    changed = Signal()

    def __init__(
        self, desk: Desk, lanes: Lanes, notice: NoticeLine, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("附件"), parent=parent)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._uuid, self._secret = "", False
        self.rows: tuple[AttachmentRow, ...] = ()
        self.flow = AttachmentFlow(desk, lanes, notice, self)
        self.list = AttachmentList()
        self.empty = Text(tr("拖进来、粘贴，或按“添加”选文件。"), "secondary", wrap=True)
        self.add_button = Button(tr("添加"), key)
        self.open_button, self.save_button = Button(tr("打开")), Button(tr("另存为"))
        self.remove_button = Button(tr("移除"))
        self.add(self.empty, self.list)
        self.add(row(self.add_button, 1, gap=6))
        self._deeds = (self.open_button, self.save_button, self.remove_button)
        self.add(row(*self._deeds, 1, gap=6))
        self.add_button.clicked.connect(self.ask)
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.currentRowChanged.connect(self._fit)
        self.flow.done.connect(self._read)
        self._show(())

    def show_visit(self, visit_uuid: str, *, secret: bool = False) -> None:
        """List the files of a visit; `secret` hides their names."""
        if (visit_uuid, secret) == (self._uuid, self._secret):
            return
        if visit_uuid != self._uuid:
            self._show(())
        self._uuid, self._secret = visit_uuid, secret
        self._read()

    def watch(self, page: QWidget, editors: Sequence[QWidget] = ()) -> None:
        """Take what is dragged or pasted into a page."""
        self.into = FilesIn(page, editors)
        self.into.offered.connect(self.take)

    @Slot(list)
    def take(self, offers: list[object]) -> None:
        """Attach files to the visit."""
        if offers and self._uuid and self._desk.may(Action.ATTACH):
            self.flow.add(self._uuid, offers)  # type: ignore[arg-type]

    @Slot()
    def ask(self) -> None:
        """Ask which files, and attach them."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getOpenFileNames(self, tr("选择附件"), folder)
        self.take([Offer(Path(each).name, Path(each)) for each in chosen])

    def _read(self) -> None:
        work = partial(self._desk.read, of_visit, self._uuid, secret=self._secret)
        self._lanes.look(f"attachments.{id(self)}", work, self._show, self._notice.fail)

    def _show(self, rows: Sequence[AttachmentRow]) -> None:
        before, self.rows = self.rows, tuple(rows)
        chosen = self.list.currentRow()
        self.list.clear()
        for each in rows:
            item = QListWidgetItem(gapped(f"{each.name}\n{told(each)}"))
            item.setData(WARNING_ROLE, each.missing)
            item.setToolTip(tip(item.text()))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(chosen, 0), len(rows) - 1))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.add_button.setVisible(self._desk.may(Action.ATTACH))
        self.list.updateGeometry()
        self._fit()
        if before != self.rows:
            self.changed.emit()

    @Slot()
    def _fit(self) -> None:
        """Offer what can be done with the chosen file."""
        each = self._chosen()
        permitted = self._desk.may(Action.TAKE_OUT)
        for button in self._deeds:
            button.setVisible(permitted and each is not None)
        self.open_button.setEnabled(each is not None and not each.missing)
        self.save_button.setEnabled(each is not None and not each.missing)

    def _chosen(self) -> AttachmentRow | None:
        place = self.list.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    @Slot()
    def _open(self) -> None:
        if (each := self._chosen()) is not None:
            self.flow.open(each)

    @Slot()
    def _save(self) -> None:
        each = self._chosen()
        if each is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("另存为"), str(Path(folder, file_name(each))))
        if chosen:
            self.flow.save(each, Path(chosen))

    @Slot()
    def _remove(self) -> None:
        if (each := self._chosen()) is not None and self._desk.may(Action.REMOVE_ATTACHMENT):
            self.flow.remove(each)


def told(each: AttachmentRow) -> str:
    """Return what stands under a file's name: kind and size, or why it is missing."""
    if each.missing:
        return tr("缺：{why}").format(why=each.refusal.label if each.refusal else each.state.label)
    return f"{each.kind.label if each.kind else ''} · {_size(each.size)}"


def _size(size: int) -> str:
    if size >= _MEGABYTE:
        return f"{size / _MEGABYTE:.1f} MB"
    return f"{max(1, round(size / _KILOBYTE))} KB"
