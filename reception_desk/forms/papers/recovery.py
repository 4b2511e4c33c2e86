"""HFM 数据恢复码: the sheet printed once at set-up and locked away; it is a secret and is never kept."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import PaperField
from reception_desk.forms.papers.writing import one_line, paper_date, shortened

TEMPLATE = "HFM.docx"

RECOVERY_FIELDS = (
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("made_on", "生成日期", "2026年11月3日"),
    PaperField("code_lines", "恢复码，每行四组", "7K3M 92QF TX4B 6HWD"),
)

_GROUPS_A_LINE = 4
_GROUP = 4
_MOST_OFFICE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """The office, the day, and the code as it must be typed in again (groups parted by - or blanks)."""

    office: str
    made_on: date
    code: str


def recovery_context(facts: RecoveryFacts) -> dict[str, object]:
    """Return the fields of RECOVERY_FIELDS; `code_lines` is a list of lines of four groups each."""
    groups = facts.code.replace("-", " ").split()
    if len(groups) == 1:
        groups = [groups[0][start : start + _GROUP] for start in range(0, len(groups[0]), _GROUP)]
    groups += [""] * (-len(groups) % _GROUPS_A_LINE)
    return {
        "office": shortened(one_line(facts.office), _MOST_OFFICE),
        "made_on": paper_date(facts.made_on),
        "code_lines": [groups[start : start + _GROUPS_A_LINE] for start in range(0, len(groups), _GROUPS_A_LINE)],
    }
