"""Phrases proposed from what is often typed: whole sentences and clauses that came back in many visits."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from reception_desk.rules.readings import surname_length

LEAST, MOST = 6, 60
"""Characters of what is proposed."""
OFTEN = 5
"""Visits in which it must have been typed."""

_SENTENCE = re.compile(r"[。！？!?；;\n\r]+")
_CLAUSE = re.compile(r"[，,：:、]+")
_EDGES = " \t\u3000“”\"'（）()"
_COUNTED = "一二三四五六七八九十百千万亿两〇零"
_NUMBER = re.compile(
    rf"[0-9０-９]|[{_COUNTED}]{{2,}}|[{_COUNTED}](元|亩|平|米|年|月|日|号|组|人|户|岁|公斤|吨|楼|单元)"
)
_TITLED = re.compile(
    r"(?P<surname>[\u4e00-\u9fff])(某|主任|书记|局长|所长|科长|院长|庭长|法官|检察官|律师|老师|校长|先生|女士|同志|村长"
    r"|镇长|乡长|县长|经理|老板|队长|会计|医生|警官)"
)
_NOT_SURNAMES = frozenset("副村组乡镇县市区省局院所科处部该本原前任各有是由向的与和找请对")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text that was typed in `visits` visits."""

    text: str
    visits: int


class Typed:
    """Counts in how many visits each sentence and clause stood; fed a visit at a time, for it is long work."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def take(self, texts: Iterable[str], names: Iterable[str]) -> None:
        """Take the demands and the statement of one visit, and the names of the people who stand in it."""
        known = [name for name in names if len(name) > 1]
        found = {piece for text in texts for piece in _pieces(text) if not _NUMBER.search(piece)}
        self._counts.update(piece for piece in found if not any(name in piece for name in known))

    def proposals(self, names: Collection[str], known: Collection[str]) -> list[Proposal]:
        """Return what came back often, the most often first, without what names anybody or is a phrase already.

        `names` are the names of all who came. A clause that only ever stood in one sentence is left to the sentence.
        """
        often = [(text, number) for text, number in self._counts.items() if number >= OFTEN and text not in known]
        free = [Proposal(text, number) for text, number in often if not _names_somebody(text, names)]
        free.sort(key=lambda each: (-each.visits, -len(each.text), each.text))
        taken: list[Proposal] = []
        for each in free:
            if not any(each.text in other.text and each.visits == other.visits for other in taken):
                taken.append(each)
        return taken


def name_for(text: str, taken: Collection[str]) -> str:
    """Return a short name for a phrase: its first characters, as few as no other phrase has."""
    letters = "".join(filter(str.isalnum, text))
    return next((letters[:length] for length in range(4, 13) if letters[:length] not in taken), letters[:20])


def _pieces(text: str) -> Iterator[str]:
    for sentence in _SENTENCE.split(text):
        for piece in {sentence, *_CLAUSE.split(sentence)}:
            tidy = piece.strip(_EDGES)
            if LEAST <= len(tidy) <= MOST:
                yield tidy


def _names_somebody(text: str, names: Collection[str]) -> bool:
    for start in range(len(text)):
        if any(text[start : start + length] in names for length in (2, 3, 4)):
            return True
    return any(
        found["surname"] not in _NOT_SURNAMES and surname_length(found["surname"]) == 1
        for found in _TITLED.finditer(text)
    )
