"""同一事 beside the form: which earlier matter of the person it may be, why, and what to say to who comes again."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.services.desk import Desk
from reception_desk.services.matters.same import Likely, judge_apart, likely
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_WAIT = 200
_ASKED_BY = (questions.CONTENT, questions.REGION, questions.DESTINATION, questions.DEMAND)


class SamePart(QWidget):
    """The matter that is meant, its reasons and what is said; `other_asked` fires on 不是同一事."""

    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = Text("", wrap=True)
        self.why = Text("", "secondary", wrap=True)
        self.against = Text("", "finding", wrap=True)
        self.told = Text("", wrap=True)
        self.other = Button(tr("不是同一事"), key_text("other_matter"), role="quiet")
        self.other.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the caret stays in the form
        self.other.clicked.connect(self.other_asked)
        self.setLayout(column(self.what, self.why, self.against, self.told, row(self.other, 1), gap=2))

    def show_likely(self, found: Likely, *, linked: bool, more: int) -> None:
        """Show the matter that is linked, or the likeliest one."""
        matter, same = found.candidate.matter, found.candidate.same
        words = tr("已关联：{number} {title}") if linked else tr("可能是：{number} {title}")
        said = words.format(number=matter.number, title=matter.title or "—")
        self.what.setText(said + (tr("（另有 {n} 件）").format(n=more) if more else ""))
        _say(self.why, " · ".join(same.reasons))
        _say(self.against, "" if linked else " · ".join(same.against))
        told = tr("{sentence}（{article}）").format(sentence=found.guidance.sentence, article=found.guidance.article)
        _say(self.told, told if linked else "")
        self.other.set_words(tr("不是同一事"))
        self.show()

    def show_none(self, aside: int) -> None:
        """Show that all were put aside, which the same key takes back."""
        self.setVisible(bool(aside))
        self.what.setText(tr("已记下：{n} 件都不是同一事。").format(n=aside))
        for label in (self.why, self.against, self.told):
            label.hide()
        self.other.set_words(tr("撤回判断"))


class SameMatter(QObject):
    """Keeps the part for the person who is shown: matters in the order in which they are likely, less those put aside.

    `changed` fires when another matter is the likeliest.
    """

    changed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.part = SamePart()
        self.part.hide()
        self._person_id = 0
        self._values: Values | None = None
        self._asked: tuple[object, ...] = ()
        self._all: list[Likely] = []
        self._aside: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._ask)

    def begin(self) -> None:
        """Begin with another visit's form."""
        self._aside, self._all, self._asked = {}, [], ()
        self.part.hide()

    def follow(self, person_id: int, values: Values) -> None:
        """Follow which person is shown and what is typed; the first change starts the wait."""
        other = person_id != self._person_id
        self._person_id, self._values = person_id, values
        if not person_id:
            self.begin()
        elif other:
            self._all = []
            self._ask()
        elif self._typed() != self._asked and not self._timer.isActive():
            self._timer.start()

    @property
    def matters(self) -> list[Likely]:
        """Return the matters that are offered, the likeliest first."""
        return [each for each in self._all if each.id not in self._aside]

    def is_aside(self, matter_id: int) -> bool:
        """Tell whether a matter was put aside for this visit."""
        return matter_id in self._aside

    def show(self, linked: int | None) -> None:
        """Show the matter that is linked, else the likeliest."""
        offered = self.matters
        if not offered:
            self.part.show_none(len(self._aside))
            return
        chosen = next((each for each in offered if each.id == linked), offered[0])
        self.part.show_likely(chosen, linked=chosen.id == linked, more=len(offered) - 1)

    def put_aside(self, linked: int | None) -> int | None:
        """Offer the shown matter no more; once all are put aside, offer all again. Return which was put aside."""
        offered = self.matters
        if not offered:
            self._aside = {}
            return None
        chosen = next((each.id for each in offered if each.id == linked), offered[0].id)
        self._aside[chosen] = None
        return chosen

    def remember(self, visit_id: int) -> None:
        """Once the visit is saved, write down that its matter is none of those that were put aside."""
        if self._aside:
            self._lanes.act(partial(judge_apart, self._desk, visit_id, tuple(self._aside)), None, _leave)
        self._aside = {}

    def _typed(self) -> tuple[object, ...]:
        values = self._values
        assert values is not None
        return (self._person_id, *(values.raw.get(each.name, "").strip() for each in _ASKED_BY))

    @Slot()
    def _ask(self) -> None:
        if self._person_id and self._values is not None:
            asked = self._asked = self._typed()
            work = partial(self._desk.read, likely, self._desk, self._values, self._person_id)
            self._lanes.look("visit.same", work, partial(self._take, asked), _leave)

    def _take(self, asked: tuple[object, ...], found: list[Likely]) -> None:
        if asked == self._asked:
            self._all = found
            self.changed.emit()


def _say(label: Text, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _leave(_error: Exception) -> None:
    """Let it be: the next letter asks again, and what was put aside is only offered once more."""
