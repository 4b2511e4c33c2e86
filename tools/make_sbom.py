"""Writes resources/about/sbom.cdx.json (CycloneDX 1.5) from requirements.lock and the licences of what is installed."""

import json
import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

LOCK, TARGET = Path("requirements.lock"), Path("resources", "about", "sbom.cdx.json")
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", re.MULTILINE)
_TOLD_IN = ("License-Expression", "License")
_ELSEWHERE = {
    "colorama": "BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
}
"""Licences of what is not installed here, or says its licence in a way nobody would print."""


def components(lock: str) -> list[dict[str, object]]:
    """Return every package of a lock, each version once, with its licence and where a registry knows it."""
    found = sorted({(name.lower(), version) for name, version in _PIN.findall(lock)})
    return [
        {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            "licenses": [{"license": {"name": licence(name)}}],
        }
        for name, version in found
    ]


def licence(name: str) -> str:
    """Return a package's licence in one line, as it tells it itself."""
    if name in _ELSEWHERE:
        return _ELSEWHERE[name]
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return "see the package"
    by_class = [each.rsplit(" :: ", 1)[-1] for each in told.get_all("Classifier") or () if each.startswith("License")]
    plain = next((str(told[each]).strip().split("\n")[0] for each in _TOLD_IN if each in told), "")
    return plain if plain and len(plain) <= 60 else " / ".join(by_class) or "see the package"


def sbom(lock: str) -> str:
    """Return the bill of materials as text; the same lock gives the same text."""
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "reception-desk"}},
        "components": components(lock),
    }
    return json.dumps(bill, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(sbom(LOCK.read_text("utf-8")), "utf-8")
