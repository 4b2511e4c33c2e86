"""The last resort: an error nobody foresaw keeps the drafts first, writes a report and says so in one dialog."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QDialog, QWidget

from reception_desk.moments import beijing_now
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.reports import write_report
from reception_desk.wording import tr

_WIDTH = 460
_log = logging.getLogger("reception_desk.crash")
_QUIET = "This plugin does not support"
"""How Qt's offscreen platform begins to say what it cannot do; nobody can act on that."""


class CrashHandler(QObject):
    """Hears of every unforeseen error, on whatever thread, and answers on the window's own.

    `keep` gives unfinished forms to the draft journal; `show` opens the dialog with the report's path.
    """

    _heard = Signal(object, object)

    def __init__(self, folder: Path, keep: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keep = keep
        self._dialog: CrashDialog | None = None
        self._heard.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of the interpreter, its threads and Qt."""
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread
        qInstallMessageHandler(_log_message)

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report at once and leave the rest to the window's thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unforeseen %s", kind.__name__)
        try:
            report: Path | None = write_report(self._folder, kind, trace, beijing_now())
        except OSError:
            report = None
        self._heard.emit(kind, report)

    def hear_error(self, error: Exception) -> None:
        """Hear of an error that a lane brought back."""
        self.hear(type(error), error, error.__traceback__)

    def _hear_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.hear(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _answer(self, kind: type[BaseException], report: Path | None) -> None:
        self._keep()
        if self._dialog is None:
            self._dialog = CrashDialog(report)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QDialog):
    """Says that something went wrong, that nothing typed was lost, and where the report lies."""

    def __init__(self, report: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("程序内部出错"))
        self.setModal(True)
        words = [tr("刚才那一步没有做成，是程序的问题，不是您的问题。"), tr("已输入的内容都已存进草稿，可以接着用。")]
        if report is not None:
            words.append(tr("请把这份报告交给管理员，里面没有任何人的信息：\n{report}").format(report=report))
        button = Button(tr("知道了"), role="primary")
        button.clicked.connect(self.accept)
        lines = [Text(words[0], "heading", wrap=True), *(Text(each, wrap=True) for each in words[1:])]
        for line in lines:
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = column(*lines, 1, row(1, button), margins=(24, 20), gap=12)
        self.setLayout(layout)
        self.resize(px(_WIDTH), layout.heightForWidth(px(_WIDTH)))
        button.setFocus()


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write Qt's own messages into the program's log instead of onto the screen."""
    if message.startswith(_QUIET):
        return
    level = (
        logging.WARNING
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg, QtMsgType.QtWarningMsg)
        else logging.ERROR
    )
    _log.log(level, "qt: %s", message)
