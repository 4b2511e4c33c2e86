"""The files that say how a record is named elsewhere: the order of fields, their labels there, the codes there."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms.outgoing.fields import Record, Told, names
from reception_desk.wording import tr

MOST = 200_000
"""Characters a mapping may have; what is longer is no mapping."""
_KEYS = frozenset({"label", "field", "fixed", "required", "codes", "as"})
_MOST_LABEL, _MOST_NAME = 60, 20
_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]|^\.|\.$')
_PLACE = re.compile(r"\(at line (\d+)")
_HEAD = re.compile(r"^\s*\[\[\s*([\w.]+)\s*\]\]")


@dataclass(frozen=True, slots=True)
class Asked:
    """One field as it is asked for elsewhere: its label there, ours, or always the same words; our codes to theirs."""

    label: str
    name: str
    fixed: str = ""
    required: bool = False
    by_code: bool = False
    codes: Mapping[str, str] = field(default_factory=dict, hash=False)

    def value(self, record: Record) -> str:
        """Return what is entered there, "" where nothing was recorded or their code is not known."""
        if not self.name:
            return self.fixed
        told = record.get(self.name, Told())
        if self.codes:
            return self.codes.get(told.code, self.codes.get(told.words, ""))
        return (told.code or told.words) if self.by_code else told.words

    def lack(self, record: Record) -> str:
        """Say in one sentence why a record cannot be entered there, "" where it can."""
        if not self.name:
            return ""
        told = record.get(self.name, Told())
        said = told.words or told.code
        if self.codes and said and not self.value(record):
            return tr("“{label}”没有与“{word}”对应的代码").format(label=self.label, word=told.words or told.code)
        return tr("没有填“{label}”").format(label=self.label) if self.required and not said else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a package: its name, and its fields in their order."""

    name: str
    fields: tuple[Asked, ...]


@dataclass(frozen=True)
class National:
    """How the national system's form runs: its name, by which names it is known besides, its fields in their order.

    `remind` tells whether 今日 says how many matters wait to be entered.
    """

    system: str
    also: tuple[str, ...]
    fields: tuple[Asked, ...]
    remind: bool = True


@dataclass(frozen=True)
class Package:
    """How the superior's tables run."""

    name: str
    visits: Table
    matters: Table


def read_national(text: str) -> National:
    """Read the file of the national system; raises CannotNow with the line where it is wrong."""
    told = _read(text)
    lines = _heads(text, "field")
    asked = _fields(told.get("field"), lines, text, "[[field]]")
    also = told.get("also", [])
    if not isinstance(also, list) or not all(isinstance(each, str) for each in also):
        raise wrong(_line_of(text, "also"), tr("also 要写成一列名字，每个加引号，外面加方括号。"))
    remind = told.get("remind", True)
    if not isinstance(remind, bool):
        raise wrong(_line_of(text, "remind"), tr("remind 只能是 true 或 false。"))
    return National(_word(told, "system", text), tuple(also), asked, remind)


def read_package(text: str) -> Package:
    """Read the file of the package for the superior system; raises CannotNow with the line where it is wrong."""
    told = _read(text)
    tables = []
    for name in ("visits", "matters"):
        part = told.get(name)
        if not isinstance(part, dict):
            raise wrong(1, tr("缺少 [{name}] 这一部分。").format(name=name))
        lines = _heads(text, f"{name}.field")
        called = _word(part, "name", text)
        if _NO_FILE_NAME.search(called) or len(called) > _MOST_NAME:
            raise wrong(_line_of(text, "name"), tr("“{name}”不能做文件名，请换一个短的名称。").format(name=called))
        tables.append(Table(called, _fields(part.get("field"), lines, text, f"[[{name}.field]]")))
    return Package(_word(told, "name", text), *tables)


def wrong(line: int, sentence: str) -> CannotNow:
    """Return the error of a mapping's line."""
    told = tr("对照表第 {line} 行不对：{sentence}").format(line=line, sentence=sentence)
    return CannotNow(told, tr("请改好这一行再放回去；原来的对照表照旧在用。"))


def _read(text: str) -> dict[str, Any]:
    if len(text) > MOST:
        raise wrong(1, tr("文件太长，不像对照表。"))
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise wrong(line, tr("看不懂这一行，多半是少了引号、等号或方括号。")) from error


def _heads(text: str, path: str) -> list[int]:
    """Return the lines on which the entries of a list begin."""
    found = [(place, _HEAD.match(line)) for place, line in enumerate(text.splitlines(), 1)]
    return [place for place, head in found if head is not None and head[1] == path]


def _fields(told: object, lines: Sequence[int], text: str, head: str) -> tuple[Asked, ...]:
    if not isinstance(told, list) or not told:
        raise wrong(1, tr("一栏也没有：每一栏写一个 {head}。").format(head=head))
    known, found = names(), []
    for place, each in enumerate(told):
        line = lines[place] if place < len(lines) else 1
        end = lines[place + 1] if place + 1 < len(lines) else len(text.splitlines()) + 1
        found.append(_field(each, _Where(text.splitlines()[line - 1 : end - 1], line), known))
    _no_label_twice(found, lines)
    return tuple(found)


@dataclass(frozen=True)
class _Where:
    """The lines of one entry, and the number of the first."""

    texts: Sequence[str]
    first: int

    def line_of(self, key: str) -> int:
        """Return the line on which a key stands, the entry's first where none does."""
        found = (place for place, text in enumerate(self.texts) if re.match(rf"\s*{re.escape(key)}\s*=", text))
        return self.first + next(found, 0)


def _field(told: object, where: _Where, known: Mapping[str, str]) -> Asked:
    if not isinstance(told, dict):
        raise wrong(where.first, tr("每一栏要写成几行“名字 = 内容”。"))
    for key in told:
        if key not in _KEYS:
            allowed = "、".join(sorted(_KEYS))
            raise wrong(where.line_of(key), tr("没有“{key}”这个写法，可用：{all}。").format(key=key, all=allowed))
    label, name, fixed = (_text(told, key, where) for key in ("label", "field", "fixed"))
    if not label or len(label) > _MOST_LABEL:
        raise wrong(where.line_of("label"), _label_wanted())
    if bool(name) == bool(fixed):
        raise wrong(where.first, tr("“{label}”要写 field 或 fixed，只写一个。").format(label=label))
    if name and name not in known:
        near = _near(name, known)
        raise wrong(where.line_of("field"), tr("没有“{name}”这个字段{near}。").format(name=name, near=near))
    codes = told.get("codes", {})
    if not isinstance(codes, dict) or not all(isinstance(each, str | int) for each in codes.values()):
        told_so = tr("codes 要写成一张表，本程序的代码在等号左边，那边的代码加引号写在右边。")
        raise wrong(where.line_of("codes"), told_so)
    shown = told.get("as", "words")
    if shown not in ("words", "code"):
        raise wrong(where.line_of("as"), tr("as 后面只能写 words（文字）或 code（代码），加引号。"))
    required = told.get("required", False)
    if not isinstance(required, bool):
        raise wrong(where.line_of("required"), tr("required 只能是 true 或 false。"))
    return Asked(label, name, fixed, required, shown == "code", {key: str(value) for key, value in codes.items()})


def _label_wanted() -> str:
    return tr("要写 label，内容是那边的栏目名，加引号，不超过 {n} 字。").format(n=_MOST_LABEL)


def _text(told: Mapping[str, Any], key: str, where: _Where) -> str:
    value = told.get(key, "")
    if not isinstance(value, str):
        raise wrong(where.line_of(key), tr("{key} 的内容要加引号。").format(key=key))
    return value.strip()


def _near(name: str, known: Mapping[str, str]) -> str:
    """Return in words which field may be meant: one that is called so, or whose name begins alike."""
    called = [each for each, label in known.items() if label == name]
    alike = called or [each for each in known if each.startswith(name[:4])][:3]
    return tr("，是不是 {some}").format(some="、".join(alike)) if alike else ""


def _no_label_twice(found: Sequence[Asked], lines: Sequence[int]) -> None:
    seen: set[str] = set()
    for place, each in enumerate(found):
        if each.label in seen:
            line = lines[place] if place < len(lines) else 1
            raise wrong(line, tr("“{label}”写了两次。").format(label=each.label))
        seen.add(each.label)


def _word(told: Mapping[str, Any], key: str, text: str) -> str:
    value = told.get(key)
    if not isinstance(value, str) or not value.strip():
        raise wrong(_line_of(text, key), tr("要写 {key}，内容是名称，加引号。").format(key=key))
    return value.strip()


def _line_of(text: str, key: str) -> int:
    found = (n for n, line in enumerate(text.splitlines(), 1) if re.match(rf"\s*{re.escape(key)}\s*=", line))
    return next(found, 1)
