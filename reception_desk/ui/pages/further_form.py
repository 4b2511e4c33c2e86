"""另立一件 as a form over a visit: what the same people bring besides, kept while it is typed, saved in one act."""

from dataclasses import dataclass, field
from functools import partial
from uuid import NAMESPACE_OID, uuid4, uuid5

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.further import FURTHER
from reception_desk.forms.visits import SAME_AS
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.drafts import FURTHER_LATER, Draft
from reception_desk.services.visits.raising import Raising
from reception_desk.services.visits.several import Raised, raise_beside
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.chips import Chip
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.drafts import DraftBook, Throttle
from reception_desk.ui.pages.further_side import FurtherSide
from reception_desk.ui.pages.visit_sheet import KeptAt
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


@dataclass
class FurtherSheet:
    """The matter in hand: the name of its draft in the journal, its own uuid, what of it the journal holds."""

    visit: Raising
    uuid: str
    matter_uuid: str = field(default_factory=lambda: str(uuid4()))
    kept: tuple[dict[str, str], str] | None = None


class FurtherForm(QWidget):
    """The form; `raised` carries what was saved and the draft it was, `closed` a sentence for the page that goes on."""

    raised = Signal(object, object)
    closed = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, drafts: DraftBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._drafts = desk, lanes, drafts
        self._sheet: FurtherSheet | None = None
        self._saving = False
        self._throttle = Throttle(self)
        self.form = FormView(FURTHER, joined=frozenset({"telling"}))
        self.notice = NoticeLine()
        self.side = FurtherSide()
        self._build()
        self.form.changed.connect(self._on_changed)
        self.form.left.connect(lambda _name: self._throttle.now())
        self.form.finished.connect(lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.side.meant.connect(self._mean)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)
        self._throttle.due.connect(self._keep)

    def _build(self) -> None:
        self.title, self.chip = Text(tr("另立一件"), "title"), Chip("")
        self.about = ElidedText("", "secondary")
        self.kept_at = KeptAt(self._drafts, lambda: self._sheet)
        self.back_button = Button(tr("返回"), "Esc")
        self.save_button = Button(tr("保存这一件"), "Ctrl+Return", role="primary")
        keys = tr("同一次来访、同一批人：这一件单独编号、单独办理，来访仍算一次")
        self.told = ElidedText(keys, "secondary")
        head = row(self.title, self.chip, self.about, self.kept_at, self.back_button, gap=10)
        head.setStretch(2, 1)
        foot = row(self.told, 1, self.save_button, gap=8)
        middle = SideBySide(self.form, self.side, wide=600, width=260, most=320)
        whole = column(head, middle, self.notice, foot, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.form.set_note(SAME_AS.name, tr("新事不填；又问以前的事，填那件的编号，算同一事再来"))

    def begin(self, visit: Raising, draft: Draft | None = None) -> None:
        """Take a visit in hand, with what the clerk had begun to type of another matter."""
        self._saving = False
        self._sheet = FurtherSheet(visit, draft_name(visit, self._desk.clerk.id))
        self.notice.clear()
        self.kept_at.setText("")
        self.about.setText(tr("{number} · {who}").format(number=visit.number, who=visit.who))
        self.side.show_for(visit)
        raw, caret = ({}, "") if draft is None else (draft.raw, draft.caret)
        if draft is not None:
            self._sheet.matter_uuid = str(draft.about.get("uuid") or self._sheet.matter_uuid)
            self._sheet.kept = (dict(raw), caret)
            told = tr("接着填 {time} 没存完的另一件。").format(time=f"{draft.at:%m-%d %H:%M}")
            self.notice.say(told, "info", seconds=UNDO_SECONDS)
        self._throttle.forget()
        self.form.hold(False)
        self.form.set_values(Values(FURTHER, raw))
        self._show_state()
        self.form.set_caret(caret or "purpose:0")

    @property
    def visit_id(self) -> int:
        """Return the key of the visit in hand, 0 where none is."""
        return self._sheet.visit.visit_id if self._sheet else 0

    @property
    def unsaved(self) -> bool:
        """Tell whether anything was typed that is not saved."""
        return self._sheet is not None and self._filled

    def arrive(self) -> None:
        """Put the caret where it was."""
        self.form.set_caret(self.form.caret())

    def keep(self) -> None:
        """Give what was typed to the journal at once, with the place of the caret."""
        self.form.commit_composing()
        self._throttle.forget()
        self._keep(moved=True)

    @Slot()
    def save(self) -> None:
        """Raise the matter in the visit."""
        if self._sheet is None or self._saving:
            return
        self.form.commit_composing()
        if not self._filled:
            self.notice.say(tr("表还是空的，先填一项再保存。"), "due", seconds=UNDO_SECONDS)
            self.arrive()
            return
        self.keep()
        self._saving = True
        self.form.hold(True)
        self._show_state()
        visit_id = self._sheet.visit.visit_id
        work = partial(raise_beside, self._desk, visit_id, self._sheet.matter_uuid, self.form.values())
        self._lanes.act(work, self._on_saved, self._on_not_saved)

    @Slot()
    def leave(self) -> None:
        """Go back to the visit; what was typed stays as a draft."""
        if self._sheet is None or self._saving:
            return
        self.keep()
        told = tr("另一件还没有保存，已留作草稿。再按 {key} 接着填。") if self.unsaved else ""
        self._sheet = None
        self.closed.emit(told.format(key=key_text("beside")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @property
    def _filled(self) -> bool:
        return any(text.strip() for text in self.form.values().raw.values())

    @Slot(str)
    def _mean(self, number: str) -> None:
        """Take an earlier matter for the one that is asked about again, or take that back."""
        now = self.form.values().raw.get(SAME_AS.name, "").strip()
        self.form.set_text(SAME_AS.name, "" if now == number else number)
        self._on_changed()
        self.arrive()

    def _show_state(self) -> None:
        words = tr("正在保存……") if self._saving else tr("未保存") if self._filled else tr("空表")
        self.chip.setText(words)
        self.chip.set_state("due" if self._filled else "info")
        self.side.follow(self.form.values().raw.get(SAME_AS.name, ""))

    @Slot()
    def _on_changed(self) -> None:
        if self._sheet is not None:
            self._show_state()
            self._throttle.touch()

    def _draft(self) -> Draft:
        assert self._sheet is not None
        visit = self._sheet.visit
        title = tr("另立一件 {number} {who}").format(number=visit.number, who=visit.who)
        about = {"visit_id": visit.visit_id, "uuid": self._sheet.matter_uuid}
        clerk, raw, now = self._desk.clerk.id, dict(self.form.values().raw), self._desk.now()
        return Draft(self._sheet.uuid, clerk, FURTHER_LATER, title, raw, self.form.caret(), now, about)

    @Slot()
    def _keep(self, *, moved: bool = False) -> None:
        """Write the draft where it differs from what is written; an emptied form leaves none."""
        if self._sheet is None or self._saving:
            return
        if not self._filled:
            if self._sheet.kept is not None:
                self._sheet.kept = None
                self._drafts.drop(self._sheet.uuid)
            return
        draft, kept = self._draft(), self._sheet.kept
        if kept is None or kept[0] != draft.raw or (moved and kept[1] != draft.caret):
            self._sheet.kept = (dict(draft.raw), draft.caret)
            self._drafts.keep(draft)

    def _on_saved(self, done: Done[Raised]) -> None:
        self._saving = False
        self.form.hold(False)
        draft = self._draft()
        self._drafts.drop(draft.uuid)
        self._sheet = None
        self.raised.emit(done.value, draft)

    def _on_not_saved(self, error: Exception) -> None:
        """Keep everything and say why it was not saved."""
        self._saving = False
        self.form.hold(False)
        self._show_state()
        self.notice.say(str(error), "overdue", offer=tr("再试一次"), take=self.save)
        self.arrive()


def draft_name(visit: Raising, clerk_id: int) -> str:
    """Return the one name of a clerk's unfinished matter of a visit in the journal."""
    return str(uuid5(NAMESPACE_OID, f"{FURTHER_LATER} {visit.uuid} {clerk_id}"))
