"""Our PDF of each paper of the counter says what its docx says, character for character, and draws all of it."""

import io
import re
from collections import Counter

import pytest
from pypdf import PdfReader

from reception_desk.typeset.pdf import pdf_of
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.vocabulary.papers import PaperKind
from tests.forms.papers.counter_samples import CASES, NAMES, filled
from tests.forms.papers.samples import lines


@pytest.mark.parametrize(("kind", "length"), CASES, ids=NAMES)
def test_the_text_of_the_pdf_is_the_text_of_the_docx(kind, length, themed):
    docx = filled(kind, length)
    document = read_docx(docx)
    assert document.unsupported == ()
    pages = PdfReader(io.BytesIO(pdf_of(place(document), title=kind.label))).pages
    said = Counter(re.sub(r"\s", "", "".join(page.extract_text() for page in pages)))
    meant = Counter(re.sub(r"\s", "", "".join(lines(docx))))
    assert not meant - said
    assert len(pages) == 1 or length == "long"
    once_a_page = {PaperKind.RECORD: "来访人签名", PaperKind.REGISTRATION: "登记时间"}.get(kind)
    if once_a_page:
        assert sum(each.extract_text().count(once_a_page) for each in pages) == len(pages)
