"""Every character of the code tables, the templates and the made-up papers is copied back from our PDF as it is."""

import io
import re
import unicodedata
import zipfile

import pytest

from reception_desk.paths import resource
from reception_desk.typeset.pdf import write_pdf
from tests.typeset.docs import SANS, SERIF, Paper
from tests.typeset.pdf_text import read_pages


def characters():
    """Return every visible character that stands in a code table, a template, or a fact of the made-up papers."""
    found = set()
    for file in [*resource("code_tables").iterdir(), *resource("rules").iterdir()]:
        found |= set(file.read_text("utf-8")) if file.suffix == ".toml" or file.name == "surnames.tsv" else set()
    for template in resource("templates").glob("*.docx"):
        with zipfile.ZipFile(io.BytesIO(template.read_bytes())) as parts:
            for name in parts.namelist():
                if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name):
                    found |= set(re.sub(r"<[^>]*>", "", parts.read(name).decode("utf-8")))
    for file in resource("..").resolve().joinpath("reception_desk", "forms", "papers", "examples").glob("*.py"):
        found |= set(file.read_text("utf-8"))
    return "".join(sorted(each for each in found if unicodedata.category(each)[0] not in "CZ"))


@pytest.mark.parametrize("font", [SERIF, SANS])
def test_every_character_of_tables_and_papers_copies_back(font, qapp):
    wanted = characters()
    assert len(wanted) > 1100
    paper = Paper(font)
    for at in range(0, len(wanted), 500):
        paper.paragraph(wanted[at : at + 500])
    pages = read_pages(write_pdf(paper.bytes()))
    copied = "".join(mark.text for page in pages for line in page for mark in line.marks)
    assert sorted(copied.replace(" ", "")) == sorted(wanted)
