"""Templates in the office's hands: copied out, changed, looked over in plain words, used, put back."""

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.paths import resource
from reception_desk.services.office import templates as service
from reception_desk.services.papers import of_visits as papers
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from tests.office import ZHAO, register, sign_in


def row(desk, kind=PaperKind.RECEIPT, sheet=PaperForm.A4):
    return next(each for each in service.template_rows(desk) if (each.kind, each.sheet) == (kind, sheet))


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return parts.read("word/document.xml").decode("utf-8")


def changed(docx, old, new):
    """Return a docx as a clerk leaves it who replaced words in it."""
    document = Document(io.BytesIO(docx))
    cells = (cell for table in document.tables for line in table.rows for cell in line.cells)
    for paragraph in [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]:
        for run in paragraph.runs:
            run.text = run.text.replace(old, new)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def with_words(desk, line, words):
    document = Document(io.BytesIO(service.copy_of(desk, line)))
    document.add_paragraph(words)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_a_changed_template_is_used_from_now_on_and_put_back(desk):
    line = row(desk)
    before = papers.issue_receipt(desk, register(desk).visit_id).value
    mine = with_words(desk, line, "请妥善保管本回执")
    looked = service.look_over(desk, line, mine)
    assert looked.faults == () and "请妥善保管本回执" in words_of(looked.after)
    assert "请妥善保管本回执" not in words_of(looked.before)
    taken = service.take_template(desk, line, mine).value
    assert (taken.before, row(desk).since) == ("", "2026-11-03")
    after = papers.issue_receipt(desk, register(desk).visit_id).value
    assert "请妥善保管本回执" in words_of(after.docx)
    assert papers.issue_receipt(desk, before.visit_id).value.docx == before.docx

    again = service.put_back(desk, row(desk)).value
    assert row(desk).since == "" and service.copy_of(desk, line) == resource("templates", line.name).read_bytes()
    assert papers.issue_receipt(desk, after.visit_id).value.docx == after.docx
    service.put_back(desk, line, again.before)
    assert service.copy_of(desk, line) == mine
    with pytest.raises(CannotNow, match="找不到这个版本"):
        service.put_back(desk, line, "0" * 64)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("{{ nummber }}", "是不是“number”"),
        ("{% for each in demand %}", "后面缺少"),
        ("{{ ''.__class__ }}", "超出了模板允许的写法"),
        ("{{ circumstances }}", "内部字段"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words_and_nothing_is_used(desk, words, told):
    line = row(desk)
    wrong = with_words(desk, line, words)
    looked = service.look_over(desk, line, wrong)
    assert told in "".join(looked.faults) and looked.after == b"" and looked.before
    with pytest.raises(CannotNow, match="Word 或 WPS"):
        service.take_template(desk, line, wrong)
    assert row(desk).since == ""


def test_a_field_that_must_stand_there_is_missed(desk):
    line = row(desk, PaperKind.ACCEPTANCE)
    lost = changed(service.copy_of(desk, line), "{{ you }}", "您")
    faults = service.look_over(desk, line, lost).faults
    assert faults == () or "少了必须有的" in faults[0]
    bare = io.BytesIO()
    Document().save(bare)
    assert any("少了必须有的“信访人”" in each for each in service.look_over(desk, line, bare.getvalue()).faults)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0old", b"x" * 2_500_000])
def test_what_is_no_docx_is_said(desk, content):
    assert service.look_over(desk, row(desk), content).faults


def test_every_template_of_the_program_passes_its_own_examination(desk):
    for line in service.template_rows(desk):
        looked = service.look_over(desk, line, service.copy_of(desk, line))
        assert looked.faults == (), line.name
        assert looked.after == looked.before


def test_only_who_keeps_the_office_takes_a_template(desk, clock):
    clerk = sign_in(desk.folder, ZHAO.name, clock=clock)
    with pytest.raises(NotPermitted):
        service.take_template(clerk, replace(row(desk)), b"")
    clerk.close()
