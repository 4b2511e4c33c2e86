"""密件: everything behind one seal on a panel over the page, who may read it, and what can be done with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reception_desk.errors import DeskError
from reception_desk.forms import seal_acts as questions
from reception_desk.forms.form import Form, Values
from reception_desk.forms.matters import DAY
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.visit_people import present
from reception_desk.models.lists.attachments import AttachmentRow, of_visit
from reception_desk.models.lists.seal_whole import SealWhole, SecretMoment
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.seal import sealed as service
from reception_desk.services.seal.names import Named, named_in_open, take_named
from reception_desk.services.seal.sealed import RECORDED, SealTold, SecretKind
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import OverPanel, ground_of
from reception_desk.ui.pages.attachment_card import AttachmentCard
from reception_desk.ui.sealed.words import event_words, reader_words
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_WIDTH = 860


@dataclass(frozen=True)
class _Opened:
    """What is behind the seal, the files of the visit's open half, and where that names the accused."""

    whole: SealWhole
    beside: Sequence[AttachmentRow]
    named: Named


class SealPanel(OverPanel):
    """Shows one sealed matter to whoever may read it; opening it is written into the audit.

    `visit_asked` carries the visit whose answers the clerk wants to change.
    """

    visit_asked = Signal(object)

    def __init__(self, ground: QWidget, desk: Desk, lanes: Lanes, seal_id: int) -> None:
        super().__init__(ground, _WIDTH)
        self._desk, self._lanes, self.seal_id = desk, lanes, seal_id
        self.whole: SealWhole | None = None
        self.ask: AskPanel | None = None
        self.notice = NoticeLine()
        self.heading = Text("", "heading")
        self.state = Chip("")
        self.told = ElidedText("", "secondary")
        self.close_button = Button(tr("关闭"), "Esc")
        parts = frozenset(each.name for each in recorded_form().sections) - {"seal"}
        self.form = FormView(questions.filled(recorded_form(), {}).form, joined=parts)
        self.history, self.readers = Card(tr("办理记录")), Card(tr("谁可以查看"))
        self.names = Card(tr("附件原名"))
        self.files = AttachmentCard(desk, lanes, self.notice)
        self.buttons = [
            Button(words, f"Alt+{at}", role="primary" if at == 1 else "")
            for at, words in enumerate((tr("转送"), tr("记进展"), tr("办结"), tr("允许查看"), tr("更改内容")), 1)
        ]
        self._build()
        self.close_button.clicked.connect(self.leave)
        self.files.changed.connect(self._refresh_soon)

    def _build(self) -> None:
        acts = (self.transfer, self.note, self.close_matter, self.grant, self.change)
        for at, (button, do) in enumerate(zip(self.buttons, acts, strict=True), 1):
            button.clicked.connect(do)
            shortcut = QShortcut(QKeySequence(f"Alt+{at}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.form.set_read_only(True)
        sized(self.form, height=300)
        top = row(self.heading, self.state, self.told, self.close_button, gap=8)
        top.setStretch(2, 1)
        head = column(
            top,
            row(*self.buttons, 1, gap=6),
            self.notice,
            gap=8,
        )
        side = column(self.readers, self.names, self.files, 1, gap=10)
        left = column(self.form, self.history, gap=10)
        left.setStretch(0, 1)
        body = row(left, side, gap=12)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        self.put(head, body)

    def open(self) -> None:
        """Open what is sealed and show it."""
        self.come(self.close_button)
        self._refresh()

    def leave(self) -> None:
        super().leave()
        self.deleteLater()

    @Slot()
    def transfer(self) -> None:
        """Ask where it is passed on to."""
        self._ask(questions.TRANSFER, self._transfer)

    @Slot()
    def note(self) -> None:
        """Ask what became of it."""
        self._ask(questions.NOTE, partial(self._note, SecretKind.NOTED, "said"))

    @Slot()
    def close_matter(self) -> None:
        """Ask how it was closed."""
        self._ask(questions.CLOSE, partial(self._note, SecretKind.CLOSED, "text"))

    @Slot()
    def grant(self) -> None:
        """Ask who may read it, and why."""
        self._ask(questions.GRANT, self._grant)

    @Slot()
    def change(self) -> None:
        """Go to the visit, where the answers are changed."""
        if self.whole is not None:
            visit_id = self.whole.row.visit_id
            self.leave()
            self.visit_asked.emit(visit_id)

    def take_back(self, event_id: int) -> None:
        """Take one entry back."""
        self._act(partial(service.take_back_note, self._desk, event_id))

    def withdraw(self, account_id: int) -> None:
        """Take a reader's right away."""
        self._act(partial(service.withdraw, self._desk, self.seal_id, account_id))

    def move_file(self, attachment_id: int) -> None:
        """Take a file behind the seal, or back into the open half."""
        if self.whole is not None:
            self._act(partial(service.move_file, self._desk, self.seal_id, attachment_id, self.whole.visit_uuid))

    # ---- what is written

    def _transfer(self, values: Values) -> Act:
        unit, text = values.text(questions.UNIT), values.text(questions.TEXT)
        return partial(service.transfer, self._desk, self.seal_id, unit, self._day(values), text)

    def _note(self, kind: SecretKind, name: str, values: Values) -> Act:
        said = values.raw.get(name, "")
        return partial(service.note, self._desk, self.seal_id, kind, self._day(values), said)

    def _grant(self, values: Values) -> Act:
        who, why = values.text(questions.WHO), values.text(questions.WHY)
        return partial(service.grant_called, self._desk, self.seal_id, who, why)

    def _day(self, values: Values) -> object:
        return values[DAY] or self._desk.today()

    def _ask(self, form: Form, act: Callable[[Values], Act]) -> None:
        if self.whole is None or (self.ask is not None and isValid(self.ask) and self.ask.isVisible()):
            return
        self.ask = AskPanel(ground_of(self), self._lanes, form, act)
        self.ask.done.connect(self._done)
        self.ask.ask()

    def _act_on_names(self, matter_id: int) -> None:
        """Move behind the seal what names the accused in the open."""
        self._lanes.act(partial(take_named, self._desk, matter_id), self._moved, self._fail)

    def _moved(self, _done: object) -> None:
        self.notice.say(tr("已移入密件，公开部分写作“有关人员”或者“……”。"), seconds=UNDO_SECONDS)
        self._refresh()

    def _act(self, work: Act) -> None:
        self._lanes.act(work, self._done, self._fail)

    @Slot(object)
    def _done(self, done: Done[SealTold]) -> None:
        found = "".join(each.told for each in done.value.findings)
        self.notice.say(tr("已记下。") + found, "due" if found else "ok", seconds=UNDO_SECONDS)
        self._refresh()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self.notice.fail(error)

    # ---- what is shown

    @Slot()
    def _refresh_soon(self) -> None:
        """Read again once a file came or went, but not for the first showing of the list."""
        if self.whole is not None and len(self.files.rows) != len(self.whole.files):
            self._refresh()

    def _refresh(self) -> None:
        self._lanes.act(partial(_open, self._desk, self.seal_id), self._take, self._fail)

    def _take(self, opened: _Opened) -> None:
        if not isValid(self):
            return
        whole = self.whole = opened.whole
        self.heading.setText(tr("密件 {number}").format(number=whole.row.number))
        self.state.setText(whole.row.state.label)
        told = tr("{day} · {clerk} 登记 · 您是{right} · 每次打开都记入审计")
        line = whole.row
        self.told.setText(told.format(day=line.opened_on, clerk=line.clerk, right=line.right.label))
        values = questions.filled(recorded_form(), present(dict(whole.seal.raw)))
        if self.form.form != values.form:
            self.form.take_form(values.form)
            self.form.set_read_only(True)
        self.form.set_values(values)
        self._fill(self.history, [self._event(each) for each in whole.events], tr("还没有办理记录。"))
        self._fill(self.readers, self._readers(whole), "")
        self._fill(self.names, self._files(opened), tr("没有附件。"))
        self.files.show_visit(whole.seal.owner)
        if opened.named.sentence:
            move = partial(self._act_on_names, whole.seal.matter_id)
            self.notice.say(opened.named.sentence, "overdue", offer=tr("移入密件"), take=move)

    def _event(self, event: SecretMoment) -> QWidget:
        words = Text(event_words(event), wrap=True)
        back = None
        if not event.undone and event.kind in {each.value for each in RECORDED}:
            back = Button(tr("撤回"), role="quiet")
            back.clicked.connect(partial(self.take_back, event.id))
        return _line(words, back)

    def _readers(self, whole: SealWhole) -> list[QWidget]:
        fixed = tr("登记人 {clerk}；科长（与本件无关的）").format(clerk=whole.row.clerk)
        lines: list[QWidget] = [Text(fixed, wrap=True)]
        for each in whole.readers:
            button = None
            if each.withdrawn_at is None:
                button = Button(tr("收回"), role="quiet")
                button.setAccessibleName(tr("收回{name}的查看").format(name=each.name))
                button.clicked.connect(partial(self.withdraw, each.account_id))
            lines.append(_line(Text(reader_words(each), wrap=True), button))
        return lines

    def _files(self, opened: _Opened) -> list[QWidget]:
        lines = []
        split = opened.whole.row.split
        for each in opened.whole.files:
            lines.append(self._file(each.id, each.name, tr("移回公开") if split else ""))
        for row_ in opened.beside if split else ():
            lines.append(self._file(row_.id, tr("{name}（公开）").format(name=row_.name), tr("移入密件")))
        return lines

    def _file(self, attachment_id: int, name: str, words: str) -> QWidget:
        button = Button(words, role="quiet") if words else None
        if button is not None:
            button.setAccessibleName(f"{words} {name}")
            button.clicked.connect(partial(self.move_file, attachment_id))
        return _line(Text(name, wrap=True), button)

    def _fill(self, card: Card, parts: list[QWidget], empty: str) -> None:
        while (item := card.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        card.add(*(parts or [Text(empty, "secondary", wrap=True)]))


def _line(words: Text, button: Button | None) -> QWidget:
    line = QWidget()
    line.setLayout(row(words, *([button] if button else []), gap=6))
    layout = line.layout()
    assert layout is not None
    layout.setStretch(0, 1)  # type: ignore[attr-defined]
    return line


def _open(desk: Desk, seal_id: int) -> _Opened:
    whole = service.open_seal(desk, seal_id).value
    matter_id = whole.seal.matter_id
    named = desk.read(named_in_open, matter_id) if matter_id is not None else Named()
    return _Opened(whole, desk.read(of_visit, whole.visit_uuid), named)
