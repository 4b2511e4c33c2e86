"""How each kind of paper is printed on this computer: printer, tray, copies, both sides, two up; in desk.json."""

import platform
from dataclasses import dataclass, replace

from reception_desk import settings
from reception_desk.errors import CannotNow
from reception_desk.services.papers.printing import Target
from reception_desk.vocabulary.papers import ListPaper, PaperKind
from reception_desk.wording import tr

MOST_COPIES = 20


@dataclass(frozen=True)
class Habit:
    """How one kind of paper is printed; `two_up` puts two small sheets on one A4, with a line to cut along."""

    printer: str = ""
    tray: str = ""
    copies: int = 1
    both_sides: bool = False
    two_up: bool = False


def habit_of(kind: PaperKind | ListPaper) -> Habit:
    """Return how a kind of paper was printed last."""
    stored = settings.load()
    copies = stored.print_copies.get(kind.value, 1)
    return Habit(
        printer=stored.printers.get(kind.value, ""),
        tray=stored.trays.get(kind.value, ""),
        copies=min(max(copies, 1), MOST_COPIES),
        both_sides=stored.both_sides.get(kind.value, False),
        two_up=stored.two_up.get(kind.value, False),
    )


def keep_habit(kind: PaperKind | ListPaper, habit: Habit) -> None:
    """Keep how this kind of paper was printed; a settings file that cannot be written costs only the memory."""
    if habit_of(kind) == habit:
        return
    stored, code = settings.load(), kind.value
    kept = replace(
        stored,
        printers={**stored.printers, code: habit.printer},
        trays={**stored.trays, code: habit.tray},
        print_copies={**stored.print_copies, code: habit.copies},
        both_sides={**stored.both_sides, code: habit.both_sides},
        two_up={**stored.two_up, code: habit.two_up},
    )
    try:
        settings.save(kept)
    except OSError:
        return


def shift_of(printer: str, tray: str) -> tuple[float, float]:
    """Return by how many millimetres everything is moved to the right and down on a printer and its tray."""
    across, down = settings.load().shifts.get(place_name(printer, tray), [0.0, 0.0])
    return across, down


def keep_shift(printer: str, tray: str, shift: tuple[float, float]) -> None:
    """Keep by how much everything is moved on a printer's tray; raises CannotNow where it cannot be written."""
    stored = settings.load()
    shifts = {**stored.shifts, place_name(printer, tray): list(shift)}
    try:
        settings.save(replace(stored, shifts={name: each for name, each in shifts.items() if any(each)}))
    except OSError as error:
        raise CannotNow(tr("校准没能写到磁盘。"), tr("请检查磁盘是否已满，再试一次。")) from error


def place_name(printer: str, tray: str) -> str:
    """Return by which name the shift of a tray is kept."""
    return f"{printer} | {tray}" if tray else printer


def target_of(habit: Habit) -> Target:
    """Return where a print goes, as the register of prints keeps it."""
    return Target(habit.printer, this_computer(), habit.copies)


def this_computer() -> str:
    """Return by which name this computer stands in the register of prints."""
    return platform.node()
