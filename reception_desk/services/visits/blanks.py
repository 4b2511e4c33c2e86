"""Blanks with reserved numbers: reserved and printed in advance, taken over by late entries, or made void."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.forms.papers.blank_form import TEMPLATE, BlankFacts, blank_context
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.visit_times import BLANK
from reception_desk.models import blanks as model
from reception_desk.models.blanks import Reserved
from reception_desk.models.lists.blanks import BlankRow, of_ids
from reception_desk.models.work import Work
from reception_desk.paths import resource
from reception_desk.rules.numbers import register_number
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.printing import Begun, Target, enter_blanks
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PrintWay
from reception_desk.vocabulary.visits import BlankState
from reception_desk.wording import tr

MOST = 100
"""Blanks that are reserved at once."""


@dataclass(frozen=True)
class BlankSheets:
    """Blanks as one paper: their keys, its title, its docx, and whether all of them were printed before."""

    ids: tuple[int, ...]
    title: str
    docx: bytes
    printed: bool


@act(Action.RESERVE_BLANKS, Role.CLERK, Role.HEAD)
def reserve_blanks(desk: Desk, work: Work, count: int) -> Result[tuple[BlankRow, ...]]:
    """Reserve the next `count` numbers of visits for blanks of D01; raises CannotNow below 1 and above MOST."""
    if not 1 <= count <= MOST:
        raise CannotNow(tr("一次可以预留 1 到 {most} 张。").format(most=MOST))
    kind, station = Channel.VISIT.register, desk.office.station
    number = partial(register_number, desk.office.number_pattern, kind, work.now.year, station)
    made = of_ids(work, model.reserve(work, kind, station, number, count))
    detail = {"first": made[0].number, "last": made[-1].number, "count": count}
    return Result(made, "blanks", detail, changes("blanks"))


def sheets(desk: Desk, rows: Sequence[BlankRow]) -> BlankSheets:
    """Fill the paper of these blanks, one page each; raises CannotNow where none of them is open, TemplateTrouble."""
    wanted = [each for each in rows if each.open]
    if not wanted:
        raise CannotNow(tr("这张空白表已经用过或作废，不能再打印。"))
    numbers = tuple(each.number for each in wanted)
    facts = BlankFacts(office=desk.office.name, numbers=numbers, printed_at=desk.now(), printed_by=desk.clerk.name)
    docx = fill(resource("templates", TEMPLATE).read_bytes(), blank_context(facts), file=TEMPLATE)
    words = tr("空白登记表 {number}") if len(wanted) == 1 else tr("空白登记表 {number} 等 {n} 张")
    title = words.format(number=numbers[0], n=len(wanted))
    printed = all(each.state is BlankState.UNUSED for each in wanted)
    return BlankSheets(tuple(each.id for each in wanted), title, docx, printed)


@act(Action.PRINT_BLANKS, Role.CLERK, Role.HEAD)
def begin_blanks(desk: Desk, work: Work, ids: Sequence[int], target: Target | None) -> Result[Begun]:
    """Write down that blanks go to a printer, before they do; with no printer, that they were written as PDF."""
    rows = of_ids(work, ids)
    again = all(each.state is BlankState.UNUSED for each in rows)
    begun = Begun(0, 1)
    if target is None:
        model.mark_printed(work, list(ids))
    else:
        begun = enter_blanks(work, ids, rows[0].number if rows else "", target, again=again)
    way = PrintWay.PRINTER if target is not None else PrintWay.PDF
    detail = {"way": way.value, "numbers": [each.number for each in rows]}
    return Result(begun, "blanks", detail, changes("blanks", "prints"))


@act(Action.VOID_BLANK, Role.CLERK, Role.HEAD)
def void_blank(desk: Desk, work: Work, blank_id: int, reason: str) -> Result[bool]:
    """Make a blank void for a reason; its number stays taken. One that is used or void already changes nothing.

    Raises CannotNow without a reason.
    """
    reason = clean(reason).strip()
    if not reason:
        raise CannotNow(tr("请写明为什么作废，例如“写坏”“丢失”。"))
    done = model.make_void(work, blank_id, reason)
    return Result(done, f"blank {blank_id}", {"reason": reason}, changes("blanks"), unchanged=not done)


@act(Action.RESTORE_BLANK, Role.CLERK, Role.HEAD)
def restore_blank(desk: Desk, work: Work, blank_id: int, *, printed: bool = True) -> Result[bool]:
    """Take back that a blank is void; it is open again, as `printed` or not."""
    done = model.restore(work, blank_id, printed=printed)
    return Result(done, f"blank {blank_id}", changes=changes("blanks"), unchanged=not done)


def used_later(desk: Desk, work: Work, typed: str, kind: str, visit_id: int) -> list[Finding]:
    """Settle the blank that a correction names as used by a visit, which keeps its number; say where none is open."""
    if not typed.strip():
        return []
    found = model.look_up(work, typed, kind, desk.office.station)
    if found.reserved is None:
        words = tr("空白表“{number}”没有预留过，或已经用过、作废，请核对。")
        return [Finding(BLANK.name, words.format(number=clean(typed)[:40]))]
    model.settle(work, found.reserved.blank_id, visit_id)
    words = tr("空白表“{number}”记为已用，登记编号不变。")
    return [Finding(BLANK.name, words.format(number=found.reserved.number))]


def taken(desk: Desk, work: Work, typed: str, kind: str) -> tuple[Reserved | None, list[Finding]]:
    """Return the number that a late entry takes over from a blank, or the finding why it gets one of its own."""
    if not typed.strip():
        return None, []
    found = model.look_up(work, typed, kind, desk.office.station)
    if found.reserved is not None:
        return found.reserved, []
    sentences = {
        None: tr("没有预留过编号为“{number}”的空白表，已另外编号，请核对。"),
        BlankState.USED: tr("空白表“{number}”已经补录过，已另外编号，请核对。"),
        BlankState.VOID: tr("空白表“{number}”已经作废，已另外编号，请核对。"),
    }
    other = tr("空白表“{number}”是来访登记表，这次登记已另外编号。")
    return None, [Finding(BLANK.name, sentences.get(found.state, other).format(number=clean(typed)[:40]))]
