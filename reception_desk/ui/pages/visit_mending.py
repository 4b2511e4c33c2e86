"""What can be done about a recorded visit that is wrong: change it, make it void, restore it, each by one key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists.visits import VisitWhole
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.corrections import Changeable, Corrected, begin_change, restore_visit, void_visit
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.reason_line import ReasonLine
from reception_desk.ui.pages.visit_change import VisitChange
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.visits import ChangeKind
from reception_desk.wording import later, tr

_REASONS = (later("登记错了人"), later("重复登记"), later("误操作"))


class VisitMending(QObject):
    """Keeps the buttons, the reason and the form of a change; made when the first change is begun.

    `over` carries the form that shall lie over the visit, `back` fires when it is put away, `rested` when the focus
    belongs to the visit again.
    """

    over = Signal(object)
    back = Signal()
    rested = Signal()

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, notice: NoticeLine, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._lanes, self._actions, self._drafts = desk, lanes, actions, drafts
        self._notice = notice
        self.changing = False
        self._visit: VisitWhole | None = None
        self._begun: Changeable | None = None
        self._wanted: Draft | None = None
        self.change: VisitChange | None = None
        self.change_button = Button(tr("更改"), "Ctrl+E")
        self.void_button = Button(tr("作废"), "Ctrl+Del")
        self.buttons = (self.change_button, self.void_button)
        self.reason = ReasonLine(tr("作废后编号留着，不再计数。为什么作废？"), _REASONS)
        self.reason.given.connect(self._void)
        self.reason.closed.connect(self.rested)
        drafts.found.connect(self._found)
        drafts.failed.connect(self._not_found)

    def show_for(self, visit: VisitWhole) -> None:
        """Offer what may be done about a visit."""
        self._visit = visit
        self.change_button.setVisible(self._desk.may(Action.CHANGE_VISIT) and not visit.row.voided)
        self.void_button.setVisible(self._desk.may(Action.VOID_VISIT))
        self.void_button.set_words(tr("恢复") if visit.row.voided else tr("作废"))

    @property
    def unsaved(self) -> bool:
        """Tell whether a change is in hand that is not saved."""
        return self.change is not None and self.change.unsaved

    def arrive(self) -> None:
        """Put the caret where it was."""
        if self.change is not None:
            self.change.arrive()

    def keep(self) -> None:
        """Give what was typed to the journal at once."""
        if self.change is not None:
            self.change.keep()

    def leave(self) -> None:
        """Put a change in hand away; it stays as a draft."""
        self.reason.hide()
        if self.changing and self.change is not None:
            self.change.leave()

    @Slot()
    def begin(self) -> None:
        """Take the visit in hand; a draft that changes it is gone on with."""
        if self._visit is not None and not self.changing:
            self._begin(self._visit.row.id)

    def go_on(self, draft: Draft) -> None:
        """Go on with a draft that changes a visit."""
        self._wanted = draft
        self._begin(int(draft.about["visit_id"]))

    @Slot()
    def void_or_restore(self) -> None:
        """Ask why the visit shall be void; restore one that is."""
        visit = self._visit
        if visit is None or self.changing:
            return
        if visit.row.voided:
            self._act(partial(restore_visit, self._desk, visit.row.id), self._restored)
        else:
            self.reason.ask()

    def _begin(self, visit_id: int) -> None:
        self.reason.hide()
        self._act(partial(begin_change, self._desk, visit_id), self._began)

    def _began(self, done: Done[Changeable]) -> None:
        """Look for a draft first: what was typed and not saved comes before what is stored."""
        self._begun = done.value
        self._drafts.ask_about(done.value.visit_id)

    @Slot(int, object)
    def _found(self, visit_id: int, draft: Draft | None) -> None:
        begun, wanted = self._begun, self._wanted
        if begun is None or begun.visit_id != visit_id:
            return  # another page asked
        self._begun = self._wanted = None
        draft = wanted or draft
        if draft is not None and draft.about.get("uuid") == begun.uuid:
            seen = Changeable(**draft.about)
            self._open(seen if seen.version != begun.version else begun, draft)
        else:
            self._open(begun, None)

    @Slot(object)
    def _not_found(self, _error: Exception) -> None:
        """Begin without a draft where the journal cannot be read; it says so itself."""
        if self._begun is not None:
            self._found(self._begun.visit_id, None)

    def _open(self, taken: Changeable, draft: Draft | None) -> None:
        if self.change is None:
            self.change = VisitChange(self._desk, self._lanes, self._actions, self._drafts)
            self.change.saved.connect(self._saved)
            self.change.ended.connect(self._ended)
        self.changing = True
        self.over.emit(self.change)
        self.change.begin(taken, draft)

    @Slot(object)
    def _saved(self, done: Corrected) -> None:
        self.changing = False
        self.back.emit()
        corrected = done.kind is ChangeKind.CORRECTION
        told = tr("已更正 {number}，共 {n} 项。") if corrected else tr("已更改 {number}，共 {n} 项。")
        told = told.format(number=done.number, n=len(done.fields))
        said = " ".join(dict.fromkeys(each.sentence for each in done.findings[:2]))
        self._notice.say(told + said, "ok", seconds=UNDO_SECONDS)

    @Slot(str)
    def _ended(self, sentence: str) -> None:
        self.changing = False
        self.back.emit()
        if sentence:
            self._notice.say(sentence, "info", seconds=UNDO_SECONDS)

    @Slot(str)
    def _void(self, reason: str) -> None:
        if self._visit is not None:
            visit_id = self._visit.row.id
            self._act(partial(void_visit, self._desk, visit_id, reason), partial(self._voided, visit_id))

    def _voided(self, visit_id: int, done: Done[str]) -> None:
        def undo() -> None:
            self._act(partial(restore_visit, self._desk, visit_id), self._restored)

        told = tr("{number} 已作废，编号留着。要恢复再按 {key}。").format(number=done.value, key=key_text("void"))
        self._notice.say(told, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)
        self.rested.emit()

    def _restored(self, done: Done[str]) -> None:
        self._notice.say(tr("{number} 已恢复。").format(number=done.value), "ok", seconds=UNDO_SECONDS)
        self.rested.emit()

    def _act(self, work: Callable[[], Done[object]], done: Callable[..., None]) -> None:
        self._lanes.act(work, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._wanted = None
        self._notice.fail(error)
        self.rested.emit()
