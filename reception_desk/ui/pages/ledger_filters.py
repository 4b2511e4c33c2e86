"""The filters of 查找: words, channel, why they came, 简记 or not, region, days."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.code_tables import table
from reception_desk.forms.kinds import Choice, Day
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.editors import options_of
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.measures import column, row, sized
from reception_desk.vocabulary import Channel
from reception_desk.wording import tr

_CHANNEL, _INTENTS = Choice(Channel), "intents"
_NOTED, _COUNTED = "90", "91"
"""Among the codes of 来意: 简记 alone, and all but these."""


class LedgerFilters(QWidget):
    """Boxes above the list; `changed` fires when any of them did, `stepped` on Enter."""

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = Day(desk.today)
        self.text = LineEditor()
        self.text.setPlaceholderText(tr("姓名、编号、证件尾号，或诉求、陈述里的任何文字"))
        self.text.setAccessibleName(tr("查找"))
        self.channel = ChoiceEditor(lambda: options_of(_CHANNEL))
        self.intent = ChoiceEditor(_intents)
        self.region = LineEditor(digits=False)
        self.since, self.until = LineEditor(digits=False), LineEditor(digits=False)
        self.clear = Button(tr("清空条件"))
        self.trouble, self.count = Text("", "finding"), Text("", "secondary")
        self._build()
        for box in self.boxes:
            box.changed.connect(self.changed)
            box.stepped.connect(self.stepped)

    @property
    def boxes(self) -> tuple[LineEditor, ...]:
        """Return all boxes, from the first to the last."""
        return (self.text, self.channel, self.intent, self.region, self.since, self.until)

    def _build(self) -> None:
        names = (tr("渠道"), tr("来意"), tr("属地"), tr("从哪一天起"), tr("到哪一天止"))
        labels = (tr("渠道"), tr("来意"), tr("属地"), tr("从"), tr("到"))
        search = row(self.text, self.clear, gap=8)
        search.setStretch(0, 1)
        line = row(gap=8)
        for label, name, box, width in zip(labels, names, self.boxes[1:], (104, 104, 84, 84, 84), strict=True):
            before = Text(label, "label")
            before.setBuddy(box)
            box.setAccessibleName(name)
            sized(box, width=width, at_most=(160, 0))
            line.addWidget(before)
            line.addWidget(box, 1)
        for box in (self.since, self.until):
            box.setPlaceholderText(tr("如 11.3"))
        line.addStretch(1)
        line.addWidget(self.count)
        self.setLayout(column(search, line, self.trouble, gap=8))
        self.trouble.hide()

    def wanted(self) -> VisitFilter:
        """Return what the boxes say; a day that cannot be read is said and left out."""
        since, until = self._day_in(self.since), self._day_in(self.until)
        unread = [box for box in (self.since, self.until) if box.property("finding")]
        self.trouble.setText(tr("日期看不懂，可以写 20261103、11.3 或 今天。") if unread else "")
        self.trouble.setVisible(bool(unread))
        code = self.intent.raw().strip()
        entry = table(_INTENTS).get(code)
        return VisitFilter(
            text=self.text.raw(),
            channel=_CHANNEL.read(self.channel.raw()) if self.channel.raw().strip() else None,
            since=since,
            until=until,
            intent=entry.code if entry is not None else "",
            noted={_NOTED: True, _COUNTED: False}.get(code),
            region=self.region.raw(),
        )

    @Slot()
    def empty(self) -> None:
        """Ask for all visits again."""
        for box in self.boxes:
            box.set_raw("")

    def _day_in(self, box: LineEditor) -> date | None:
        """Return the day that stands in a box; one that cannot be read is marked."""
        text = box.raw()
        day = self._day.read(text) if text.strip() else None
        restyle(box, "finding", bool(text.strip()) and day is None and not box.hasFocus())
        return day


def _intents() -> TermOffers:
    entries = [Option(each.code, each.shown, each.code) for each in table(_INTENTS).entries]
    notes = [Option(_NOTED, tr("只看简记"), _NOTED), Option(_COUNTED, tr("不含简记"), _COUNTED)]
    return TermOffers((*entries, *notes))
