"""The ledger (来访台账): what a question means, and what of it leaves the program."""

import functools
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reception_desk.forms.code_tables import CodeTable, table
from reception_desk.models.lists.ledger import NEWEST, Sort, VisitFilter, ids, with_lines
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.visit_terms import Term
from reception_desk.models.search import fold
from reception_desk.models.work import Look, Work
from reception_desk.rules.people.asking import by_letters, by_sound, running_number
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.printing import Begun, Target, enter_list
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PrintWay

CONTENTS = "contents"
_NEWEST, _SCREEN = 4000, 40
"""Among how many visits the first hits are looked for, and how many of them fill any screen."""


@dataclass(frozen=True, slots=True)
class Found:
    """The visits that were found, in their order; `by_sound` tells that only names of the same sound were.

    Where every visit is asked for, 检举控告事项(密) of mixed ones are among them as `lines` lines of their own.
    Those that are not `whole` are the first of more, which are still to be looked for.
    """

    ids: "array[int]"
    by_sound: bool = False
    lines: int = 0
    whole: bool = True


def find_first(look: Look, wanted: VisitFilter, sort: Sort = NEWEST) -> Found:
    """Return the first of the visits that `find` finds where the newest of all fill a screen with them; else all."""
    terms = _terms(wanted)
    if terms and sort == NEWEST:
        newest = ids(look, wanted, sort, terms, of_newest=_NEWEST)
        if len(newest) >= _SCREEN:
            return Found(newest, whole=False)
    return find(look, wanted, sort)


def find(look: Look, wanted: VisitFilter, sort: Sort = NEWEST) -> Found:
    """Return the visits that fit; where no letter fits, those whose people's names sound like the words asked for.

    A term is found as a full scan would find it, in names, numbers, statements, demands, region and class; one of
    letters alone by pinyin, too.
    """
    terms = _terms(wanted)
    found = ids(look, wanted, sort, terms)
    if not terms:
        together = with_lines(look, wanted, sort, found)
        return Found(together, lines=len(together) - len(found))
    if found:
        return Found(found)
    if len(terms) == 1 and wanted.matters is None and _BESIDE.search(wanted.text):
        return Found(ids(look, replace(wanted, text="", matters=MatterFilter(text=wanted.text)), sort))
    spoken = [replace(each, keys=(*each.keys, *by_sound(each.text))) for each in terms]
    if spoken == terms:
        return Found(found)
    found = ids(look, wanted, sort, spoken)
    return Found(found, by_sound=bool(found))


@act(Action.EXPORT_LIST, Role.CLERK, Role.HEAD, Role.LEADER)
def export_list(desk: Desk, work: Work, shown: int, columns: Sequence[str], grounds: Grounds) -> Result[None]:
    """Write down that so many lines with these columns are taken out as a table, and why, before they are.

    The audit never says the words that were asked for. Raises CannotNow where the grounds do not suffice.
    """
    hold_to(desk, work, grounds)
    return Result(None, "list", {"shown": shown, "columns": list(columns), **grounds.detail})


@act(Action.PRINT_LIST, Role.CLERK, Role.HEAD, Role.LEADER)
def print_list(
    desk: Desk, work: Work, kind: str, shown: int, columns: Sequence[str], target: Target | None = None
) -> Result[Begun]:
    """Write down that so many lines with these columns are printed, before they are; without a printer, as PDF."""
    way = PrintWay.PRINTER if target is not None else PrintWay.PDF
    begun = enter_list(work, kind, "", target)
    detail = {"shown": shown, "columns": list(columns), "way": way.value}
    return Result(begun, "list", detail, changes("prints"))


@act(Action.COPY_LIST, Role.CLERK, Role.HEAD, Role.LEADER)
def copy_list(desk: Desk, work: Work, shown: int, columns: Sequence[str]) -> Result[None]:
    """Write down that so many lines with these columns are copied, before they are."""
    return Result(None, "list", {"shown": shown, "columns": list(columns)})


def below(code: str) -> tuple[str, ...]:
    """Return the codes of a class and of all that stands under it."""
    classes = table(CONTENTS)
    return tuple(each.code for each in classes.entries if code in {one.code for one in classes.path(each.code)})


_BESIDE = re.compile(r"\d-\d{1,3}\s*$")
"""How the number of a matter ends that was raised beside another: no visit has it, its visit is meant."""


def _terms(wanted: VisitFilter) -> list[Term]:
    return [_term(each) for each in wanted.text.split() if fold(each)]


def _term(text: str) -> Term:
    classes = tuple(sorted(_called(table(CONTENTS), fold(text))))
    return Term(text, by_letters(text), classes, running_number(text))


@functools.lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return fold(name)


def _called(classes: CodeTable, folded: str) -> Iterator[str]:
    """Give the codes of the classes whose name, another name or an upper class's name holds the term."""
    if folded.isascii():
        return
    names = ((each.code, map(_folded, (each.label, *each.aliases))) for each in classes.entries)
    named = {code for code, folded_names in names if any(folded in name for name in folded_names)}
    for each in classes.entries:
        if named & {one.code for one in classes.path(each.code)}:
            yield each.code
