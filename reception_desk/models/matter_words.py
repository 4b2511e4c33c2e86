"""What is written of a matter in words, its letters, answers, history and issued papers, as the search finds it.

Triggers mark every matter of which a row is written; the transaction that wrote it enters those anew at its end, so
that no act can forget to, and what goes behind a seal is found no more.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, Table, bindparam, select, text

from reception_desk.models.matters import MERGED_INTO
from reception_desk.models.search import cut
from reception_desk.models.sqlite import index
from reception_desk.models.tables.activities import activity, risk_check, screening_item
from reception_desk.models.tables.leader import (
    closing,
    first_handling,
    instruction,
    key_matter,
    satisfaction,
    suggestion,
)
from reception_desk.models.tables.letters import letter, letter_entry
from reception_desk.models.tables.matters import demand, matter, matter_event, matter_outcome, outer_number
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.tables.units import look_back, supervision
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary import Purpose

WORDS: Mapping[Table, tuple[str, ...]] = MappingProxyType(
    {
        matter: ("title", "case_number", "judge", "division", "unit"),
        outer_number: ("number", "query_code"),
        letter: ("number", "text", "unit"),
        letter_entry: ("number", "who", "text"),
        matter_paper: ("number", "about", "addressee", "text"),
        delivery: ("receiver", "post_number", "refusal", "text"),
        matter_event: ("text",),
        matter_outcome: ("by_order",),
        demand: ("evidence",),
        instruction: ("who", "text", "done_text"),
        first_handling: ("text",),
        supervision: ("number", "text", "feedback"),
        suggestion: ("addressee", "number", "text", "feedback"),
        risk_check: ("plan",),
        key_matter: ("text", "end_reason"),
        screening_item: ("text", "plan", "result"),
        activity: ("place", "result"),
        satisfaction: ("text",),
        look_back: ("finding",),
        closing: ("text",),
    }
)
"""The columns of words, in the order in which a reader meets them; a test holds that none was forgotten."""

OVER: Mapping[Table, tuple[str, Table]] = MappingProxyType(
    {letter_entry: ("letter_id", letter), delivery: ("matter_paper_id", matter_paper)}
)
"""Tables that hang on a matter through another: the column by which they do, and that other one."""
_TOUCHED = "SELECT matter_id FROM matter_touched"
_FORGET = text("DELETE FROM matter_touched WHERE matter_id = :id")
_INTO = select(matter.c.merged_into).where(matter.c.id == bindparam("wanted"))


@dataclass(frozen=True, slots=True)
class MatterPassage:
    """Something that is written of a matter; `kind` is the name of the table it stands in."""

    kind: str
    text: str


def catch_up(connection: Connection) -> None:
    """Enter the matters anew of which this transaction wrote something."""
    touched = connection.exec_driver_sql(_TOUCHED).scalars().all()
    if not touched:  # as after nearly every save
        return
    heads = {each: _head(connection, each) for each in touched}
    for each in dict.fromkeys(heads.values()):
        _enter(connection, each)
    for each, head in heads.items():
        if head != each:
            index.leave_matter(connection, each)
        connection.execute(_FORGET, {"id": each})


def passages(look: Look | Work, matter_id: int) -> list[MatterPassage]:
    """Return what is written of a matter and of those merged into it; nothing of one that lies behind the seal."""
    return list(_passages(look.connection, matter_id))


def _enter(connection: Connection, matter_id: int) -> None:
    index.leave_matter(connection, matter_id)
    words = "\n".join(each.text for each in _passages(connection, matter_id))
    if tokens := cut(words):
        index.enter_matter(connection, matter_id, tokens)


def _head(connection: Connection, matter_id: int) -> int:
    """Return what stands for a matter now: itself, or the one it was merged into."""
    into: int | None = connection.execute(_INTO, {"wanted": matter_id}).scalar()
    return matter_id if into is None else into


def _passages(connection: Connection, matter_id: int) -> Iterator[MatterPassage]:
    purpose = connection.execute(select(matter.c.purpose).where(matter.c.id == matter_id)).scalar()
    if purpose is None or purpose == Purpose.ACCUSATION.value:
        return
    family = [matter_id, *connection.execute(MERGED_INTO, {"wanted": matter_id}).scalars()]
    for table, columns in WORDS.items():
        yield from _of_table(connection, table, columns, family)


def _of_table(
    connection: Connection, table: Table, columns: Sequence[str], family: Iterable[int]
) -> Iterator[MatterPassage]:
    wanted = select(*(table.c[name] for name in columns)).order_by(table.c.id)
    if table in OVER:
        by, parent = OVER[table]
        wanted = wanted.join(parent, parent.c.id == table.c[by]).where(parent.c.undone_at.is_(None))
        wanted = wanted.where(parent.c.matter_id.in_(family))
    else:
        wanted = wanted.where((table.c.id if table is matter else table.c.matter_id).in_(family))
    if "undone_at" in table.c:
        wanted = wanted.where(table.c.undone_at.is_(None))
    for row in connection.execute(wanted):
        said = "\n".join(each for each in row if each)
        if said.strip():
            yield MatterPassage(table.name, said)
