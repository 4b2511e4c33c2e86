"""The three ways in which an office begins its roster, each as posts that it can change afterwards (值班表)."""

from dataclasses import dataclass

from reception_desk.vocabulary_of_duty import Preset, Slot
from reception_desk.wording import later, shown

_LEADER, _CLERK, _NOON, _REST, _NIGHT = (
    *(later("带班领导"), later("接待员"), later("午间值班")),
    *(later("节假日值班"), later("夜间值班")),
)


@dataclass(frozen=True, slots=True)
class PresetPost:
    """A post of a preset: its name, hours as 09:00, heads on working days, at weekends, on holidays."""

    source: str
    slot: Slot
    begins: str
    ends: str
    heads: tuple[int, int, int]
    leading: bool = False

    @property
    def name(self) -> str:
        """Return its name in the shown language."""
        return shown(self.source)


_LEADING = PresetPost(_LEADER, Slot.DAY, "08:30", "17:30", (1, 1, 1), leading=True)
_AT_REST = PresetPost(_REST, Slot.DAY, "08:30", "17:30", (0, 1, 1))
_PRESETS = {
    Preset.EVERYBODY: (_LEADING, PresetPost(_NOON, Slot.NOON, "11:30", "14:00", (1, 0, 0)), _AT_REST),
    Preset.WINDOW: (
        _LEADING,
        PresetPost(_CLERK, Slot.AM, "09:00", "11:30", (2, 0, 0)),
        PresetPost(_CLERK, Slot.PM, "14:00", "17:00", (2, 0, 0)),
        _AT_REST,
    ),
    Preset.ROUND_THE_CLOCK: (
        PresetPost(_LEADER, Slot.DAY, "08:30", "08:30", (1, 1, 1), leading=True),
        PresetPost(_CLERK, Slot.DAY, "08:30", "17:30", (2, 1, 1)),
        PresetPost(_NIGHT, Slot.NIGHT, "17:30", "08:30", (1, 1, 1)),
    ),
}


def preset(which: Preset) -> tuple[PresetPost, ...]:
    """Return the posts of a way to begin, 带班 first."""
    return _PRESETS[which]
