"""补随访人: a list pasted into a recorded visit later, a draft until it is added, taken back by one key."""

from functools import partial
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from reception_desk.forms.kinds_people import PeopleList
from reception_desk.forms.visit_people import COMPANIONS
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.companions import Added, add_companions, take_out_companions
from reception_desk.services.visits.drafts import COMPANIONS_LATER, Draft
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.people import PeopleEditor
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.drafts import DraftBook, Throttle
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_HEIGHT = 150


class CompanionPanel(QFrame):
    """The empty list over a recorded visit; `closed` fires when the focus belongs to the visit again.

    `drafts` is the clerk's journal: what was pasted and not added yet is found again by the same key.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        drafts: DraftBook,
        notice: NoticeLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._desk, self._lanes, self._drafts, self._notice = desk, lanes, drafts, notice
        self._visit: VisitWhole | None = None
        self._asking = self._saving = False
        self._wanted = 0
        self._throttle = Throttle(self)
        self.button = Button(tr("补随访人"), key_text("companions"))
        self.editor = PeopleEditor(PeopleList())
        self.editor.setAccessibleName(tr("随访人名单"))
        sized(self.editor, height=_HEIGHT, at_most=(0, _HEIGHT))
        self.counted = ElidedText("", "secondary")
        self.add_button = Button(tr("加进名单"), key_text("save"), role="primary")
        self.back_button = Button(tr("返回"), "Esc")
        head = row(Text(tr("补随访人"), "heading"), self.counted, self.back_button, self.add_button, gap=10)
        head.setStretch(1, 1)
        self.setLayout(column(head, self.editor, margins=(12, 8), gap=8))
        self.setAccessibleName(tr("补随访人"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.editor.changed.connect(self._on_changed)
        self.editor.stepped.connect(self._step)
        self.add_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)
        self._throttle.due.connect(self._keep)
        drafts.found.connect(self._found)
        actions.bind(self, "save", self.save)
        self.hide()

    def show_for(self, visit: VisitWhole) -> None:
        """Offer to add to a visit that stands."""
        if self._visit is not None and self._visit.row.id != visit.row.id:
            self.put_away()
        self._visit = visit
        may = self._desk.may(Action.ADD_COMPANIONS) and not visit.row.voided and not visit.row.noted
        self.button.setVisible(may and not visit.row.hidden and visit.row.people > 1)
        if self._wanted == visit.row.id:
            self.ask()
        self._wanted = 0

    @property
    def unsaved(self) -> bool:
        """Tell whether a list is in hand that was not added."""
        return not self.isHidden() and bool(self.editor.raw().strip())

    def go_on(self, visit_id: int) -> None:
        """Ask for the list of a visit as soon as it is shown."""
        if self._visit is not None and self._visit.row.id == visit_id:
            self.ask()
        else:
            self._wanted = visit_id

    def arrive(self) -> None:
        """Put the caret where it was."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask(self) -> None:
        """Show the empty list, or what the clerk had begun to paste."""
        if self._visit is None or self._visit.row.voided or not self.isHidden():
            return
        self._asking = True
        self._drafts.ask_about(self._visit.row.id, COMPANIONS_LATER)

    def keep(self) -> None:
        """Give what was typed to the journal at once."""
        if not self.isHidden():
            self.editor.settle()
            self._throttle.forget()
            self._keep()

    def put_away(self) -> None:
        """Hide the list; what was typed stays as a draft."""
        self.keep()
        self.hide()

    @Slot()
    def leave(self) -> None:
        """Go back to the visit; what was typed stays as a draft."""
        self.put_away()
        if self.editor.raw().strip():
            told = tr("名单还没有加进去，已留作草稿。再按 {key} 接着填。")
            self._notice.say(told.format(key=key_text("companions")), "info", seconds=UNDO_SECONDS)
        self.closed.emit()

    @Slot()
    def save(self) -> None:
        """Add the people of the list to the visit."""
        self.editor.settle()
        if self._visit is None or self._saving:
            return
        if not self.editor.raw().strip():
            self._notice.say(tr("名单还是空的：一行一人，粘贴或打字。"), "due", seconds=UNDO_SECONDS)
            return
        self.keep()
        self._saving = True
        self.editor.setReadOnly(True)
        visit_id = self._visit.row.id
        work = partial(add_companions, self._desk, visit_id, self.editor.raw())
        self._lanes.act(work, partial(self._added, visit_id, self._uuid), self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @property
    def _uuid(self) -> str:
        """Return the one name of this clerk's list of this visit in the journal."""
        assert self._visit is not None
        return str(uuid5(NAMESPACE_OID, f"{COMPANIONS_LATER} {self._visit.uuid} {self._desk.clerk.id}"))

    @Slot(int, object)
    def _found(self, visit_id: int, draft: Draft | None) -> None:
        if not self._asking or self._visit is None or self._visit.row.id != visit_id:
            return  # another page asked
        if draft is not None and draft.form != COMPANIONS_LATER:
            return
        self._asking = False
        self.editor.set_raw(draft.raw.get(COMPANIONS.name, "") if draft is not None else "")
        self._show_count()
        self.show()
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.editor.set_caret(len(self.editor.raw()))

    @Slot()
    def _on_changed(self) -> None:
        self._show_count()
        if not self.isHidden():
            self._throttle.touch()

    @Slot(int)
    def _step(self, step: int) -> None:
        (self.add_button if step > 0 else self.back_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_count(self) -> None:
        self.counted.setText(self.editor.counted())

    def _keep(self) -> None:
        """Write the draft; an emptied list leaves none."""
        if self._visit is None or self._saving:
            return
        raw, visit = self.editor.raw(), self._visit
        if not raw.strip():
            self._drafts.drop(self._uuid)
            return
        title = tr("{number} 随访人名单").format(number=visit.row.number)
        about = {"visit_id": visit.row.id}
        clerk, caret, now = self._desk.clerk.id, str(self.editor.caret()), self._desk.now()
        self._drafts.keep(Draft(self._uuid, clerk, COMPANIONS_LATER, title, {COMPANIONS.name: raw}, caret, now, about))

    def _added(self, visit_id: int, uuid: str, done: Done[Added]) -> None:
        """Drop the draft, say how many stand in the list now, and offer to take them out again."""
        self._saving = False
        self.editor.setReadOnly(False)
        self._drafts.drop(uuid)
        self.editor.set_raw("")
        self._throttle.forget()
        self.hide()
        added = done.value
        said = tr("已补录 {n} 人，随访人名单现有 {all} 人。").format(n=added.added, all=added.listed)
        if added.already:
            said += tr("{n} 人原来就在名单里，没有重复加。").format(n=added.already)
        said += " ".join(each.sentence for each in added.findings)
        undo = partial(self._take_out, visit_id, added) if added.added else None
        self._notice.say(said, "ok", offer=tr("撤销") if undo else "", take=undo, seconds=UNDO_SECONDS)
        self.closed.emit()

    def _take_out(self, visit_id: int, added: Added) -> None:
        work = partial(take_out_companions, self._desk, visit_id, added)
        self._lanes.act(work, self._taken_out, self._notice.fail)

    def _taken_out(self, done: Done[int]) -> None:
        told = tr("已撤回刚补录的 {n} 人。").format(n=done.value)
        self._notice.say(told, "ok", seconds=UNDO_SECONDS)

    def _failed(self, error: Exception) -> None:
        """Keep the list and say why it was not added."""
        self._saving = False
        self.editor.setReadOnly(False)
        self._notice.say(str(error), "overdue", offer=tr("再试一次"), take=self.save)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
