"""The preview of an issued paper: its pages as they will be printed, 打印 and 存为 PDF beside them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from reception_desk.typeset.layout import Page
from reception_desk.typeset.paint import paint_page
from reception_desk.typeset.sheets import fits_twice, two_up
from reception_desk.ui import theme
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import ground_of, stands
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.print_card import PrintCard
from reception_desk.ui.printing.shift_panel import ShiftPanel
from reception_desk.ui.scrolling import Scroll
from reception_desk.wording import shown, tr

_MOST_WIDTH = 760
_MOST_LETTERS = 20


class Sheets(QWidget):
    """The pages below one another, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self.setAccessibleName(tr("文书预览"))

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Show these pages."""
        self._pages = pages
        self._pictures = {}
        self._stand()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, (page, place) in enumerate(zip(self._pages, self._places(), strict=True)):
            if place.intersects(QRectF(event.rect())):
                painter.fillRect(place, QColor("white"))
                painter.drawImage(place, self._picture(number, page, place))
                painter.setPen(QColor(theme.colours().line))
                painter.drawRect(place)

    def _stand(self) -> None:
        self._pictures = {}
        places = self._places()
        self.setMinimumHeight(round(places[-1].bottom()) + px(12) if places else 0)

    def _places(self) -> list[QRectF]:
        places: list[QRectF] = []
        top = float(px(4))
        for page in self._pages:
            width = min(self.width() - px(8), px(_MOST_WIDTH))
            height = width * page.height_pt / page.width_pt
            places.append(QRectF((self.width() - width) / 2, top, width, height))
            top += height + px(16)
        return places

    def _picture(self, number: int, page: Page, place: QRectF) -> QImage:
        """Return the page drawn at the screen's own resolution, drawn once for each width."""
        if number not in self._pictures:
            ratio = self.devicePixelRatioF()
            size = QSize(round(place.width() * ratio), round(place.height() * ratio))
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(size.width() / page.width_pt, size.width() / page.width_pt)
            paint_page(painter, page)
            painter.end()
            self._pictures[number] = image
        return self._pictures[number]


class PaperView(QWidget):
    """Shows a laid paper; `closed` fires on Esc and 返回."""

    closed = Signal()

    def __init__(self, flow: PaperFlow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._paper: LaidPaper | None = None
        self._tray = ""
        self.shift: ShiftPanel | None = None
        self.title = Text("", "title")
        self.notice = NoticeLine()
        self.sheets = Sheets()
        self.sheets.setObjectName("ground")
        self.card = PrintCard()
        self.fonts = Text("", "finding", wrap=True)
        self.undrawn = Text("", "finding", wrap=True)
        self.word_button = Button(tr("用文字处理软件打开"))
        self.back = Button(tr("返回"), "Esc")
        self.card.print_button.clicked.connect(self.print_now)
        self.card.pdf_button.clicked.connect(self.ask_pdf)
        self.card.turned.connect(self._show_sheets)
        self.card.printer_chosen.connect(flow.ask_trays)
        self.card.ruler_button.clicked.connect(self._ask_shift)
        self.word_button.clicked.connect(self._open_word)
        self.back.clicked.connect(self.closed)
        flow.printers.connect(self._take_printers)
        flow.trays.connect(self._take_trays)
        flow.printed.connect(self._on_printed)
        flow.said.connect(self._say)
        self._build()

    def _build(self) -> None:
        scroll = Scroll()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.sheets)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reading = scroll
        self.card.add(self.undrawn, self.word_button, self.fonts)
        side = QWidget()
        side.setLayout(column(self.card, 1))
        sized(side, width=240, at_most=(280, 0))
        middle = row(scroll, side, gap=12)
        middle.setStretch(0, 1)
        head = row(self.title, 1, self.back, gap=12)
        self.setLayout(column(head, self.notice, middle, gap=12))

    def show_paper(self, paper: LaidPaper, sentence: str = "") -> None:
        """Show `paper`; `sentence` says why it is shown instead of printed."""
        self._paper = paper
        self.title.setText(paper.issued.title)
        self.fonts.setText(
            tr("这台电脑缺少的字体已换用相近字体：{names}。版面与原件可能略有不同。").format(
                names="、".join(paper.fallbacks)
            )
            if paper.fallbacks
            else ""
        )
        self.fonts.setVisible(bool(paper.fallbacks))
        self._tell_undrawn(paper)
        self._tell_copies()
        self.notice.clear()
        if sentence:
            self.notice.say(sentence, "due")
        self.card.wait(small=all(map(fits_twice, paper.layout.pages)))
        self._show_sheets()
        self.card.pdf_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.ask_printers(paper.issued.kind)

    @property
    def shown(self) -> LaidPaper | None:
        """Return the paper that is shown."""
        return self._paper

    @Slot()
    def print_now(self) -> None:
        """Print on the chosen printer."""
        if self._paper is not None and self.card.choice.currentText():
            self._flow.print_on(self._paper, self.card.habit())
        elif self._paper is not None:
            self.notice.say(tr("这台电脑上没有打印机，可以存为 PDF。"), "due")

    @Slot()
    def _open_word(self) -> None:
        if self._paper is not None:
            self._flow.open_word(self._paper)

    @Slot()
    def _ask_shift(self) -> None:
        """Ask how far what is printed lies from where it should be."""
        habit = self.card.habit()
        if habit.printer and not stands(self.shift):
            self.shift = ShiftPanel(ground_of(self), self._flow, habit)
            self.shift.ask()

    @Slot()
    def ask_pdf(self) -> None:
        """Ask where the PDF shall lie, and write it."""
        if self._paper is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder, f"{self._paper.issued.title}.pdf"))
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("存为 PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self._flow.save_pdf(self._paper, Path(chosen).with_suffix(".pdf"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self.reading.verticalScrollBar()
            step = bar.pageStep() if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else px(40)
            bar.setValue(bar.value() + (step if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Down) else -step))
        else:
            super().keyPressEvent(event)

    def _take_printers(self, names: list[str], habit: Habit) -> None:
        self.card.offer(names, habit)
        if names and self.card.pdf_button.hasFocus():
            self.card.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tray = habit.tray
        if habit.printer:
            self._flow.ask_trays(habit.printer)
        self._show_sheets()

    def _take_trays(self, printer: str, trays: tuple[str, ...]) -> None:
        if printer == self.card.choice.currentText():
            self.card.offer_trays(trays, self._tray)

    @Slot()
    def _show_sheets(self) -> None:
        """Show the pages as they will lie on the printer's sheets."""
        if self._paper is not None:
            two = self.card.habit().two_up
            layout = two_up(self._paper.all_copies()) if two else self._paper.next_print()
            self.sheets.show_pages(layout.pages)

    def _on_printed(self, paper: LaidPaper) -> None:
        """Count the print, so that the next one carries its mark."""
        if self._paper is not None and self._paper.issued.paper_id == paper.issued.paper_id:
            issued = replace(self._paper.issued, prints=self._paper.issued.prints + 1)
            self._paper = replace(self._paper, issued=issued)
            self._show_sheets()
            self._tell_copies()

    def _tell_undrawn(self, paper: LaidPaper) -> None:
        """Name what cannot be drawn here, and offer the word processor, which can."""
        told = []
        if paper.undrawn:
            names = "、".join(map(shown, paper.undrawn))
            told.append(tr("这里画不出：{names}，打印会缺。请用文字处理软件打开打印。").format(names=names))
        if paper.layout.missing:
            letters = " ".join(paper.layout.missing[:_MOST_LETTERS])
            told.append(tr("这台电脑的字体里没有这些字：{letters}").format(letters=letters))
        self.undrawn.setText("\n".join(told))
        self.undrawn.setVisible(bool(told))
        self.word_button.setVisible(bool(told) and bool(paper.issued.docx))

    def _tell_copies(self) -> None:
        """Say how many copies the first print makes, and for whom."""
        issued = self._paper.issued if self._paper is not None else None
        several = issued is not None and len(issued.copies) > 1 and not issued.prints and not issued.void
        if issued is not None and several:
            who = "、".join(each.label for each in issued.copies)
            self.card.who.setText(tr("一次打印 {n} 份：{who}").format(n=len(issued.copies), who=who))
        self.card.who.setVisible(several)

    def _say(self, sentence: str, state: str) -> None:
        self.notice.say(sentence, state)
