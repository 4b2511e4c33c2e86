"""发文字号 (GB/T 9704): 机关代字, 文种字, 〔年份〕, a running number without 第 and without zeros before it."""

import string
from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.rules.matter_papers import paper_rules
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

DEFAULT_PAPER_PATTERN = "{code}{word}〔{year}〕{n}号"
_NEEDED, _KNOWN = {"word", "year", "n"}, {"code", "word", "year", "n"}
LONGEST_WORD = 6
"""Characters of a 文种字."""


@dataclass(frozen=True, slots=True)
class Series:
    """By what a kind of paper is numbered in this office: its 文种字, and where the count begins this first year."""

    word: str
    first: int = 1


def paper_number(pattern: str, code: str, word: str, year: int, n: int) -> str:
    """Return a number, e.g. 清信受〔2026〕12号; a pattern that cannot serve falls back to the usual one."""
    chosen = pattern if paper_pattern_serves(pattern) else DEFAULT_PAPER_PATTERN
    return chosen.format(code=code, word=word, year=year, n=n)


def paper_pattern_serves(pattern: str) -> bool:
    """Tell whether a pattern names word, year and running number once each, and nothing that is not known."""
    try:
        parts = [part[1:] for part in string.Formatter().parse(pattern) if part[1] is not None]
    except ValueError:
        return False
    names = [str(name) for name, _, _ in parts]
    plain = all(how is None and not spec for _, spec, how in parts)
    return plain and len(set(names)) == len(names) and _NEEDED <= set(names) <= _KNOWN


def series_of(kind: PaperKind, lines: str) -> Series:
    """Return by what a kind is numbered, as the office wrote it line by line, else as is usual."""
    return _read(lines)[0].get(kind, Series(paper_rules()[kind].word))


def series_faults(lines: str) -> tuple[str, ...]:
    """Say which lines of the office's 文种字 cannot be read."""
    return _read(lines)[1]


def _read(lines: str) -> tuple[Mapping[PaperKind, Series], tuple[str, ...]]:
    found: dict[PaperKind, Series] = {}
    faults = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        named, *rest = line.split()
        kinds = _named(named)
        series = _series(rest)
        if len(kinds) != 1:
            faults.append(
                tr("“{line}”：分不清“{name}”是哪一种编号文书，请写全名，如 受理告知书。").format(line=line, name=named)
            )
        elif series is None:
            told = tr("“{line}”：文书名称后面写文种字（最多 {most} 个字），再写本年从几号起，用空格隔开。")
            faults.append(told.format(line=line, most=LONGEST_WORD))
        else:
            found[kinds[0]] = series
    return found, tuple(faults)


def _series(rest: list[str]) -> Series | None:
    if not 1 <= len(rest) <= 2 or not 1 <= len(rest[0]) <= LONGEST_WORD or rest[0].isdigit():
        return None
    if len(rest) == 1:
        return Series(rest[0])
    return Series(rest[0], int(rest[1])) if rest[1].isdecimal() and 1 <= int(rest[1]) < 100_000 else None


def _named(words: str) -> list[PaperKind]:
    """Return the numbered kinds that go by these words: the form's code, the name, or a part of only one name."""
    numbered = {kind: rule for kind, rule in paper_rules().items() if rule.word}
    called = _short(words)
    exact = [kind for kind, rule in numbered.items() if words.upper() in (kind.value, rule.code)]
    exact = exact or [kind for kind in numbered if called == _short(kind.source)]
    return exact or [kind for kind in numbered if len(words) > 1 and words in kind.source]


def _short(name: str) -> str:
    """Return the name of a paper as one says it: 受理告知书 for 信访事项受理告知书."""
    return name.removeprefix("信访").removeprefix("事项")
