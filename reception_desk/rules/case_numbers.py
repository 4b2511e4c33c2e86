"""法〔2015〕137号, 法〔2018〕335号: case numbers of courts, read, told apart and printed with full-width brackets."""

import re
import unicodedata
from dataclasses import dataclass

_PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军"
_NUMBER = re.compile(
    r"^\((?P<year>(?:19|20)\d{2})\)"
    rf"(?P<court>最高法|[{_PROVINCES}](?:\d{{2}}(?:\d{{2}})?)?)"
    r"(?P<special>知)?(?P<kind>[\u4e00-\u9fa5]{1,3}?)(?P<running>\d+)号(?:之(?P<part>[一二三四五六七八九十]+))?$"
)
_OLD = re.compile(r"^\((?P<year>(?:19|20)\d{2})\).+号$")
_SINCE = 2016


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number in its parts; `part` is what stands after 之."""

    year: int
    court: str
    special: str
    kind: str
    running: int
    part: str

    @property
    def printed(self) -> str:
        """Return the number as papers print it."""
        behind = f"之{self.part}" if self.part else ""
        return f"（{self.year}）{self.court}{self.special}{self.kind}{self.running}号{behind}"


def read_case_number(typed: str) -> CaseNumber | None:
    """Return the number in its parts, None where it is none of those used since 2016."""
    found = _NUMBER.match(_folded(typed))
    if found is None or int(found["year"]) < _SINCE:
        return None
    return CaseNumber(
        int(found["year"]),
        found["court"],
        found["special"] or "",
        found["kind"],
        int(found["running"]),
        found["part"] or "",
    )


def is_old_case_number(typed: str) -> bool:
    """Tell whether it is a number of before 2016, which is kept as free text: (2013)历民初字第123号."""
    found = _OLD.match(_folded(typed))
    return found is not None and int(found["year"]) < _SINCE


def _folded(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed)
    return re.sub(r"\s+", "", text).translate(str.maketrans("〔〕[]【】", "()()()"))
