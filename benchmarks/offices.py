"""The large offices that are measured on: made once, kept by size, seed and schema, copied before they are used."""

import os
import shutil
import sys
from pathlib import Path

from sqlalchemy import func, select

from benchmarks.make_office import EDITION, made_office, sit_down
from benchmarks.records.plan import SEED
from reception_desk.models.backup.places import BACKUPS
from reception_desk.models.folder import STORE_FILE
from reception_desk.models.migrate import head
from reception_desk.models.tables.visits import visit

_COUNT = select(func.count()).select_from(visit)
KEPT = Path(__file__).parent.parent / "build" / "offices"


class Offices:
    """Gives offices; `kept` is where they lie for the next run, `place` where this run has its own copies."""

    def __init__(self, place: Path, kept: Path = KEPT) -> None:
        self._place, self._kept = place, kept

    def at_hand(self, visits: int) -> Path:
        """Return this run's own copy of an office of so many visits, the same one each time it is asked for."""
        office = self._place / f"office-{visits}"
        if not (office / STORE_FILE).exists():
            copied(self.original(visits), office)
        return office

    def fresh(self, visits: int, name: str) -> Path:
        """Return a copy of its own."""
        return copied(self.original(visits), self._place / f"{name}-{visits}")

    def original(self, visits: int) -> Path:
        """Return the kept office, which nobody may write into; it is made where it is missing.

        One of an earlier schema is brought to the newest one instead, which takes a twentieth of the time.
        """
        office = self._kept / name_of(visits)
        if not office.exists():
            self._kept.mkdir(parents=True, exist_ok=True)
            aside = office.with_name(office.name + ".part")
            earlier = sorted(self._kept.glob(name_of(visits, "v????")))
            if earlier:
                copied(earlier[-1], aside)
                sit_down(aside)[0].close()
                shutil.rmtree(aside / BACKUPS, ignore_errors=True)  # made before it was migrated
            else:
                made_office(aside, visits, loud=visits >= 1000)
            aside.rename(office)
        return office


def name_of(visits: int, schema: str = "") -> str:
    """Return under which name an office of so many visits is kept: whatever makes it another one is in it."""
    return f"{visits}-{SEED}-{EDITION}-{schema or head()}"


def visits_of(office: Path) -> int:
    """Return how many visits an office holds."""
    desk, _ = sit_down(office)
    try:
        return desk.read(lambda look: int(look.connection.execute(_COUNT).scalar_one()))
    finally:
        desk.close()


def copied(office: Path, target: Path) -> Path:
    """Copy a closed office; where the file system can, the store's pages are shared until one is written."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(office, target)
    for each in target.rglob("*"):
        if each.is_file():
            with each.open("rb") as file:
                os.fsync(file.fileno())
    return target


if __name__ == "__main__":
    for each in sys.argv[2:]:  # `python -m benchmarks.offices FOLDER 100000` makes one beforehand
        print(Offices(Path(sys.argv[1]), Path(sys.argv[1])).original(int(each)))
