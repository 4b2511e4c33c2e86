"""Proves that the locks fit pyproject.toml and that requirements.lock can be installed on every system we promise.

A proof is remembered by the lock's digest in the user's cache, since it fetches every wheel once.
"""

import hashlib
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.locks import Pin, environment, read_lock

PYTHONS = ("3.11", "3.12", "3.13")


@dataclass(frozen=True)
class Target:
    """A system the program is promised to run on: its name for pip, and what its Python says of itself."""

    platform: str
    sys_platform: str
    platform_system: str
    platform_machine: str

    def markers(self, python: str) -> dict[str, str]:
        """Return the marker environment of a CPython of version `python` there."""
        return environment(
            sys_platform=self.sys_platform,
            platform_system=self.platform_system,
            platform_machine=self.platform_machine,
            os_name="nt" if self.sys_platform == "win32" else "posix",
            python_version=python,
            python_full_version=f"{python}.0",
            implementation_name="cpython",
            platform_python_implementation="CPython",
        )

    def tags(self) -> list[str]:
        """Return the wheel tags that system takes: its own and, on Linux, those of every older glibc from 2.17."""
        parts = re.fullmatch(r"manylinux_2_(\d+)_(\w+)", self.platform)
        if parts is None:
            return [self.platform]
        newest, machine = int(parts[1]), parts[2]
        return [f"manylinux_2_{glibc}_{machine}" for glibc in range(newest, 16, -1)] + [f"manylinux2014_{machine}"]


TARGETS = (
    Target("win_amd64", "win32", "Windows", "AMD64"),
    Target("manylinux_2_28_x86_64", "linux", "Linux", "x86_64"),
    Target("manylinux_2_31_aarch64", "linux", "Linux", "aarch64"),
)


def form_faults(root: Path) -> Iterator[str]:
    """Yield what is wrong with the locks as they stand, without asking any index."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    runtime = [Requirement(text) for text in project["project"]["dependencies"]]
    tools = [Requirement(text) for text in project["dependency-groups"]["dev"]]
    program, whole = (read_lock(root / name) for name in ("requirements.lock", "requirements-dev.lock"))
    for name, pins, wanted in (("requirements.lock", program, runtime), ("requirements-dev.lock", whole, tools)):
        for pin in pins:
            if not pin.version or not all(each.startswith("sha256:") for each in pin.hashes) or not pin.hashes:
                yield f"{name}: {pin.requirement} is not one version with sha256 hashes"
        for target in TARGETS:
            for python in PYTHONS:
                yield from _unmet(name, pins, wanted, target.markers(python), f"{target.platform}, Python {python}")
    for pin in program:
        if not any((pin.requirement, pin.hashes) == (other.requirement, other.hashes) for other in whole):
            yield f"requirements-dev.lock: has another {pin.requirement} than requirements.lock"


def _unmet(name: str, pins: list[Pin], wanted: list[Requirement], markers: dict[str, str], place: str) -> Iterator[str]:
    chosen: dict[str, list[str]] = {}
    for pin in pins:
        if pin.applies(markers):
            chosen.setdefault(pin.name, []).append(pin.version)
    yield from (f"{name}: pins {each} twice for {place}" for each, versions in chosen.items() if len(versions) > 1)
    for need in wanted:
        if need.marker is not None and not need.marker.evaluate(markers):
            continue
        versions = chosen.get(canonicalize_name(need.name), [])
        if not any(need.specifier.contains(version, prereleases=True) for version in versions):
            yield f"{name}: “{need}” of pyproject.toml is not met for {place}; run make lock"


def trial(lock: Path, target: Target, python: str) -> str:
    """Install the lock as a trial for that system and Python; return pip's complaint, or nothing."""
    lines = [pin.line() for pin in read_lock(lock) if pin.applies(target.markers(python))]
    with tempfile.TemporaryDirectory() as folder:
        chosen = Path(folder, "chosen.txt")
        chosen.write_text("\n".join(lines) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-deps", "--quiet", "--no-input"]
        command += ["--disable-pip-version-check", "--only-binary=:all:", "--require-hashes", "-r", str(chosen)]
        command += ["--implementation", "cp", "--python-version", python, "--target", str(Path(folder, "target"))]
        command += [word for tag in target.tags() for word in ("--platform", tag)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr.strip() or f"pip ended with {done.returncode}"


def main() -> int:
    """Print what is wrong; return 1 where something is."""
    root = Path.cwd()
    found = list(form_faults(root))
    lock = root / "requirements.lock"
    digest = hashlib.sha256(lock.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    proved = Path(platformdirs.user_cache_dir("reception-desk-build", appauthor=False), f"lock-{digest}")
    if not found and not proved.exists():
        for target in TARGETS:
            for python in PYTHONS:
                if complaint := trial(lock, target, python):
                    found.append(f"{target.platform}, Python {python}: {complaint}")
        if not found:
            proved.parent.mkdir(parents=True, exist_ok=True)
            proved.touch()
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
