"""The acts of the registers, each asked for in a short panel, written on the act lane, and taken back by one key."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import registers as questions
from reception_desk.forms.form import Form, Values
from reception_desk.models.lists.screenings import ItemRow, ReturnRow, RoundRow
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept_changes import void_kept
from reception_desk.services.leading.proposals import Proposal, refuse_proposal
from reception_desk.services.registers import entry, mending, screening
from reception_desk.services.registers.lines import Line, Listed, Register
from reception_desk.services.registers.seen import KEPT
from reception_desk.services.undoing import undo_of
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_WIDE = 980


@dataclass(frozen=True)
class Told:
    """What came of an act: what was found doubtful, and what takes it back where that can be."""

    findings: str
    undo: Act | None


class RegisterActs(QObject):
    """Asks for the acts of the register that is shown; `told` carries what came of one, `failed` an error."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page
        self.register = Register.ACTIVITIES
        self.listed: Listed | None = None
        self.panel: AskPanel | None = None

    def begin(self, register: Register, listed: Listed) -> None:
        """Act on this register from now on."""
        self.register, self.listed = register, listed

    # ---- what the keys do

    @Slot()
    def add(self) -> None:
        """Ask for another entry of the register."""
        match self.register:
            case Register.ACTIVITIES:
                self._ask(questions.ACTIVITY, lambda values: partial(entry.add_activity, self._desk, values))
            case Register.SCREENINGS:
                self._ask(questions.round_form(), lambda values: partial(entry.begin_screening, self._desk, values))
            case Register.SUGGESTIONS:
                self._ask(questions.SUGGESTION, lambda values: partial(entry.suggest, self._desk, values))
            case Register.SUPERVISIONS:
                self._ask(questions.SUPERVISION, lambda values: partial(entry.supervise, self._desk, values))
            case Register.KEYS:
                self._ask(questions.KEY, lambda values: partial(entry.mark_key, self._desk, values))
            case Register.RATINGS:
                form = questions.rating_form(entry.rating_fields(self._desk), of_matter=True)
                self._ask(form, lambda values: partial(entry.rate, self._desk, values))
            case Register.RISKS:
                self.failed.emit(CannotNow(tr("风险评估记在事项上。"), tr("打开那件事项，在事项页上评估。")))

    def answer(self, line: Line | None) -> None:
        """Ask what came back on the chosen line, or what became of it."""
        if line is None:
            return
        row = line.row
        if isinstance(row, Proposal):
            raw = entry.proposal_raw(row)
            make = lambda values: partial(entry.suggest, self._desk, values, row.unit)  # noqa: E731
            self._ask(questions.SUGGESTION, make, raw)
        elif isinstance(row, ReturnRow):
            self._return(row)
        elif isinstance(row, ItemRow):
            make = lambda values: partial(entry.settle_trouble, self._desk, row.id, values)  # noqa: E731
            self._ask(questions.SETTLE, make, None, row.text)
        elif self._waits(line):
            form, do = self._answers()[self.register]
            self._ask(form, lambda values: partial(do, self._desk, line.id, values))
        else:
            self.failed.emit(CannotNow(tr("这一条不等反馈。"), tr("要改写，按更正的键。")))

    def correct(self, line: Line | None) -> None:
        """Ask how the chosen line shall read."""
        if line is None or isinstance(line.row, Proposal):
            return
        if isinstance(line.row, ReturnRow):
            self._return(line.row)
            return
        found = self._corrections().get(self.register)
        if found is None or line.voided:
            self.failed.emit(CannotNow(tr("这一条不能在这里更正。"), tr("记错了的，作废以后另记一条。")))
            return
        form, raw, do = found
        self._ask(form, lambda values: partial(do, self._desk, line.id, values), raw(line.row))

    def void(self, line: Line | None) -> None:
        """Ask why the chosen line is voided; of what is only proposed, why nothing is suggested."""
        if line is None:
            return
        if isinstance(line.row, Proposal):
            row = line.row
            make = lambda values: partial(refuse_proposal, self._desk, row, values.text(questions.WHY))  # noqa: E731
            self._ask(questions.REFUSE, make)
        elif self.register not in KEPT or line.voided:
            self.failed.emit(CannotNow(tr("这一条不能作废。"), tr("报错了的，按登记的键重报，以新的为准。")))
        else:
            kept = KEPT[self.register]
            self._ask(
                questions.VOID,
                lambda values: partial(void_kept, self._desk, kept, line.id, values.text(questions.WHY)),
            )

    def nil(self, line: Line | None) -> None:
        """Write that the chosen unit found nothing."""
        head = self._round()
        if head is None or line is None or not isinstance(line.row, ReturnRow):
            self.failed.emit(CannotNow(tr("零报告是排查台账里一个单位的。"), tr("先选一个单位。")))
            return
        self._do(partial(screening.return_screening, self._desk, head.id, line.row.unit_id, 0))

    @Slot()
    def gather(self) -> None:
        """Gather the round into one suggestion for the leader; one that is gathered waits for what he says."""
        head = self._round()
        if head is None:
            self.failed.emit(CannotNow(tr("先布置一次排查，再汇总。")))
        elif head.seen_on is not None:
            self.failed.emit(CannotNow(tr("这次排查领导已经阅过。"), tr("有新情况的，请另布置一次排查。")))
        elif head.reported_on is None:
            work = partial(self._desk.read, screening.gathered, head)
            self._lanes.look("registers.gathered", work, partial(self._ask_summary, head), self.failed.emit)
        else:
            make = lambda values: partial(  # noqa: E731
                screening.read_screening, self._desk, head.id, values.text(questions.OPINION)
            )
            self._ask(questions.READ, make, None, tr("领导已阅：{title}").format(title=head.title))

    # ---- what they ask

    def _ask_summary(self, head: RoundRow, words: str) -> None:
        make = lambda values: partial(  # noqa: E731
            screening.report_screening, self._desk, head.id, values.text(questions.SUMMARY)
        )
        self._ask(
            questions.GATHER, make, {"summary": words}, tr("汇总报领导：{title}").format(title=head.title), wide=True
        )

    def _return(self, row: ReturnRow) -> None:
        head = self._round()
        if head is None:
            return
        raw = {"found": "" if row.found is None else str(row.found), "troubles": self._troubles(row)}
        make = lambda values: partial(entry.return_screening, self._desk, head, row.unit_id, values)  # noqa: E731
        self._ask(questions.RETURN, make, raw, f"{head.title} · {row.unit}", wide=True)

    def _troubles(self, row: ReturnRow) -> str:
        """Return the troubles of a unit as they stand in the table, so that a new return begins with them."""
        lines = self.listed.lines if self.listed is not None else []
        own = [each.row for each in lines if isinstance(each.row, ItemRow) and each.row.return_id == row.return_id]
        return entry.troubles_raw(own)

    def _round(self) -> RoundRow | None:
        head = self.listed.head if self.listed is not None else None
        return head if isinstance(head, RoundRow) else None

    def _waits(self, line: Line) -> bool:
        return self.register in self._answers() and not line.voided and line.colour in ("due", "overdue")

    def _answers(self) -> dict[Register, tuple[Form, Callable[..., Done[Any]]]]:
        return {
            Register.SUGGESTIONS: (questions.ANSWERED, entry.answer_suggestion),
            Register.SUPERVISIONS: (questions.REPORTED, entry.answer_supervision),
            Register.KEYS: (questions.END_KEY, entry.end_key),
        }

    def _corrections(self) -> dict[Register, tuple[Form, Callable[[Any], dict[str, str]], Callable[..., Done[Any]]]]:
        return {
            Register.ACTIVITIES: (questions.CORRECTED, entry.activity_raw, entry.correct_activity),
            Register.SUGGESTIONS: (
                entry.with_reason(questions.SUGGESTION),
                entry.suggestion_raw,
                entry.correct_suggestion,
            ),
            Register.SUPERVISIONS: (
                entry.with_reason(questions.SUPERVISION),
                entry.supervision_raw,
                entry.correct_supervision,
            ),
            Register.KEYS: (questions.KEY_CORRECTED, mending.key_raw, mending.correct_key),
            Register.RATINGS: (questions.RATING_CORRECTED, mending.rating_raw, mending.correct_rating),
            Register.RISKS: (mending.risk_form(self._desk), mending.risk_raw, mending.correct_risk),
        }

    def _ask(
        self,
        form: Form,
        make: Callable[[Values], Act],
        raw: dict[str, str] | None = None,
        heading: str = "",
        *,
        wide: bool = False,
    ) -> None:
        """Ask the questions of `form`, unless something is asked already."""
        if self.panel is not None and self.panel.isVisible():
            return
        values = Values(form, {**form.empty().raw, **(raw or {})})
        width = {"width": _WIDE} if wide else {}
        panel = AskPanel(ground_of(self._page), self._lanes, form, make, values, heading, **width)
        self.panel = panel
        panel.done.connect(self._done)
        panel.destroyed.connect(self._gone)
        panel.ask()

    def _do(self, work: Act) -> None:
        self._lanes.act(work, self._done, self.failed.emit)

    @Slot(object)
    def _done(self, done: Done[Any]) -> None:
        self.panel = None
        findings = "".join(each.sentence for each in getattr(done.value, "findings", ()))
        self.told.emit(Told(findings, undo_of(self._desk, done.value)))

    @Slot()
    def _gone(self) -> None:
        self.panel = None
