"""The kind of answer that is a place: free text, whose beginning may name a region that is known."""

from collections.abc import Iterator
from dataclasses import dataclass

from reception_desk.forms.code_search import fold
from reception_desk.forms.code_tables import CodeTable, Entry, table
from reception_desk.forms.kinds import Kind, Text, clean
from reception_desk.forms.regions import REGIONS, TOWNSHIP, depth
from reception_desk.wording import tr

_LONGEST_NAME = 40
_SHORTEST_NAME = 2
_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place as it is written, and the code of the deepest region its beginning names, or nothing."""

    text: str
    code: str = ""


@dataclass(frozen=True)
class Place(Kind[PlaceName]):
    """An address or a region, chosen by code, name or initials, or written freely: 石桥镇柳林村 2 组 15 号."""

    most: int = 200

    @property
    def table(self) -> CodeTable:
        """Return the regions with the office's own villages."""
        return table(REGIONS)

    def read(self, raw: str) -> PlaceName | None:
        """Return the region that is named in full, else the text as typed with the region it begins with."""
        text = clean(raw).strip()
        if not text:
            return None
        entry = self.table.sole(text)
        return PlaceName(entry.label, entry.code) if entry else PlaceName(text, self._region(fold(text)))

    def show(self, value: PlaceName) -> str:
        """Return the text, which is what is kept."""
        return value.text

    def suggest(self, typed: str) -> list[Entry]:
        """Return the regions that may be meant, best first."""
        return self.table.find(typed)

    def check(self, raw: str) -> Iterator[str]:
        """Say that it is very long, or that several regions are called so."""
        yield from Text(self.most).check(raw)
        same = self.table.called(fold(raw))
        if len(same) > 1 and self.table.sole(raw) is None:
            some = "、".join(entry.label for entry in same[:_MOST_NAMED])
            yield tr("叫“{name}”的有 {n} 处：{some}；照原样保存。").format(name=clean(raw)[:20], n=len(same), some=some)

    def _region(self, rest: str) -> str:
        """Return the code of the deepest region that the folded text leads to, step by step from its beginning."""
        found: Entry | None = None
        while (step := self._step(rest, found)) is not None:
            length, found = step
            rest = rest[length:]
        return found.code if found else ""

    def _step(self, rest: str, above: Entry | None) -> tuple[int, Entry] | None:
        for length in range(min(len(rest), _LONGEST_NAME), _SHORTEST_NAME - 1, -1):
            named = [each for each in self.table.called(rest[:length]) if self._follows(each, rest[:length], above)]
            if len(named) == 1:
                return length, named[0]
        return None

    def _follows(self, entry: Entry, name: str, above: Entry | None) -> bool:
        """Tell whether `entry` may be meant here: below `above`; a province's short name (河南) may be a village's."""
        if above is not None:
            return entry is not above and above in self.table.path(entry.code)
        return depth(entry.code) >= TOWNSHIP or name == fold(entry.label)
