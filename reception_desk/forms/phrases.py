"""Phrases (短语): `;` and pinyin initials stand for a longer text, the office's own before the shipped ones."""

import functools
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.rules.readings import initials_of

# An input method types the mark full-width; letters only, so that a ； in running text offers nothing.
_CALLED = re.compile(r"[;；]([A-Za-z0-9]*)$")
_LONGEST_CALL = 24


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text, and the name whose initials call it; an `own` one was written by the office."""

    name: str
    text: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What stands before the caret to be replaced (`length` characters), and what may replace it, best first.

    `sole` is the text to put there at once: the one phrase that is called in full while no longer call begins alike.
    """

    length: int
    phrases: tuple[Phrase, ...]
    sole: str | None = None


def expand(phrases: Sequence[Phrase], before: str) -> Offer | None:
    """Return what `before`, the text up to the caret, calls; None where it ends in no call.

    The mark alone offers all phrases; a call that fits none has no phrases.
    """
    called = _CALLED.search(before[-_LONGEST_CALL:])
    if called is None:
        return None
    wanted = called.group(1).casefold()
    fitting = [each for each in phrases if any(key.startswith(wanted) for key in calls(each.name))]
    fitting.sort(key=lambda each: (wanted not in calls(each.name), not each.own))
    whole = [each for each in fitting if wanted in calls(each.name)]
    sole = whole[0].text if len(fitting) == 1 and whole else None
    return Offer(len(called.group()), tuple(fitting), sole)


def with_own(own: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Return the office's phrases and the shipped ones; one of the same name takes the shipped one's place."""
    named = {each.name: each for each in own if each.name.strip()}
    mine = tuple(each for each in named.values() if each.text.strip())
    return mine + tuple(each for each in shipped_phrases() if each.name not in named)


@functools.cache
def shipped_phrases() -> tuple[Phrase, ...]:
    """Return the phrases the program brings."""
    rows = tomllib.loads(resource("code_tables", "phrases.toml").read_text("utf-8"))["phrases"]
    return tuple(Phrase(row["name"], row["text"]) for row in rows)


@functools.lru_cache(maxsize=4096)
def calls(name: str) -> frozenset[str]:
    """Return the letters by which a phrase of that name is called: its pinyin initials in every plausible reading."""
    return initials_of(name)
