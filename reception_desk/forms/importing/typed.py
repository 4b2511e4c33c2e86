"""A row of a table as one would type it: what stands where, what no field takes, what is said of it in words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reception_desk.forms.form import AnyField
from reception_desk.forms.importing.numbers import RUINED, day_of_text
from reception_desk.forms.importing.rows import Mark, Row
from reception_desk.forms.importing.targets import ID_LIKE, Target
from reception_desk.forms.kinds import Choice, Count, Day, clean
from reception_desk.forms.kinds_moment import Moment
from reception_desk.rules.people import read_id_number
from reception_desk.wording import shown, tr

_UNKNOWN = re.compile(r"[xX×✕_＿?？]{1,}|某")
"""How old texts write a figure they did not know: 20XX年, 202_年, xx起."""
_ID = "id_number"
_SUMS = ("合计", "总计", "小计", "共计", "累计")


@dataclass(frozen=True)
class Typed:
    """A row: raw texts by field, what no field takes by the column's name, remarks in sentences."""

    place: int
    raw: Mapping[str, str]
    kept: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    is_sum: bool = False


class Typist:
    """Reads the rows of one table by its columns."""

    def __init__(self, headers: Sequence[str], columns: Mapping[int, str], targets: Sequence[Target]) -> None:
        """Take which column is which field."""
        fields = {each.name: each.field for each in targets}
        self._columns = {at: fields[name] for at, name in columns.items() if name in fields}
        self._headers = [clean(each)[:60] for each in headers]

    def typed(self, row: Row) -> Typed:
        """Return a row as one would type it."""
        raw: dict[str, str] = {}
        kept: dict[str, str] = {}
        remarks: list[str] = []
        for at, text in enumerate(row.texts):
            if not text.strip():
                continue
            asked = self._columns.get(at)
            if asked is None:
                self._keep(kept, at, text)
                continue
            answer, said = _answer(asked, text, row.marks.get(at))
            remarks += said
            if answer:
                raw[asked.name] = answer
            else:
                self._keep(kept, at, text)
        remarks += self._uncounted(row)
        first = next((text.strip() for text in row.texts if text.strip()), "")
        return Typed(row.place, raw, kept, tuple(dict.fromkeys(remarks)), first.startswith(_SUMS))

    def _keep(self, kept: dict[str, str], at: int, text: str) -> None:
        name = self._headers[at] if at < len(self._headers) and self._headers[at] else tr("第 {n} 列").format(n=at + 1)
        while name in kept:
            name += "'"
        kept[name] = clean(text, lines=True)

    def _uncounted(self, row: Row) -> Iterator[str]:
        for at, mark in row.marks.items():
            if mark is Mark.UNCOUNTED and at in self._columns:
                told = tr("“{label}”是公式，文件里没有它算好的值，没有取。")
                yield told.format(label=shown(self._columns[at].label))


def _answer(asked: AnyField, text: str, mark: Mark | None) -> tuple[str, list[str]]:
    """Return what is typed into a field for a cell, "" for nothing, and what is to be said of it."""
    label, shown_text = shown(asked.label), clean(text)[:24]
    if mark is Mark.ERROR:
        return "", [tr("“{label}”这一格是错误值 {text}，没有取。").format(label=label, text=shown_text)]
    if mark is Mark.RUINED or (asked.name in ID_LIKE and RUINED.fullmatch(text.strip())):
        told = tr("“{label}”被表格软件改成了 {text}，后几位已经丢失，不猜；请照原件在登记里补上。")
        return "", [told.format(label=label, text=shown_text)]
    said = [tr("“{label}”是公式，取它算好的值。").format(label=label)] if mark is Mark.FORMULA else []
    if mark is Mark.MERGED:
        said.append(tr("“{label}”是合并单元格，取上面一格的值。").format(label=label))
    if isinstance(asked.kind, Day | Moment):
        return _day(text, label, said)
    if isinstance(asked.kind, Count):
        return _count(text, label, said, asked.kind)
    if asked.name == _ID and _looks_ruined(text):
        said.append(tr("证件号码 {text} 的后几位是 0，像被表格软件改过，请照原件核对。").format(text=shown_text))
    if isinstance(asked.kind, Choice):
        return clean(text), said
    return clean(text, lines=asked.kind.lines), said


def _day(text: str, label: str, said: list[str]) -> tuple[str, list[str]]:
    number = day_of_text(text)
    if number:
        told = tr("“{label}”是数字 {text}，按 {day} 读。").format(label=label, text=clean(text), day=number)
        return number, [*said, told]
    return clean(text), said


def _count(text: str, label: str, said: list[str], kind: Count) -> tuple[str, list[str]]:
    bare = re.sub(r"[\s人次批件起份户余多名个]+$", "", clean(text))
    if kind.read(bare) is not None:
        return bare, said
    if _UNKNOWN.search(text):
        told = tr("“{label}”写着“{text}”，没有写明是多少，没有取。")
        return "", [*said, told.format(label=label, text=clean(text)[:24])]
    return clean(text), said


def is_unknown(text: str) -> bool:
    """Tell whether a text stands for a figure or a year that nobody knew: 20XX年, xx起."""
    return _UNKNOWN.search(text) is not None


def _looks_ruined(text: str) -> bool:
    digits = text.strip()
    return len(digits) == 18 and digits.isdecimal() and digits.endswith("000") and read_id_number(digits) is None
