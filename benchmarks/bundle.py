"""The built one-folder program: its first paint against the source's, and what it takes on the disk and on the way."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.entry import Entry, told, unfilled
from benchmarks.make_office import make_office
from benchmarks.startup import first_paint, paired, program

PAINT, UNPACKED, PACKED, LARGE = 1.25, 260.0, 80.0, 5.0
ROUNDS = 7
_HOUSE = Path(__file__).parent.parent
_BUILT = _HOUSE / "build" / "installer" / "reception-desk"
_SOURCES = ("reception_desk", "resources", "build_installer.spec", "requirements.lock")
_TARGETS = {"bundle_first_paint_ratio": PAINT, "install_mb": UNPACKED, "install_xz_mb": PACKED}


def measure(place: Path, rounds: int = ROUNDS, built: Path = _BUILT) -> dict[str, Entry]:
    """Return the figures of the built program; it is built where it is missing or older than its sources."""
    if built == _BUILT and not _is_fresh(built):
        print("  building the one-folder program …", flush=True)
        done = subprocess.run(
            [str(_HOUSE / "tools" / "installer.sh")], cwd=_HOUSE, capture_output=True, text=True, check=False
        )
        if done.returncode:
            said = (done.stdout + done.stderr).strip().splitlines()[-1:]
            return {name: unfilled(target, f"not built: {' '.join(said)}") for name, target in _TARGETS.items()}
    sizes = {each: each.stat().st_size for each in built.rglob("*") if each.is_file() and not each.is_symlink()}
    large = "、".join(f"{each} {size:.0f}" for each, size in parts(built, sizes).items() if size > LARGE)
    print(f"  parts above {LARGE:.0f} MB: {large}")
    return {
        "bundle_first_paint_ratio": _painted(place, built, rounds),
        "install_mb": told(round(sum(sizes.values()) / 1e6, 1), UNPACKED, len(sizes), large),
        "install_xz_mb": told(round(packed(built) / 1e6, 1), PACKED, len(sizes)),
    }


def parts(built: Path, sizes: dict[Path, int]) -> dict[str, float]:
    """Return the megabytes of each part, the largest first: a library's folder, or a file by itself."""
    found: dict[str, float] = {}
    for each, size in sizes.items():
        names = each.relative_to(built).parts
        name = "/".join(names[1:3] if len(names) > 3 else names[1:2] or names)
        found[name] = found.get(name, 0) + size / 1e6
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def packed(built: Path) -> int:
    """Return the bytes of the folder as one xz archive, as it is sent; nothing is written."""
    archive = subprocess.Popen(["tar", "-C", str(built.parent), "-cf", "-", built.name], stdout=subprocess.PIPE)
    with archive, subprocess.Popen(["xz", "-T0", "-6"], stdin=archive.stdout, stdout=subprocess.PIPE) as packer:
        assert packer.stdout is not None
        return sum(map(len, iter(lambda: packer.stdout.read(1 << 20), b"")))  # type: ignore[union-attr]


def _painted(place: Path, built: Path, rounds: int) -> Entry:
    office = make_office(place / "office")
    command = [str(_HOUSE / "tools" / "screen.sh"), sys.executable, "-m", "benchmarks.bundle"]
    command += [str(office), str(built / "reception-desk"), str(rounds)]
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=True)
    first, ours, again = (list(map(float, line.split())) for line in done.stdout.splitlines()[-3:])
    return replace(paired(first, ours, again, PAINT), size=rounds)


def _is_fresh(built: Path) -> bool:
    program_file = built / "reception-desk"
    return program_file.exists() and program_file.stat().st_mtime > max(map(_changed, _sources()))


def _sources() -> Iterator[Path]:
    for name in _SOURCES:
        found = _HOUSE / name
        yield from (each for each in found.rglob("*") if each.suffix != ".pyc") if found.is_dir() else (found,)


def _changed(file: Path) -> float:
    return 0.0 if file.is_dir() else file.stat().st_mtime


def run_rounds(office: Path, built: str, rounds: int) -> list[list[float]]:
    """Start source, built program and source again, once more at the beginning."""
    home, source = office.with_name("home"), program(office)
    ours = (built, "--data-dir", str(office))
    taken = [[first_paint(each, home) for each in (source, ours, source)] for _ in range(rounds + 1)][1:]
    return [list(each) for each in zip(*taken, strict=True)]


if __name__ == "__main__":
    for times in run_rounds(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])):
        print(*times)
