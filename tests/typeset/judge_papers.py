"""`make papers`: every paper laid out by us against LibreOffice's PDF of the same docx; prints a table and the worst.

Same pages, same line breaks, each line within 2 mm, all short, long and with everything empty that may be.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from reception_desk import app
from reception_desk.forms.papers.examples.every import Length
from reception_desk.forms.papers.examples.filled import samples
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from tests.typeset.compare import compare
from tests.typeset.same_fonts import with_fonts_here

LIMIT = 2.0
PATIENCE = 900


@dataclass(frozen=True)
class Judged:
    """What was found of one paper: its pages, lines, those that differ, the worst distance in millimetres."""

    name: str
    ours: int
    reference: int
    lines: int
    differing: tuple[str, ...]
    x: float
    y: float
    unsupported: tuple[str, ...]

    @property
    def met(self) -> bool:
        """Tell whether the paper keeps within the limits."""
        alike = self.ours == self.reference and not self.differing and not self.unsupported
        return alike and max(self.x, self.y) <= LIMIT


def converted(papers: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return LibreOffice's PDFs of papers by name, all made by one process in a Chinese locale, as in the office."""
    # Where the Chinese locale is not installed LibreOffice finds no file of a Chinese name.
    files = {name: folder / f"{place:03}.docx" for place, name in enumerate(papers, 1)}
    for name, file in files.items():
        file.write_bytes(papers[name])
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(folder), *map(str, files.values())],
        check=True,
        capture_output=True,
        env=os.environ | {"LC_ALL": "zh_CN.UTF-8", "HOME": str(folder)},
        timeout=PATIENCE,
    )
    return {name: file.with_suffix(".pdf").read_bytes() for name, file in files.items()}


def judged(name: str, docx: bytes, reference: bytes) -> Judged:
    """Compare one paper with its reference; needs a QGuiApplication."""
    document = read_docx(docx)
    found = compare(place(document), reference)
    differing = tuple(f"page {each.page}: {each.what}" for each in found.differences)
    places = (round(found.worst_x, 2), round(found.worst_y, 2))
    return Judged(name, found.ours, found.reference, found.lines, differing, *places, document.unsupported)


def table(found: Iterable[Judged]) -> str:
    """Return the papers as lines of a table, the worst case last."""
    papers = list(found)
    heads = f"{'paper':16}{'pages':>12}{'lines':>8}{'differing':>11}{'x mm':>8}{'y mm':>8}"
    rows = [
        f"{each.name:16}{f'{each.ours}/{each.reference}':>12}{each.lines:8}{len(each.differing):11}"
        f"{each.x:8.2f}{each.y:8.2f}  {'met' if each.met else 'MISSED'}"
        for each in papers
    ]
    worst = max(papers, key=lambda each: (not each.met, len(each.differing), max(each.x, each.y)))
    last = f"worst: {worst.name}, {len(worst.differing)} of {worst.lines} lines differ, {max(worst.x, worst.y):.2f} mm"
    said = [f"  {each.name} {line}" for each in papers for line in (*each.unsupported, *each.differing[:3])]
    return "\n".join([heads, *rows, *said, last])


def main() -> int:
    """Judge every paper; return 1 where one misses the limits."""
    parser = argparse.ArgumentParser(prog="python -m tests.typeset.judge_papers", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only the papers whose name begins so, such as D03")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where every docx and the reference's PDF stay")
    parser.add_argument("--out", type=Path, default=Path("build", "papers.json"), metavar="FILE")
    asked = parser.parse_args()
    fonts = app.ready_to_lay_out()  # held while papers are laid out
    papers = {
        each.name: with_fonts_here(each.docx)
        for each in samples(lengths=tuple(Length))
        if not asked.names or each.name.startswith(tuple(asked.names))
    }
    with tempfile.TemporaryDirectory(prefix="papers-", ignore_cleanup_errors=True) as made:
        folder = asked.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        references = converted(papers, folder)
        if asked.keep is not None:
            for name, pdf in references.items():
                (folder / f"{name}.pdf").write_bytes(pdf)
                (folder / f"{name}.docx").write_bytes(papers[name])
    found = [judged(name, docx, references[name]) for name, docx in papers.items()]
    del fonts
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(table(found))
    return 0 if all(each.met for each in found) else 1


if __name__ == "__main__":
    sys.exit(main())
