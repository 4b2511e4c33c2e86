"""紧急 (条25): which of the three, when the key was pressed, to whom it was reported; internal, of the visit alone."""

from datetime import datetime

from reception_desk.forms.form import Field, Values, section
from reception_desk.forms.kinds import Choice, Text
from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import later


def is_urgent(values: Values) -> bool:
    """Tell whether the clerk pressed the key."""
    return bool(values.raw.get(URGENT.name, "").strip())


URGENT = Field("urgent", later("紧急"), Choice(Urgency), internal=True, width=3)
URGENT_AT = Field("urgent_at", later("发现时间"), Text(20), internal=True, width=4, example="2026-11-03 10:42")
URGENT_TOLD = Field(
    "urgent_told", later("已报告"), Text(100), internal=True, width=5, example="10:45 周明远 副局长，已派人到场"
)

URGENT_SECTION = section("urgent", later("紧急"), URGENT, URGENT_AT, URGENT_TOLD, shown_when=is_urgent)


def marked(urgency: Urgency, at: datetime) -> dict[str, str]:
    """Return the answers of a visit marked urgent at that moment, as raw text."""
    return {URGENT.name: urgency.value, URGENT_AT.name: f"{at:%Y-%m-%d %H:%M}"}


def unmarked() -> dict[str, str]:
    """Return the answers of a visit that is urgent no more; to whom it was reported stays."""
    return {URGENT.name: "", URGENT_AT.name: ""}
