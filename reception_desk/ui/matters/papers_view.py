"""文书: which papers a matter may have and why not the others, which it has, and the keys of what is done with them."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.issuing.signing import Made
from reception_desk.services.matters.merging import take_back_any
from reception_desk.services.papers.lines import paper_line
from reception_desk.services.papers.of_matters import Choice, PaperRow, choice_of, put_away_draft
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.paper_acts import PaperActs
from reception_desk.ui.matters.paper_columns import OfferLine, offer_columns, paper_columns
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import stands
from reception_desk.ui.pages.record_signing import SupplementSigning
from reception_desk.ui.printing.matter_flow import MatterPaperFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

KEYS = ("paper_change", "paper_sign", "paper_print", "sign_record", "paper_stamp", "paper_serve", "paper_void")


class PapersView(QWidget):
    """Shows the papers of one matter; `closed` fires on Esc and 返回."""

    closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.matter_id = 0
        self._wanted = 0
        self._then: PaperKind | None = None
        self.flow = MatterPaperFlow(desk, lanes, self)
        self.acts = PaperActs(desk, lanes, self)
        self.notice = NoticeLine()
        self.number, self.title = Text("", "title"), ElidedText("", "heading")
        self.signing = SupplementSigning(desk, lanes, self.notice, self)
        self.back = Button(tr("返回"), "Esc")
        self.offer_model = RowsModel("paper.offers", offer_columns(), lanes, lambda _: [], self)
        self.offers = ListView(self.offer_model, tr("可以出具的文书"))
        self.why = Text("", "secondary", wrap=True)
        self.model = RowsModel("paper.rows", paper_columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("已有文书"))
        self.more = Text("", "secondary", wrap=True)
        self._build()
        self._connect(actions)

    def _build(self) -> None:
        offers = Card(tr("出具"), tr("Enter 起草"))
        offers.add(self.offers, self.why)
        offers.body.setStretch(0, 1)
        self.empty = Text(tr("还没有文书。左边选一种，按 Enter。"), "secondary", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        papers = Card(tr("已有文书"), tr("Enter 看"))
        papers.add(self._hits, self.more)
        papers.body.setStretch(0, 1)
        sized(self.offers, width=200, height=100)
        sized(self._hits, width=260, height=100)
        both = SideBySide(offers, papers, wide=640, width=360, most=0, high=220, weights=(5, 7))
        head = row(self.number, self.title, self.back, gap=10)
        head.setStretch(1, 1)
        keys = " · ".join(f"{key_text(each.word)} {each.shown}" for each in map(deed, KEYS))
        sheet = QWidget()
        whole = column(head, self.notice, both, Text(keys, "secondary", wrap=True), gap=10)
        whole.setStretch(2, 1)
        sheet.setLayout(whole)
        self.over = PaperOver(self.flow, sheet)
        self.setLayout(column(self.over))

    def _connect(self, actions: Actions) -> None:
        self.back.clicked.connect(self.closed)
        self.offers.opened.connect(self._begin)
        self.offers.selectionModel().currentRowChanged.connect(self._tell_why)
        self.list.selectionModel().currentRowChanged.connect(self._tell_more)
        self.list.opened.connect(self._open)
        self.acts.made.connect(self._made)
        self.acts.put_away.connect(self._away)
        self.acts.failed.connect(self._fail)
        self.flow.said.connect(self._say)
        self.flow.printed.connect(self.refresh)
        self.over.back.connect(self._back)
        for word, do in (
            ("paper_change", self.acts.change),
            ("paper_sign", self.acts.sign),
            ("paper_stamp", self.acts.stamp),
            ("paper_serve", self.acts.serve),
            ("paper_void", self.acts.make_void),
            ("paper_print", self._print),
            ("sign_record", self.signing.ask),
        ):
            actions.bind(self, word, partial(self._on_paper, do))

    def open(self, matter_id: int, kind: PaperKind | None = None) -> None:
        """Show the papers of a matter; with a kind, make that one at once."""
        self.over.setCurrentIndex(0)
        self.notice.clear()
        self.matter_id, self._wanted, self._then = matter_id, 0, kind
        self.refresh()
        self.offers.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Read again what there is and what may be made."""
        if self.matter_id:
            work = partial(choice_of, self._desk, self.matter_id)
            self._lanes.look("paper.choice", work, self._take, self._fail)

    @property
    def found(self) -> Choice | None:
        """Return what was read."""
        return self.acts.found

    @property
    def chosen(self) -> PaperRow | None:
        """Return the paper that is marked, or lies over the page."""
        wanted = self._wanted if self.over.showing else self.list.chosen()
        papers = self.found.papers if self.found is not None else ()
        return next((each for each in papers if each.id == wanted), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.over.showing:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Right and self.offers.hasFocus() and self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Left and self.list.hasFocus():
            self.offers.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _take(self, found: Choice) -> None:
        if found.matter_id != self.matter_id:
            return
        self.acts.found = found
        self.number.setText(tr("文书 {number}").format(number=found.number))
        self.title.setText(found.title or "—")
        chosen = self.offers.chosen()
        self.offer_model.set_rows([OfferLine(at, each) for at, each in enumerate(found.offers)])
        self.offers.choose(chosen)
        marked = self._wanted or self.list.chosen()
        self.model.set_rows([paper_line(each) for each in found.papers])
        self.list.choose(marked)
        self._hits.setCurrentIndex(0 if found.papers else 1)
        self._tell_why(self.offers.currentIndex())
        self._tell_more(self.list.currentIndex())
        if self._then is not None:
            kind, self._then = self._then, None
            self.acts.begin(kind)

    @Slot(QModelIndex)
    def _tell_why(self, _index: QModelIndex) -> None:
        """Say why the marked kind may not be issued."""
        line = self.offer_model.row_at(self.offers.currentIndex().row())
        self.why.setText(line.offer.why if line is not None else "")
        self.why.setVisible(bool(self.why.text()))

    @Slot(QModelIndex)
    def _tell_more(self, _index: QModelIndex) -> None:
        """Say who signed the marked paper, how it was stamped and served, and why it is void."""
        line = self.model.row_at(self.list.currentIndex().row())
        if line is None:
            self.more.hide()
            return
        stamped = tr("{seal} {day} 用印 {n} 份").format(seal=line.stamp, day=line.stamped_on, n=line.stamp_copies)
        told = (line.done, line.visitor, stamped if line.stamped_on else "", line.served, line.remark)
        self.more.setText(" · ".join(filter(None, told)))
        self.more.setVisible(bool(self.more.text()))

    @Slot(object)
    def _begin(self, offer_id: int) -> None:
        line = self.offer_model.row_at(self.offer_model.line_of(offer_id))
        if line is None:
            return
        if line.offer.opened:
            self.acts.begin(line.offer.kind)
        else:
            self.notice.say(line.offer.why, "due")

    @Slot(object)
    def _open(self, paper_id: int) -> None:
        self._show(paper_id)

    def _show(self, paper_id: int, sentence: str = "") -> None:
        self._wanted = paper_id
        self.flow.show(paper_id, sentence)

    def _print(self, row: PaperRow) -> None:
        if self.over.showing:
            self.over.paper.print_now()
        else:
            self._wanted = row.id
            self.flow.print_now(row.id)

    def _on_paper(self, do: object) -> None:
        """Do something with the chosen paper."""
        row = self.chosen
        if stands(self.acts.panel) or stands(self.signing.panel):
            return
        if row is None:
            self.notice.say(tr("先在右边选一份文书，或者在左边选一种起草。"), "due")
        elif callable(do):
            do(row)

    @Slot(object, str)
    def _made(self, made: Made, what: str) -> None:
        """Show what was made; say what was done with it, what is odd, and offer to take it back."""
        self._wanted = made.paper_id
        found = "".join(each.sentence for each in made.findings)
        if what in ("made", "signed"):
            sign = key_text("paper_sign")
            draft = tr("送签稿，还没有文号。{sign} 签发，{change} 改，Esc 返回。").format(
                sign=sign, change=key_text("paper_change")
            )
            self.flow.show(made.paper_id, "" if made.number else draft)
        told = {
            "made": tr("已存好。") if made.number else tr("送签稿已存好。"),
            "signed": tr("已签发：{number}。").format(number=made.number),
            "served": tr("送达已登记。"),
            "stamped": tr("用印已登记。"),
            "voided": tr("已作废，文号 {number} 留着。").format(number=made.number),
        }[what]
        offer = tr("撤销") if made.event_id else ""
        take = partial(self._take_back, made.event_id) if made.event_id else None
        self.notice.say(told + found, "due" if found else "ok", offer=offer, take=take, seconds=UNDO_SECONDS)
        if self.over.showing and what not in ("made", "signed"):
            self.over.close_paper()
        self.refresh()

    @Slot(int)
    def _away(self, paper_id: int) -> None:
        take = partial(self._out_again, paper_id)
        self.notice.say(tr("送签稿已收起。"), "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)
        if self.over.showing:
            self.over.close_paper()
        self._wanted = 0
        self.refresh()

    def _out_again(self, paper_id: int) -> None:
        work = partial(put_away_draft, self._desk, paper_id, away=False)
        self._lanes.act(work, lambda _: self.refresh(), self._fail)

    def _take_back(self, event_id: int) -> None:
        def done(_: object) -> None:
            self.notice.say(tr("已撤回，时间线上划去。"), "ok", seconds=UNDO_SECONDS)
            self.refresh()

        self._lanes.act(partial(take_back_any, self._desk, self.matter_id, event_id), done, self._fail)

    @Slot()
    def _back(self) -> None:
        wanted = self.list if self.model.rowCount() else self.offers
        self.list.choose(self._wanted or None)
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Say an error where one looks: on the page, or on the paper that lies over it."""
        (self.over.paper.notice if self.over.showing else self.notice).fail(error)
