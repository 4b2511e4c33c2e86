"""Holds the lock against a file of advisories (OSV, JSON or JSON lines): `python -m tools.advisories FILE`.

Without a file it asks pip-audit, where that is installed and reaches its service. It ends with 1 where a pinned version
is affected, with 2 where nothing was compared or a pin was passed over: no file, none for PyPI in it, no pip-audit.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.version import InvalidVersion, Version

from tools.make_sbom import LOCK, components


def affected(lock: str, advisories: Iterable[Mapping[str, Any]]) -> tuple[list[str], int]:
    """Return a line for each pinned version that an advisory names, and how many advisories were compared."""
    pins = {(_folded(str(each["name"])), str(each["version"])) for each in components(lock)}
    found, compared = [], 0
    for advisory in advisories:
        for part in advisory.get("affected", ()):
            package = part.get("package", {})
            if package.get("ecosystem") != "PyPI":
                continue
            compared += 1
            name = _folded(package.get("name", ""))
            hit = [version for pinned, version in pins if pinned == name and _is_hit(version, part)]
            found += [f"{name} {version}: {advisory.get('id', '?')} {advisory.get('summary', '')}" for version in hit]
    return sorted(set(found)), compared


def read(file: Path) -> list[Mapping[str, Any]]:
    """Return the advisories of a file: a list, one object, or an object a line; raises ValueError, OSError."""
    text = file.read_text("utf-8")
    try:
        whole = json.loads(text)
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    return whole if isinstance(whole, list) else [whole]


def main(words: list[str]) -> int:
    """Compare, say what was found, and return how it ended."""
    if not words:
        return by_pip_audit()
    try:
        found, compared = affected(LOCK.read_text("utf-8"), read(Path(words[0])))
    except (OSError, ValueError) as error:
        print(f"nothing was compared: {error}")
        return 2
    print("\n".join([*found, f"{compared} advisories compared, {len(found)} pinned versions affected"]))
    return 1 if found else 0 if compared else 2


def by_pip_audit() -> int:
    """Let pip-audit compare, say what it found, and return how it ended; a pin that it passed over counts as red."""
    program = shutil.which("pip-audit")
    if program is None:
        print("nothing was compared: no file was given (ADVISORIES=…), and pip-audit is not installed")
        return 2
    asked = [program, "-r", str(LOCK), "--disable-pip", "--require-hashes", "--format", "json"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    try:
        told = {_folded(each["name"]): each for each in json.loads(done.stdout)["dependencies"]}
    except (ValueError, KeyError, TypeError):
        print(f"nothing was compared: pip-audit gave no answer\n{done.stderr[-2000:]}")
        return 2
    pins = set(_pins_of_this_system(LOCK.read_text("utf-8")))
    passed_over = sorted(name for name in pins if name not in told or "skip_reason" in told[name])
    found = [f"{name} {each['version']}: {one['id']}" for name, each in told.items() for one in each.get("vulns", ())]
    missed = [f"{name}: was not compared" for name in passed_over]
    sum_of_it = f"{len(pins) - len(passed_over)} of {len(pins)} pins of this system compared, {len(found)} hits"
    print("\n".join([*found, *missed, sum_of_it]))
    return 1 if found else 2 if passed_over else 0


def _pins_of_this_system(lock: str) -> Iterable[str]:
    """Give the names of what the lock pins for this system: pip-audit looks at no other."""
    for line in lock.splitlines():
        if line and line[0].isalnum():
            pinned = Requirement(line.removesuffix("\\").strip())
            if pinned.marker is None or pinned.marker.evaluate():
                yield _folded(pinned.name)


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_hit(version: str, part: Mapping[str, Any]) -> bool:
    if version in part.get("versions", ()):
        return True
    return any(_within(version, each.get("events", ())) for each in part.get("ranges", ()) if each["type"] != "GIT")


def _within(version: str, events: Iterable[Mapping[str, str]]) -> bool:
    """Tell whether a version lies between an `introduced` and the `fixed` or `last_affected` that follows it."""
    try:
        here, hit = Version(version), False
        for event in events:
            if "introduced" in event:
                hit = hit or here >= Version(event["introduced"])
            elif "fixed" in event:
                hit = hit and here < Version(event["fixed"])
            elif "last_affected" in event:
                hit = hit and here <= Version(event["last_affected"])
    except InvalidVersion:
        return True  # what cannot be compared is looked at by somebody
    return hit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
