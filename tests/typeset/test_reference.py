"""The reference is LibreOffice's PDF of the same docx with the same fonts: same pages, same lines, within 2 mm."""

import pytest

from reception_desk.forms.papers.receipt import TEMPLATES
from reception_desk.typeset.pdf import pdf_of
from reception_desk.typeset.place import place
from tests.forms.papers.samples import KINDS
from tests.typeset import docs
from tests.typeset.compare import compare, our_lines, plain
from tests.typeset.office_papers import NAMES
from tests.typeset.pdf_text import read_pages

LIMIT = 2.0
PAPERS = (docs.letter, docs.register_form, docs.ledger, docs.two_sections, docs.grid, docs.keeping, docs.long_rows)
PARTS = (docs.edges, docs.paragraphs, docs.listed, docs.tall_strips, docs.reaching)
MADE = [
    *(each.__name__ for each in (*PAPERS, *PARTS)),
    *(f"office-{f}-{n}" for f in ("serif", "sans") for n in (2, 4, 8)),
]
RECEIPTS = [f"receipt-{paper}-{kind}" for paper in TEMPLATES for kind in KINDS]


@pytest.mark.parametrize("name", [*MADE, *RECEIPTS, *NAMES])
def test_pages_lines_and_places_are_those_of_the_reference(name, compared, read):
    content, reference = compared[name]
    document = read(content)
    assert document.unsupported == ()
    found = compare(place(document), reference)
    assert found.ours == found.reference
    assert [difference.what for difference in found.differences] == []
    assert found.lines > 5
    assert found.worst_x < LIMIT
    assert found.worst_y < LIMIT


@pytest.mark.parametrize("name", ["letter", "ledger", "receipt-A4-full"])
def test_our_pdf_says_what_was_placed_where_it_was_placed(name, compared, read):
    placed = place(read(compared[name][0]))
    for mine, written in zip(our_lines(placed), read_pages(pdf_of(placed)), strict=True):
        assert [plain(line) for line in mine] == [plain(line) for line in written]
        assert max(abs(one.y - other.y) for one, other in zip(mine, written, strict=True)) < 0.3
        assert max(abs(one.left - other.left) for one, other in zip(mine, written, strict=True)) < 0.3
