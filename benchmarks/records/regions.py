"""The made county: its towns and villages, as the office brings them in from a list."""

import tomllib
from pathlib import Path

from reception_desk.forms.regions import read_regions
from reception_desk.models.code_tables import CodeRow, keep_code_rows
from reception_desk.services.desk import Desk

_WORDS = tomllib.loads((Path(__file__).parent.parent / "people_words.toml").read_text("utf-8"))
_COUNTY = "370199"
TOWNS: tuple[str, ...] = tuple(_WORDS["towns"])
VILLAGES: tuple[str, ...] = tuple(town + village for town in TOWNS for village in _WORDS["villages"])


def region_list() -> str:
    """Return the list of codes and names, one region a line."""
    lines = [f"{_COUNTY},{_WORDS['county_name']}"]
    for town_place, town in enumerate(TOWNS, 1):
        code = f"{_COUNTY}{town_place:03}"
        lines.append(f"{code},{town}")
        lines += [f"{code}{200 + place:03},{village}" for place, village in enumerate(_WORDS["villages"])]
    return "\n".join(lines)


def write(desk: Desk) -> None:
    """Write the regions into the office's code tables."""
    rows = read_regions(region_list()).rows
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        keep_code_rows(work, [CodeRow(r.table, r.code, r.label, r.aliases, r.parent, retired=False) for r in rows])
