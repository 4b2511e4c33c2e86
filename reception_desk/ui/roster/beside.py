"""Beside the month: the duties of each, counted from the drawn grid; why a post is empty and who could fill it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reception_desk.services.roster.month import Gap, Month, Roster, Tally, candidates, gaps, reasons, tallies
from reception_desk.services.roster.planning import Plan
from reception_desk.services.roster.report import coverage
from reception_desk.ui import theme
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.dates import day_text
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import px, spaced
from reception_desk.wording import tr

_MOST_OFFERED = 2
_BAR = 8


class Bar(QWidget):
    """A share of the longest, drawn as a bar; the number stands beside it in words."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(px(36), px(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        top = (self.height() - px(_BAR)) / 2
        for width, colour in ((1.0, colours.ground), (self._share, colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0.5, top, max(self.width() * width - 1, 1), px(_BAR)), px(4), px(4))
        painter.end()


class TallyCard(Card):
    """各人班次: all duties, nights, weekends and holidays apart, by hand countable from the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("各人班次"), gap=6, parent=parent)
        self.hint = Text(tr("由左表数出，班次里已含夜班、周末和节日"), "secondary", wrap=True)
        self._lines = QWidget()
        self.add(self.hint, self._lines)

    def show_month(self, month: Month) -> None:
        """Count and show; who has none stands there, too."""
        counted, layout, lines = tallies(month), QGridLayout(), QWidget()
        spaced(layout, (0,), 6)
        most = max((each.all for each in counted.values()), default=0) or 1
        for column, head in enumerate((tr("班次"), tr("夜"), tr("周末"), tr("节")), 2):
            layout.addWidget(_figure(head), 0, column)
        for line, person in enumerate(month.people, 1):
            tally = counted[person.id]
            figures = [_figure(str(each)) for each in (tally.all, tally.night, tally.weekend, tally.holiday)]
            figures[0].setAccessibleName(tally_words(person.name, tally))
            for column, item in enumerate((ElidedText(person.name), Bar(tally.all / most), *figures)):
                layout.addWidget(item, line, column)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 1)
        lines.setLayout(layout)
        self.body.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines


def tally_words(name: str, tally: Tally) -> str:
    """Return somebody's duties in words, each kind apart."""
    words = tr("{name} {all} 班（夜 {night}、周末 {weekend}、节 {holiday}）")
    return words.format(name=name, all=tally.all, night=tally.night, weekend=tally.weekend, holiday=tally.holiday)


def _figure(text: str) -> Text:
    figure = Text(text, "secondary")
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return figure


class GapCard(Card):
    """Why a post of the chosen day is empty, and one button for each who could fill it; `asked` carries gap, person."""

    asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", gap=6, parent=parent)
        self.heading.show()
        self.why = Text("", wrap=True)
        self.buttons: list[Button] = []
        self.add(self.why)
        self.hide()

    def show_day(self, month: Month, gap: Gap | None) -> None:
        """Show a gap, or go away where there is none."""
        for each in self.buttons:
            self.body.removeWidget(each)
            each.deleteLater()
        self.buttons = []
        self.setVisible(gap is not None)
        if gap is None:
            return
        head = tr("{day}{slot}为什么空").format(day=day_text(gap.day), slot=gap.post.slot.label)
        self.heading.setText(head)
        free, said = candidates(month, gap), reasons(month, gap)
        could = tr("{names}可以加一班。").format(names="、".join(each.person.name for each in free))
        self.why.setText("；".join(said) + ("。" if said else "") + (could if free else tr("没有人可以再加。")))
        for each in free[:_MOST_OFFERED]:
            button = Button(tr("请{name}值这一班").format(name=each.person.name))
            button.clicked.connect(self._asks(gap, each.person.id))
            self.buttons.append(button)
            self.body.addWidget(button)

    def _asks(self, gap: Gap, person: int) -> Callable[[], None]:
        return partial(self.asked.emit, gap, person)


class ResultCard(Card):
    """How the planning ended: proven or not, how long it took, what is empty, what each rule costs in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("排班结果"), gap=6, parent=parent)
        self.proof = Chip("", "ok")
        self.head.addWidget(self.proof)
        self.summary, self.costs = Text("", "secondary", wrap=True), Text("", "secondary", wrap=True)
        self.add(self.summary, self.costs)
        self.hide()

    def show_plan(self, found: Plan) -> None:
        """Show how a planning ended."""
        self.proof.setText(
            tr("已证最优") if found.proven else tr("离最优至多差 {n} 分").format(n=found.value - found.bound)
        )
        self.proof.set_state("ok" if found.proven else "due")
        empty = sum(each.missing for each in found.gaps)
        self.summary.setText(tr("{seconds} 秒 · 空岗 {n}").format(seconds=f"{found.seconds:.1f}", n=empty))
        broken = Counter(each.cost for each in found.costs)
        said = [tr("{cost} {n}").format(cost=cost.label, n=n) for cost, n in broken.most_common()]
        self.costs.setText(" · ".join(said))
        self.show()


class CoverageCard(Card):
    """本月情况: what a published month became, counted from its rows (缺岗 in times and minutes)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("本月情况"), gap=6, parent=parent)
        self.told = Text("", "secondary", wrap=True)
        self.add(self.told)
        self.hide()

    def show_roster(self, found: Roster) -> None:
        """Show the figures of a published month; a draft has none."""
        self.setVisible(found.published)
        if not found.published:
            return
        report = coverage(found)
        lines = [tr("应排 {needed} 班，实排 {held} 班，空 {empty} 班").format(**asdict(report))]
        lines.append(tr("调班 {exchanged} 次，替班 {covered} 次").format(**asdict(report)))
        lines.append(tr("缺岗 {absent} 次，共 {minutes} 分钟").format(**asdict(report)))
        if report.receptions:
            lines.append(tr("领导接访排 {receptions} 次，已接访 {received} 次").format(**asdict(report)))
        self.told.setText("\n".join(lines))


def first_gap(month: Month, day: object) -> Gap | None:
    """Return the first post that is empty on a day, None where none is."""
    return next((each for each in gaps(month) if each.day == day), None)
