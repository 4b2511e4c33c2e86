"""Quick entry: answers kept for the next form, and one key that fills in what the last visit had alike."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.models.lists.last import last_of_reader
from reception_desk.services.desk import Desk
from reception_desk.services.roster.on_duty import OnDuty, leader_words, on_duty, receiver
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import ElidedText
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.visit_form import VisitForm
from reception_desk.ui.pages.visit_pins import LIKE_LAST, NEVER, like_last, pins_of
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import shown, tr


class QuickEntry(QObject):
    """Keeps what is pinned on one form; `word` names the kept answers at the form's head.

    `known` fires when it was read who is on duty.
    """

    known = Signal()

    def __init__(
        self, desk: Desk, lanes: Lanes, form: VisitForm, notice: NoticeLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._form, self._notice = desk, lanes, form, notice
        self._pins = pins_of(desk)
        self._duty: tuple[OnDuty, ...] = ()
        self._asked_on = desk.today()
        self._form_number = 0
        self.word = ElidedText("", "secondary")
        self._show()

    def beyond(self, values: Values) -> bool:
        """Tell whether the clerk typed anything into the form that a new one does not hold already."""
        return self._pins.beyond(values)

    def fresh(self) -> Values:
        """Return the values of the next form; what is still asked for the form before is answered no more."""
        self._form_number += 1
        if self._asked_on != self._desk.today():
            self.ask_duty()
        self._propose()
        self._show()
        return self._pins.fresh()

    @Slot()
    def ask_duty(self) -> None:
        """Ask who is on duty today, whom the form proposes as 接谈人 and to whom urgent visits are reported."""
        self._asked_on = self._desk.today()
        work = partial(self._desk.read, on_duty, self._asked_on)
        self._lanes.look("visit.duty", work, self._take_duty, self._notice.fail)

    def leader(self) -> str:
        """Return who leads by the roster, with the telephone."""
        return leader_words(self._duty, self._desk.now())

    def _take_duty(self, found: tuple[OnDuty, ...]) -> None:
        """Propose who is on duty; in a form that nobody has touched it stands at once."""
        untouched, before = not self.beyond(self._form.values()), self._pins.proposed
        self._duty = found
        self._propose()
        if untouched and self._pins.proposed != before:
            self._form.open(self._pins.fresh())
        self.known.emit()

    def _propose(self) -> None:
        name = receiver(self._duty, self._desk.clerk.name, self._desk.now())
        self._pins.proposed = {questions.RECEIVER.name: name} if name else {}

    def learn(self, values: Values) -> None:
        """Keep the newest answers of a visit that was saved."""
        self._pins.learn(values)

    @Slot()
    def turn_pin(self) -> None:
        """Keep the answer with the caret for the next forms, or keep it no more."""
        name = self._form.caret().partition(":")[0]
        editor, label = self._form.editor(name), _label(name)
        if name in NEVER:
            self._notice.say(tr("“{label}”只属于这一次，不能保留。").format(label=label), "due", seconds=UNDO_SECONDS)
            return
        if not isinstance(editor, LineEditor):
            self._notice.say(tr("“{label}”每次都要重新写，不能保留。").format(label=label), "due", seconds=UNDO_SECONDS)
            return
        kept = self._pins.turn(name, editor.raw())
        self._show()
        said = tr("“{label}”保留到下一张。") if kept else tr("“{label}”不再保留。")
        self._notice.say(said.format(label=label), "ok", seconds=UNDO_SECONDS)

    @Slot()
    def ask_last(self) -> None:
        """Fill in what the last saved visit of this clerk had alike; no person, no words."""
        work = partial(self._desk.read, last_of_reader)
        self._lanes.look("visit.last", work, partial(self._take, self._form_number), self._notice.fail)

    def _take(self, asked_for: int, raw: dict[str, str]) -> None:
        if asked_for != self._form_number:
            return
        found = like_last(raw)
        if not found:
            self._notice.say(tr("您还没有保存过登记，没有上一件可以照填。"), "info", seconds=UNDO_SECONDS)
            return
        values = self._form.values().raw
        before = {each.name: values.get(each.name, "") for each in LIKE_LAST if each.name in found}
        self._put(found)
        names = "、".join(_label(name) for name in found)
        said = tr("照上一件填了：{names}。").format(names=names)
        self._notice.say(said, "ok", offer=tr("撤销"), take=partial(self._put, before), seconds=UNDO_SECONDS)

    def _put(self, raw: dict[str, str]) -> None:
        self._form.commit_composing()
        for name, text in raw.items():
            self._form.set_text(name, text)

    def _show(self) -> None:
        """Say at each kept answer, and at the form's head, that it is kept."""
        kept = self._pins.kept
        for field in self._form.form.fields:
            if field.name not in NEVER:
                self._form.set_note(field.name, tr("保留") if field.name in kept else "")
        self.word.setText(tr("保留：{names}").format(names="、".join(map(_label, kept))) if kept else "")


def _label(name: str) -> str:
    field = visit_form().field(name)
    return shown(field.label) if field is not None else name
