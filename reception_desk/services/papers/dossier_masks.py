"""Numbers and names of others masked in a filled paper, before somebody outside reads it (个人信息保护法 6, 28)."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html import escape, unescape

from reception_desk.forms.papers.package import is_filled, pack, read_parts

_PIECE = re.compile(r"<(?P<end>/?)(?P<tag>[\w:.-]+)(?P<rest>[^>]*)>(?P<text>[^<]*)")
_APART = frozenset({"w:p", "w:tc", "w:br", "w:cr", "w:tab", "a:p", "a:br"})
"""What stands between two texts that are not read as one."""
_NUMBER = re.compile(
    r"(?<![0-9])"
    r"(?:[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx]|[0-9]{15}|1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})"
    r"(?![0-9Xx])"
)
_ONE_WIDTH = str.maketrans("０１２３４５６７８９Ｘｘ－　", "0123456789Xx- ")
_LAST = 4


@dataclass
class _Said:
    """Text that is read as one, whatever runs a word processor cut it into: where each piece stands in the part."""

    places: list[tuple[int, int]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def masked(docx: bytes, own: Collection[str], names: Collection[str] = (), petitioner: str = "") -> bytes:
    """Return a paper in which every number of an ID document or a mobile telephone shows its last four characters.

    Those of `own` stay; so do fixed telephones, which are those of offices. Of `names` the first character stays; the
    `petitioner` keeps his, where it holds one of them.
    """
    parts, known = read_parts(docx), _names(names, petitioner)

    def part_of(part: bytes) -> bytes:
        xml = part.decode("utf-8")
        made, upto = [], 0
        for said in _read(xml):
            whole = "".join(said.texts)
            hidden = _numbered(_named(whole, known, petitioner), own)
            if hidden == whole:
                continue
            at = 0
            for (start, end), text in zip(said.places, said.texts, strict=True):
                made += [xml[upto:start], escape(hidden[at : at + len(text)], quote=False)]
                upto, at = end, at + len(text)
        return "".join([*made, xml[upto:]]).encode("utf-8")

    return pack({name: part_of(part) if is_filled(name) else part for name, part in parts.items()})


def _read(xml: str) -> Iterator[_Said]:
    """Give the texts of a part, each as one."""
    said = _Said()
    for piece in _PIECE.finditer(xml):
        if piece["tag"] in _APART and said.texts:
            yield said
            said = _Said()
        if piece["text"] and not (piece["end"] and piece["text"].isspace()):
            said.places.append(piece.span("text"))
            said.texts.append(unescape(piece["text"]))
    if said.texts:
        yield said


def _names(names: Collection[str], petitioner: str) -> "re.Pattern[str] | None":
    """Return what finds these names, the longest first, so that 李大 does not spoil 李大山."""
    wanted = sorted({*names, petitioner} - {""}, key=lambda each: (-len(each), each)) if names else []
    return re.compile("|".join(map(re.escape, wanted))) if wanted else None


def _named(text: str, known: "re.Pattern[str] | None", petitioner: str) -> str:
    def mask(found: re.Match[str]) -> str:
        name = found[0]
        return name if name == petitioner else name[0] + "某" * (len(name) - 1)

    return known.sub(mask, text) if known is not None else text


def _numbered(text: str, own: Collection[str]) -> str:
    """Return a text of the same length, its numbers masked, however wide the digits are and whether parted."""
    made = list(text)
    for found in _NUMBER.finditer(text.translate(_ONE_WIDTH)):
        if re.sub("[ -]", "", found[0]) not in own:
            digits = [at for at in range(*found.span()) if made[at] not in " -－　"]
            for at in digits[:-_LAST]:
                made[at] = "*"
    return "".join(made)
