"""领导: everything that waits for the leader, with the leader's own keys; a clerk types in what was written by hand."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import leader_desk as questions
from reception_desk.forms.form import Values
from reception_desk.forms.leading import Entry, led
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.desk import DeskLine, answer, everything, leader_named
from reception_desk.services.leading.entered import read_first
from reception_desk.services.leading.entry import write_entry
from reception_desk.services.matters.merging import take_back_any
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.dates import promised_text
from reception_desk.ui.lists.columns import Column, longest
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.notices import UNDO_SECONDS
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.pages.due_card import state_of
from reception_desk.ui.pages.work_list import ALL, Listing, WorkList
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Waits
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

_ASKED = {
    "lead_instruct": Entry.INSTRUCTED,
    "lead_propose": Entry.PROPOSED,
    "lead_supervise": Entry.SUPERVISE,
    "lead_key": Entry.KEY,
    "lead_suggest": Entry.SUGGESTION,
}
"""The keys that write something new of the chosen matter."""

_APART = 1_000_000
"""Keeps the numbers of lines that were read later apart from those of the others."""


class LeadersPage(WorkList):
    """The leader's list."""

    look = "leaders"

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        kinds = [(each.value, each.label) for each in Waits]
        empty = tr("没有等领导的事。")
        read = partial(everything, desk)
        listing = Listing(tr("领导"), empty, kinds, _columns(desk), ListPaper.LEADER, read, _keys())
        super().__init__(desk, lanes, actions, listing, parent)
        self.panel: AskPanel | None = None
        self.list.ticked.connect(self.mark_read)
        actions.bind(self.over, "lead_read", self.mark_read)
        actions.bind(self.over, "lead_answer", self.answer)
        for word, entry in _ASKED.items():
            actions.bind(self.over, word, partial(self.write, entry))

    def show_kind(self, kind: str) -> None:
        """Show all of one kind that waits."""
        self.which.set_code(kind)
        self.show_rows()
        self.arrive()

    @Slot()
    def show_rows(self) -> None:
        """List the rows of the kind that is asked for; of one that was cut short all are read."""
        super().show_rows()
        code = self.which.code()
        if code != ALL and any(each.more and each.kind == code for each in self.rows):
            work = partial(everything, self._desk, Waits(code))
            self._lanes.look(self.look, work, partial(self._show_whole, code), self.notice.fail)

    def summed(self, rows: Sequence[Any]) -> str:
        """Return how many there are of each kind, those that are not listed too."""
        labels = dict(self._listing.kinds)
        counts = {code: sum(each.more or 1 for each in rows if each.kind == code) for code in labels}
        return " · ".join(f"{labels[code]} {n:,}" for code, n in counts.items() if n)

    def _show_whole(self, code: str, rows: Sequence[DeskLine]) -> None:
        """Put all rows of one kind in the place of those that were read of it."""
        others = [each for each in self.rows if each.kind != code]
        self.rows = [*others, *(replace(each, id=each.id + _APART) for each in rows)]
        if self.which.code() == code:
            super().show_rows()

    @Slot(object)
    def _open(self, row_id: object) -> None:
        line = self._row(row_id)
        if isinstance(line, DeskLine) and line.more:
            self.show_kind(line.kind)
        else:
            super()._open(row_id)

    @Slot()
    def mark_read(self) -> None:
        """Mark the chosen first visit as read by the leader."""
        line = self._line()
        if line is not None and line.kind == Waits.FIRST.value:
            self._lanes.act(partial(read_first, self._desk, line.key), partial(self._done, line), self.notice.fail)
        elif line is not None:
            self.notice.fail(CannotNow(tr("这一条不是待阅的初访。"), tr("按 F8 办这一条，或按 Enter 打开事项。")))

    @Slot()
    def answer(self) -> None:
        """Do what the chosen line waits for: read it, decide it, or write how it was carried out or answered."""
        line = self._line()
        if line is None:
            return
        if line.more:
            self.show_kind(line.kind)
        elif line.kind == Waits.FIRST.value:
            self.mark_read()
        elif line.kind == Waits.DECISION.value:
            self.write(Entry.INSTRUCTED)
        elif line.kind in (Waits.KEY.value, Waits.CALL_BACK.value, Waits.RISK.value):
            self.matter_asked.emit(line.matter_id)
        else:
            form = questions.ADOPTION if line.kind == Waits.SUGGESTION.value else questions.ANSWER
            heading = tr("{what}：{title}").format(what=line.what, title=line.title or line.text)
            self._ask(form.empty(), partial(self._answer, line), line, heading, "words")

    def write(self, entry: Entry) -> None:
        """Ask what the leader says of the chosen matter."""
        line = self._line()
        if line is None:
            return
        if not line.matter_id:
            self.notice.fail(CannotNow(tr("这一条不属于哪件事项。"), tr("按 F8 登记它的反馈。")))
            return
        form = led()
        who = leader_named(self._desk) if entry is Entry.INSTRUCTED else self._desk.clerk.name
        raw = {**form.empty().raw, "entry": entry.value, "who": who}
        heading = tr("{what}：{title}").format(what=entry.label, title=line.title)
        self._ask(Values(form, raw), partial(self._write, line), line, heading, "words" if who else "who")

    def _ask(self, values: Values, act: Callable[[Values], Act], line: DeskLine, heading: str, first: str) -> None:
        if self.panel is not None and self.panel.isVisible():
            return
        self.panel = AskPanel(ground_of(self), self._lanes, values.form, act, values, heading)
        self.panel.done.connect(partial(self._done, line))
        self.panel.destroyed.connect(self._gone)
        self.panel.ask(first)

    def _write(self, line: DeskLine, values: Values) -> Act:
        return partial(write_entry, self._desk, line.matter_id, values)

    def _answer(self, line: DeskLine, values: Values) -> Act:
        return partial(answer, self._desk, line, values)

    def _done(self, line: DeskLine, done: Done[Any]) -> None:
        """Say that it is written, what is doubtful of it, and offer to take it back."""
        found = "".join(each.sentence for each in done.value.findings)
        self.refresh()
        told, state = tr("已记下。") + found, "due" if found else "ok"
        if not done.value.event_id or not self._desk.may(Action.TAKE_BACK_EVENT):
            self.notice.say(told, state, seconds=UNDO_SECONDS)
            return
        undo = partial(take_back_any, self._desk, line.matter_id, done.value.event_id)
        take = partial(self._lanes.act, undo, self._taken_back, self.notice.fail)
        self.notice.say(told, state, offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def _taken_back(self, _done: object) -> None:
        self.refresh()

    def _line(self) -> DeskLine | None:
        line = None if self.over.showing else self.chosen()
        return line if isinstance(line, DeskLine) else None

    @Slot()
    def _gone(self) -> None:
        self.panel = None


def _keys() -> str:
    shown = (("lead_read", tr("已阅")), ("lead_instruct", tr("批示")), ("lead_answer", tr("办这一条")))
    more = (("lead_propose", tr("拟办")), ("lead_supervise", tr("督办")), ("lead_key", tr("重点事项")))
    last = (("lead_suggest", tr("建议")),)
    return " · ".join(f"{key_text(word)} {label}" for word, label in (*shown, *more, *last))


def _columns(desk: Desk) -> list[Column]:
    return [
        Column(
            tr("等什么"),
            lambda row: row.what,
            longest(Waits),
            state=lambda row: state_of(row.due, desk.today()),
            key="what",
        ),
        Column(tr("事项"), lambda row: row.title or "—", key="title"),
        Column(tr("内容"), lambda row: row.text or "—", tr("不合理，说服教育并报分管领导"), key="text"),
        Column(tr("谁"), lambda row: row.who or "—", tr("石桥镇人民政府"), quiet=True, narrow=True, key="who"),
        Column(tr("哪天"), lambda row: row.since.isoformat(), "2026-12-28", quiet=True, narrow=True, key="since"),
        Column(
            tr("期限"),
            lambda row: promised_text(row.due, desk.today()) if row.due else "—",
            tr("逾期 {n} 天").format(n=128),
            key="due",
        ),
    ]
