"""Who answers for a matter, what goes out to a unit and what comes back: asked for in a short panel, one key each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from reception_desk.errors import CannotNow
from reception_desk.forms import answering as questions
from reception_desk.forms.form import Values
from reception_desk.services.answering.correspondence import Out, record_entry, send_letter
from reception_desk.services.answering.responsibility import (
    Answering,
    Who,
    correct_first,
    fairest_first,
    whoever_answers,
)
from reception_desk.services.answering.seen import entry_facts, letter_facts, letter_words, naming, role_proposed
from reception_desk.services.desk import Desk
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.matters.matter_acts import MatterActs
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class AnsweringActs(QObject):
    """Asks for the acts about responsibility and letters of the matter that `acts` shows."""

    def __init__(self, desk: Desk, acts: MatterActs) -> None:
        super().__init__(acts)
        self._desk, self._acts = desk, acts

    @Slot()
    def name_responsible(self) -> None:
        """Read how much each has in hand, and ask who answers for the matter."""
        if self._acts.seen is not None:
            self._acts.read("matter.loads", partial(whoever_answers, self._desk), self._ask_responsible)

    def _ask_responsible(self, people: Sequence[Answering]) -> None:
        """Ask it; the first who is still to be named is proposed, the unit as it is known."""
        found = self._acts.seen
        if found is None:
            return
        form = questions.responsible_form(fairest_first(people))
        names = [name for _, name in found.clerks]
        proposed = role_proposed(self._desk, found.answering, found.whole.columns, names)
        self._acts.ask(form, self._name, Values(form, {**form.empty().raw, **proposed}))

    @Slot()
    def correct_first(self) -> None:
        """Ask who should have been named 首接责任人, and why."""
        if self._desk.may(Action.CORRECT_FIRST):
            self._acts.ask(questions.CORRECT_FIRST, self._correct)
        else:
            self._acts.failed.emit(CannotNow(tr("首接责任人由负责人更正。")))

    @Slot()
    def send_letter(self) -> None:
        """Ask what went out, to which unit."""
        found = self._acts.seen
        if found is None:
            return
        raw = {**questions.LETTER.empty().raw, "unit": str(found.whole.columns["unit"] or found.whole.row.unit or "")}
        self._acts.ask(questions.LETTER, self._send, Values(questions.LETTER, raw))

    @Slot()
    def record_entry(self) -> None:
        """Ask what came back; the letter that is out is meant, and where there are several it is asked which."""
        found = self._acts.seen
        if found is None:
            return
        letters = _by_need(found.answering.letters)
        if not letters:
            self._acts.failed.emit(CannotNow(tr("还没有登记去函，先登记去函，再登记来文。")))
            return
        words = [letter_words(each) for each in letters]
        form = questions.entry_form(words)
        raw = {**form.empty().raw, **({"letter": words[0]} if len(words) > 1 else {})}
        heading = tr("来文：{letter}").format(letter=words[0]) if len(words) == 1 else ""
        self._acts.ask(form, partial(self._record, letters, words), Values(form, raw), heading)

    def _name(self, values: Values) -> Act:
        return partial(naming, self._desk, self._acts.matter_id, values)

    def _correct(self, values: Values) -> Act:
        who, why = Who(values.text(questions.RIGHT_NAME)), values.text(questions.WHY)
        return partial(correct_first, self._desk, self._acts.matter_id, who, why)

    def _send(self, values: Values) -> Act:
        return partial(send_letter, self._desk, self._acts.matter_id, letter_facts(values))

    def _record(self, letters: list[Out], words: list[str], values: Values) -> Act:
        chosen = values.raw.get("letter", words[0]).strip()
        letter = letters[words.index(chosen) if chosen in words else 0]
        return partial(record_entry, self._desk, letter.row.id, entry_facts(values))


def _by_need(letters: tuple[Out, ...]) -> list[Out]:
    """Return the letters, those first that lack an answer, the newest of them first."""
    return sorted(letters, key=lambda each: (not each.lacks, -each.row.id))
