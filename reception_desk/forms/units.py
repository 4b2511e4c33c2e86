"""The names of the units that answer to the office, by which a unit is completed; one that is gone is said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reception_desk.forms.kinds import Text, clean
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit as a box knows it: since when it is gone, None while it is there; who took over its work."""

    name: str
    gone_on: date | None = None
    heir: str = ""


_KNOWN: list[KnownUnit] = []


def take_units(units: Iterable[KnownUnit]) -> None:
    """Complete by these units from now on."""
    _KNOWN[:] = units


def living_units() -> tuple[str, ...]:
    """Return the names of the units that are there, in their order."""
    return tuple(each.name for each in _KNOWN if each.gone_on is None)


@dataclass(frozen=True)
class UnitName(Text):
    """The name of a unit; one that is not in the list is taken as it is typed."""

    most: int = 100

    def check(self, raw: str) -> Iterator[str]:
        """Say that it is very long, or of a unit that is gone who took over its work."""
        yield from super().check(raw)
        name = clean(raw).strip()
        gone = next((each for each in _KNOWN if each.name == name and each.gone_on is not None), None)
        if gone is not None:
            heir = tr("请选承接它职能的“{heir}”。").format(heir=gone.heir) if gone.heir else ""
            yield tr("“{unit}”从 {day} 起已经撤销。").format(unit=name, day=gone.gone_on) + heir
