"""The office's work on a code table: which tables, the questions for one row, a free code, a list pasted from Excel."""

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reception_desk.findings import Finding
from reception_desk.forms.code_tables import CodeTable, Entry, OwnRow, own_row, shipped, table
from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds import Text, clean
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.regions import REGIONS, read_regions
from reception_desk.forms.visits import VISIT
from reception_desk.wording import later, shown, tr

MOST_PASTED = 5_000
"""Lines taken at once: more would hold up whoever saves meanwhile."""

CODE = Field("code", later("代码"), Text(20), width=12, example="0206")
LABEL = Field("label", later("名称"), Text(60), width=12, example="林草资源")
ALIASES = Field("aliases", later("别名"), Text(200), width=12, example="林草、林业")
_HEADINGS = frozenset({"代码", "编码", "编号", "code", "CODE", "Code"})
_BETWEEN = re.compile(r"[、，,；;]+")


@dataclass(frozen=True)
class RowList:
    """What a pasted list says: rows for the table, and the lines that could not be taken."""

    rows: tuple[OwnRow, ...]
    findings: tuple[Finding, ...]


@functools.cache
def tables_in_use() -> Mapping[str, tuple[str, ...]]:
    """Return the tables the visit's form asks from, each with the names of the fields that do, in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for each in VISIT.fields:
        if isinstance(each.kind, Place):
            found[REGIONS] = (*found.get(REGIONS, ()), each.name)
        elif isinstance(each.kind, Coded | CodedSome):
            found[each.kind.table_name] = (*found.get(each.kind.table_name, ()), each.name)
    return found


@functools.cache
def row_form(table_name: str) -> Form:
    """Return the questions for one row of a table."""
    parent = Field("parent", later("上级"), Coded(table_name), width=12)
    return Form("code_row", later("条目"), (section("row", later("条目"), CODE, LABEL, ALIASES, parent),))


def values_of(table_name: str, entry: Entry) -> Values:
    """Return a row as the office would type it; of a shipped one only the office's own other names."""
    own = own_row(table_name, entry.code)
    names = own.aliases if own is not None else ()
    raw = {CODE.name: entry.code, LABEL.name: entry.label, ALIASES.name: "、".join(names), "parent": entry.parent}
    return Values(row_form(table_name), {name: text for name, text in raw.items() if text})


def row_of(table_name: str, values: Values) -> OwnRow:
    """Return the row that was typed; an earlier name of it stays as another name, so that it still finds."""
    text = {name: clean(answer).strip() for name, answer in values.raw.items()}
    code = unicodedata.normalize("NFKC", text.get(CODE.name, ""))
    label, known = text.get(LABEL.name, ""), table(table_name).get(code)
    given = [each for each in map(str.strip, _BETWEEN.split(text.get(ALIASES.name, ""))) if each]
    before = own_row(table_name, code)
    if known is not None and before is not None and before.label not in ("", label):
        given.append(before.label)
    same = shipped(table_name).get(code)
    kept = "" if same is not None and same.label == label else label
    parent = values.raw.get("parent", "").strip() if same is None else ""
    meant = table(table_name).sole(parent) if parent else None
    names = tuple(dict.fromkeys(each for each in given if each != label))
    return OwnRow(table_name, code, kept, names, meant.code if meant else parent, bool(known and known.retired))


def retired_row(table_name: str, entry: Entry, *, retired: bool) -> OwnRow:
    """Return the office's row that hides an entry, or brings it back; its names stay as they are."""
    own = own_row(table_name, entry.code)
    return replace(own or OwnRow(table_name, entry.code, ""), retired=retired)


def is_idle(row: OwnRow) -> bool:
    """Tell whether a row says nothing of a shipped entry that the shipped one does not say itself."""
    return shipped(row.table).get(row.code) is not None and not (row.label or row.aliases or row.retired)


def retiring_findings(table_name: str, entry: Entry) -> Iterator[Finding]:
    """Say why an entry cannot be hidden: an empty form begins with it, or nothing would be left to choose."""
    for each in VISIT.fields:
        if isinstance(each.kind, Coded) and each.kind.table_name == table_name and each.default == entry.code:
            sentence = tr("空表的“{label}”就是这一项，不能停用；可以改它的名称。")
            yield Finding("code", sentence.format(label=shown(each.label)))
    if len(table(table_name).find("")) == 1 and not entry.retired:
        yield Finding("code", tr("这是最后一项，停用以后就没有可选的了。"))


def free_code(codes: CodeTable, parent: str) -> str:
    """Return a code that nobody uses yet, made like those of the entries under `parent`."""
    used = {each.code for each in codes.entries}
    numbers = [each.code for each in codes.entries if each.parent == parent and each.code.isdigit()]
    width = max(map(len, numbers), default=len(parent) + 2)
    above = parent if all(each.startswith(parent) for each in numbers) else ""
    last = max(map(int, numbers), default=int(above.ljust(width, "0")) if above.isdigit() else 0)
    first = min(map(int, numbers), default=last)
    for number in (*range(last + 1, last + 100), *range(first, last)):
        code = f"{number:0{width}}"
        if len(code) == width and code.startswith(above) and code not in used:
            return code
    return next(code for code in (f"B{n}" for n in range(1, len(used) + 2)) if code not in used)


def read_rows(table_name: str, text: str) -> RowList:
    """Read lines of code and name, and perhaps the code it stands under, as Excel puts them on the clipboard.

    A first line of headings is passed over; of regions the codes say what stands under what.
    """
    if len(text.splitlines()) > MOST_PASTED:
        return RowList((), (Finding("", tr("一次最多粘贴 {n} 行，请分几次。").format(n=MOST_PASTED)),))
    if table_name == REGIONS:
        regions = read_regions(text)
        return RowList(regions.rows, regions.findings)
    rows: dict[str, OwnRow] = {}
    findings: list[Finding] = []
    for number, cells in _lines(text):
        row = _pasted(table_name, cells)
        if row.code in rows:
            sentence = tr("第 {n} 行的代码 {code} 前面已经用过，没有导入。").format(n=number, code=row.code)
        else:
            sentence = _wrong(row, number, rows)
        if sentence:
            findings.append(Finding("", sentence))
        else:
            rows[row.code] = row
    return RowList(tuple(rows.values()), tuple(findings))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        cells = [clean(cell).strip('" ') for cell in line.split("\t")]
        if any(cells) and not (number == 1 and cells[0] in _HEADINGS):
            yield number, [*cells, "", ""]


def _pasted(table_name: str, cells: list[str]) -> OwnRow:
    code, label, parent = unicodedata.normalize("NFKC", cells[0]), cells[1], cells[2]
    known = shipped(table_name).get(code)
    if known is not None:
        return OwnRow(table_name, code, "" if label == known.label else label)
    under = next(
        (code[:length] for length in range(len(code) - 1, 0, -1) if shipped(table_name).get(code[:length])), ""
    )
    nested = any(each.parent for each in shipped(table_name).entries)
    return OwnRow(table_name, code, label, parent=parent or (under if nested else ""))


def _wrong(row: OwnRow, number: int, rows: Mapping[str, OwnRow]) -> str:
    known = table(row.table).get(row.code)
    if not re.fullmatch(r"[0-9A-Za-z]{1,20}", row.code) or not (row.label or known):
        return tr("第 {n} 行不是“代码、名称”，没有导入；表格里的代码列要设为文本。").format(n=number)
    if known is None and table(row.table).fixed:
        return tr("第 {n} 行的代码 {code} 不在国家标准里，没有导入。").format(n=number, code=row.code)
    if row.parent and table(row.table).get(row.parent) is None and row.parent not in rows:
        return tr("第 {n} 行的上级 {parent} 不存在，没有导入。").format(n=number, parent=row.parent[:20])
    return ""
