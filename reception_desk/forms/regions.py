"""行政区划 and villages as the office brings them: a list of codes and names becomes rows of the table."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.forms.code_tables import OwnRow, shipped
from reception_desk.forms.kinds import clean
from reception_desk.wording import tr

REGIONS = "regions"
COUNTY, TOWNSHIP, VILLAGE = 6, 9, 12
_LEVELS = (2, 4, COUNTY, TOWNSHIP, VILLAGE)
# The lists of the statistics office name the committee; people and papers name the village.
_COMMITTEES = (
    (re.compile(r"村?(村民委员会|村委会)$"), "村"),
    (re.compile(r"(社区)(居民委员会|居委会)$"), r"\1"),
)


@dataclass(frozen=True)
class RegionList:
    """What a list of regions says: rows for the table, and the lines that could not be taken."""

    rows: tuple[OwnRow, ...]
    findings: tuple[Finding, ...]


def read_regions(text: str) -> RegionList:
    """Read lines of code and name (commas, tabs or semicolons between; a first line of headings is passed over).

    Codes have 6 digits down to the county, 9 for a township, 12 for a village (统计用区划代码), with or
    without the zeros at their end. A village is called by its township and its own name.
    """
    names: dict[str, str] = {}
    findings: list[Finding] = []
    for number, code, name in _lines(text):
        if not re.fullmatch(r"[1-9]\d{1,11}", code) or not name:
            sentence = tr("第 {n} 行不是“代码、名称”，没有导入；表格里的代码列要设为文本。").format(n=number)
            findings.append(Finding("", sentence))
        elif names.setdefault(_full(code), name) != name:
            sentence = tr("第 {n} 行的代码 {code} 前面已经用过，没有导入。").format(n=number, code=code)
            findings.append(Finding("", sentence))
    return RegionList(tuple(_row(code, names) for code in sorted(names)), tuple(findings))


def depth(code: str) -> int:
    """Return how many digits of a region's code count: 2, 4, 6 (county), 9 (township) or 12 (village)."""
    return next((level for level in _LEVELS if not code[level:].strip("0")), VILLAGE)


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    """Give line number, code and name of each line that has anything."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        cells = [clean(cell).strip('" ') for cell in re.split(r"[\t,，;；]", line)]
        code = unicodedata.normalize("NFKC", cells[0])
        heading = number == 1 and not any(map(str.isdigit, code))
        if any(cells) and not heading:
            yield number, code, cells[1] if len(cells) > 1 else ""


def _full(code: str) -> str:
    """Return a code of 6 digits down to the county, of 12 below it."""
    return code.ljust(COUNTY, "0")[:COUNTY] if depth(code) <= COUNTY else code.ljust(VILLAGE, "0")


def _row(code: str, names: Mapping[str, str]) -> OwnRow:
    above = [_full(code[:level]) for level in _LEVELS if level < depth(code)]
    parent = next((each for each in reversed(above) if each in names or shipped(REGIONS).get(each)), "")
    given = short = names[code]
    for committee, village in _COMMITTEES:
        short = committee.sub(village, short)
    township = names.get(parent, "") if depth(parent) == TOWNSHIP else ""
    label = short if short.startswith(township) else township + short
    aliases = tuple(each for each in dict.fromkeys((short, given)) if each != label)
    return OwnRow(REGIONS, code, label, aliases, parent)
