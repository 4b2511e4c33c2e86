"""How long a receipt takes from its facts to its PDF, warm, against LibreOffice converting the same docx, same run."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.entry import STEADY, Entry, against_itself, median, p95

ROUNDS = 10
TARGET, TARGET_MS = 0.05, 150.0
_HOUSE = Path(__file__).parent.parent
_EACH = 3
"""Receipts of ours that are made in one round: one of LibreOffice's takes longer than all of them."""


def measure(place: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `receipt_ratio` and `receipt_ms`, measured in a process of its own."""
    place.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "benchmarks.receipt", str(rounds)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=True, env=environment)
    return entries(*json.loads(done.stdout))


def entries(ours: Sequence[float], theirs: Sequence[float]) -> dict[str, Entry]:
    """Return the figures of our receipts and LibreOffice's, each in milliseconds; `reference` is LibreOffice's."""
    reference, own = median(theirs), median(ours)
    steady = against_itself(theirs[::2], theirs[1::2])
    print(f"  receipt: ours {own:.0f} ms, LibreOffice {reference:.0f} ms")
    ratio = Entry(
        value=own / reference,
        target=TARGET,
        median=own / reference,
        p95=p95(ours) / reference,
        reference=reference,
        rounds=len(theirs),
        aa=steady,
        size=len(ours),
        void=steady > STEADY,
    )
    # The milliseconds stand for themselves, whatever LibreOffice does.
    alone = replace(ratio, value=own, target=TARGET_MS, median=own, p95=p95(ours), void=False)
    return {"receipt_ratio": ratio, "receipt_ms": alone}


def _times(rounds: int) -> tuple[list[float], list[float]]:
    """Make receipts by turns, ours and LibreOffice's, the first of each unmeasured; return the milliseconds."""
    # The program's own libraries are loaded in the measuring process alone.
    from reception_desk import app
    from reception_desk.forms.papers.examples.every import Length, example
    from reception_desk.forms.papers.fill import fill
    from reception_desk.paths import resource
    from reception_desk.typeset.pdf import write_pdf
    from reception_desk.vocabulary.papers import PaperKind

    fonts = app.ready_to_lay_out()  # held while papers are laid out
    template = resource("templates", "LFHZ-A4.docx").read_bytes()
    context = dict(example(PaperKind.RECEIPT, Length.SHORT))
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory(prefix="receipt-", ignore_cleanup_errors=True) as made:
        docx = Path(made) / "receipt.docx"
        for turn in range(rounds + 1):
            for place in range(_EACH):
                begun = time.perf_counter()
                filled = fill(template, context | {"number": f"LF2026-A{turn}{place}"}, file="LFHZ-A4.docx")
                write_pdf(filled)
                ours.append((time.perf_counter() - begun) * 1000)
            docx.write_bytes(filled)
            begun = time.perf_counter()
            _convert(docx)
            theirs.append((time.perf_counter() - begun) * 1000)
    del fonts
    return ours[_EACH:], theirs[1:]


def _convert(docx: Path) -> None:
    command = ["soffice", f"-env:UserInstallation=file://{docx.parent}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(docx.parent), str(docx)], check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    print(json.dumps(_times(int(sys.argv[1]))))
