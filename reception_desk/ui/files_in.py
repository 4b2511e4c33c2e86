"""Files and pictures that come into a page by drag or paste; text goes on into the editors as ever."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from reception_desk.services.visits.file_source import Offer
from reception_desk.wording import tr

_READY = {"image/png": "png", "image/jpeg": "jpg"}
"""Pictures the clipboard holds as a file would, which need not be drawn and packed again."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FilesIn(QObject):
    """Watches a page and its editors; `offered` carries what came in: offers, or a picture still to be packed."""

    offered = Signal(list)

    def __init__(self, page: QWidget, editors: Sequence[QWidget] = ()) -> None:
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        for editor in editors:
            self._watch(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._take(QGuiApplication.clipboard().mimeData())
        if kind in _DRAGS and isinstance(event, QDropEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent) and self._take(event.mimeData()):
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.ChildPolished and isinstance(child := event.child(), QWidget):  # type: ignore[attr-defined]
            self._watch(child)
        return False

    def _watch(self, widget: QWidget) -> None:
        """Watch what takes text itself, and no label or frame: every event of what is watched costs a turn."""
        for each in (widget, *widget.findChildren(QWidget)):
            if each.acceptDrops() or isinstance(each, QLineEdit | QPlainTextEdit):
                each.installEventFilter(self)

    def _take(self, mime: QMimeData | None) -> bool:
        found = came_in(mime) if mime is not None else []
        if found:
            self.offered.emit(found)
        return bool(found)


def files_of(mime: QMimeData) -> list[Offer]:
    """Return the files of this computer that are dragged or were copied."""
    local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
    return [Offer(path.name, path) for path in local]


def came_in(mime: QMimeData) -> list[Offer | QImage]:
    """Return files, else a picture that came without text: a table copied from a sheet has both and is text."""
    files: list[Offer | QImage] = [*files_of(mime)]
    if files or mime.hasText():
        return files
    name = tr("粘贴的图片")
    for form, ending in _READY.items():
        if mime.hasFormat(form):
            return [Offer(f"{name}.{ending}", content=bytes(mime.data(form).data()))]
    picture = mime.imageData()
    return [picture] if isinstance(picture, QImage) and not picture.isNull() else []


def packed(offers: Sequence[Offer | QImage]) -> list[Offer]:
    """Return everything as offers, pictures as PNG; it takes its time and is done on a lane."""
    return [each if isinstance(each, Offer) else _png(each) for each in offers]


def _png(picture: QImage) -> Offer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Offer(f"{tr('粘贴的图片')}.png", content=bytes(buffer.data().data()))
