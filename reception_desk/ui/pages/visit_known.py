"""此人以往: who it may be, with reasons, earlier visits and promises, beside the form; it never takes the focus."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reception_desk.models.lists import masks
from reception_desk.models.lists.people import KnownPerson
from reception_desk.models.lists.promises import PromiseRow
from reception_desk.services.people.recognising import Beside
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.dates import promised_text
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.measures import column, row
from reception_desk.ui.pages.visit_past import PastLine
from reception_desk.vocabulary.visits import Sex
from reception_desk.wording import tr

_PROMISES, _VISITS = 2, 3


class PromiseLine(QFrame):
    """A promise that is still open, on a tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.text = Text("", wrap=True)
        self.setLayout(column(self.text, margins=(8, 2)))

    def show_promise(self, promise: PromiseRow, today: date) -> None:
        """Say what was promised and by when."""
        by = promised_text(promise.due, today)
        self.text.setText(tr("答应过：{promise}（{by}）").format(promise=promise.promise, by=by))
        late = promise.due is not None and promise.due < today
        restyle(self, "state", "overdue" if late else "due")


class KnownCard(Card):
    """Shows one of the persons who may be the visitor; the signals carry nothing, the keys do the same."""

    same_asked = Signal()
    other_asked = Signal()
    matter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("此人以往"), tr("遮住 {key}").format(key=key_text("side")), gap=6, parent=parent)
        self.name, self.place = Text("", "heading"), Text("", "secondary")
        self.claim, self.count = Chip(""), Chip("", "due")
        self.told = Text("", "secondary", wrap=True)
        self.reasons = Text("", "secondary", wrap=True)
        self.against = Text("", "finding", wrap=True)
        self.changed = Text("", wrap=True)
        self.promises = [PromiseLine() for _ in range(_PROMISES)]
        self.visits = [PastLine() for _ in range(_VISITS)]
        self.same = Button(tr("就是此人"), key_text("same_person"))
        self.matter = Button(tr("同一事再来"), key_text("same_matter"))
        self.other = Button(tr("不是同一人"), key_text("other_person"), role="quiet")
        for button in (self.same, self.matter, self.other):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the caret stays in the form
        # The keys stand above the visits: on a low screen these are scrolled, and the keys stay in sight.
        self.add(Wrapping([self.name, self.claim, self.place], gap=8), *self.promises, self.told, self.reasons)
        self.add(self.against, self.changed, Wrapping([self.same, self.matter], gap=8))
        self.add(row(self.other, 1))
        self.same_place = column(gap=0)
        self.body.addLayout(self.same_place)
        self.add(row(self.count, 1), *self.visits)
        self.same.clicked.connect(self.same_asked)
        self.other.clicked.connect(self.other_asked)
        self.matter.clicked.connect(self.matter_asked)

    def put_same(self, part: QWidget) -> None:
        """Put in the part that tells of the same matter."""
        self.same_place.addWidget(part)

    def show_person(self, beside: Beside, place: str, today: date) -> None:
        """Show a person; `place` says which of how many."""
        person, likeness = beside.offer.person, beside.offer.likeness
        self.name.setText(person.name)
        self.place.setText(place)
        self.claim.setText(likeness.claim.label)
        self.claim.set_state("ok" if beside.sure else "due")
        _say(self.told, _particulars(person))
        _say(self.reasons, likeness.reasons)
        _say(self.against, likeness.against)
        self.count.setText(tr("本窗口第 {n} 次 · 全国未核").format(n=beside.history.counted + 1))
        for spot, line in enumerate(self.promises):
            line.setVisible(spot < len(beside.history.promises))
            if spot < len(beside.history.promises):
                line.show_promise(beside.history.promises[spot], today)
        self.show()

    @property
    def in_short(self) -> str:
        """Return who is shown, in one line."""
        said = tr("可能是 {name}：{particulars}")
        return said.format(name=self.name.text(), particulars=self.told.text() or self.reasons.text())

    def show_visits(self, beside: Beside, linked: str) -> None:
        """List the newest visits, and the one that is linked wherever it stands."""
        shown = list(beside.history.visits[:_VISITS])
        far = [each for each in beside.history.visits[_VISITS:] if each.number == linked]
        shown[-1:] = far or shown[-1:]
        for spot, line in enumerate(self.visits):
            line.setVisible(spot < len(shown))
            if spot < len(shown):
                line.show_visit(shown[spot], linked=shown[spot].number == linked)
        self.matter.setVisible(any(each.matter_id is not None and not each.noted for each in beside.history.visits))

    def show_taken(self, taken: bool, changed: Sequence[str]) -> None:
        """Show whether the person was taken over, and what changed since."""
        self.same.set_words(tr("撤销采用") if taken else tr("就是此人"))
        self.other.setVisible(not taken)
        self.against.setVisible(not taken and bool(self.against.text()))
        _say(self.changed, (tr("已填入表中"), *changed) if taken else ())


def _particulars(person: KnownPerson) -> list[str]:
    """Return what tells persons of one name apart; numbers are masked."""
    sex = Sex(person.sex).label if person.sex else ""
    born = tr("{year} 年生").format(year=person.birth.year) if person.birth else ""
    numbers = (masks.id_number(person.id_number), masks.phone(person.phones[0]) if person.phones else "")
    return [each for each in (sex, born, *numbers, person.addresses[0] if person.addresses else "") if each]


def _say(label: Text, words: Sequence[str]) -> None:
    label.setText(" · ".join(words))
    label.setVisible(bool(words))
