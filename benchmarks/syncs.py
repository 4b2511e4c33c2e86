"""How often one save makes the clerk wait for the disk: counted by strace between the call and its return."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.entry import STEADY, Entry, against_itself, median, p95
from benchmarks.make_office import make_office, sit_down, typed_visits
from reception_desk.models.folder import STORE_FILE
from reception_desk.services.visits.drafts import Draft, open_journal
from reception_desk.services.visits.registering import register_visit

_HOUSE = Path(__file__).parent.parent
_CALLS = re.compile(r'\b(?P<call>fsync|fdatasync|write)\(\d+<(?P<path>[^>]*)>(?:, "(?P<text>[^"\\]*))?')


@dataclass
class Counted:
    """Syncs of the store's files in each save, and of everything outside the saves (drafts, checkpoints)."""

    saves: list[int] = field(default_factory=list)
    elsewhere: dict[str, int] = field(default_factory=dict)


def measure(place: Path, count: int) -> dict[str, Entry]:
    """Return `fsyncs_per_save` over `count` saves on one desk; raises RuntimeError where strace cannot run."""
    counted = count_syncs(place, count)
    syncs = counted.saves
    if not all(syncs):
        raise RuntimeError("in a save no sync of the store was seen")  # else 0 would pass for less than 1
    steady = against_itself([sum(syncs[::2])], [sum(syncs[1::2])]) if len(syncs) > 1 else 1.0
    print(f"  outside the saves: {', '.join(f'{name} {times}' for name, times in sorted(counted.elsewhere.items()))}")
    entry = Entry(
        value=sum(syncs) / len(syncs),
        target=1.0,
        median=median(syncs),
        p95=p95(syncs),
        reference=1.0,
        rounds=len(syncs),
        aa=steady,
        size=len(syncs),
        void=steady > STEADY,
    )
    return {"fsyncs_per_save": entry}


def count_syncs(place: Path, count: int) -> Counted:
    """Let another process save `count` visits under strace, and read what strace wrote down."""
    folder, trace = make_office(place / "office"), place / "strace.txt"
    command = ["strace", "-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync,write", "-o", str(trace)]
    command += [sys.executable, "-m", "benchmarks.syncs", str(folder), str(count)]
    done = subprocess.run(command, cwd=_HOUSE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"strace could not follow the saves: {done.stderr[-500:]}")
    counted = read_trace(trace, folder)
    if len(counted.saves) != count:
        raise RuntimeError(f"{len(counted.saves)} saves in the trace instead of {count}")
    return counted


def read_trace(trace: Path, folder: Path) -> Counted:
    """Count the syncs between the marks; those of the store's files inside a save are the save's."""
    store = {str(folder / STORE_FILE), str(folder / f"{STORE_FILE}-wal")}
    counted, inside = Counted(), False
    for found in filter(None, map(_CALLS.search, trace.read_text("utf-8", errors="replace").splitlines())):
        if found["call"] == "write":
            if found["path"] == os.devnull and found["text"] in ("call", "return"):
                inside = found["text"] == "call"
                counted.saves += [0] * inside
        elif inside and found["path"] in store:
            counted.saves[-1] += 1
        else:
            name = Path(found["path"]).name + (" within a save" if inside else "")
            counted.elsewhere[name] = counted.elsewhere.get(name, 0) + 1
    return counted


def save_with_marks(folder: Path, count: int) -> None:
    """Save `count` visits as the window does: the draft first, the save, the draft dropped, idle work between."""
    desk, clock = sit_down(folder)
    journal, marks = open_journal(desk), os.open(os.devnull, os.O_WRONLY)
    for key, now, values in typed_visits(count):
        clock.moment = now
        journal.keep(Draft(key, desk.clerk.id, values.form.name, "", dict(values.raw), "statement:0", now))
        os.write(marks, b"call")
        register_visit(desk, key, values)
        os.write(marks, b"return")
        journal.drop(key)
        desk.idle_work()
    journal.close()
    desk.close()


if __name__ == "__main__":
    save_with_marks(Path(sys.argv[1]), int(sys.argv[2]))
