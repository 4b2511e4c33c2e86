"""What is open when a shift ends: each thing with its day and whose it is, and its words, which no handover keeps."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from reception_desk.models import matter_papers
from reception_desk.models.lists import handover as lists
from reception_desk.models.lists import leading, matters, visits
from reception_desk.models.lists.handover import ItemRow
from reception_desk.models.lists.letters_due import open_letters
from reception_desk.models.lists.matter_filter import SHOWN, MatterFilter
from reception_desk.models.lists.matters import MatterRow
from reception_desk.models.lists.promises import open_ones
from reception_desk.models.lists.untaken import untaken
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.lists.visits import SEALED_LINE, VisitRow
from reception_desk.models.work import Look
from reception_desk.rules.leading.after_closing import CALL_BACK_DAYS, call_back_due
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import UNTAKEN_DAYS, MatterList, filter_of, next_step
from reception_desk.vocabulary.handover import ItemKind
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import shown, tr

_MOST = 2000
"""First visits nobody took that are told one by one."""
_MOST_CALLS = 200
"""Call-backs that are carried on one by one; where none are made there are thousands, which wait for the leader."""


@dataclass(frozen=True)
class Item:
    """One thing in words: `id` counts the lines; `number` and `name` as a paper says them, `step` what comes next."""

    id: int
    row: ItemRow
    number: str
    name: str
    words: str
    step: str

    @property
    def title(self) -> str:
        """Return number, name and words in one."""
        return " ".join(filter(None, (self.number, self.name, self.words)))


@dataclass(frozen=True)
class Known:
    """What was read already while open things were gathered: matters and visits by key, promises by their visit."""

    matters: dict[int, MatterRow] = field(default_factory=dict)
    visits: dict[int, VisitRow] = field(default_factory=dict)
    promises: dict[int, str] = field(default_factory=dict)


def open_items(desk: Desk, look: Look, known: Known | None = None) -> list[ItemRow]:
    """Return everything that must be carried on, closed or given to somebody, what is most urgent first.

    Of an accusation only a sum is told (条30③). `known` takes what was read on the way.
    """
    read = known or Known()
    found = [*_of_visits(desk, look, read), *_of_matters(desk, look, read.matters), *_of_papers(look)]
    order = list(ItemKind)
    found.sort(key=lambda each: (order.index(each.kind), each.due is None, each.due or date.max))
    return found


def worded(look: Look, rows: Sequence[ItemRow], known: Known | None = None) -> list[Item]:
    """Return things in words as they stand now: what was sealed since says 检举控告事项(密) and nothing else."""
    of_matters, of_visits = (dict(known.matters), dict(known.visits)) if known is not None else ({}, {})
    missing = list({row.matter_id for row in rows} - {0} - of_matters.keys())
    of_matters |= {each.id: each for each in matters.rows(look, missing)}
    unread = list({row.visit_id for row in rows} - {0} - of_visits.keys())
    of_visits |= {each.id: each for each in visits.outward(look, unread)}
    keys = [row.row_id for row in rows if row.kind is ItemKind.UNSERVED]
    papers = {each.id: each for each in matter_papers.by_keys(look, keys)} if keys else {}
    promised = known.promises if known is not None else {each.visit_id: each.promise for each in open_ones(look)}
    found = []
    for at, row in enumerate(rows, 1):
        matter, visit, paper = of_matters.get(row.matter_id), of_visits.get(row.visit_id), papers.get(row.row_id)
        if row.kind is not ItemKind.UNSERVED:
            paper = None
        if matter is not None:
            step = next_step(matter) if row.kind in (ItemKind.OVERDUE, ItemKind.DUE) else ""
            words = matter.title if paper is None else f"《{PaperKind(paper.kind).label}》{paper.number}".strip()
            found.append(Item(at, row, matter.number, matter.who, words, step or row.kind.label))
        elif visit is not None and not visit.accusation:
            words = promised.get(visit.id, visit.demand) if row.kind is ItemKind.PROMISE else visit.demand
            found.append(Item(at, row, visit.number, visit.name, words, row.kind.label))
        elif row.row_id < 0:
            words = tr("另有 {n} 件待回访，在“领导”页").format(n=f"{row.times:,}")
            found.append(Item(at, row, "", "", words, row.kind.label))
        else:
            sums = tr("{n} 件").format(n=row.times) if row.times > 1 else ""
            words = " ".join(filter(None, (shown(SEALED_LINE), sums)))
            found.append(Item(at, row, "", "", words, row.kind.label if row.kind is not ItemKind.SEALED else ""))
    return found


def soon(desk: Desk) -> date:
    """Return the last day that counts as tomorrow: the next working day, with days off before the one after."""
    day = desk.today() + timedelta(days=1)
    while desk.calendar.working_between(desk.today(), day + timedelta(days=1)) <= 1:
        day += timedelta(days=1)
    return day


def _of_visits(desk: Desk, look: Look, known: Known) -> list[ItemRow]:
    sealed, found = 0, []
    hidden = shown(SEALED_LINE)
    for urgent in urgent_ones(look, desk.today()):
        if urgent.told:
            continue
        sealed += urgent.what == hidden
        if urgent.what != hidden:
            found.append(_row(ItemKind.URGENT, visit=urgent.id, due=urgent.at.date()))
    for letter in open_letters(look):
        sealed += letter.what == hidden
        if letter.what != hidden:
            found.append(_row(ItemKind.LETTER, visit=letter.id, due=letter.due))
    for promise in open_ones(look):
        sealed += promise.accusation
        if not promise.accusation:
            known.promises[promise.visit_id] = promise.promise
            found.append(_row(ItemKind.PROMISE, visit=promise.visit_id, due=promise.due))
    known.visits.update((each.id, each) for each in visits.outward(look, list({each.visit_id for each in found})))
    found = [replace(each, owner=known.visits[each.visit_id].clerk) for each in found]
    return [*found, replace(_row(ItemKind.SEALED), times=sealed)] if sealed else found


def _of_matters(desk: Desk, look: Look, known: dict[int, MatterRow]) -> Iterator[ItemRow]:
    late = matters.ids(look, filter_of(desk, MatterList.OVERDUE, MatterFilter()))
    near = matters.ids(look, filter_of(desk, MatterList.ALL, MatterFilter(due_from=desk.today(), due_until=soon(desk))))
    known |= {each.id: each for each in matters.rows(look, [*late, *near])}
    for kind, keys in ((ItemKind.OVERDUE, late), (ItemKind.DUE, near)):
        for each in keys:
            yield _row(kind, matter=each, due=known[each].due, owner=known[each].handler)
    for new in untaken(look, desk.today() - timedelta(days=UNTAKEN_DAYS), SHOWN, _MOST):
        yield _row(ItemKind.UNTAKEN, matter=new.id, due=new.opened_on, owner=new.receiver)
    yield from _waiting(ItemKind.DECISION, leading.unsigned(look))
    yield from _waiting(ItemKind.DEED, leading.open_instructions(look))
    yield from _call_backs(look, desk.today() - timedelta(days=CALL_BACK_DAYS))


def _call_backs(look: Look, closed_until: date) -> Iterator[ItemRow]:
    """Give the call-backs that are due, the oldest by name; of very many the rest in one line."""
    found = leading.to_call_back(look, closed_until, _MOST_CALLS)
    for closed in found:
        yield _row(ItemKind.CALL_BACK, matter=closed.matter_id, due=call_back_due(closed.closed_on))
    more = found[0].all - len(found) if found else 0
    if more:
        yield replace(_row(ItemKind.CALL_BACK), times=more, row_id=-1)


def _waiting(kind: ItemKind, rows: Iterable[leading.WaitingRow]) -> Iterator[ItemRow]:
    for each in rows:
        yield _row(kind, matter=each.matter_id or 0, due=each.due, owner=each.who[:60], row_id=each.id)


def _of_papers(look: Look) -> Iterator[ItemRow]:
    for each in lists.unserved(look):
        yield _row(ItemKind.UNSERVED, matter=each.matter_id, due=each.sent_on or each.signed_on, row_id=each.id)


def _row(
    kind: ItemKind, *, visit: int = 0, matter: int = 0, due: date | None = None, owner: str = "", row_id: int = 0
) -> ItemRow:
    return ItemRow(kind, visit, matter, row_id, 1, due, owner, "")
