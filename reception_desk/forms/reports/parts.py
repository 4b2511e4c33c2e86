"""What a report is made of: headings, paragraphs, tables and pictures, the same for every way it is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reception_desk.forms.reports.wording import Run, plain


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its figures with their codes."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """Return its words."""
        return plain(self.runs)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its name; the first column is the widest. `words` tells that its numbers are names, not figures."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as PNG, with what it shows."""

    png: bytes
    name: str


Part = Heading | Paragraph | Table | Picture


@dataclass(frozen=True, slots=True)
class Traced:
    """Where a figure comes from: its code, what it is, the number, how it is counted, its records."""

    code: str
    label: str
    number: str
    formula: str
    records: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """A report: title, office, period, its parts, who made it; `traced` is for the copy that is checked."""

    title: str
    office: str
    period: str
    parts: tuple[Part, ...]
    made_by: str
    made_on: date
    figures: Mapping[str, object] = field(default_factory=dict, hash=False)
    traced: tuple[Traced, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return its tables."""
        return tuple(each for each in self.parts if isinstance(each, Table))

    @property
    def words(self) -> str:
        """Return its paragraphs, one a line."""
        return "\n".join(each.text for each in self.parts if isinstance(each, Paragraph))


def table(name: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Return a table."""
    return Table(name, tuple(head), tuple(tuple(row) for row in rows))
