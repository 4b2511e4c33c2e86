"""The shared strings of a workbook, packed: two hundred thousand of them shall not be two hundred thousand objects."""

from array import array
from collections.abc import Mapping

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.rows import MOST_LETTERS
from reception_desk.forms.importing.xml_parts import Parts
from reception_desk.wording import tr

_MOST_BYTES = 128_000_000


class Strings:
    """Texts by their number."""

    def __init__(self) -> None:
        """Begin without any."""
        self._bytes = bytearray()
        self._ends = array("Q")

    def add(self, text: str) -> None:
        """Add a text; raises CannotNow where there are more than a desk can hold."""
        self._bytes += text[:MOST_LETTERS].encode("utf-8", "surrogatepass")
        self._ends.append(len(self._bytes))
        if len(self._bytes) > _MOST_BYTES:
            raise CannotNow(tr("这个文件里的文字太多。"), tr("请把要导入的表另存为 CSV，或者分成几个文件再导入。"))

    def __getitem__(self, at: int) -> str:
        """Return a text; "" for a number there is none of."""
        if not 0 <= at < len(self._ends):
            return ""
        begin = self._ends[at - 1] if at else 0
        return self._bytes[begin : self._ends[at]].decode("utf-8", "replace")


def read_strings(parts: Parts, name: str) -> Strings:
    """Read the part of shared strings; how a word is spoken (rPh) is no text."""
    found, inside = Strings(), {"t": 0, "rPh": 0}
    pieces: list[str] = []

    def started(tag: str, _found: Mapping[str, str]) -> None:
        if tag in inside:
            inside[tag] += 1

    def ended(tag: str) -> None:
        if tag in inside:
            inside[tag] -= 1
        elif tag == "si":
            found.add("".join(pieces))
            pieces.clear()

    def text(words: str) -> None:
        if inside["t"] and not inside["rPh"] and len(pieces) < MOST_LETTERS:
            pieces.append(words[:MOST_LETTERS])

    for _ in parts.parsed(name, started, ended, text):
        pass
    return found
