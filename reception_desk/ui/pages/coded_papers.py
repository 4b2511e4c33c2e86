"""A paper found by its code: scanned into the search it opens at once, its check code typed it opens on Enter."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from reception_desk.forms.papers.codes import uuid_start
from reception_desk.services.desk import Desk
from reception_desk.services.papers.coded import CodedPaper, coded_paper, may_be_code, papers_coded
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.ui.printing.preview import PaperView
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class CodedPapers(QObject):
    """Watches the words of a search; the paper that goes by them stands in `stack` beside the page's own parts."""

    def __init__(self, desk: Desk, lanes: Lanes, words: LineEditor, stack: QStackedWidget, notice: NoticeLine) -> None:
        super().__init__(stack)
        self._desk, self._lanes, self._words, self._stack, self._notice = desk, lanes, words, stack, notice
        self._typed = ""
        self._found: tuple[CodedPaper, ...] = ()
        self.flow = PaperFlow(desk, lanes, self)
        self.paper = PaperView(self.flow)
        stack.addWidget(self.paper)
        self.flow.preview.connect(self._lay)
        self.paper.closed.connect(self._close)
        words.textChanged.connect(self._look)
        words.installEventFilter(self)

    @property
    def showing(self) -> bool:
        """Tell whether a paper is shown."""
        return self._stack.currentWidget() is self.paper

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._words.preedit
        if pressed and self._found and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
            return True
        return False

    @Slot()
    def open(self) -> None:
        """Show the newest paper that was found."""
        if self._found:
            work = partial(_laid, self._desk, self._found[0].kept_id)
            self._lanes.look("coded.paper", work, partial(self._lay, sentence=""), self._notice.fail)

    @Slot(str)
    def _look(self, typed: str) -> None:
        """Ask whether the words are the code of a paper."""
        if self._found:
            self._notice.clear()
        self._typed, self._found = typed, ()
        if may_be_code(typed):
            work = partial(papers_coded, self._desk, typed)
            self._lanes.look("coded.papers", work, partial(self._take, typed), self._notice.fail)

    def _take(self, typed: str, found: tuple[CodedPaper, ...]) -> None:
        if typed != self._typed:
            return
        self._found = found
        scanned = bool(uuid_start(typed))
        if found and scanned:
            self.open()
        elif found:
            told = tr("校验码 {code} 是《{title}》，Enter 打开。").format(
                code=typed.strip().upper(), title=found[0].title
            )
            self._notice.say(told, "info", offer=tr("打开"), take=self.open)
        elif scanned:
            self._notice.say(tr("这台电脑的登记里没有这个码的文书，请核对是不是本单位出具的。"), "due")

    @Slot(object, str)
    def _lay(self, paper: LaidPaper, sentence: str) -> None:
        self._notice.clear()
        self._stack.setCurrentWidget(self.paper)
        self.paper.show_paper(paper, sentence)

    @Slot()
    def _close(self) -> None:
        self._stack.setCurrentIndex(0)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.selectAll()


def _laid(desk: Desk, kept_id: int) -> LaidPaper:
    shown = coded_paper(desk, kept_id)
    return laid_paper(shown)
