"""Reads a hash lock and says what of it a given system and Python would install.

pip judges markers by the machine it runs on, so a trial for another machine has to be given the lines chosen here:
`python -m tools.locks LOCK [MARKER=VALUE…]` prints them, for this machine less what the arguments change.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@dataclass(frozen=True)
class Pin:
    """One package of a lock: exactly one version, and the hashes of its files."""

    requirement: Requirement
    hashes: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return the name in the one spelling the index compares by."""
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """Return the version, or nothing where the lock leaves it open."""
        fixed = [each.version for each in self.requirement.specifier if each.operator == "=="]
        return fixed[0] if len(fixed) == 1 and "*" not in fixed[0] else ""

    def applies(self, environment: dict[str, str]) -> bool:
        """Return whether a machine with this marker environment installs the package."""
        return self.requirement.marker is None or self.requirement.marker.evaluate(environment)

    def line(self) -> str:
        """Return the line pip is given: no marker, since it was judged already."""
        return " ".join([f"{self.requirement.name}=={self.version}", *(f"--hash={each}" for each in self.hashes)])


def read_lock(path: Path) -> list[Pin]:
    """Read the pins of the lock at `path`; ValueError for a line that is neither pin nor remark."""
    whole = re.sub(r"\\\n", " ", path.read_text("utf-8"))
    pins = []
    for line in filter(None, (line.split("#")[0].strip() for line in whole.splitlines())):
        text, *hashes = re.split(r"\s+--hash=", line)
        try:
            pins.append(Pin(Requirement(text), tuple(hashes)))
        except ValueError as error:
            raise ValueError(f"{path.name}: “{text}” does not belong in a lock") from error
    return pins


def environment(**changed: str) -> dict[str, str]:
    """Return this machine's marker environment less what is `changed`."""
    return {**{name: str(value) for name, value in default_environment().items()}, **changed}


def main() -> int:
    """Print the lines that apply."""
    lock, *changes = sys.argv[1:]
    wanted = environment(**dict(change.split("=", 1) for change in changes))
    print(*(pin.line() for pin in read_lock(Path(lock)) if pin.applies(wanted)), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
