"""The kinds of answer a field can take: each reads what was typed, shows it again and checks it.

What was typed is kept as it was typed (the raw text); `read` gives its value or None, `check` gives the
sentences for what could not be read. Nothing here refuses: a finding stands beside the field (条22, 43, 44).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from reception_desk.moments import beijing_now
from reception_desk.rules import people
from reception_desk.vocabulary.term import Term
from reception_desk.wording import tr

T = TypeVar("T")
E = TypeVar("E", bound=Term)

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Made here and not at the first date, which is typed while somebody waits.
_EIGHT, _DIGITS, _WRITTEN = re.compile(r"(\d{4})(\d{2})(\d{2})"), re.compile(r"\d+"), re.compile(r"[\d\s./年月日-]+")
_FROM_TODAY = re.compile(r"([+-])\s*(\d{1,3})")
_WEEKDAY = re.compile(r"(上|本|这|下)?(?:周|星期|礼拜)([一二三四五六日天])")


def clean(text: str, *, lines: bool = False) -> str:
    """Return `text` without control and direction characters; line ends are kept only where `lines`."""
    text = _SURROGATE.sub("\ufffd", _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return text if lines else " ".join(text.split())


class Kind(Generic[T]):
    """A kind of answer; the plain ones are one line of text."""

    lines = False

    def read(self, raw: str) -> T | None:
        """Return the value of what was typed, None where there is none or it cannot be read."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def show(self, value: T) -> str:
        """Return `value` as one would type it."""
        return str(value)

    def settle(self, raw: str, today: date) -> str:
        """Return what was typed today so that it means the same on any other day."""
        return raw

    def check(self, raw: str) -> Iterable[str]:
        """Give a sentence for each thing that is wrong with what was typed."""
        return ()


@dataclass(frozen=True)
class Text(Kind[str]):
    """One line of text, `most` characters at the most before a finding says so."""

    most: int = 200

    def read(self, raw: str) -> str | None:
        """Return the text without blanks at its ends."""
        return clean(raw).strip() or None

    def check(self, raw: str) -> Iterable[str]:
        """Say that it is very long."""
        if len(raw) > self.most:
            yield tr("这一项有 {n} 个字，超过 {most} 个字，已全部保存。").format(n=len(raw), most=self.most)


@dataclass(frozen=True)
class Names(Text):
    """Names of several people, 、 between them."""

    def read(self, raw: str) -> str | None:
        """Return the names with 、 between, however they were parted."""
        return "、".join(self.parts(raw)) or None

    @staticmethod
    def parts(raw: str) -> list[str]:
        """Return the names."""
        return [part.strip() for part in re.split(r"[、，,；;]", clean(raw)) if part.strip()]

    @staticmethod
    def last(raw: str) -> str:
        """Return what stands behind the last mark between names."""
        return re.split(r"[、，,；;]", clean(raw))[-1].strip()


@dataclass(frozen=True)
class LongText(Text):
    """Plain text of many lines."""

    most: int = 20_000
    lines = True

    def read(self, raw: str) -> str | None:
        """Return the text with its line ends."""
        return clean(raw, lines=True).strip() or None


@dataclass(frozen=True)
class Lines(Kind[tuple[str, ...]]):
    """Several short texts, each a line of its own (诉求 1, 诉求 2)."""

    most: int = 200
    lines = True

    def read(self, raw: str) -> tuple[str, ...] | None:
        """Return the lines that are not empty."""
        rows = tuple(filter(None, (clean(row).strip() for row in clean(raw, lines=True).split("\n"))))
        return rows or None

    def show(self, value: tuple[str, ...]) -> str:
        """Return one line each."""
        return "\n".join(value)

    def check(self, raw: str) -> Iterable[str]:
        """Say which line is very long."""
        for place, row in enumerate(self.read(raw) or (), 1):
            if len(row) > self.most:
                yield tr("第 {place} 条有 {n} 个字，宜移到陈述里，已全部保存。").format(place=place, n=len(row))


@dataclass(frozen=True)
class Choice(Kind[E]):
    """One term of a vocabulary, understood by its code or its label."""

    terms: type[E]

    def read(self, raw: str) -> E | None:
        """Return the term."""
        wanted = unicodedata.normalize("NFKC", raw).strip()
        for term in self.terms:
            if wanted in (term.value, *(unicodedata.normalize("NFKC", each) for each in (term.source, term.label))):
                return term
        return None

    def show(self, value: E) -> str:
        """Return the code, which is what is kept."""
        return value.value

    def check(self, raw: str) -> Iterable[str]:
        """Name the choices."""
        if self.read(raw) is None:
            yield tr("没有“{raw}”这一项，可选：{all}。").format(
                raw=clean(raw)[:20], all="、".join(term.label for term in self.terms)
            )


@dataclass(frozen=True)
class Count(Kind[int]):
    """A whole number from `least` to `most`."""

    least: int = 0
    most: int = 100_000

    def read(self, raw: str) -> int | None:
        """Return the number, full-width digits understood."""
        text = unicodedata.normalize("NFKC", raw).strip()
        if not re.fullmatch(r"\+?\d{1,9}", text):
            return None
        return int(text) if self.least <= int(text) <= self.most else None

    def check(self, raw: str) -> Iterable[str]:
        """Say which numbers are possible."""
        if self.read(raw) is None:
            yield tr("“{raw}”不是 {least} 到 {most} 之间的整数，请改正。").format(
                raw=clean(raw)[:20], least=self.least, most=self.most
            )


def _beijing_today() -> date:
    return beijing_now().date()


@dataclass(frozen=True)
class Day(Kind[date]):
    """A date: 20261103, 2026年11月3日, 11.3, 今天, +3 (days from today), 周五, 下周五; `today` supplies the rest."""

    today: Callable[[], date] = _beijing_today

    def read(self, raw: str) -> date | None:
        """Return the date."""
        text = unicodedata.normalize("NFKC", raw).strip()
        counted = self._counted(text)
        if counted is not None:
            return counted
        found = _EIGHT.fullmatch(text)
        numbers = list(found.groups()) if found else _DIGITS.findall(text)
        if not _WRITTEN.fullmatch(text) or len(numbers) not in (2, 3) or len(max(numbers, key=len)) > 4:
            return None
        year, month, day = (int(n) for n in (numbers if len(numbers) == 3 else [str(self.today().year), *numbers]))
        try:
            return date(year, month, day)
        except ValueError:
            return None

    def show(self, value: date) -> str:
        """Return it as 2026-11-03."""
        return value.isoformat()

    def settle(self, raw: str, today: date) -> str:
        """Return the date where it can be read: 今天 is another day tomorrow."""
        value = Day(lambda: today).read(raw)
        return raw if value is None else self.show(value)

    def check(self, raw: str) -> Iterable[str]:
        """Say how a date is typed."""
        if self.read(raw) is None:
            yield tr("“{raw}”看不出是哪一天，可以写 20261103、11.3、今天、+3 或 周五。").format(raw=clean(raw)[:20])

    def _counted(self, text: str) -> date | None:
        """Return a day told from today: by a word, by days, or by its weekday (周五: the next one or today)."""
        today, days = self.today(), _FROM_TODAY.fullmatch(text)
        if days is not None:
            return today + timedelta(days=int(days[1] + days[2]))
        if text.casefold() in _SPOKEN:
            return today + timedelta(days=_SPOKEN[text.casefold()])
        named = _WEEKDAY.fullmatch(text)
        if named is None:
            return None
        ahead = _WEEKDAYS[named[2]] - today.weekday()
        if named[1] is None:
            return today + timedelta(days=ahead % 7)
        return today + timedelta(days=ahead + _WEEKS[named[1]] * 7)


_SPOKEN = {"今天": 0, "昨天": -1, "前天": -2, "明天": 1, "后天": 2, "大后天": 3}
_SPOKEN |= {"today": 0, "yesterday": -1, "tomorrow": 1}  # what the English window puts into a box, it reads
_WEEKDAYS = {name: place for place, name in enumerate("一二三四五六日")} | {"天": 6}
_WEEKS = {"上": -1, "本": 0, "这": 0, "下": 1}


@dataclass(frozen=True)
class IdNumber(Kind[str]):
    """公民身份号码; one that fails its check is kept as typed and marked 未核验 (条22: never refused)."""

    def read(self, raw: str) -> str | None:
        """Return the 18 digits, or what was typed where they do not pass."""
        identity = people.read_id_number(raw)
        return identity.number if identity else clean(raw).strip() or None

    def check(self, raw: str) -> Iterable[str]:
        """Say that the number does not pass its check."""
        if people.read_id_number(raw) is None:
            yield tr("证件号码没有通过校验，请再看一眼；照原样保存，标记为未核验。")


@dataclass(frozen=True)
class Phone(Kind[str]):
    """A mobile or landline number; anything else is kept with a finding."""

    def read(self, raw: str) -> str | None:
        """Return the digits where they are a number, else what was typed."""
        return people.fold_number(raw) if people.is_phone(raw) else clean(raw).strip() or None

    def check(self, raw: str) -> Iterable[str]:
        """Say that it does not look like a telephone number."""
        if not people.is_phone(raw):
            yield tr("电话号码的位数不对，请核对；照原样保存。")
