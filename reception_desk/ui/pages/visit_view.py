"""One recorded visit, whole, with its papers and what became of it; one key changes it, another makes it void."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.visit_people import present
from reception_desk.models.lists.visits import VisitWhole, whole
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import offered
from reception_desk.services.visits.drafts import COMPANIONS_LATER, FURTHER_LATER, Draft
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.deadlines.clock_card import ClockCard
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.handover.sheets import SheetFlow
from reception_desk.ui.handover.urgent_report import UrgentReporting
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.matters.first_card import VisitFirst
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.opened import note_opened
from reception_desk.ui.pages.attachment_card import AttachmentCard
from reception_desk.ui.pages.change_card import ChangeCard, count_text
from reception_desk.ui.pages.companion_panel import CompanionPanel
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.person_merging import PersonMerging
from reception_desk.ui.pages.read_back import ReadBack
from reception_desk.ui.pages.record_signing import RecordSigning
from reception_desk.ui.pages.record_urgent import RecordUrgent
from reception_desk.ui.pages.reveal import RevealLine
from reception_desk.ui.pages.visit_beside import VisitBesides
from reception_desk.ui.pages.visit_form import JOINED
from reception_desk.ui.pages.visit_mending import VisitMending
from reception_desk.ui.pages.visit_times import times_told
from reception_desk.ui.pages.visit_told import paper_told, who_took
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.printing.paper_row import PaperButtons
from reception_desk.ui.printing.person_flow import PersonFlow
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.sealed.key import SealKey
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

_KNOWN = (questions.RECEIVER.name, questions.ISSUED_IN.name)
"""What the program fills in by itself under 更多: its closed line tells it, and what was asked for stays in sight."""


class VisitView(QWidget):
    """Shows a recorded visit; `closed` fires on Esc and 返回.

    Its numbers are whole for whoever recorded it, and for others once they were revealed for a reason.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        drafts: DraftBook,
        *,
        print_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._actions, self._drafts = desk, lanes, actions, drafts
        self._visit: VisitWhole | None = None
        self.flow = SheetFlow(desk, lanes, self)
        self.notice = NoticeLine()
        self.why = RevealLine(desk, lanes, self.notice)
        self.form = FormView(recorded_form(), joined=JOINED)
        self.form.set_read_only(True)
        self.number = Text("", "title")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.channel = Chip("")
        self.secret = Chip(tr("检举控告，注意保密"), "overdue")
        self.late = Chip(tr("补录"), "due")
        self.when = ElidedText("", "secondary")
        self.print_button = Button(tr("打印回执"), print_key, role="primary")
        self.show_button = Button(tr("看回执"))
        self.reveal_button = Button(tr("看完整号码"), key_text("reveal") if print_key else "")
        self.back = Button(tr("返回"), "Esc")
        self.since = ChangeCard(tr("更改记录"))
        self.change_count, self.void_chip = Chip("", "due"), Chip(tr("已作废"), "overdue")
        self._papers = Text("", wrap=True)
        self._kept = Text("", wrap=True)
        self.times = Card(tr("时间"))
        self._times = Text("", wrap=True)
        self.times.add(self._times)
        self.files = AttachmentCard(desk, lanes, self.notice, key_text("attach") if print_key else "")
        self.files.watch(self)
        self._build()
        self.print_button.clicked.connect(self.print_receipt)
        self.show_button.clicked.connect(self._show_receipt)
        self.back.clicked.connect(self.closed)
        self.reveal_button.clicked.connect(self.reveal)
        self.why.revealed.connect(self._show_numbers)
        self.why.closed.connect(self._focus_back)
        self.over.back.connect(self._return)
        self.flow.said.connect(self._say)
        self.flow.printed.connect(self._reload)
        lanes.changed.connect(self._on_changes)

    def _build(self) -> None:
        self.mending = VisitMending(self._desk, self._lanes, self._actions, self._drafts, self.notice, self)
        self.mending.over.connect(self._show_change)
        self.mending.back.connect(self._return)
        self.mending.rested.connect(self._focus_back)
        for button, do in zip(self.mending.buttons, (self.change, self.void_or_restore), strict=True):
            button.clicked.connect(do)
        self.companions = CompanionPanel(self._desk, self._lanes, self._actions, self._drafts, self.notice)
        self.companions.closed.connect(self._focus_back)
        self.companions.button.clicked.connect(self.add_companions)
        self._actions.bind(self, "companions", self.add_companions)
        self.besides = VisitBesides(self._desk, self._lanes, self._actions, self._drafts, self.notice, self)
        self.besides.over.connect(self._show_beside)
        self.besides.print_asked.connect(self.flow.print_receipt)
        self.urgent = RecordUrgent(self._desk, self._lanes, self.notice, self)
        self.urgent.rested.connect(self._focus_back)
        self.reporting = UrgentReporting(self._desk, self._lanes, self.notice, self.flow, self)
        self._actions.bind(self, "report_urgent", lambda: self._visit and self.reporting.ask(self._visit.row.id))
        self._actions.bind(self, "change", self.change)
        self.read_back = ReadBack(self.form, self, self._actions)
        self._actions.bind(self, "void", self.void_or_restore)
        papers = Card(tr("已出具的文书"))
        self.signing = RecordSigning(self._desk, self._lanes, self.notice, self)
        self._actions.bind(self, "sign_record", self.signing.ask)
        self.signing.told.connect(self._tell_papers)
        papers.add(self._papers)
        self.person_flow = PersonFlow(self._desk, self._lanes, self)
        self.person_flow.said.connect(self.notice.say)
        self._actions.bind(self, "print_person", lambda: self._visit and self.person_flow.print_person(self.visit_id))
        self._other = Card(tr("随登记保留的其他内容"))
        self._other.add(self._kept)
        self.paper_buttons = PaperButtons(self._desk, self.flow, without=frozenset({PaperKind.RECEIPT}))
        self._more_papers = Card(tr("可以打印"))
        self._more_papers.add(self.paper_buttons)
        self.clocks = ClockCard(self._desk, self._lanes)
        self.first = VisitFirst(self._desk, self._lanes, self._actions, self.notice, self)
        self.merging = PersonMerging(self._desk, self._lanes, self.notice, self)
        self._actions.bind(self, "merge_person", self.merging.ask)
        self.seal = SealKey(self._desk, self._lanes, self)
        self.seal.visit_asked.connect(lambda _visit: self.change())
        self._actions.bind(self, "see_seal", self.seal.open)
        self.matter_button = Button(tr("看这件事项"), key_text("see_matter"), role="quiet")
        self.matter_button.clicked.connect(partial(self._actions.trigger, "see_matter"))
        more = column(row(self.matter_button, 1), row(self.besides.button, 1), row(self.merging.button, 1), gap=2)
        mend = column(self.seal.button, row(*self.mending.buttons, gap=6), more, gap=4)
        cards = (
            self.besides.card,
            self.since,
            self.first.card,
            self.clocks,
            papers,
            self.files,
            self._more_papers,
            self.times,
            self._other,
        )
        side = side_scroll(column(mend, self.companions.button, *cards, 1, gap=12))
        chips = (self.channel, self.urgent.chip, self.secret, self.void_chip, self.change_count, self.late)
        for chip in chips:
            chip.hide()  # nothing is said of a visit before it is read, least of all that it is void or secret
        buttons = (self.reveal_button, self.show_button, self.print_button, self.back)
        words = Wrapping((self.number, *chips, self.when), gap=10)
        head = Wrapping((words, Wrapping(buttons, gap=10)), gap=10, first=True)
        middle = SideBySide(self.form, side, wide=600, width=260, most=300)
        sheet = QWidget()
        lines = (self.notice, self.why, self.mending.reason, self.urgent.line, self.companions)
        sheet.setLayout(column(head, *lines, middle, gap=10))
        self.over = PaperOver(self.flow, sheet)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.over)
        self.setLayout(column(self._stack))

    @property
    def visit_id(self) -> int:
        """Return the key of the visit that is shown, 0 where none is."""
        return self._visit.row.id if self._visit else 0

    @property
    def changing(self) -> bool:
        """Tell whether the visit is being changed, or another matter raised in it."""
        return self.mending.changing or self.besides.open

    @property
    def unsaved(self) -> bool:
        """Tell whether anything was typed that is not saved."""
        return self.mending.unsaved or self.companions.unsaved or self.besides.unsaved

    def keep(self) -> None:
        """Give what was typed to the journal at once."""
        self.mending.keep()
        self.companions.keep()
        self.besides.keep()

    def go_on(self, draft: Draft) -> None:
        """Go on with a draft of the visit that was opened last."""
        if draft.form == COMPANIONS_LATER:
            self.companions.go_on(int(draft.about["visit_id"]))
        elif draft.form == FURTHER_LATER:
            self.besides.go_on(int(draft.about["visit_id"]))
        else:
            self.mending.go_on(draft)

    def arrive(self) -> None:
        """Put the caret where it was."""
        if self.besides.open and self.besides.form is not None:
            self.besides.form.arrive()
        elif self.changing:
            self.mending.arrive()
        elif not self.companions.isHidden():
            self.companions.arrive()
        else:
            self._focus_back()

    def open(self, visit_id: int) -> None:
        """Fetch a visit and show it; what is in hand of another stays as a draft."""
        self.mending.leave()
        self.besides.leave()
        self.companions.put_away()
        self.over.close_paper()
        self.notice.clear()
        self.why.hide()
        self._ask(visit_id)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_receipt(self) -> None:
        """Print the receipt, again where it was printed before; on a paper that is shown, print that."""
        if self.over.showing:
            self.over.paper.print_now()
        elif self._visit is not None and not self.changing and not self.print_button.isHidden():
            self.flow.print_receipt(self._visit.row.id)

    @Slot()
    def reveal(self) -> None:
        """Ask why the whole numbers are wanted, where they are masked."""
        if self._visit is not None and self._visit.masked and not self._visit.row.accusation and not self.changing:
            self.why.ask(self._visit.row.id)

    @Slot()
    def change(self) -> None:
        """Make the visit editable."""
        if not self.over.showing and not self.besides.open:
            self.mending.begin()

    @Slot()
    def add_companions(self) -> None:
        """Show the empty list into which companions are pasted."""
        if not self.over.showing and not self.changing:
            self.companions.ask()

    @Slot()
    def void_or_restore(self) -> None:
        """Make the visit void, or restore it."""
        if not self.over.showing and not self.besides.open:
            self.mending.void_or_restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.person_flow.todo:
            self.person_flow.stop()
            self.notice.say(tr("已停止，没有打印的可以再打。"), "due")
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self, visit_id: int) -> None:
        work = partial(self._desk.read, whole, visit_id)
        self._lanes.look("visit.whole", work, self._take, self.notice.fail)

    def _take(self, visit: VisitWhole | None) -> None:
        if visit is None:
            self.notice.say(tr("这次登记已经找不到了。"), "due")
            return
        self._visit = visit
        note_opened(self._desk, self._lanes, f"visit {visit.row.id}", self.notice.fail)
        self.mending.show_for(visit)
        self.companions.show_for(visit)
        self.besides.show_for(visit.row)
        self.urgent.show_for(visit, busy=self.changing)
        self.clocks.show_for(visit.row.id)
        self.first.show_for(visit.row.id)
        self.merging.show_for(visit.row.id, secret=visit.row.accusation)
        self.matter_button.setVisible(not visit.row.accusation and not visit.row.noted)
        self._show_numbers(None)
        self._show_changes(visit)
        self.reveal_button.setVisible(visit.masked and not visit.row.accusation)
        self.number.setText(visit.row.number)
        self.channel.setText(visit.row.channel.label)
        self.channel.show()
        self.files.show_visit(visit.uuid)
        self.secret.setVisible(visit.row.accusation)
        self.seal.show_for(visit.row.seal)
        if visit.row.noted:
            self.channel.setText(tr("{channel} · 简记").format(channel=visit.row.channel.label))
        self.when.setText(who_took(visit))
        issued = any(each.kind is PaperKind.RECEIPT for each in visit.papers)
        self._offer_receipt(issued or PaperKind.RECEIPT in offered(self._desk, visit.row))
        self.signing.show_for(visit)
        self.paper_buttons.show_for(visit.row)
        self._more_papers.setVisible(not self.paper_buttons.isHidden())
        self.late.setVisible(visit.row.late)
        self._times.setText("\n".join(times_told(visit)))
        self.times.setVisible(bool(self._times.text()))
        self._kept.setText("\n".join(f"{name}：{text}" for name, text in visit.kept.items()))
        self._other.setVisible(bool(visit.kept))

    @Slot(str)
    def _tell_papers(self, signed: str) -> None:
        """Say what was issued, and how the record was signed."""
        papers = self._visit.papers if self._visit is not None else ()
        self._papers.setText("\n".join(filter(None, (*map(paper_told, papers), signed))) or tr("还没有出具文书。"))

    def _show_changes(self, visit: VisitWhole) -> None:
        """Show what became of the visit since it was saved; a void one has no papers to print."""
        count = count_text(visit.changes)
        self.change_count.setText(count)
        self.change_count.setVisible(bool(count))
        self.void_chip.setVisible(visit.row.voided)
        self.since.show_changes(visit.changes)

    @Slot(object)
    def _show_change(self, change: QWidget | None) -> None:
        """Lay the form in which the visit is changed over it, or put it away."""
        if change is not None and self._stack.indexOf(change) < 0:
            self._stack.addWidget(change)
        self._stack.setCurrentWidget(self.over if change is None else change)

    @Slot(object)
    def _show_beside(self, form: QWidget | None) -> None:
        """Lay the form of another matter over the visit; once it is put away, read the visit again."""
        self._show_change(form)
        if form is None:
            self._reload(None)
            self._focus_back()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if self._visit is not None and self._visit.row.id in changes.ids and self.isVisible() and not self.changing:
            self._ask(self._visit.row.id)

    def _offer_receipt(self, given: bool) -> None:
        """Offer the receipt where this visit has one: a notice of a visit elsewhere has none."""
        self.print_button.setVisible(given)
        self.show_button.setVisible(given)

    @Slot(object)
    def _show_numbers(self, asked: int | None) -> None:
        """Show the answers, with the numbers that were revealed."""
        if self._visit is None:
            return
        raw, found = dict(self._visit.raw), self.why.numbers(self._visit.row.id)
        if found is not None:
            raw |= {**found.raw, questions.ID_NUMBER.name: found.id_number, questions.PHONE.name: found.phone}
        if self.form.form is not recorded_form():
            self.form.take_form(recorded_form())
            self.form.set_read_only(True)
        self.form.set_values(Values(recorded_form(), present(raw)))
        self.form.open_filled_folds(but=_KNOWN)
        if asked is not None:
            self._focus_back()

    @Slot()
    def _focus_back(self) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_receipt(self) -> None:
        if self._visit is not None:
            self.flow.show_receipt(self._visit.row.id)

    @Slot()
    def _return(self) -> None:
        self._show_change(None)
        self._reload(None)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _reload(self, _paper: object) -> None:
        if self._visit is not None:
            self._ask(self._visit.row.id)

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)
