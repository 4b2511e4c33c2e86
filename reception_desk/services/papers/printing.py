"""The register of prints: entered before they are sent, followed until they are printed; unclear ones are settled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow
from reception_desk.models import audit, blanks, matter_papers, papers, prints
from reception_desk.models.lists.prints import PrintRow
from reception_desk.models.prints import Print
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import ListPaper, PaperKind, PaperState, PrintMark, PrintState, PrintWay
from reception_desk.wording import tr

CHANGED = changes("papers", "prints")


@dataclass(frozen=True)
class Target:
    """Where a paper is sent: the printer, on which computer, how many copies of it."""

    printer: str
    computer: str
    copies: int = 1


@dataclass(frozen=True)
class Begun:
    """A print that was entered: its key, and which print of its paper it is, the first being 1.

    `checkpoint` is that of the audit before it, to be printed in the margin.
    """

    print_id: int
    copy: int
    checkpoint: str = ""


@dataclass(frozen=True)
class Told:
    """What the printer's queue tells of a print: how far it is, and in words why it failed or waits."""

    print_id: int
    state: PrintState
    note: str = ""


@act(Action.PRINT_PAPER, Role.CLERK, Role.HEAD)
def record_print(
    desk: Desk, work: Work, paper_id: int, way: PrintWay, outcome: Outcome, note: str = "", *, draft_id: int = 0
) -> Result[int]:
    """Enter a print that is over: a paper or a 送签稿 was written as PDF, or could not be; return which print it is."""
    state = PrintState.DONE if outcome is Outcome.DONE else PrintState.FAILED
    entered = replace(_printable(work, paper_id, draft_id), way=way, state=state, note=note)
    begun, told = _enter(work, entered)
    return Result(begun.copy, _subject(entered), told, CHANGED)


@act(Action.PRINT_PAPER, Role.CLERK, Role.HEAD)
def begin_print(desk: Desk, work: Work, issued: Issued, target: Target) -> Result[Begun]:
    """Enter that a paper, a 送签稿 or a sheet that is filled anew each time goes to a printer, before it does.

    Raises CannotNow where there is no such paper.
    """
    if issued.paper_id or issued.draft_id:
        entered = _printable(work, issued.paper_id, issued.draft_id, void=issued.void)
    else:
        entered = Print(issued.kind.value, issued.number, PrintMark.LIST.value)
    begun, told = _enter(work, entered, target)
    return Result(begun, _subject(entered), told, CHANGED)


@act(Action.FOLLOW_PRINT, Role.CLERK, Role.HEAD, Role.LEADER)
def sent_print(desk: Desk, work: Work, print_id: int, job: str) -> Result[PrintState]:
    """Write down by which name the queue knows a print; one the queue tells nothing of counts as printed.

    The print has its entry in the audit from its beginning.
    """
    state = PrintState.QUEUED if job else PrintState.DONE
    prints.name_job(work, print_id, job)
    prints.tell(work, print_id, state)
    blanks.mark_printed(work, list(prints.blanks_of(work, print_id)))
    return Result(state, changes=changes("papers", "prints", "blanks"), unchanged=True)


@act(Action.FOLLOW_PRINT, Role.CLERK, Role.HEAD, Role.LEADER)
def follow_prints(desk: Desk, work: Work, told: Sequence[Told]) -> Result[int]:
    """Write down what the printers' queues tell; return of how many that is new. A failure stands in the audit."""
    news = [each for each in told if prints.tell(work, each.print_id, each.state, each.note)]
    failed = [each.print_id for each in news if each.state is PrintState.FAILED]
    detail = {"failed": failed}
    return Result(len(news), "prints", detail, CHANGED if news else changes(), unchanged=not failed)


@act(Action.SETTLE_PRINT, Role.CLERK, Role.HEAD, Role.LEADER)
def settle_print(desk: Desk, work: Work, print_id: int, state: PrintState) -> Result[bool]:
    """Say what became of a print that nobody confirmed: it came out, or it did not; or leave it open again."""
    note = "" if state.open else tr("由{clerk}确认").format(clerk=desk.clerk.name)
    done = prints.tell(work, print_id, state, note, ended=True)
    return Result(done, f"print {print_id}", {"state": state.value}, CHANGED, unchanged=not done)


def title_of(row: PrintRow) -> str:
    """Return what was printed, in words."""
    kinds: dict[str, str] = {each.value: each.label for each in (*PaperKind, *ListPaper)}
    draft = PaperState.DRAFT.label if row.mark is PrintMark.DRAFT else ""
    return " ".join(filter(None, (kinds.get(row.kind, row.kind), row.number or row.matter, draft)))


def enter_list(work: Work, kind: str, number: str, target: Target | None) -> Begun:
    """Enter a print of what no row of its own keeps; as PDF, without a printer, it is not entered."""
    return _enter(work, Print(kind, number, PrintMark.LIST.value), target)[0] if target is not None else Begun(0, 1)


def enter_blanks(work: Work, ids: Sequence[int], number: str, target: Target, *, again: bool) -> Begun:
    """Enter a print of blanks."""
    mark = PrintMark.AGAIN if again else PrintMark.ORIGINAL
    entered = Print(PaperKind.REGISTRATION.value, number, mark.value, blanks=tuple(ids))
    return _enter(work, entered, target)[0]


def _printable(work: Work, paper_id: int, draft_id: int, *, void: bool = False) -> Print:
    """Return the entry of the next print of a paper or a 送签稿; raises CannotNow where there is no such paper."""
    if draft_id:
        draft = matter_papers.find(work, draft_id)
        if draft is None:
            raise CannotNow(tr("没有这份文书，或者已经收起。"))
        return Print(draft.kind, mark=PrintMark.DRAFT.value, draft_id=draft_id)
    kept = papers.by_id(work, paper_id)
    if kept is None:
        raise CannotNow(tr("没有这份文书。"))
    mark = PrintMark.VOID if void else PrintMark.AGAIN if kept.prints else PrintMark.ORIGINAL
    return Print(kept.kind, kept.number, mark.value, paper_id=paper_id)


def _subject(entered: Print) -> str:
    if entered.draft_id:
        return f"matter_paper {entered.draft_id}"
    return f"paper {entered.paper_id}" if entered.paper_id else f"sheet {entered.kind}"


def _enter(work: Work, entered: Print, target: Target | None = None) -> tuple[Begun, dict[str, object]]:
    """Enter a print; return it, and what the audit says of it."""
    if target is not None:
        entered = replace(entered, printer=target.printer, computer=target.computer, copies=target.copies)
    print_id, copy = prints.enter(work, entered)
    told = {"print": print_id, "way": entered.way.value, "outcome": entered.state.value, "copy": copy}
    return Begun(print_id, copy, audit.checkpoint(work)), told
