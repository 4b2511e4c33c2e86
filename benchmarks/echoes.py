"""How soon a committed character is painted in the real form, against a bare editor with the same text."""

from pathlib import Path

from benchmarks.entry import Entry, compared, p95, unfilled
from benchmarks.slow_disk import told

TARGET = 1.15
ROUNDS, STROKES = 3, 150
SYNC_MS = 12.0


def measure(office: Path, rounds: int = ROUNDS, strokes: int = STROKES) -> dict[str, Entry]:
    """Return `keystroke_p95_ratio`: both take turns, each sync takes 12 ms, and backups are made in ours."""
    first: list[float] = []
    ours: list[float] = []
    again: list[float] = []
    try:
        for turn in range(rounds):
            for times, where in ((first, "bare"), (ours, str(office)), (again, "bare")):
                times += told(["benchmarks.keyboard.echo", where, str(strokes)], SYNC_MS)
            print(f"  round {turn + 1}: bare {p95(first + again):.2f} ms, ours {p95(ours):.2f} ms", flush=True)
    except RuntimeError as error:
        return {"keystroke_p95_ratio": unfilled(TARGET, str(error))}
    return {"keystroke_p95_ratio": compared(ours, (first, again), TARGET, strokes * rounds, p95)}
