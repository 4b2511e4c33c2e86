"""The reference: LibreOffice's PDFs of the tests' documents, made in one go."""

import os
import subprocess

import pytest

from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.receipt import TEMPLATES, receipt_context
from reception_desk.typeset.read import read_docx
from tests.forms.papers import samples
from tests.typeset import docs
from tests.typeset.office_papers import office_papers
from tests.typeset.same_fonts import with_fonts_here
from tests.typeset.sentences import office_text


def receipts():
    """Return the receipts on each paper, short, long and nearly empty, asking for fonts this machine has."""
    found = {}
    for paper, name in TEMPLATES.items():
        template = (samples.TEMPLATES / name).read_bytes()
        for kind, facts in samples.KINDS.items():
            filled = fill(template, receipt_context(facts), file=name)
            found[f"receipt-{paper}-{kind}"] = with_fonts_here(filled)
    return found


def papers():
    """Return every document that is compared, by name."""
    made = (docs.letter, docs.register_form, docs.ledger, docs.two_sections, docs.grid, docs.keeping, docs.long_rows)
    found = {
        each.__name__: each()
        for each in (*made, docs.edges, docs.paragraphs, docs.listed, docs.tall_strips, docs.reaching)
    }
    for seed in (2, 4, 8):
        found[f"office-serif-{seed}"] = office_text(seed, docs.SERIF)
        found[f"office-sans-{seed}"] = office_text(seed, docs.SANS)
    return found | receipts() | office_papers()


@pytest.fixture(scope="session")
def compared(tmp_path_factory, qapp):
    """Return name to (docx, LibreOffice's PDF of it)."""
    folder = tmp_path_factory.mktemp("reference")
    found = papers()
    for name, content in found.items():
        (folder / f"{name}.docx").write_bytes(content)
    # In a Chinese locale, as in the office: signs that belong to no script are then Han at the start of a line.
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"),
            *("--outdir", str(folder), *(str(folder / f"{name}.docx") for name in found)),
        ],
        check=True,
        capture_output=True,
        env=os.environ | {"LC_ALL": "zh_CN.UTF-8", "HOME": str(folder)},
        timeout=300,
    )
    return {name: (content, (folder / f"{name}.pdf").read_bytes()) for name, content in found.items()}


@pytest.fixture
def read(qapp):
    """Return the reader, with Qt's fonts at hand."""
    return read_docx
