"""The visit's form as it is being filled: the ID number fills what it says, remarks come when a field is left."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import visits as questions
from reception_desk.forms.channels import CHANNEL_SECTIONS, is_notice
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.sealing import OWN, asks_more, moved
from reception_desk.services.changes import Changes
from reception_desk.services.visits.registering import findings_of
from reception_desk.ui.actions import key_text
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.view import FormView
from reception_desk.wording import shown, tr

_MOST_NAME = 20

JOINED = frozenset(
    {"mode", "again", *(each.name for each in CHANNEL_SECTIONS), "urgent", "urgent_report", "person", "more", "group"}
    | {"telling", "seal", "handling", "promise"}
)
"""Sections that stand on the card of the one before them: who came and how; what it is about and what happens next."""


class VisitForm(FormView):
    """The visit's form; `found` carries the findings whenever they were looked at again.

    `now` gives the moment against which ages and dates are checked, `local` the province's rule of representatives.
    """

    found = Signal(object)
    _split = False

    def __init__(
        self,
        now: Callable[[], datetime],
        local: Callable[[], str] = str,
        parent: QWidget | None = None,
        *,
        by_steps: bool = False,
    ) -> None:
        keys = {"more": key_text("more"), questions.GROUP: key_text("group")}
        super().__init__(visit_form(), joined=JOINED, fold_keys=keys, parent=parent, by_steps=by_steps)
        self._now, self._local = now, local
        self._number = ""
        self._filled: dict[str, str] = {}
        self._passed: set[str] = set()
        self.changed.connect(self._look)
        self.left.connect(self._pass)

    def serve(self, now: Callable[[], datetime], local: Callable[[], str]) -> None:
        """Serve an office: what was made before anybody signed in asks what this office asks."""
        self.make_whole()
        self._now, self._local = now, local
        self._follow_own()

    def open(self, values: Values) -> None:
        """Show another visit's answers; nothing is remarked on before a field has been left."""
        self.set_values(values)
        self._number = values.raw.get(questions.ID_NUMBER.name, "")
        self._filled, self._passed = {}, set()
        self.close_folds()
        self.open_filled_folds(questions.GROUP)
        self._name_statement()
        self._show_age()
        self._show_findings()

    def follow(self, changes: Changes) -> None:
        """Ask what the office asks now, and call choices as it calls them now; what was typed stays."""
        if "own_fields" in changes.words and self._follow_own():
            self._look()
        if "code_tables" in changes.words:
            self.show_labels_again()

    def _follow_own(self) -> bool:
        """Ask what the office asks now; return whether that is anything else."""
        if self.form is visit_form():
            return False
        self.take_form(visit_form())
        self._show_keys()
        return True

    def _made(self) -> Iterator[bool]:
        yield from super()._made()
        self._show_keys()

    @property
    def who(self) -> str:
        """Return the visitor's name, the beginning of a very long one, or words that say it is not known."""
        name = questions.petitioner(self.values()).name
        return (f"{name[:_MOST_NAME]}…" if len(name) > _MOST_NAME else name) or tr("未填姓名")

    @Slot()
    def ask_or_answer(self) -> None:
        """Go on in the statement with 问： or 答：."""
        statement = self.editor(questions.STATEMENT.name)
        if not isinstance(statement, LongEditor) or statement.isReadOnly():
            return
        if not statement.hasFocus():
            self.focus_field(questions.STATEMENT.name)
            statement.set_caret(len(statement.raw()))
        statement.ask_or_answer()

    @Slot()
    def move_behind(self) -> None:
        """Take the words that are marked in the statement behind the seal; without a mark, say how."""
        name = self.caret().partition(":")[0]
        if name in OWN or self.form.field(name) is None or not isinstance(self.editor(name), LongEditor):
            name = questions.STATEMENT.name
        box = self.editor(name)
        if not isinstance(box, LongEditor) or box.isReadOnly():
            return
        start, end = box.marked()
        raw = moved(self.values(), name, start, end)
        if raw:
            self.set_texts(raw)
            box.set_caret(start)
        else:
            self.set_hint(name, tr("先用 Shift+方向键选中检举的话，再按 {key}").format(key=key_text("move_behind")))

    def passes_over(self, name: str, here: str) -> bool:
        """Go by Enter to the next question that is open; Tab and Shift+Enter stop at every one.

        Behind 更多, which was opened to change something, Enter stops everywhere.
        """
        folded = next((fold.names for fold in self._folds() if name in fold.names), ())
        return here not in folded and bool(self.values().raw.get(name, "").strip())

    @Slot()
    def open_group(self) -> None:
        """Go to the number of those who came together."""
        self.open_fold(questions.GROUP)

    @Slot()
    def _look(self) -> None:
        """Follow a change."""
        self._fill_from_number()
        self._name_statement()
        self._show_age()
        self._show_findings()

    @Slot(str)
    def _pass(self, name: str) -> None:
        """Remark from now on on a field that has been left; 今天 and 周五 become the day they mean."""
        self._passed.add(name)
        field, raw = self.form.field(name), self.values().raw.get(name, "")
        settled = field.kind.settle(raw, self._now().date()) if field is not None else raw
        if settled != raw:
            self.set_text(name, settled)
        self._show_findings()

    def _show_keys(self) -> None:
        told = tr("问答 {key} · 短语 ;拼音首字母").format(key=key_text("question"))
        if self._split:
            told = tr("选中检举的话，{key} 移入密件").format(key=key_text("move_behind"))
        self.set_hint(questions.STATEMENT.name, told)

    def _fill_from_number(self) -> None:
        """Fill sex and birth date from a valid ID number; what it filled before goes with the number."""
        raw = self.values().raw
        number = raw.get(questions.ID_NUMBER.name, "")
        if number == self._number:
            return
        self._number = number
        own = {name: text for name, text in raw.items() if self._filled.get(name) != text}
        before, self._filled = self._filled, questions.filled_by_number(Values(self.form, own))
        for name in before.keys() | self._filled.keys():
            if name not in own:
                self.set_text(name, self._filled.get(name, ""))

    def _name_statement(self) -> None:
        """Ask of a note what was said and answered, of a notice what happened, of a visit facts and reasons."""
        values, label = self.values(), shown(questions.STATEMENT.label)
        if questions.is_note(values):
            label = tr("说了什么、答复了什么")
        elif is_notice(values):
            label = tr("经过")
        self.set_label(questions.STATEMENT.name, label)
        split = asks_more(values) and not questions.is_accusation(values)
        if split != self._split:
            self._split = split
            self._show_keys()

    def _show_age(self) -> None:
        years = questions.age(self.values(), self._now().date())
        self.set_note(questions.SEX.name, "" if years is None else tr("{n} 岁").format(n=years))
        self.set_note(questions.ID_NUMBER.name, questions.issued_in(self.values()))

    def _show_findings(self) -> None:
        """Say what the checks find in the fields that have been left; one that is still empty is not blamed."""
        values = self.values()
        told = self._passed & {name for name, text in values.raw.items() if text.strip()}
        found = [each for each in findings_of(values, self._now(), self._local()) if each.field in told] if told else []
        self.show_findings(found)
        self.found.emit(found)
