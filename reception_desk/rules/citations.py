"""Where the program's sentences cite the law: 条例第二十三条第三款, 条30③, 山东省信访条例第二十六条第二款."""

import re
from dataclasses import dataclass, replace

REGULATION = "信访工作条例"
"""The law that is meant where only 条例 is said."""

_HAN = "〇一二三四五六七八九"
_ROUND = "①②③④⑤⑥⑦⑧⑨"
_NUMBER = r"[〇零一二三四五六七八九十百\d]+"
_PIECE = re.compile(
    r"《(?P<title>(?!条例》)[^《》]{2,60})》"
    r"|(?P<named>[一-龥]{2,3}(?:省|市|自治区)信访条例|信访工作条例|信访事项简易办理办法)"
    r"|(?P<bare>《条例》|条例)"
    rf"|第(?P<article>{_NUMBER})条"
    rf"|第(?P<paragraph>{_NUMBER})款"
    rf"|第[（(]?(?P<item>{_NUMBER})[）)]?项"
    rf"|(?<!\d)条(?P<short>\d{{1,2}})(?!\d)(?P<round>[{_ROUND}]?)"
)
_JOINED = re.compile("[、和至及与或]*")
"""What may stand between two articles of the same law."""
_ITEM = re.compile("[（(]([〇零一二三四五六七八九十百]+)[）)]")


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a law; `article` is 0 for the whole law, `paragraph` and `item` are where none is named."""

    law: str
    article: int = 0
    paragraph: int = 0
    item: int = 0


def cited(text: str) -> tuple[Citation, ...]:
    """Return what a sentence cites, in its order, each once; a law without an article only where it is named whole."""
    found: list[Citation] = []
    law, end = "", 0
    plain = "".join(text.split())
    for piece in _PIECE.finditer(plain):
        if not _JOINED.fullmatch(plain[end : piece.start()]):
            law = ""
        end = piece.end()
        if piece["short"]:
            law = REGULATION
            found.append(Citation(law, int(piece["short"]), _ROUND.find(piece["round"] or "-") + 1))
        elif named := piece["title"] or piece["named"] or piece["bare"]:
            law = REGULATION if piece["bare"] else named
            if piece["named"]:
                found.append(Citation(law))
        elif law:
            _go_on(found, law, piece)
    return tuple(dict.fromkeys(found))


def number(words: str) -> int:
    """Return a number as articles are counted, 0 for what is none: 二十三, 一百零五 or 23."""
    if words.isdecimal():
        return int(words)
    hundreds, hundred, below = words.rpartition("百")
    tens, ten, ones = below.partition("十")
    if not ten:
        tens, ones = "", below.lstrip("零〇")
    return 100 * _counted(hundreds, hundred) + 10 * _counted(tens.lstrip("零〇"), ten) + max(_HAN.find(ones or "〇"), 0)


def _counted(digit: str, unit: str) -> int:
    """Return how many of a unit are said; the unit alone is one."""
    return max(_HAN.find(digit or "一"), 0) if unit else 0


def _go_on(found: list[Citation], law: str, piece: re.Match[str]) -> None:
    """Narrow the last citation down by a piece that follows it, or begin another one beside it."""
    last = found[-1] if found and found[-1].law == law else Citation(law)
    if piece["article"]:
        now = Citation(law, number(piece["article"]))
        narrows = not last.article
    elif piece["paragraph"]:
        now = Citation(law, last.article, number(piece["paragraph"]))
        narrows = not last.paragraph
    else:
        now = replace(last, item=number(piece["item"]))
        narrows = not last.item
    if narrows and found and found[-1] == last:
        found.pop()
    if now.article:
        found.append(now)


def part_of(text: str, citation: Citation) -> tuple[int, int]:
    """Return where the cited paragraph or item stands in an article's text; nothing where it is not there."""
    start, paragraph, spans = 0, 0, []
    for line in text.split("\n"):
        item = _ITEM.match(line)
        paragraph += 0 if item and paragraph else 1
        spans.append((paragraph, number(item[1]) if item else 0, start, start + len(line)))
        start += len(line) + 1
    wanted = [each for each in spans if citation.paragraph in (0, each[0]) and citation.item in (0, each[1])]
    if not wanted or not (citation.paragraph or citation.item):
        return (0, 0)
    return wanted[0][2], wanted[-1 if citation.paragraph else 0][3]
