"""另立一件 by one key: on a recorded visit, whose matters stand on a card, and on the form, after it was saved."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.models.lists.matters import MatterRow
from reception_desk.models.lists.visits import VisitRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.visits.drafts import FURTHER_LATER, Draft
from reception_desk.services.visits.raising import Raising, begin_raising
from reception_desk.services.visits.several import Added, Raised, matters_of, take_off_accusation, take_off_matter
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.further_form import FurtherForm
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import tr


class MattersCard(Card):
    """Lists the matters of a visit that has several; `asked` carries one to open, `off` one to take off the visit."""

    asked = Signal(object)
    off = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("本次来访的事项"), gap=6, parent=parent)
        self.buttons: list[Button] = []
        self.off_buttons: list[Button] = []
        self.hide()

    def show_matters(self, found: list[MatterRow], *, may: bool) -> None:
        """Show them, that of the form first, which cannot be taken off; a visit with one matter has no card."""
        self.buttons, self.off_buttons = [], []
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, each in enumerate(found if len(found) > 1 else ()):
            self.add(self._line(each, off=may and at > 0))
        self.setVisible(bool(self.buttons))

    def _line(self, each: MatterRow, *, off: bool) -> QWidget:
        title = each.title or tr("未写诉求")
        button = Button(each.number, role="quiet")
        button.setAccessibleName(tr("打开事项 {number} {title}").format(number=each.number, title=title))
        button.clicked.connect(partial(self.asked.emit, each.id))
        self.buttons.append(button)
        line, buttons = QWidget(), [button]
        if off:
            back = Button(tr("撤回另立"), role="quiet")
            back.setAccessibleName(tr("撤回另立的 {number}").format(number=each.number))
            back.clicked.connect(partial(self.off.emit, each.id))
            self.off_buttons.append(back)
            buttons.append(back)
        line.setLayout(column(row(*buttons, 1, gap=4), Text(title, wrap=True), gap=2))
        return line


class Besides(QObject):
    """Keeps the form of another matter for a page; made when it is first asked for.

    `over` carries the form that shall lie over the page, or None when it is put away; `print_asked` the visit whose
    receipt is wanted once the matter is saved.
    """

    over = Signal(object)
    print_asked = Signal(int)
    _binds = True
    """Whether the form answers the keys of saving itself, or the page does for it."""

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, notice: NoticeLine, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._lanes, self._actions, self._drafts, self._notice = desk, lanes, actions, drafts, notice
        self._visit: Raising | None = None
        self._asking = 0
        self._prints = False
        self.form: FurtherForm | None = None
        drafts.found.connect(self._found)
        drafts.failed.connect(self._not_found)

    @property
    def open(self) -> bool:
        """Tell whether the form lies over the page."""
        return self.form is not None and bool(self.form.visit_id)

    @property
    def unsaved(self) -> bool:
        """Tell whether anything was typed that is not saved."""
        return self.form is not None and self.form.unsaved

    def keep(self) -> None:
        """Give what was typed to the journal at once."""
        if self.form is not None and self.open:
            self.form.keep()

    def save(self, *, print_after: bool = False) -> None:
        """Save what is in the form."""
        self._prints = print_after
        if self.form is not None:
            self.form.save()

    def leave(self) -> None:
        """Put the form away; what was typed stays as a draft."""
        if self.form is not None:
            self.form.leave()

    def ask(self, visit_id: int) -> None:
        """Show the form for a visit, or what the clerk had begun to type there."""
        if not visit_id or self.open:
            return
        self._asking = visit_id
        work = partial(self._desk.read, begin_raising, self._desk, visit_id)
        self._lanes.look(f"visit.raising.{id(self)}", work, self._take, self._fail)

    def _take(self, visit: Raising) -> None:
        self._visit = visit
        self._drafts.ask_about(visit.visit_id, FURTHER_LATER)

    @Slot(int, object)
    def _found(self, visit_id: int, draft: Draft | None) -> None:
        if self._visit is None or self._asking != visit_id or self._visit.visit_id != visit_id:
            return  # another page asked
        if draft is not None and draft.form != FURTHER_LATER:
            return
        visit, self._visit, self._asking = self._visit, None, 0
        if self.form is None:
            self.form = FurtherForm(self._desk, self._lanes, self._drafts)
            if self._binds:
                self._actions.bind(self.form, "save", self.form.save)
            self.form.raised.connect(self._raised)
            self.form.closed.connect(self._closed)
        self.over.emit(self.form)
        self.form.begin(visit, draft)

    @Slot(object)
    def _not_found(self, _error: Exception) -> None:
        """Begin without a draft where the journal cannot be read; it says so itself."""
        if self._visit is not None:
            self._found(self._visit.visit_id, None)

    @Slot(object, object)
    def _raised(self, done: Raised, draft: Draft) -> None:
        self.over.emit(None)
        said = " ".join(dict.fromkeys(each.sentence for each in done.findings[:2]))
        undo = partial(self.take_off, done.visit_id, done.matter_id, draft)
        if done.added is not None:
            told = tr("检举控告已存入这次登记的密件，不另立公开事项。")
            undo = partial(self._take_out, done.visit_id, done.added, draft)
        else:
            told = tr("已另立 {number}。") if done.opened else tr("已关联 {number}，算同一事再来。")
            told = told.format(number=done.number)
        self._notice.say(told + said, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)
        self._print(done.visit_id)

    def _print(self, visit_id: int) -> None:
        wanted, self._prints = self._prints, False
        if wanted:
            self.print_asked.emit(visit_id)

    def take_off(self, visit_id: int, matter_id: int, draft: Draft | None = None) -> None:
        """Take a matter off the visit in which it was raised; what a `draft` said is there to go on with."""
        work = partial(take_off_matter, self._desk, visit_id, matter_id)
        self._lanes.act(work, partial(self._taken_off, draft), self._fail)

    def _take_out(self, visit_id: int, added: Added, draft: Draft) -> None:
        """Take an accusation out of the sealed half again; what was typed is there to go on with."""
        work = partial(take_off_accusation, self._desk, visit_id, added)
        self._lanes.act(work, lambda _done: self._say_taken(tr("检举控告已撤回，密件里注明撤回。"), draft), self._fail)

    def _taken_off(self, draft: Draft | None, done: Done[str]) -> None:
        self._say_taken(tr("{number} 已撤回，编号不再用。").format(number=done.value), draft)

    def _say_taken(self, told: str, draft: Draft | None) -> None:
        if draft is not None:
            self._drafts.keep(_anew(draft))
            told += tr("填过的留作草稿，按 {key} 接着填。").format(key=key_text("beside"))
        self._notice.say(told, "ok", seconds=UNDO_SECONDS)

    @Slot(str)
    def _closed(self, sentence: str) -> None:
        self.over.emit(None)
        if sentence:
            self._notice.say(sentence, "info", seconds=UNDO_SECONDS)

    def _fail(self, error: Exception) -> None:
        self._asking, self._visit = 0, None
        self._notice.fail(error)


class VisitBesides(Besides):
    """The same on a recorded visit: with its button, and the card of its matters."""

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, notice: NoticeLine, owner: QWidget
    ) -> None:
        super().__init__(desk, lanes, actions, drafts, notice, owner)
        self._row: VisitRow | None = None
        self._wanted = 0
        self.button = Button(tr("另立一件"), key_text("beside"), role="quiet")
        self.button.clicked.connect(self.press)
        self.card = MattersCard()
        self.card.off.connect(self._off)
        self.card.asked.connect(self._choose)
        self._chosen = 0
        actions.bind(owner, "beside", self.press)

    def show_for(self, seen: VisitRow) -> None:
        """Offer to raise another matter in a visit, and list those it has."""
        self._row = seen
        makes = not (seen.accusation or seen.noted or seen.channel is Channel.NOTICE)
        self.button.setVisible(makes and not seen.voided and self._desk.may(Action.RAISE_MATTER))
        self.card.hide()
        if makes:
            work = partial(self._desk.read, matters_of, seen.id)
            self._lanes.look(f"visit.matters.{id(self)}", work, partial(self._list, seen), self._notice.fail)
        if self._wanted == seen.id:
            self.press()
        self._wanted = 0

    def go_on(self, visit_id: int) -> None:
        """Show the form of a visit as soon as the visit is shown."""
        if self._row is not None and self._row.id == visit_id:
            self.press()
        else:
            self._wanted = visit_id

    @Slot()
    def press(self) -> None:
        """Show the form for the visit that is seen."""
        if self._row is not None:
            self.ask(self._row.id)

    def _list(self, seen: VisitRow, found: list[MatterRow]) -> None:
        if self._row is not None and self._row.id == seen.id:
            self.card.show_matters(found, may=not self.button.isHidden())

    def take_chosen(self) -> int:
        """Return the matter that was pressed on the card, once; 0 where none was."""
        chosen, self._chosen = self._chosen, 0
        return chosen

    @Slot(object)
    def _choose(self, matter_id: int) -> None:
        self._chosen = matter_id
        self._actions.trigger("see_matter")

    @Slot(object)
    def _off(self, matter_id: int) -> None:
        if self._row is not None:
            self.take_off(self._row.id, matter_id)


class FormBesides(Besides):
    """The same while a visit is registered: what is in the form is saved first, else it is the visit saved last.

    `in_hand` gives the uuid of the visit in the page's form, "" where that is empty, and `save` saves it.
    """

    _binds = False

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        drafts: DraftBook,
        notice: NoticeLine,
        owner: QWidget,
        in_hand: Callable[[], str],
        save: Callable[[], object],
    ) -> None:
        super().__init__(desk, lanes, actions, drafts, notice, owner)
        self._in_hand, self._save_visit = in_hand, save
        self._waits_for = ""
        self._last = 0
        self.button = Button(tr("另立一件"), key_text("beside"), role="quiet")
        self.button.clicked.connect(lambda: self.ask(self._last))
        actions.bind(owner, "beside", self.press)

    @Slot()
    def press(self) -> None:
        """Save what is in the form and raise another matter there; with an empty form in the visit saved last."""
        if self.open:
            return
        self._waits_for = self._in_hand()
        if self._waits_for:
            self._save_visit()
        elif self._last:
            self.ask(self._last)
        else:
            self._notice.say(tr("先登记一次来访，再另立一件。"), "info", seconds=UNDO_SECONDS)

    def lie_on(self, stack: QStackedWidget, back: Callable[[], None]) -> None:
        """Lay the form over the page's own `stack`; `back` gives the caret back to the page's form."""
        self._stack, self._back = stack, back
        self.over.connect(self._lie)

    @Slot(object)
    def _lie(self, form: QWidget | None) -> None:
        if form is None:
            self._stack.setCurrentIndex(0)
            self._back()
            return
        if self._stack.indexOf(form) < 0:
            self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)

    def follow(self, visit_id: int, uuid: str) -> None:
        """Remember the visit that was saved, and show the form where the key waited for it."""
        self._last = visit_id
        waits, self._waits_for = self._waits_for == uuid, ""
        if waits:
            self.ask(visit_id)


def _anew(draft: Draft) -> Draft:
    """Return a draft for a matter of its own: the one that was taken off keeps its uuid."""
    about = {**draft.about, "uuid": str(uuid4())}
    return Draft(draft.uuid, draft.clerk_id, draft.form, draft.title, draft.raw, draft.caret, draft.at, about)
