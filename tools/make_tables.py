"""Write the shipped code tables from the libraries that keep them up (`make tables`)."""

import re
import unicodedata
from collections import defaultdict
from datetime import date
from importlib.resources import files
from pathlib import Path

from holidays.countries.china import China
from pypinyin.pinyin_dict import pinyin_dict as every_reading
from pypinyin_dict.pinyin_data.ktghz2013 import pinyin_dict as modern_readings  # type: ignore[import-untyped]

from reception_desk.rules.calendars.notices import FIRST_YEAR, LAST_YEAR

RESOURCES = Path(__file__).parent.parent / "resources"
TABLES, CALENDARS = RESOURCES / "code_tables", RESOURCES / "calendars"
_SWAPPED = "休息日"
_COMMON = range(0x4E00, 0xA000)
_UMLAUT = "\u0308"


def simplified() -> str:
    """Return the table from traditional to simplified characters (OpenCC's TSCharacters, Apache-2.0)."""
    source = files("opencc").joinpath("dictionary", "TSCharacters.txt").read_text("utf-8")
    rows = (line.split("\t") for line in source.splitlines() if "\t" in line)
    pairs = sorted((old, new.split(" ")[0]) for old, new in rows if len(old) == 1)
    lines = [f"{old}\t{new}" for old, new in pairs if len(new) == 1 and old != new]
    return "\n".join(["# 繁体到简体，取自 OpenCC TSCharacters（Apache-2.0），由 make tables 生成", *lines]) + "\n"


def readings() -> str:
    """Return the table from syllables to characters: first the readings that are usual, then the others.

    The 8,105 characters of 通用规范汉字表 have the readings of its dictionary, without the archaic ones of larger
    dictionaries; every other character of the common block, rare ones of names among them, has all that are known.
    """
    usual: defaultdict[str, list[str]] = defaultdict(list)
    other: defaultdict[str, list[str]] = defaultdict(list)
    for code in sorted({*modern_readings, *(each for each in every_reading if each in _COMMON)}):
        for place, syllable in enumerate(_syllables(code)):
            (other if place else usual)[syllable].append(chr(code))
    lines = [f"{syllable}\t{''.join(table[syllable])}" for table in (usual, other) for syllable in sorted(table)]
    source = "取自 pypinyin 与 pypinyin-dict（MIT），由 make tables 生成"
    return "\n".join([f"# 音节与汉字：先列常用读音，再列其他读音；ü 作 v。{source}", *lines]) + "\n"


def filling() -> str:
    """Return the days that python-holidays names in each year: as arranged where it knows the notice, else by the law.

    A year is known when days of it were swapped for others: only a notice does that.
    """
    lines = ["# 年、arranged（有通知）或 law、日期、off 或 on、名称；取自 python-holidays（MIT），由 make tables 生成"]
    for year in range(FIRST_YEAR - 1, LAST_YEAR + 2):
        arranged = China(years=[year], observed=True, language="zh_CN")  # type: ignore[no-untyped-call]
        worked = {day: "" for day in arranged.weekend_workdays if day.year == year}
        if worked:
            named = {day: _plain(name) for day, name in arranged.items()}
            lines += [
                _named_day(year, "arranged", day, {**named, **worked}[day], day in named)
                for day in sorted({*named, *worked})
            ]
        law = China(years=[year], observed=False, language="zh_CN")  # type: ignore[no-untyped-call]
        lines += [
            _named_day(year, "law", day, _plain(name), True)
            for day, name in sorted(law.items())
            if _SWAPPED not in name
        ]
    return "\n".join(lines) + "\n"


def _named_day(year: int, kind: str, day: date, name: str, off: bool) -> str:
    return f"{year}\t{kind}\t{day.isoformat()}\t{'off' if off else 'on'}\t{name}"


def _plain(name: str) -> str:
    return "调休" if _SWAPPED in name else name.split("（")[0].replace("; ", "、")


def _syllables(code: int) -> list[str]:
    """Return the readings of a character without tones, the most usual first."""
    known = every_reading.get(code, modern_readings.get(code, "")).split(",")
    modern = modern_readings.get(code)
    kept = known if modern is None else [each for each in known if each in modern.split(",")]
    kept += [each for each in (modern or "").split(",") if each and each not in kept]
    return list(dict.fromkeys(filter(None, map(_toneless, kept))))


def _toneless(syllable: str) -> str:
    """Return `lv` for lǜ; nothing for a mere sound without a vowel (ḿ) or with one no key has (ê)."""
    parts = unicodedata.normalize("NFD", syllable).replace("u" + _UMLAUT, "v")
    plain = "".join(each for each in parts if not unicodedata.combining(each))
    return plain if re.search("[aeiouv]", plain) and "\u0302" not in parts else ""


if __name__ == "__main__":
    (TABLES / "simplified.tsv").write_text(simplified(), "utf-8")
    (TABLES / "readings.tsv").write_text(readings(), "utf-8")
    (CALENDARS / "filling.tsv").write_text(filling(), "utf-8")
