"""A docx damaged by a word processor is drawn as far as it goes or refused; nothing else may happen."""

import io
import random
import re
import zipfile

import pytest

from reception_desk.errors import TemplateTrouble
from reception_desk.typeset.pdf import write_pdf
from tests.typeset import docs

VALUES = (
    "", "0", "-1", "-99999", "999999999999", "nan", "inf", "1e309", "abc", "restart", "continue", "double", "100%",
    "D83D", "F0FE", "true", "中", "1", "3.7", "50pt",
)  # fmt: skip
PARTS = ("word/document.xml", "word/styles.xml", "word/settings.xml", "word/numbering.xml")
BASES = (docs.register_form, docs.paragraphs, docs.edges, docs.two_sections, docs.listed)


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return the docx with some attributes replaced and perhaps one group of properties gone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name in PARTS and chance.random() < 0.7:
                part = scrambled(part.decode(), chance).encode()
            new.writestr(name, part)
    return buffer.getvalue()


def scrambled(text: str, chance: random.Random) -> str:
    places = list(re.finditer(r'(w:[a-zA-Z]+)="([^"]*)"', text))
    for place in sorted(chance.sample(places, min(len(places), chance.choice([1, 3, 20]))), key=lambda p: -p.start()):
        text = text[: place.start(2)] + chance.choice(VALUES) + text[place.end(2) :]
    groups = list(re.finditer(r"<w:(pPr|rPr|tcPr|tblPr|tblGrid|sectPr)>.*?</w:\1>", text))
    if groups and chance.random() < 0.2:
        gone = chance.choice(groups)
        text = text[: gone.start()] + text[gone.end() :]
    return text


@pytest.mark.parametrize("base", BASES)
def test_damage_is_survived_or_told(base, qapp):
    content, chance = base(), random.Random(base.__name__)
    drawn = 0
    for _ in range(12):
        try:
            drawn += bool(write_pdf(damaged(content, chance)))
        except TemplateTrouble:
            continue
    assert drawn > 6
