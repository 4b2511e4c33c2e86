"""The three ways in which an office begins its roster, each as posts that it can change afterwards (值班表)."""

from dataclasses import dataclass

from reception_desk.rules.roster.hours import Hours
from reception_desk.vocabulary.duty import Preset, Slot
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


def night_post(hours: Hours) -> PresetPost:
    """Return what a 重点时段 of 24 h adds to an office that has no post for the night: held by nobody on other days."""
    return PresetPost(_NIGHT, Slot.NIGHT, *hours.night, (0, 0, 0))


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
        noon = () if own.through else (PresetPost(_NOON, Slot.NOON, *own.noon, (1, 0, 0)),)
        return leader, *noon, rest
    return (
        leader,
        PresetPost(_CLERK, Slot.AM, *own.morning, (2, 0, 0)),
        PresetPost(_CLERK, Slot.PM, *own.afternoon, (2, 0, 0)),
        rest,
    )
