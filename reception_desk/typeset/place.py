"""Places a document on pages: fills each page from the top, ties together what belongs together, adds the strips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reception_desk.typeset.document import Block, Document, Image, Place, Section, Strips
from reception_desk.typeset.layout import Fill, Layout, Line, Mark, Page, Photo, Rule, moved
from reception_desk.typeset.numbering import counted
from reception_desk.typeset.paragraphs import Setting
from reception_desk.typeset.slices import Floating, Slice
from reception_desk.typeset.stacking import Runner, stacked

SLACK = 0.05
NUMBER_STYLES = {"numberInDash": "- {} -"}


@dataclass(slots=True, eq=False)
class Sheet:
    """A page while it is filled."""

    section: Section
    number: int
    marks: list[Mark] = field(default_factory=list)
    behind: list[Photo] = field(default_factory=list)
    floating: list[Photo] = field(default_factory=list)


def place(document: Document) -> Layout:
    """Place a document on pages; all lengths in points. May run in any thread while a QGuiApplication exists."""
    total = 1
    for _ in range(3):
        placer = _Placer(document, total)
        sheets = placer.sheets()
        if len(sheets) == total or not placer.asked_total:
            break
        total = len(sheets)
    pages = tuple(_page(sheet) for sheet in sheets)
    return Layout(pages, tuple(dict.fromkeys(_missing(pages))))


class _Placer:
    """Places one document, its number of pages being guessed as `total`."""

    def __init__(self, document: Document, total: int) -> None:
        self._document = document
        self._total = total
        self._sheets: list[Sheet] = []
        self._open: Slice | None = None
        self._y = self._bottom = 0.0
        self._top = True
        self.asked_total = False

    def sheets(self) -> list[Sheet]:
        """Return the filled pages."""
        for at, section in enumerate(self._document.sections):
            if at == 0 or section.start != "continuous":
                self._new_sheet(section, first=True)
                if section.start in ("oddPage", "evenPage") and at:
                    self._to_parity(section)
            self._fill(section)
        return self._sheets

    def _to_parity(self, section: Section) -> None:
        if self._sheets[-1].number % 2 != (section.start == "oddPage"):
            self._new_sheet(section, first=True)

    def _new_sheet(self, section: Section, first: bool = False) -> None:
        before = self._sheets[-1].number if self._sheets else 0
        number = section.first_number if first and section.first_number is not None else before + 1
        sheet = Sheet(section, number)
        self._sheets.append(sheet)
        self._top = True
        strips = [self._strip(sheet, section.headers, first), self._strip(sheet, section.footers, first)]
        setting = replace(self._setting(section, number), grid=0.0)
        header, footer = (stacked(blocks, self._width(section), setting) for blocks in strips)
        self._y = max(section.top, section.header_at + header.height if header.slices else 0.0)
        low = max(section.bottom, section.footer_at + footer.height if footer.slices else 0.0)
        self._bottom = section.height - low
        if section.grid:
            rest = (self._bottom - self._y) % section.grid
            self._y, self._bottom = self._y + rest / 2, self._bottom - rest / 2
        sheet.marks += header.marks(section.left, section.header_at)
        sheet.marks += footer.marks(section.left, section.height - section.footer_at - footer.height)
        self._float(sheet, header.floating(0.0, section.header_at), 0.0)
        self._float(sheet, footer.floating(0.0, section.height - section.footer_at - footer.height), 0.0)

    def _strip(self, sheet: Sheet, strips: Strips, first: bool) -> tuple[Block, ...]:
        if first and strips.first is not None:
            return strips.first
        if sheet.number % 2 == 0 and strips.even is not None:
            return strips.even
        return strips.usual

    def _width(self, section: Section) -> float:
        return section.width - section.left - section.right

    def _setting(self, section: Section, number: int) -> Setting:
        def field_text(name: str) -> str:
            if name == "PAGE":
                return NUMBER_STYLES.get(section.number_style, "{}").format(counted(number, section.number_style))
            self.asked_total = True
            return str(self._total)

        return Setting(self._document.tab_width, section.grid, field_text, self._document.spacing_adds)

    def _fill(self, section: Section) -> None:
        def number(name: str) -> str:
            return self._setting(section, self._sheets[-1].number).field_text(name)

        setting = Setting(self._document.tab_width, section.grid, number, self._document.spacing_adds)
        runner = Runner(section.blocks, self._width(section), setting)
        for group in _groups(runner.slices()):
            self._put_group(section, group)
        self._close()
        self._y += runner.below

    def _put_group(self, section: Section, group: list[Slice]) -> None:
        """Put slices that belong together, on a new page if this one cannot hold them."""
        self._leave_table(group[0])
        if group[0].new_page and not self._top:
            self._break_page(section)
        if not self._top and not self._fits(group):
            self._break_page(section, group[0])
        for item in group:
            self._put(section, item)

    def _fits(self, group: list[Slice]) -> bool:
        last = group[-1]
        needed = sum(item.above + item.height for item in group[:-1]) + last.above
        room = self._bottom - self._y - needed
        whole = last.height + last.closing_height <= room + SLACK
        return whole or (last.split is not None and last.split(room) is not None)

    def _put(self, section: Section, item: Slice) -> None:
        """Put one slice where the last one ended, cut in two where it may be and must be."""
        above = item.above_first if self._top else item.above
        room = self._bottom - self._y - above
        if item.height + item.closing_height > room + SLACK:
            parts = item.split(room) if item.split else None
            if parts is not None:
                self._draw(parts[0], above)
                self._break_page(section, item)
                self._put(section, parts[1])
                return
            if not self._top:
                self._break_page(section, item)
                above = item.above_first
        self._draw(item, above)

    def _draw(self, item: Slice, above: float) -> None:
        sheet = self._sheets[-1]
        self._y += above
        left = sheet.section.left
        self._float(sheet, item.floating, self._y)
        sheet.marks += [moved(mark, left, self._y) for mark in item.marks]
        self._y += item.height
        self._open = item if item.closing or item.closing_height else None
        self._top = False

    def _leave_table(self, following: Slice) -> None:
        if self._open is not None and following.table != self._open.table:
            self._close()

    def _close(self) -> None:
        """Draw the lower line of the table row that was put last."""
        if self._open is not None:
            sheet = self._sheets[-1]
            sheet.marks += [moved(mark, sheet.section.left, self._y) for mark in self._open.closing]
            self._y += self._open.closing_height
            self._open = None

    def _break_page(self, section: Section, item: Slice | None = None) -> None:
        """Begin a page; a table that goes on there repeats its heading rows."""
        goes_on = item is not None and self._open is not None and self._open.table == item.table
        self._close()
        self._new_sheet(section)
        if item is not None and goes_on:
            for heading in item.headings:
                self._draw(heading, 0.0)

    def _float(self, sheet: Sheet, pictures: list[Floating], y: float) -> None:
        for picture in pictures:
            photo = _floated(picture.image, sheet.section, sheet.section.left + picture.x, y + picture.y)
            behind = picture.image.place is not None and picture.image.place.behind
            (sheet.behind if behind else sheet.floating).append(photo)


def _groups(slices: Iterator[Slice]) -> Iterator[list[Slice]]:
    """Yield slices that belong together on a page."""
    group: list[Slice] = []
    for item in slices:
        if group and item.new_page:
            yield group
            group = []
        group.append(item)
        if not item.keep:
            yield group
            group = []
    if group:
        yield group


def _floated(image: Image, section: Section, x: float, y: float) -> Photo:
    """Return a floating picture at its place on the page, the paragraph it hangs on beginning at `x`, `y`."""
    spot = image.place or Place()
    inner = section.width - section.right
    boxes = {"page": (0.0, section.width), "leftMargin": (0.0, section.left), "margin": (section.left, inner)}
    begin, end = boxes.get(spot.across, (x, inner))
    shifts = {"center": (end - begin - image.width) / 2, "right": end - begin - image.width}
    x = begin + (shifts.get(spot.align_x, 0.0) if spot.align_x else spot.x)
    tops = {"page": (0.0, section.height), "margin": (section.top, section.height - section.bottom)}
    begin, end = tops.get(spot.down, (y, y + image.height))
    shifts = {"center": (end - begin - image.height) / 2, "bottom": end - begin - image.height}
    down = begin + (shifts.get(spot.align_y, 0.0) if spot.align_y else spot.y)
    return Photo(x, down, image.width, image.height, image.content)


def _missing(pages: tuple[Page, ...]) -> Iterator[str]:
    for page in pages:
        for line in page.lines:
            for piece in line.pieces:
                yield from (t for index, t in zip(piece.indexes, piece.texts, strict=True) if not index)


def _page(sheet: Sheet) -> Page:
    marks = sheet.marks
    return Page(
        width_pt=sheet.section.width,
        height_pt=sheet.section.height,
        lines=tuple(mark for mark in marks if isinstance(mark, Line)),
        rules=tuple(mark for mark in marks if isinstance(mark, Rule)),
        fills=tuple(mark for mark in marks if isinstance(mark, Fill)),
        pictures=(*(mark for mark in marks if isinstance(mark, Photo)), *sheet.floating),
        behind=tuple(sheet.behind),
    )
