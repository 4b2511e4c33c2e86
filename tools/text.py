"""Brings the English catalogue up to the Chinese sources (`update`), or says what it lacks (`check`)."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tools.catalogue import Text, placeholders, read_sources, read_translations, write

PACKAGE = "reception_desk"
TS = Path("resources", "i18n", "en.ts")
QM = TS.with_suffix(".qm")


def translated(root: Path) -> tuple[dict[str, Text], list[str]]:
    """Return the texts of the checkout with the translations there are, and what is wrong with the marks."""
    texts, faults = read_sources(root, PACKAGE)
    for source, translation in read_translations(root / TS).items():
        if source in texts:
            texts[source].translation = translation
    return texts, faults


def faults(root: Path) -> list[str]:
    """Return a sentence for whatever keeps the catalogue from being whole."""
    texts, found = translated(root)
    for text in texts.values():
        if not text.translation:
            found.append(f"{TS}: “{text.source}” of {text.files[0]} has no translation")
        elif placeholders(text.source) != placeholders(text.translation):
            found.append(f"{TS}: “{text.source}” and “{text.translation}” have other placeholders")
    if not (root / TS).exists() or (root / TS).read_text("utf-8") != write(texts):
        found.append(f"{TS} does not match the sources; run make text")
    elif not (root / QM).exists() or (root / QM).read_bytes() != released(root / TS):
        found.append(f"{QM} does not match {TS.name}; run make text")
    return found


def released(ts: Path) -> bytes:
    """Return the .qm file that Qt's lrelease makes of the .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder, "out.qm")
        command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(ts), "-qm", str(qm)]
        subprocess.run(command, check=True, capture_output=True)
        return qm.read_bytes()


def update(root: Path) -> None:
    """Write both files of the catalogue and say what wants translating."""
    texts, _ = translated(root)
    (root / TS).parent.mkdir(parents=True, exist_ok=True)
    (root / TS).write_text(write(texts), "utf-8", newline="\n")
    (root / QM).write_bytes(released(root / TS))
    wanting = sum(not text.translation for text in texts.values())
    print(f"{TS}: {len(texts)} texts, {wanting} without translation")


def main() -> int:
    """Do as the argument says; return 1 where the catalogue is not whole."""
    root = Path.cwd()
    if sys.argv[1:] == ["update"]:
        update(root)
        return 0
    found = faults(root)
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
