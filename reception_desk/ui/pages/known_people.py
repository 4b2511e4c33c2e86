"""The persons who may be the visitor: which is shown, taken over, linked or put aside, each by one key."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import Beside, judge, taken_over
from reception_desk.ui.actions import key_text
from reception_desk.ui.pages.visit_known import KnownCard
from reception_desk.ui.pages.visit_recall import Recall
from reception_desk.ui.pages.visit_same import SameMatter
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.visits import PairVerdict

_AGAIN = "2"
"""来意: the same matter again."""


class KnownPeople(QObject):
    """Keeps the card; `fill` carries raw answers for the form, by field name.

    `offered` carries in one line who may have come, "" for nobody.
    Nothing is done while it is not `seen`: a key that fills the form from a covered card would do it blindly.
    """

    fill = Signal(dict)
    offered = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.seen = True
        self.card = KnownCard()
        self.recall = Recall(desk, lanes, self)
        self.same = SameMatter(desk, lanes, self)
        self.card.put_same(self.same.part)
        self._values = visit_form().empty()
        self._people: list[Beside] = []
        self._place = 0
        self._linked_shown = ""
        self._taken: Beside | None = None
        self._changed: tuple[str, ...] = ()
        self._before: dict[str, str] = {}
        self._aside: dict[int, None] = {}
        self.recall.found.connect(self._take)
        self.card.same_asked.connect(self.take_person)
        self.card.other_asked.connect(self.put_aside)
        self.card.matter_asked.connect(self.link)
        self.same.changed.connect(self._show_linked)
        self.same.part.other_asked.connect(self.put_matter_aside)
        self.card.hide()

    @property
    def person_id(self) -> int | None:
        """Return the person whom the clerk took over."""
        return self._taken.id if self._taken else None

    def begin(self, values: Values) -> None:
        """Begin with another visit's form."""
        self._taken, self._aside, self._place = None, {}, 0
        self.same.begin()
        self.follow(values)

    def follow(self, values: Values) -> None:
        """Follow what is typed."""
        self._values = values
        self.recall.follow(values)
        self.same.follow(self._people[self._place].id if self._people else 0, values)
        if self._people and self._linked() != self._linked_shown:  # rare: keys come five a second
            self._show_linked()

    def remember(self, person_id: int, visit_id: int) -> None:
        """Once the visit is saved, write down who is another than the visitor, and which matter is another."""
        self.same.remember(visit_id)
        for other in self._aside:
            if other != person_id:
                work = partial(judge, self._desk, person_id, other, PairVerdict.DIFFERENT)
                self._lanes.act(work, None, _leave)
        self._aside = {}

    @Slot()
    def take_person(self) -> None:
        """Fill the form with the person who is shown; once more takes that back."""
        if not self._ready():
            return
        if self._taken is not None:
            self._taken, self._changed = None, ()
            self.fill.emit(self._before)
        else:
            chosen = self._people[self._place]
            over = taken_over(self._values, chosen.offer.person)
            self._taken, self._changed = chosen, over.changed
            self._before = {name: self._values.raw.get(name, "") for name in over.raw}
            self.fill.emit(over.raw)
        self._show()

    @Slot()
    def put_aside(self) -> None:
        """Offer the person who is shown no more for this visit."""
        if self._ready() and self._taken is None:
            self._aside[self._people[self._place].id] = None
            self._take(self._people)

    @Slot()
    def link(self) -> None:
        """Link this visit to the likeliest earlier matter; once more goes to the next, after the last to none."""
        if not self._ready():
            return
        numbers = list(self._numbers().values())
        if not numbers:
            return
        linked = self._linked()
        place = numbers.index(linked) + 1 if linked in numbers else 0
        if place == len(numbers):
            self._unlink()
            return
        again = {} if questions.is_note(self._values) else {questions.INTENT.name: _AGAIN}
        self.fill.emit({**again, questions.SAME_AS.name: numbers[place]})

    @Slot()
    def put_matter_aside(self) -> None:
        """Judge the matter that is shown to be another; where none is left, take that back."""
        if not self._ready():
            return
        linked = self._linked_matter()
        if self.same.put_aside(linked) == linked is not None:
            self._unlink()
        self._show_linked()

    def _unlink(self) -> None:
        intent, makes = questions.INTENT, questions.INTENT.default
        back = {intent.name: makes} if self._values.raw.get(intent.name) == _AGAIN else {}
        self.fill.emit({questions.SAME_AS.name: "", **back})

    def _numbers(self) -> dict[int, str]:
        """Return the newest visit's number of each matter of the shown person, the likeliest first."""
        newest: dict[int, str] = {}
        for each in self._people[self._place].history.visits:
            if each.matter_id is not None and not each.noted:
                newest.setdefault(each.matter_id, each.number)
        ranked = [each.id for each in self.same.matters]
        order = [*(each for each in ranked if each in newest), *(each for each in newest if each not in ranked)]
        return {each: newest[each] for each in order if not self.same.is_aside(each)}

    def _linked_matter(self) -> int | None:
        linked = self._linked()
        visits = self._people[self._place].history.visits
        return next((each.matter_id for each in visits if linked and each.number == linked), None)

    @property
    def visit_seen(self) -> int:
        """Return the earlier visit of the shown person that is linked, else the newest with a matter; 0 for none."""
        if not self._ready():
            return 0
        visits = [each for each in self._people[self._place].history.visits if each.matter_id is not None]
        linked = self._linked()
        return next((each.id for each in visits if each.number == linked), visits[0].id if visits else 0)

    @Slot()
    def show_next(self) -> None:
        """Show the next person."""
        self._step(1)

    @Slot()
    def show_former(self) -> None:
        """Show the former person."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._ready() and self._taken is None:
            self._place = (self._place + by) % len(self._people)
            self.same.follow(self._people[self._place].id, self._values)
            self._show()

    def _ready(self) -> bool:
        return self.seen and bool(self._people)

    @Slot(object)
    def _take(self, found: list[Beside]) -> None:
        """Show what was found: the person who was taken over or looked at stays, as long as they may be meant."""
        looked_at = self._people[self._place].id if self._place and self._people else None
        self._people = [each for each in found if each.id not in self._aside]
        ids = [each.id for each in self._people]
        if self._taken is not None and self._taken.id not in ids:
            self._taken, self._changed = None, ()
        wanted = self.person_id or looked_at
        self._place = ids.index(wanted) if wanted in ids else 0
        self.same.follow(ids[self._place] if ids else 0, self._values)
        self._show()

    def _show(self) -> None:
        self._show_card()
        self.offered.emit(self.in_short)

    @property
    def in_short(self) -> str:
        """Return who is offered, in one line; "" where nobody is, or may be seen."""
        return self.card.in_short if self._ready() and self._taken is None else ""

    def _show_card(self) -> None:
        if not self._people:
            self.card.hide()
            return
        one, many = self._people[self._place], len(self._people)
        where = f"{self._place + 1}/{many} {key_text('next_person')}"
        self.card.show_person(one, where if many > 1 and self._taken is None else "", self._desk.today())
        self.card.show_taken(self._taken is not None, self._changed)
        self._lanes.soon(self, self._show_linked)  # a turn later, so that the next key need not wait for both

    @Slot()
    def _show_linked(self) -> None:
        if self._people:
            self._linked_shown = self._linked()
            self.card.show_visits(self._people[self._place], self._linked_shown)
            self.same.show(self._linked_matter())

    def _linked(self) -> str:
        return self._values.raw.get(questions.SAME_AS.name, "").strip().upper()


def _leave(_error: Exception) -> None:
    """Let it be: the visit is saved, and the same person is only offered once more."""
