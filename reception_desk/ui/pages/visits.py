"""登记: the form of a visit, kept while it is typed, saved in one act, printed with one key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.channels import CHANNEL
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.visit_people import present
from reception_desk.forms.visits import VISIT, is_accusation
from reception_desk.services.acts import Done
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.visits.drafts import Draft
from reception_desk.services.visits.read_out import ReadOut, read_out
from reception_desk.services.visits.registering import Registered, register_visit
from reception_desk.ui.actions import Actions
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.page import Page
from reception_desk.ui.pages.drafts import DraftBook, Throttle, parted, with_beginning
from reception_desk.ui.pages.known_line import KnownLine
from reception_desk.ui.pages.read_back import ReadBack
from reception_desk.ui.pages.read_out import ReadOutView
from reception_desk.ui.pages.visit_beside import FormBesides
from reception_desk.ui.pages.visit_form import VisitForm
from reception_desk.ui.pages.visit_keys import bind_form_keys
from reception_desk.ui.pages.visit_quick import QuickEntry
from reception_desk.ui.pages.visit_sheet import KeptAt, Sheet, SheetChip, after_words
from reception_desk.ui.pages.visit_side import VisitSide
from reception_desk.ui.pages.visit_undo import SaveUndo
from reception_desk.ui.pages.visit_urgent import UrgentKey
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import tr

NOTICE_SECONDS = 30
Then = Callable[[int], object] | None


class VisitsPage(Page):
    """Records a visit.

    `drafts` is the clerk's journal, `form` one made before. `saved` carries what was registered, once committed.
    """

    words = frozenset({"visits"})
    saved = Signal(object)

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, form: VisitForm | None = None
    ) -> None:
        super().__init__()
        self.title = tr("登记")
        self._desk, self._lanes, self._drafts = desk, lanes, drafts
        self._sheet, self._saving = Sheet(), False
        self.form = VisitForm(desk.now) if form is None else form
        self.form.serve(desk.now, lambda: desk.office.group_rule.value)
        self.notice = NoticeLine()
        self.side = VisitSide(visit_form(), desk, lanes, self.notice)
        self.files = self.side.files
        self.quick = QuickEntry(desk, lanes, self.form, self.notice, self)
        self.urgent = UrgentKey(desk, self.form, self.side.urgent, self.notice, self)
        self.read_out = ReadOutView()
        self.besides = FormBesides(desk, lanes, actions, drafts, self.notice, self, self._uuid_in_hand, self.save)
        self.flow = PaperFlow(desk, lanes, self)
        self.undo = SaveUndo(desk, lanes, self.notice, self)
        self._throttle = Throttle(self)
        self._make_words()
        self._build()
        self._connect()
        self._bind(actions)
        self.files.show_visit(self._sheet.uuid)
        self._show_state()
        self.quick.ask_duty()

    def arrive(self) -> None:
        """Put the caret where it was; who is on duty may be another by now."""
        self.quick.ask_duty()
        if self.besides.open and self.besides.form is not None:
            self.besides.form.arrive()
        elif not self._covered:
            self._return()

    @property
    def taking(self) -> bool:
        """Tell whether a visit is being taken, or another matter raised in one."""
        return self._in_hand or self.besides.unsaved

    @property
    def _in_hand(self) -> bool:
        return self.quick.beyond(self.form.values()) or bool(self.files.rows)

    @property
    def _covered(self) -> bool:
        """Tell whether a paper, or what is read out, lies over the form."""
        return self.over.currentIndex() != 0

    @property
    def uuid(self) -> str:
        """Return the uuid of the visit in hand, made when its form opened."""
        return self._sheet.uuid

    def keep(self) -> None:
        """Give what was typed, and what is still being composed, to the journal at once."""
        self.form.commit_composing()
        self._throttle.forget()
        self._keep(moved=True)
        self.besides.keep()

    def on_changed(self, changes: Changes) -> None:
        super().on_changed(changes)
        self.form.follow(changes)
        if "roster" in changes.words:
            self.quick.ask_duty()

    @Slot()
    def save(self) -> None:
        """Save the visit, or the other matter that is being raised in one."""
        if self.besides.open:
            self.besides.save()
        else:
            self._save(print_after=False)

    @Slot()
    def save_and_print(self) -> None:
        """Save the visit, issue its receipt and print it; on a paper that is shown, print that."""
        if self.over.showing:
            self.over.paper.print_now()
        elif self.besides.open:
            self.besides.save(print_after=True)
        elif self._covered:
            self.read_out.print_now()
        else:
            self._save(print_after=True)

    @Slot()
    def press_urgent(self) -> None:
        """Mark the visit in hand as urgent, or take that back; while it is being saved, a moment later."""
        if self._saving:
            QTimer.singleShot(50, self.press_urgent)
            return
        self._uncover()
        self.urgent.press()

    @Slot()
    def new_visit(self) -> None:
        """Leave what was typed as a draft and open an empty form."""
        if self._saving:
            return
        self.keep()
        if self._in_hand:
            self.notice.say(tr("这一张已留作草稿，可以在“今日”里接着填。"), "info", seconds=NOTICE_SECONDS)
        self._open(Sheet(), self.quick.fresh(), "")

    @Slot(object)
    def open_draft(self, draft: Draft) -> None:
        """Go on with a draft; what stands in the form is kept as a draft of its own."""
        if self._saving or draft.uuid == self._sheet.uuid:
            return
        self.keep()
        self._uncover()
        raw, began = parted(draft.raw)
        self._open(
            Sheet(draft.uuid, dict(draft.raw), began, draft.caret), Values(visit_form(), present(raw)), draft.caret
        )
        told = tr("接着填 {time} 的草稿：{name}。") if draft.title else tr("接着填 {time} 的草稿。")
        self.notice.say(told.format(time=f"{draft.at:%H:%M}", name=draft.title), "info", seconds=NOTICE_SECONDS)

    @Slot()
    def _return(self) -> None:
        """Go on in the form where the caret was."""
        self.form.set_caret(self.form.caret())

    def _make_words(self) -> None:
        self.heading = Text("", "title")
        self.chip = SheetChip()
        self.kept_at = KeptAt(self._drafts, lambda: self._sheet)
        self.keys = ElidedText(tr("Enter 下一空项 · Tab 逐项"), "secondary")
        self.save_button = Button(tr("保存"), "Ctrl+Return")
        self.print_button = Button(tr("保存并打印回执"), "F8", role="primary")

    def _build(self) -> None:
        head = row(self.heading, self.urgent.chip, self.chip, self.kept_at, self.quick.word, gap=10)
        head.setStretch(4, 1)
        foot = row(self.keys, 1, self.save_button, self.print_button, gap=8)
        self.known_line = KnownLine(self.side.known)
        sheet, main = QWidget(), QWidget()
        self.over = PaperOver(self.flow, sheet)
        self.over.addWidget(self.read_out)
        self.setLayout(column(self.over, margins=(20, 16, 20, 14)))
        middle = SideBySide(main, self.side, wide=720, width=300, most=350)
        middle.turned.connect(lambda: self.known_line.offer(wanted=middle.below))
        sheet.setLayout(column(head, middle, gap=10))
        # the form comes last: each time it is put elsewhere, every box of it takes its style anew
        boxes = column(self.form, self.urgent.line, self.notice, self.known_line, foot, gap=10)
        boxes.setStretch(0, 1)
        main.setLayout(boxes)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.left.connect(self._on_left)
        self.form.found.connect(self.side.show_findings)
        self.form.finished.connect(self._on_finished)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.save_and_print)
        self.files.watch(self, [self.form.editor(each.name) for each in VISIT.fields])
        self.files.changed.connect(self._throttle.touch)
        self.side.known.fill.connect(self._fill)
        self.side.read_asked.connect(self._read_out)
        self.read_out.closed.connect(self._uncover)
        self.urgent.turned.connect(self.keep)
        self.quick.known.connect(lambda: self.side.urgent.tell_leader(self.quick.leader()))
        self.flow.said.connect(self._on_said)
        self.over.back.connect(self._return)
        self.undo.undone.connect(self._undone)
        self.besides.lie_on(self.over, self._return)
        self.side.offer(self.besides.button)
        for asking in (self.side, self.read_out, self.besides):
            asking.print_asked.connect(self.flow.print_receipt)
        self._throttle.due.connect(self._keep)

    def _bind(self, actions: Actions) -> None:
        actions.bind(self, "save", self.save)
        actions.bind(self, "save_and_print", self.save_and_print)
        actions.bind(self, "new_visit", self.new_visit)
        actions.bind(self, "side", self.side.toggle)
        actions.bind(self, "pin", self.quick.turn_pin)
        actions.bind(self, "like_last", self.quick.ask_last)
        actions.bind(self, "attach", self.files.ask)
        self.read_back = ReadBack(self.form, self, actions)
        bind_form_keys(actions, self, self.form, self.side.known)

    def _open(self, sheet: Sheet, values: Values, caret: str) -> None:
        """Take another form in hand."""
        self._throttle.forget()
        self._sheet = sheet
        self.urgent.put_away()
        self.form.open(values)
        self.side.known.begin(values)
        self.kept_at.setText("")
        self.files.show_visit(sheet.uuid, secret=is_accusation(values))
        self._show_state()
        if self.isVisible() and not self._covered:
            self.form.set_caret(caret)

    def _show_state(self) -> None:
        """Say in the chips where the form stands, and on the button what its key will do."""
        values = self.form.values()
        self.urgent.follow(values)
        channel = (values[CHANNEL] or Channel.VISIT).label
        self.heading.setText(tr("{channel}登记").format(channel=channel))
        self.print_button.set_words(after_words(values))
        self.chip.follow(saving=self._saving, taking=self._in_hand)

    @Slot(dict)
    def _fill(self, raw: dict[str, str]) -> None:
        """Put answers into the form that the program knows; the caret stays where it is."""
        if not self._saving:
            self.form.commit_composing()
            self.form.set_texts(raw)

    @Slot()
    def _on_changed(self) -> None:
        if self._sheet.began is None and self._in_hand:
            self._sheet.began = self._desk.now()
        self.files.show_visit(self._sheet.uuid, secret=is_accusation(self.form.values()))
        self.side.known.follow(self.form.values())
        self._show_state()
        self._throttle.touch()

    @Slot(str)
    def _on_left(self, name: str) -> None:
        self._throttle.now()

    @Slot()
    def _on_finished(self) -> None:
        self.print_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self, *, moved: bool = False) -> None:
        """Write the draft where it differs from what is written, or the caret `moved`; an emptied form leaves none."""
        values = self.form.values()
        raw, sheet = with_beginning(values.raw, self._sheet.began), self._sheet
        same = raw == sheet.kept and not (moved and sheet.caret != self.form.caret())
        if self._saving or same or (sheet.kept is None and not self._in_hand):
            return
        self._sheet.kept = raw
        if not self._in_hand:
            self._sheet.kept = self._sheet.began = None
            self._drafts.drop(self._sheet.uuid)
            return
        clerk, caret, now = self._desk.clerk.id, self.form.caret(), self._desk.now()
        self._sheet.caret = caret
        self._drafts.keep(Draft(self._sheet.uuid, clerk, VISIT.name, self.form.who, raw, caret, now))

    def _save(self, *, print_after: bool) -> None:
        if self._saving or self._covered:
            return
        self.form.commit_composing()
        values = self.form.values()
        if not self._in_hand:
            self.notice.say(tr("表还是空的，先填一项再保存。"), "due", seconds=NOTICE_SECONDS)
            self.form.set_caret(self.form.caret())
            return
        self.keep()
        self._saving = True
        self.form.hold(True)
        self._show_state()
        known, began = self.side.known.person_id, self._sheet.began
        work = partial(register_visit, self._desk, self._sheet.uuid, values, {}, known, began)
        after = self._read_out if values[CHANNEL] is Channel.PHONE else self.flow.print_receipt
        then = after if print_after else None
        self.quick.learn(values)
        self._lanes.act(work, partial(self._on_saved, self.form.who, values, then), self._on_not_saved)

    def _on_saved(self, who: str, values: Values, then: Then, done: Done[Registered]) -> None:
        """Say the number, drop the draft, open an empty form; then print or read out, if that was asked."""
        registered = done.value
        self._saving = False
        self._drafts.drop(registered.uuid)
        self.side.known.remember(registered.person_id, registered.visit_id)
        self.form.hold(False)
        self._open(Sheet(), self.quick.fresh(), "")
        self._lanes.soon(self, partial(self._after_saved, registered, who, values, then))

    def _after_saved(self, registered: Registered, who: str, values: Values, then: Then) -> None:
        """Show the number and offer to take it back, once the empty form is on the screen."""
        self.side.show_saved(registered, who, f"{self._desk.now():%H:%M}")
        self.undo.offer(registered, who, values)
        self._lanes.soon(self, partial(self._tell_saved, registered, then))

    def _tell_saved(self, registered: Registered, then: Then) -> None:
        """Tell the pages, then begin the paper."""
        self.saved.emit(registered)
        self.besides.follow(registered.visit_id, registered.uuid)
        if registered.papers and then is not None:
            self._lanes.soon(self, partial(then, registered.visit_id))

    @Slot(int)
    def _read_out(self, visit_id: int) -> None:
        """Show in large print what is read to somebody on the telephone."""
        work = partial(read_out, self._desk, visit_id)
        self._lanes.look("visit.read_out", work, self._show_words, self.notice.fail)

    def _show_words(self, words: ReadOut) -> None:
        self.over.setCurrentWidget(self.read_out)
        self.read_out.show_words(words)

    def _uuid_in_hand(self) -> str:
        """Return the uuid of the visit that stands in the form, "" where none does."""
        return self._sheet.uuid if (self._in_hand or self._saving) and not self._covered else ""

    @Slot()
    def _uncover(self) -> None:
        """Put away whatever lies over the form."""
        self.besides.leave()
        if self.over.showing:
            self.over.close_paper()
        elif self._covered:
            self.over.setCurrentIndex(0)
            self._return()

    @Slot(object, str, str)
    def _undone(self, values: Values, number: str, uuid: str) -> None:
        """Go on with what was typed as a visit of its own; what stands in the form by now stays as a draft."""
        self.keep()
        self.side.saved.hide()
        self.besides.follow(0, "")
        self._open(Sheet(uuid), values, self.form.caret())
        self.keep()
        told = tr("{number} 已作废，填过的都在表里，改好再保存会另给编号。")
        self.notice.say(told.format(number=number), "info", seconds=NOTICE_SECONDS)

    def _on_not_saved(self, error: Exception) -> None:
        """Keep everything and say why it was not saved."""
        self._saving = False
        self.form.hold(False)
        self._show_state()
        self.notice.say(str(error), "overdue", offer=tr("再试一次"), take=self.save)
        if self.isVisible():
            self.form.set_caret(self.form.caret())

    @Slot(str, str)
    def _on_said(self, sentence: str, state: str) -> None:
        """Say on the page how the printing goes; the number of the saved visit stays beside the form."""
        if not self.over.showing:
            self.notice.say(sentence, state, seconds=NOTICE_SECONDS if state == "ok" else 0)
