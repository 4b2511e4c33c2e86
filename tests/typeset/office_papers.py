"""A few of the office's papers, and a row that goes on overleaf, for the comparison with LibreOffice in the suite.

`make papers` judges all of them.
"""

from reception_desk.forms.papers.examples.filled import samples
from reception_desk.forms.papers.package import pack
from tests.typeset.same_fonts import with_fonts_here
from tools.docx_parts import cell, document, paragraph, row, run, table

CHOSEN = {
    "D01-长": "register-long",
    "D03-短": "acceptance",
    "D07-短": "transfer",
    "D11-短": "opinion",
    "D19-短": "roster",
    "D26-长": "submission-long",
}
"""LibreOffice finds no file of a Chinese name where the Chinese locale is not installed."""
NAMES = ("overleaf", *CHOSEN.values())


def office_papers() -> dict[str, bytes]:
    """Return the papers by name, asking for fonts this machine has."""
    found = {CHOSEN[each.name]: each.docx for each in samples() if each.name in CHOSEN}
    return {name: with_fonts_here(docx) for name, docx in {"overleaf": overleaf(), **found}.items()}


def overleaf() -> bytes:
    """Return a row that begins where less than its least height is left, with space over and under its paragraphs."""
    lines = "top:4 left:4 bottom:4 right:4"
    words = (run(f"第{n}段" + "甲乙丙丁戊己庚辛壬癸" * 4, size=12) for n in range(8))
    told = "".join(paragraph(each, line=19, before=10 if n else 3, after=6) for n, each in enumerate(words))
    named = paragraph(run("签", size=12), line=19, before=5)
    first = row(230, cell(60, named, borders=lines), cell(240, named, borders=lines))
    second = row(
        60,
        cell(60, named, borders=lines, align="top"),
        cell(240, told, borders=lines, align="top"),
        rule="atLeast",
        splits=True,
    )
    body = table((60.0, 240.0), first + second) + paragraph(line=1)
    return pack(document(body, (400, 310), (20, 50, 20, 50), "续页"))
