"""Answers that are a table: one row a line, its cells separated by tabs as a spreadsheet copies them."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reception_desk.forms.form import AnyField, Form, Section, Values
from reception_desk.forms.kinds import Kind, clean
from reception_desk.wording import shown, tr

_NAMED = 3


@dataclass(frozen=True)
class Rows(Kind[tuple[Values, ...]]):
    """Rows of cells; each is read as the values of a small form of its own, so that `row[NAME]` is typed."""

    columns: tuple[AnyField, ...]
    lines = True

    @functools.cached_property
    def form(self) -> Form:
        """Return the form of one row."""
        return Form("row", "", (Section("row", "", self.columns),))

    def read(self, raw: str) -> tuple[Values, ...] | None:
        """Return the rows that hold anything; what stands beyond the last column belongs to the last cell."""
        return tuple(row for _place, row in self._rows(raw)) or None

    def show(self, value: tuple[Values, ...]) -> str:
        """Return one line each, with a tab between the cells."""
        return "\n".join(self.line(row.raw) for row in value)

    def check(self, raw: str) -> Iterator[str]:
        """Say of each cell what is wrong with it, naming its row and column."""
        for place, row in self._rows(raw):
            for column in self.columns:
                text = row.raw.get(column.name, "")
                for sentence in column.kind.check(text) if text.strip() else ():
                    told = tr("第 {place} 行“{column}”：{sentence}")
                    yield told.format(place=place, column=shown(column.label), sentence=sentence)

    def line(self, cells: Mapping[str, str]) -> str:
        """Return one row as it is typed, from its cells by their columns' names."""
        texts = (" ".join(cells.get(column.name, "").split()) for column in self.columns)
        return "\t".join(texts).rstrip("\t")

    def brief(self, raw: str) -> str:
        """Return how the rows are named where there is only one line for all: 张三、李四等 5 项."""
        rows = self.read(raw) or ()
        names = [next(filter(None, map(row.text, self.columns)), "") for row in rows[:_NAMED]]
        if len(rows) <= _NAMED:
            return "、".join(names)
        return tr("{names}等 {n} 项").format(names="、".join(names), n=len(rows))

    def _rows(self, raw: str) -> Iterator[tuple[int, Values]]:
        """Give each row that holds anything, with its place from 1."""
        last = len(self.columns) - 1
        for place, line in enumerate(clean(raw, lines=True).split("\n"), 1):
            cells = [cell.strip() for cell in line.split("\t")]
            texts = [*cells[:last], " ".join(filter(None, cells[last:]))]
            named = {column.name: text for column, text in zip(self.columns, texts, strict=False) if text}
            if named:
                yield place, Values(self.form, named)


def rows(*columns: AnyField) -> Rows:
    """Make the kind of a table with these columns."""
    return Rows(columns)
