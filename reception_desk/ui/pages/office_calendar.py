"""日历: which days of a year are worked, and where the State Council's notice is imported or typed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office.calendars import (
    CalendarYear,
    Notice,
    Origin,
    import_notice,
    keep_notice,
    lines_of,
    typed_notice,
    unconfirmed_sentence,
    year_of,
)
from reception_desk.ui.buttons import Button
from reception_desk.ui.calendars.hand_page import HandPage, Row
from reception_desk.ui.calendars.year_view import YearView
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class CalendarPart(QWidget):
    """A year at a time; who has the right may import its notice, type it, or go back to the shipped one."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.year = desk.today().year
        self._shown: CalendarYear | None = None
        self.notice = NoticeLine()
        years = range(self.year - 1, self.year + 2)
        self.years = ChoiceRow(tr("年"), [(str(each), str(each)) for each in years], str(self.year))
        self.origin = Chip("")
        self.import_button = Button(tr("导入文件"))
        self.hand_button = Button(tr("手工填写"))
        self.drop_button = Button(tr("不用本单位的"))
        self.lines = Text("", "secondary", wrap=True)
        self.view = YearView()
        self.hand = HandPage()
        self._build()
        self.years.chosen.connect(self._choose)
        self.import_button.clicked.connect(self.import_file)
        self.hand_button.clicked.connect(self.type_by_hand)
        self.drop_button.clicked.connect(self.drop)
        self.hand.saved.connect(self._save_typed)
        self.hand.closed.connect(self.close_hand)

    def _build(self) -> None:
        may = self._desk.may(Action.CHANGE_CALENDAR)
        self.import_button.setVisible(may)
        self.hand_button.setVisible(may)
        self.drop_button.hide()
        buttons = Wrapping((self.drop_button, self.hand_button, self.import_button), gap=8)
        head = row(self.years, self.origin, 1, buttons, gap=8)
        card = Card()
        card.add(self.lines, self.view)
        sheet = QWidget()
        whole = column(head, side_scroll(column(card, 1)), gap=12)
        whole.setStretch(1, 1)
        sheet.setLayout(whole)
        self._stack = QStackedWidget()
        self._stack.addWidget(sheet)
        self._stack.addWidget(self.hand)
        outer = column(self.notice, self._stack, gap=10)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    @property
    def typing(self) -> bool:
        """Tell whether a notice is being typed."""
        return self._stack.currentIndex() == 1

    def refresh(self) -> None:
        """Read the year again."""
        self._lanes.look("calendar", partial(year_of, self._desk, self.year), self._show, self.notice.fail)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self.year = year
        self.years.set_code(str(year))
        self.refresh()

    def import_file(self) -> None:
        """Ask for the file of a notice and take it."""
        kinds = tr("放假安排 (*.json)")
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("导入放假安排"), str(Path.home()), kinds)
        if chosen:
            self._lanes.act(partial(import_notice, self._desk, Path(chosen)), self._kept, self.notice.fail)

    def type_by_hand(self) -> None:
        """Show the twenty lines, filled with what is known of the year."""
        if self._shown is not None:
            known = self._shown.notice if self._shown.origin is not Origin.NONE else None
            self.notice.clear()
            self._stack.setCurrentIndex(1)
            self.hand.open(self.year, known)

    def close_hand(self) -> None:
        """Go back to the year."""
        self._stack.setCurrentIndex(0)
        self.hand_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Go back to the shipped notice of the year, or to none."""
        self._lanes.act(partial(keep_notice, self._desk, self.year, None), self._dropped, self.notice.fail)

    def _choose(self, code: str) -> None:
        self.show_year(int(code))

    def _save_typed(self, rows: list[Row]) -> None:
        self._lanes.act(partial(_keep_typed, self._desk, self.hand.year, rows), self._typed, self.notice.fail)

    def _typed(self, done: Done[tuple[int, Notice | None]]) -> None:
        self.close_hand()
        self._kept(done)

    def _kept(self, done: Done[tuple[int, Notice | None]]) -> None:
        year, before = done.value
        self._tell(tr("{year} 年放假安排已保存。").format(year=year), year, before)

    def _dropped(self, done: Done[tuple[int, Notice | None]]) -> None:
        year, before = done.value
        self._tell(tr("{year} 年不再用本单位的安排。").format(year=year), year, before)

    def _tell(self, sentence: str, year: int, before: Notice | None) -> None:
        def undo() -> None:
            self._lanes.act(partial(keep_notice, self._desk, year, before), self._undone, self.notice.fail)

        self.notice.say(sentence, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)
        self.show_year(year)

    def _undone(self, done: Done[tuple[int, Notice | None]]) -> None:
        self.notice.say(tr("已撤销。"), "ok", seconds=10)
        self.show_year(done.value[0])

    def _show(self, shown: CalendarYear) -> None:
        self._shown = shown
        none = shown.origin is Origin.NONE
        self.origin.setText(shown.origin.label)
        self.origin.set_state("due" if none else "ok" if shown.origin is Origin.OWN else "info")
        self.drop_button.setVisible(shown.origin is Origin.OWN and self._desk.may(Action.CHANGE_CALENDAR))
        self.lines.setText(unconfirmed_sentence(shown.year) if none else _told(shown.notice))
        self.view.show_year(shown)


def _keep_typed(desk: Desk, year: int, rows: list[Row]) -> Done[tuple[int, Notice | None]]:
    return keep_notice(desk, year, typed_notice(year, rows))


def _told(notice: Notice) -> str:
    """Return the notice as one reads it: 元旦 1.1–1.3 放假；1.4 上班."""
    told = []
    for line in lines_of(notice):
        until = "" if line.last == line.first else f"–{line.last.month}.{line.last.day}"
        word = tr("放假") if line.off else tr("上班")
        told.append(" ".join(filter(None, (line.name, f"{line.first.month}.{line.first.day}{until}", word))))
    return "；".join(told)
