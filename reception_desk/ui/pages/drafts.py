"""The draft journal as the pages use it: on its own thread, at most 300 ms behind the clerk's hands."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reception_desk.errors import DeskError
from reception_desk.services.desk import Desk
from reception_desk.services.visits.drafts import CHANGE, SHIFT, Draft, Journal, OtherDraft, TakenDraft, open_journal
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action

KEEP_AFTER = 300
"""Milliseconds from the first change to its being written; later changes do not start them again."""


_BEGAN = "began"
"""The draft knows when its first character was typed; no field of the form shows it."""


def with_beginning(raw: Mapping[str, str], began: datetime | None) -> dict[str, str]:
    """Return the answers of a draft together with when they were begun."""
    return {**raw, _BEGAN: began.isoformat()} if began is not None else dict(raw)


def parted(raw: Mapping[str, str]) -> tuple[dict[str, str], datetime | None]:
    """Return the answers of a draft, and when they were begun where it says so."""
    began = raw.get(_BEGAN, "")
    return {name: text for name, text in raw.items() if name != _BEGAN}, datetime.fromisoformat(
        began
    ) if began else None


class DraftBook(QObject):
    """The clerk's unfinished forms.

    `kept` carries a draft that has been written, `listed` the clerk's drafts, the latest first, `found` a recorded
    visit's key and the draft that changes it, or None; `shift` what was typed of the shift, or None; `others` the word
    of drafts of others, where the clerk may take them over, `taken` which of the clerk's own were taken over; `failed`
    the error of a journal that could not be written. All of them fire in the window's thread.
    """

    kept = Signal(object)
    listed = Signal(object)
    found = Signal(int, object)
    shift = Signal(object)
    others = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clerk = desk.clerk.id
        self._lanes = lanes
        self._journal: Journal | None = None
        self._taken: list[TakenDraft] = []
        self._do(lambda journal: None)  # opened while the desk is; it stays open while the desk is locked

    def keep(self, draft: Draft) -> None:
        """Write a draft in place of the one before."""

        def work(journal: Journal) -> None:
            journal.keep(draft)
            self.kept.emit(draft)

        self._do(work)

    def drop(self, uuid: str) -> None:
        """Remove the draft of a visit that was saved or thrown away."""
        self._do(lambda journal: journal.drop(uuid))

    def ask(self) -> None:
        """Ask for the clerk's drafts; `listed`, `others` and `taken` bring what there is."""

        def work(journal: Journal) -> None:
            self._taken += journal.taken_from(self._clerk)
            self.listed.emit([each for each in journal.all_of(self._clerk) if each.form != SHIFT])
            self.taken.emit(list(self._taken))
            if self._desk.may(Action.TAKE_DRAFT):
                self.others.emit(journal.of_others(self._clerk, self._desk.clerk.name))

        self._do(work)

    def ask_about(self, visit_id: int, form: str = CHANGE) -> None:
        """Ask for the clerk's draft of a recorded visit, the one that changes it unless told; `found` brings it."""

        def work(journal: Journal) -> None:
            drafts = (each for each in journal.all_of(self._clerk) if each.form == form)
            self.found.emit(visit_id, next((each for each in drafts if each.about.get("visit_id") == visit_id), None))

        self._do(work)

    def ask_shift(self) -> None:
        """Ask for what the clerk typed of the shift; `shift` brings it."""

        def work(journal: Journal) -> None:
            self.shift.emit(next((each for each in journal.all_of(self._clerk) if each.form == SHIFT), None))

        self._do(work)

    def take_over(self, other: OtherDraft) -> None:
        """Make another's draft the clerk's own, once the audit says so; `listed` and `others` bring what is then."""
        clerk = self._desk.clerk

        def work(journal: Journal) -> None:
            journal.take_over(other, clerk.id, clerk.name, self._desk.now())

        self._do(work)
        self.ask()

    def give_back(self, other: OtherDraft) -> None:
        """Give a draft that was taken over by mistake back to whose it was, once the audit says so."""
        self._do(lambda journal: journal.give_back(other, self._clerk))
        self.ask()

    def close(self) -> None:
        """Close the journal after what was put before has been written."""
        self._do(self._shut)

    def _do(self, work: Callable[[Journal], None]) -> None:
        self._lanes.journal(lambda: self._run(work))

    def _run(self, work: Callable[[Journal], None]) -> None:
        """Do one thing with the journal; on its own thread."""
        try:
            if self._journal is None:
                self._journal = open_journal(self._desk)
            work(self._journal)
        except DeskError as error:
            self.failed.emit(error)

    def _shut(self, journal: Journal) -> None:
        journal.close()
        self._journal = None


class Throttle(QObject):
    """Fires `due` 300 ms after the first of many changes, or at once when it is told to."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.due)

    def touch(self) -> None:
        """Note a change; a timer that runs already is left alone."""
        if not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Fire at once where a change waits."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def forget(self) -> None:
        """Let the waiting change go."""
        self._timer.stop()
