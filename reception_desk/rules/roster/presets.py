"""The three ways in which an office begins its roster, each as posts that it can change afterwards (值班表)."""

from dataclasses import dataclass

from reception_desk.vocabulary.duty import Preset, Slot
from reception_desk.wording import later, shown

_LEADER, _CLERK, _NOON, _REST, _NIGHT = (
    *(later("带班领导"), later("接待员"), later("午间值班")),
    *(later("节假日值班"), later("夜间值班")),
)


@dataclass(frozen=True, slots=True)
class Hours:
    """An office's hours as 09:00: the window's in the morning and in the afternoon, and those of the whole office."""

    morning: tuple[str, str] = ("09:00", "11:30")
    afternoon: tuple[str, str] = ("14:00", "17:00")
    office: tuple[str, str] = ("08:30", "17:30")

    @property
    def noon(self) -> tuple[str, str]:
        """Return the time between, in which a hall that is open must not be empty."""
        return self.morning[1], self.afternoon[0]

    @property
    def night(self) -> tuple[str, str]:
        """Return the time until the office opens again."""
        return self.office[1], self.office[0]

    @property
    def round(self) -> tuple[str, str]:
        """Return 24 hours, which change hands when the office opens."""
        return self.office[0], self.office[0]


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


NIGHT_POST = PresetPost(_NIGHT, Slot.NIGHT, *Hours().night, (0, 0, 0))
"""What a 重点时段 of 24 h adds to an office that has no post for the night: held by nobody on other days."""


def preset(which: Preset, hours: Hours | None = None) -> tuple[PresetPost, ...]:
    """Return the posts of a way to begin, 带班 first: in an office's own hours, or in those that are usual."""
    own = hours or Hours()
    rest = PresetPost(_REST, Slot.DAY, *own.office, (0, 1, 1))
    if which is Preset.ROUND_THE_CLOCK:
        return (
            PresetPost(_LEADER, Slot.DAY, *own.round, (1, 1, 1), leading=True),
            PresetPost(_CLERK, Slot.DAY, *own.office, (2, 1, 1)),
            PresetPost(_NIGHT, Slot.NIGHT, *own.night, (1, 1, 1)),
        )
    leader = PresetPost(_LEADER, Slot.DAY, *own.office, (1, 1, 1), leading=True)
    if which is Preset.EVERYBODY:
        return leader, PresetPost(_NOON, Slot.NOON, *own.noon, (1, 0, 0)), rest
    return (
        leader,
        PresetPost(_CLERK, Slot.AM, *own.morning, (2, 0, 0)),
        PresetPost(_CLERK, Slot.PM, *own.afternoon, (2, 0, 0)),
        rest,
    )
