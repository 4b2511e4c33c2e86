"""The office's own rows of code tables, villages among them, and its phrases."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, insert, select

from reception_desk.models.tables.code_tables import code_row, phrase
from reception_desk.models.work import Look, Work

_FORGET_ROW = delete(code_row).where(
    code_row.c.table_name == bindparam("of_table"), code_row.c.code == bindparam("of_code")
)
_FORGET_PHRASE = delete(phrase).where(phrase.c.name == bindparam("of_name"))


@dataclass(frozen=True)
class CodeRow:
    """A row the office has added to a code table, or put over a shipped one of that code."""

    table: str
    code: str
    label: str
    aliases: tuple[str, ...]
    parent: str
    retired: bool


@dataclass(frozen=True)
class PhraseRow:
    """A phrase of the office; one without text stands for a shipped one that is no longer wanted."""

    name: str
    text: str


def code_rows(look: Look | Work) -> list[CodeRow]:
    """Return all rows of the office, in the order of their codes."""
    found = look.connection.execute(select(code_row).order_by(code_row.c.table_name, code_row.c.code))
    return [CodeRow(row.table_name, row.code, row.label, tuple(row.aliases), row.parent, row.retired) for row in found]


def keep_code_rows(work: Work, rows: Iterable[CodeRow]) -> None:
    """Write rows, each over the one of its table and code; of two of one code the last is kept."""
    last = {(row.table, row.code): row for row in rows}
    forget_code_rows(work, last)
    values = [
        {
            "table_name": row.table,
            "code": row.code,
            "label": row.label,
            "aliases": list(row.aliases),
            "parent": row.parent,
            "retired": row.retired,
            "changed_at": work.now,
        }
        for row in last.values()
    ]
    if values:
        work.connection.execute(insert(code_row), values)


def forget_code_rows(work: Work, codes: Iterable[tuple[str, str]]) -> None:
    """Take away rows by table and code; a shipped entry under one is again as it was shipped."""
    gone = [{"of_table": table, "of_code": code} for table, code in codes]
    if gone:
        work.connection.execute(_FORGET_ROW, gone)


def phrases(look: Look | Work) -> list[PhraseRow]:
    """Return the office's phrases by name."""
    return [PhraseRow(row.name, row.text) for row in look.connection.execute(select(phrase).order_by(phrase.c.name))]


def keep_phrase(work: Work, row: PhraseRow) -> None:
    """Write a phrase, over the one of its name."""
    forget_phrase(work, row.name)
    work.connection.execute(insert(phrase).values(name=row.name, text=row.text, changed_at=work.now))


def forget_phrase(work: Work, name: str) -> None:
    """Take a phrase away; a shipped one of that name is offered again."""
    work.connection.execute(_FORGET_PHRASE, {"of_name": name})
