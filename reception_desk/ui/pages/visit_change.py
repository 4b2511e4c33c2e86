"""更改: a recorded visit as an editable form; kept while it is typed, saved with its old text kept."""

from dataclasses import asdict, dataclass, field, replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.errors import AlreadyChanged, ReasonNeeded
from reception_desk.forms.differences import differences
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import recorded_form, visit_form
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.corrections import Changeable, Corrected, Theirs, correct_visit, differing
from reception_desk.services.visits.drafts import CHANGE, Draft
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.change_card import ChangeCard
from reception_desk.ui.pages.change_conflict import ChangeConflict
from reception_desk.ui.pages.drafts import DraftBook, Throttle
from reception_desk.ui.pages.reason_line import ReasonLine
from reception_desk.ui.pages.visit_form import VisitForm
from reception_desk.ui.pages.visit_sheet import KeptAt
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, tr

_REASONS = (later("姓名号码写错"), later("内容记错"), later("漏记"), later("来访人要求"))


@dataclass
class ChangeSheet:
    """The change in hand: its own uuid, the visit as it was seen, what of it the journal holds.

    `theirs` is the visit as a colleague saved it meanwhile, as long as the clerk chooses between both.
    """

    taken: Changeable
    uuid: str = field(default_factory=lambda: str(uuid4()))
    kept: tuple[dict[str, str], str] | None = None
    theirs: Changeable | None = None


class VisitChange(QWidget):
    """Changes one visit; `saved` carries what was saved, `ended` a sentence for the page that goes on.

    `drafts` is the clerk's journal.
    """

    saved = Signal(object)
    ended = Signal(str)

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._drafts = desk, lanes, drafts
        self._sheet: ChangeSheet | None = None
        self._saving = False
        self._throttle = Throttle(self)
        self.form = VisitForm(desk.now)
        self.notice = NoticeLine()
        self.reason = ReasonLine(tr("已出具过文书，这是更正。为什么更正？"), _REASONS)
        self.conflict = ChangeConflict()
        self.changed = ChangeCard(tr("改了什么"))
        self._make_words()
        self._build()
        self._connect()
        lanes.changed.connect(self.form.follow)
        actions.bind(self, "save", self.save)
        actions.bind(self, "more", self.form.toggle_folds)
        actions.bind(self, "question", self.form.ask_or_answer)
        actions.bind(self, "move_behind", self.form.move_behind)

    def begin(self, taken: Changeable, draft: Draft | None = None) -> None:
        """Take a visit in hand, with what a draft of the clerk's says of it."""
        self._saving = False
        self._sheet = ChangeSheet(taken)
        raw, caret = taken.raw, ""
        if draft is not None:
            raw, caret = draft.raw, draft.caret
            self._sheet.uuid, self._sheet.kept = draft.uuid, (dict(raw), caret)
            told = tr("接着改 {time} 没存完的更改。")
            self.notice.say(told.format(time=f"{draft.at:%m-%d %H:%M}"), "info", seconds=UNDO_SECONDS)
        else:
            self.notice.clear()
        self.reason.hide()
        self.kept_at.setText("")
        self.title.setText(tr("更改 {number}").format(number=taken.number))
        self.kind.setText(tr("更正，要写理由") if taken.corrects else tr("还没有出具文书"))
        self.kind.set_state("due" if taken.corrects else "info")
        self._open(raw)
        self._stack.setCurrentIndex(0)
        self._foot.show()
        self.form.set_caret(caret)

    @property
    def visit_id(self) -> int:
        """Return the key of the visit in hand, 0 where none is."""
        return self._sheet.taken.visit_id if self._sheet else 0

    @property
    def unsaved(self) -> bool:
        """Tell whether anything was changed that is not saved."""
        return self._sheet is not None and bool(self._fields())

    def arrive(self) -> None:
        """Put the caret where it was."""
        if self._stack.currentIndex() == 0 and self.reason.isHidden():
            self.form.set_caret(self.form.caret())

    def keep(self) -> None:
        """Give what was typed to the journal at once, with the place of the caret."""
        self.form.commit_composing()
        self._throttle.forget()
        self._keep(moved=True)

    @Slot()
    def save(self) -> None:
        """Save the change; where a paper was issued, ask for the reason first."""
        if self._sheet is None or self._saving:
            return
        if self._stack.currentIndex() == 1:
            self.conflict.settle()
            return
        self.form.commit_composing()
        if not self._fields():
            self.notice.say(tr("一项也没有改。按 Esc 返回。"), "info", seconds=UNDO_SECONDS)
        elif self._sheet.taken.corrects:
            self.reason.ask()
        else:
            self._save("")

    @Slot()
    def leave(self) -> None:
        """Go back; what was typed stays as a draft."""
        if self._sheet is None or self._saving:
            return
        self.keep()
        told = tr("更改还没有保存，已留作草稿。再按 {key} 接着改。") if self.unsaved else ""
        self._end(told.format(key=key_text("change")))

    @Slot()
    def give_up(self) -> None:
        """Throw the change away, and offer it back for half a minute."""
        if self._sheet is None or self._saving:
            return
        draft, taken = self._draft(), self._sheet.taken
        self._drafts.drop(self._sheet.uuid)
        if not self._fields():
            self._end("")
            return
        self._sheet = ChangeSheet(taken)
        self._open(taken.raw)
        self.form.set_caret("")
        undo = partial(self._take_back, draft)
        self.notice.say(tr("已放弃这次更改。"), "info", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _make_words(self) -> None:
        self.title = Text("", "title")
        self.chip, self.kind = Chip(""), Chip("")
        self.kept_at = KeptAt(self._drafts, lambda: self._sheet)
        keys = tr("Enter 下一项 · {more} 更多 · {save} 保存 · Esc 返回")
        self.keys = ElidedText(keys.format(more=key_text("more"), save=key_text("save")), "secondary")
        self.drop_button = Button(tr("不改了"))
        self.back_button = Button(tr("返回"), "Esc")
        self.save_button = Button(tr("保存更改"), "Ctrl+Return", role="primary")

    def _build(self) -> None:
        head = row(self.title, self.chip, self.kind, self.kept_at, self.drop_button, self.back_button, gap=10)
        head.setStretch(3, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.conflict)
        self._foot = QWidget()
        self._foot.setLayout(row(self.keys, 1, self.save_button, gap=8))
        side = side_scroll(column(self.changed, 1))
        middle = SideBySide(self._stack, side, wide=600, width=240, most=300)
        whole = column(head, middle, self.notice, self.reason, self._foot, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.left.connect(self._on_left)
        self.form.finished.connect(self._on_finished)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)
        self.drop_button.clicked.connect(self.give_up)
        self.reason.given.connect(self._save)
        self.reason.closed.connect(self.arrive)
        self.conflict.settled.connect(self._settle)
        self._throttle.due.connect(self._keep)

    def _open(self, raw: dict[str, str]) -> None:
        self._throttle.forget()
        self.form.hold(False)
        self.form.open(Values(visit_form(), raw))
        self.form.open_filled_folds()
        self._show_state()

    def _fields(self) -> tuple[str, ...]:
        assert self._sheet is not None
        return differing(self._sheet.taken.raw, self.form.values().raw)

    def _show_state(self) -> None:
        """Say in the chip where the change stands, and beside the form what is changed."""
        assert self._sheet is not None
        fields, raw = self._fields(), self.form.values().raw
        self.changed.show_differences(differences(recorded_form(), fields, self._sheet.taken.raw, raw))
        words = tr("未保存") if fields else tr("未改动")
        self.chip.setText(tr("正在保存……") if self._saving else words)
        self.chip.set_state("due" if fields or self._saving else "info")

    @Slot()
    def _on_changed(self) -> None:
        if self._sheet is not None:
            self._show_state()
            self._throttle.touch()

    @Slot(str)
    def _on_left(self, _name: str) -> None:
        self._throttle.now()

    @Slot()
    def _on_finished(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _draft(self) -> Draft:
        assert self._sheet is not None
        taken = self._sheet.taken
        title = tr("更改 {number} {name}").format(number=taken.number, name=self.form.who)
        clerk, raw = self._desk.clerk.id, dict(self.form.values().raw)
        return Draft(self._sheet.uuid, clerk, CHANGE, title, raw, self.form.caret(), self._desk.now(), asdict(taken))

    def _keep(self, *, moved: bool = False) -> None:
        """Write the draft where it differs from what is written; a change taken back leaves none."""
        if self._sheet is None or self._saving:
            return
        if not self._fields():
            if self._sheet.kept is not None:
                self._sheet.kept = None
                self._drafts.drop(self._sheet.uuid)
            return
        draft = self._draft()
        kept = self._sheet.kept
        if kept is None or kept[0] != draft.raw or (moved and kept[1] != draft.caret):
            self._sheet.kept = (draft.raw, draft.caret)
            self._drafts.keep(draft)

    @Slot(str)
    def _save(self, reason: str) -> None:
        if self._sheet is None or self._saving:
            return
        self.keep()
        self._saving = True
        self.form.hold(True)
        self._show_state()
        taken = self._sheet.taken
        work = partial(correct_visit, self._desk, taken.visit_id, taken.version, self.form.values(), reason)
        self._lanes.act(work, self._on_saved, self._on_not_saved)

    def _on_saved(self, done: Done[Corrected]) -> None:
        """Drop the draft and give back what was saved."""
        self._saving = False
        if self._sheet is not None:
            self._drafts.drop(self._sheet.uuid)
        self._sheet = None
        self.saved.emit(done.value)

    def _on_not_saved(self, error: Exception) -> None:
        """Keep everything: show what somebody else wrote meanwhile, ask for the reason, or say why it failed."""
        self._saving = False
        self.form.hold(False)
        if self._sheet is None:
            return
        self._show_state()
        if isinstance(error, AlreadyChanged):
            self._show_conflict(error)
        elif isinstance(error, ReasonNeeded):
            self._sheet.taken = replace(self._sheet.taken, corrects=True)
            self.reason.ask()
        else:
            self.notice.say(str(error), "overdue", offer=tr("再试一次"), take=self.save)
            self.arrive()

    def _show_conflict(self, error: AlreadyChanged) -> None:
        """Show both sides; until the clerk has chosen, the draft stays one of the version it began with."""
        assert self._sheet is not None
        taken, now, yours = self._sheet.taken, Theirs(**error.now), error.yours["raw"]
        self._sheet.theirs = replace(taken, version=now.version, raw=now.raw, corrects=now.corrects)
        self._stack.setCurrentIndex(1)
        self._foot.hide()
        self.conflict.show_conflict(taken.raw, now.raw, dict(yours), now.by)

    @Slot(object)
    def _settle(self, raw: dict[str, str]) -> None:
        """Put the chosen texts into the form, from where they are saved."""
        assert self._sheet is not None
        self._sheet.taken, self._sheet.theirs = self._sheet.theirs or self._sheet.taken, None
        self._stack.setCurrentIndex(0)
        self._foot.show()
        self._open(raw)
        self._keep()
        self.form.set_caret("")
        if self._fields():
            told = tr("已放进表里，核对后按 {key} 保存。")
            self.notice.say(told.format(key=key_text("save")), "info", seconds=UNDO_SECONDS)
        else:
            self.notice.say(tr("与已存的一样，不用再存。"), "ok", seconds=UNDO_SECONDS)

    def _take_back(self, draft: Draft) -> None:
        if self._sheet is not None:
            self._drafts.keep(draft)
            self.begin(self._sheet.taken, draft)

    def _end(self, sentence: str) -> None:
        self._sheet = None
        self._throttle.forget()
        self.ended.emit(sentence)
