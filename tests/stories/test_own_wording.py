"""The office changes the receipt's wording in LibreOffice, drops it in, and the next visitor gets it on paper."""

import subprocess

from docx import Document

from reception_desk.services.office import templates
from reception_desk.services.papers import of_visits as papers
from reception_desk.typeset.layout import Layout
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from tests.office import register


def words(layout: Layout) -> str:
    return "".join(line.text for page in layout.pages for line in page.lines)


def edited(template, folder, old, new):
    """Return the template as LibreOffice saves it after `old` was replaced by `new`."""
    source = folder / "receipt.docx"
    source.write_bytes(template)
    document = Document(str(source))
    found = [each for each in document.element.body.iter() if each.tag.endswith("}t") and old in (each.text or "")]
    assert found, "the wording stands in one piece of the template"
    for each in found:
        each.text = each.text.replace(old, new)
    document.save(str(source))
    office = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", office, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir"]
    subprocess.run([*command, str(folder / "out"), str(source)], check=True, capture_output=True, timeout=120)
    return (folder / "out" / "receipt.docx").read_bytes()


def test_the_receipt_s_wording_is_changed_in_libreoffice_and_printed(desk, tmp_path, qapp):
    rows = templates.template_rows(desk)
    line = next(each for each in rows if (each.kind, each.sheet) == (PaperKind.RECEIPT, PaperForm.A4))
    before = papers.issue_receipt(desk, register(desk).visit_id).value
    mine = edited(templates.copy_of(desk, line), tmp_path, "请保管好这张回执", "请收好这张回执，下次带来")
    looked = templates.look_over(desk, line, mine)
    assert looked.faults == ()
    templates.take_template(desk, line, mine)
    after = papers.issue_receipt(desk, register(desk, name="李大山").visit_id).value
    said = words(place(read_docx(after.docx)))
    assert "请收好这张回执，下次带来" in said and "李大山" in said and after.number in said
    assert "请收好这张回执" not in words(place(read_docx(papers.issue_receipt(desk, before.visit_id).value.docx)))
