"""A table that is offered: which sheet, what its rows are, which column is which field."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.columns import fitting, head_of, kind_of, shape_of
from reception_desk.forms.importing.files import book_of, digest_of
from reception_desk.forms.importing.rows import Book, Row
from reception_desk.forms.importing.targets import DAYS, Target, targets_of
from reception_desk.forms.importing.typed import Typed, Typist
from reception_desk.models import imports as model
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.imports import ImportKind
from reception_desk.wording import shown, tr

_FIRST_ROWS = 40
_SAMPLES = 3


@dataclass(frozen=True)
class Source:
    """A sheet of a file as it will be read.

    `head` is the row with the columns' names, `columns` the field of each column by its number, `samples` what stands
    in the first rows of each column, `remembered` whether the columns were chosen before for such a table.
    """

    file: Path
    digest: str
    sheets: tuple[str, ...]
    sheet: str
    kind: ImportKind
    head: int
    headers: tuple[str, ...]
    columns: Mapping[int, str]
    samples: tuple[tuple[str, ...], ...]
    remembered: bool = False

    @property
    def targets(self) -> tuple[Target, ...]:
        """Return the fields the columns can go to."""
        return targets_of(self.kind)

    @property
    def shape(self) -> str:
        """Return what names tables of this shape."""
        return shape_of(self.kind, self.headers)

    @property
    def missing(self) -> str:
        """Return the sentence for what no column gives and nothing can be entered without; "" where all is there."""
        given = set(self.columns.values())
        if self.kind is ImportKind.PEOPLE:
            return "" if "name" in given else tr("还没有选定哪一列是姓名。")
        if not given & DAYS:
            return tr("还没有选定哪一列是日期，没有日期的记录放不到年份里。")
        if self.kind is ImportKind.ACTIVITIES and "kind" not in given:
            return tr("还没有选定哪一列是活动的种类。")
        return ""


def opened(desk: Desk, file: Path, kind: ImportKind | None = None, sheet: str | None = None) -> Source:
    """Look at a file: its sheets, and the columns of the one asked for or of the first that can be understood.

    Raises CannotNow where it is no table, or none of its sheets has columns that are known.
    """
    with _open(file) as stream:
        digest = digest_of(stream)
        book = book_of(stream)
        names = book.sheets if sheet is None else (sheet,)
        for name in names[:40]:
            found = _looked_at(desk, file, digest, book, name, kind)
            if found is not None:
                return found
    tried = tr("没有认出表头。") if sheet is None else tr("工作表“{sheet}”里没有认出表头。").format(sheet=sheet[:40])
    raise CannotNow(tried, tr("表头要有两列以上写着登记表里的项目名，比如“来访日期”“姓名”“诉求”；也可能选错了工作表。"))


def with_columns(source: Source, columns: Mapping[int, str]) -> Source:
    """Return a source whose columns were chosen; of two columns for one field the later choice holds."""
    return Source(
        **{
            **{name: getattr(source, name) for name in ("file", "digest", "sheets", "sheet", "kind", "head")},
            **{"headers": source.headers, "samples": source.samples, "columns": dict(columns), "remembered": True},
        }
    )


class Rows:
    """The rows of a source below its head, as one would type them; `share` is how much of the file was read."""

    def __init__(self, source: Source, book: Book) -> None:
        """Take an open book."""
        self._source, self._book = source, book
        self._typist = Typist(source.headers, source.columns, source.targets)

    def __iter__(self) -> Iterator[Typed]:
        """Give one row after the other."""
        for row in self._book.rows(self._source.sheet):
            if row.place > self._source.head:
                yield self._typist.typed(row)

    @property
    def share(self) -> float:
        """Return how much of the sheet was read, 0.0 to 1.0."""
        return self._book.share


@contextmanager
def reading(source: Source) -> Iterator[Rows]:
    """Open a source again; raises CannotNow where the file is another one by now."""
    with _open(source.file) as stream:
        if digest_of(stream) != source.digest:
            raise CannotNow(tr("这个文件刚才被改过。"), tr("请重新选择文件，再看一遍。"))
        yield Rows(source, book_of(stream))


def _looked_at(desk: Desk, file: Path, digest: str, book: Book, sheet: str, kind: ImportKind | None) -> Source | None:
    rows = list(islice(book.rows(sheet), _FIRST_ROWS))
    what = kind or kind_of(rows, file.stem)
    head = head_of(rows, targets_of(what)) if what is not None else None
    if what is None or head is None:
        return None
    row, columns = head
    headers = tuple(text.strip() for text in row.texts)
    remembered = desk.read(model.shape, shape_of(what, headers))
    if remembered is not None:
        columns = fitting(remembered, headers, targets_of(what))
    return Source(
        file=file,
        digest=digest,
        sheets=book.sheets,
        sheet=sheet,
        kind=what,
        head=row.place,
        headers=headers,
        columns=columns,
        samples=_samples(rows, row, len(headers)),
        remembered=remembered is not None,
    )


def _samples(rows: list[Row], head: Row, width: int) -> tuple[tuple[str, ...], ...]:
    below = [each for each in rows if each.place > head.place]
    found = []
    for at in range(width):
        texts = dict.fromkeys(text for each in below if (text := each.text(at).strip()))
        found.append(tuple(list(texts)[:_SAMPLES]))
    return tuple(found)


@contextmanager
def _open(file: Path) -> Iterator[IO[bytes]]:
    try:
        stream = file.open("rb")
    except (OSError, ValueError) as error:
        told = tr("读不到文件 {file}。").format(file=file.name)
        raise CannotNow(told, tr("请检查文件还在不在，有没有别的程序开着。")) from error
    with stream:
        yield stream


def label_of(source: Source, name: str) -> str:
    """Return what a field is called."""
    return next((shown(each.field.label) for each in source.targets if each.name == name), name)
