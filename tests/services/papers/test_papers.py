"""The receipt: issued once, the same byte for byte for ever, silent about an accusation, prints counted."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow, PaperTrouble
from reception_desk.forms.form import Values
from reception_desk.models.lists import visits as lists
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperForm, PrintWay
from tests.office import LI, ZHAO, make_office, register, sign_in

SECRETS = ("检举张局长收受贿赂", "张局长", "收受贿赂", "二十万元", "去年三月", "石桥镇", "13805310000")


def issue(desk, visit_id, form=None):
    return papers.issue_receipt(desk, visit_id, form).value


def text_of(docx):
    """Return the words of the paper, as one line."""
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))


def everything_of(docx):
    """Return every part of the file as text, with and without its tags."""
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        whole = "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    return whole + re.sub(r"<[^>]+>", "", whole)


def test_a_receipt_says_what_was_registered(desk):
    papers.get_ready(desk)
    done = register(desk, materials="3")
    issued = issue(desk, done.visit_id)
    text = text_of(issued.docx)
    for word in (done.number, "王桂兰", "补发承包地征收补偿差额", "清河县信访局接待科", "0531-82345678", "李春梅"):
        assert word in text
    assert "2026年11月18日" in text.replace(" ", "")
    assert issued.check_code in text.replace("-", "")
    assert (issued.number, issued.form, issued.prints) == (done.number, PaperForm.A4, 0)
    assert "11010519491231002X" not in text


def test_issued_again_it_is_the_same_byte_for_byte(desk, clock):
    done = register(desk)
    first = issue(desk, done.visit_id)
    clock.pass_by(days=3)
    again = issue(desk, done.visit_id)
    assert again.docx == first.docx
    assert again.paper_id == first.paper_id


def test_it_stays_as_it_was_when_the_office_changes(desk):
    done = register(desk)
    first = issue(desk, done.visit_id)
    office.change_settings(desk, Values(office.OFFICE, {"office_name": "新名称信访局", "telephone": "12345678"}))
    assert desk.office.name == "新名称信访局"
    assert issue(desk, done.visit_id).docx == first.docx
    later = issue(desk, register(desk).visit_id)
    assert "新名称信访局" in text_of(later.docx)
    assert "清河县" not in text_of(later.docx)


def test_it_stays_as_it_was_when_the_template_changes(desk, monkeypatch):
    done = register(desk)
    first = issue(desk, done.visit_id)

    def gone(*parts):
        raise AssertionError("an issued paper is put together from the store alone")

    monkeypatch.setattr(papers, "resource", gone)
    assert issue(desk, done.visit_id).docx == first.docx


@pytest.mark.parametrize("form", PaperForm)
def test_each_sheet_is_a_paper_of_its_own_with_the_same_code(desk, form):
    done = register(desk)
    issued = issue(desk, done.visit_id, form)
    assert issued.form is form
    assert done.number in text_of(issued.docx)
    assert issue(desk, done.visit_id).check_code == issued.check_code


@pytest.mark.parametrize("form", PaperForm)
def test_the_receipt_of_an_accusation_says_nothing_of_it(desk, form):
    done = register(
        desk,
        purpose="4",
        demand="检举张局长收受贿赂",
        statement="去年三月在办公室收了二十万元",
        region="石桥镇",
        materials="2",
    )
    issued = issue(desk, done.visit_id, form)
    whole = everything_of(issued.docx)
    for secret in SECRETS:
        assert secret not in whole
    assert "已登记" in text_of(issued.docx)
    assert done.number in whole


@pytest.mark.parametrize(("profile", "words"), [(Profile.JGDW, "书面告知"), (Profile.FAYUAN, "诉讼程序")])
def test_the_next_step_is_that_of_the_office(tmp_path, profile, words):
    make_office(tmp_path / "office", profile=profile)
    desk = sign_in(tmp_path / "office")
    text = text_of(issue(desk, register(desk).visit_id).docx)
    assert words in text
    assert ("11月18日" in text.replace(" ", "")) is (profile is not Profile.FAYUAN)
    desk.close()


def test_a_paper_that_was_changed_in_the_store_is_not_given_out(desk):
    done = register(desk)
    issued = issue(desk, done.visit_id)
    with desk.store.transaction(1, desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE paper SET digest = ? WHERE id = ?", ("0" * 64, issued.paper_id))
    with pytest.raises(PaperTrouble):
        issue(desk, done.visit_id)


def test_prints_are_counted_and_failed_ones_are_not(desk):
    done = register(desk)
    paper = issue(desk, done.visit_id).paper_id
    ways = [
        (PrintWay.PRINTER, Outcome.FAILED, 1),
        (PrintWay.PRINTER, Outcome.DONE, 1),
        (PrintWay.PDF, Outcome.DONE, 2),
        (PrintWay.PRINTER, Outcome.FAILED, 3),
        (PrintWay.PRINTER, Outcome.DONE, 3),
    ]
    for way, outcome, copy in ways:
        assert record_print(desk, paper, way, outcome, "缺纸").value == copy
    assert issue(desk, done.visit_id).prints == 3
    (row,) = desk.read(lists.whole, done.visit_id).papers
    assert (row.id, row.number, row.form, row.prints) == (paper, done.number, PaperForm.A4, 3)


def test_a_failed_print_undoes_no_visit(desk):
    done = register(desk)
    paper = issue(desk, done.visit_id).paper_id
    record_print(desk, paper, PrintWay.PRINTER, Outcome.FAILED)
    assert desk.read(lists.whole, done.visit_id).row.number == done.number


def test_the_receipt_names_who_received_and_who_printed(folder, clock):
    first = sign_in(folder, ZHAO.name, clock)
    done = register(first)
    first.close()
    second = sign_in(folder, LI.name, clock)
    text = text_of(issue(second, done.visit_id).docx)
    assert ZHAO.shown_name in text
    assert LI.shown_name in text
    second.close()


def test_papers_without_a_visit(desk):
    with pytest.raises(CannotNow, match="没有这次登记"):
        papers.issue_receipt(desk, 99)
    with pytest.raises(CannotNow, match="没有这份文书"):
        record_print(desk, 99, PrintWay.PDF, Outcome.DONE)


def test_what_is_kept_of_a_paper_is_small(desk):
    for _ in range(5):
        issue(desk, register(desk).visit_id)
    with desk.store.look(0, desk.now()) as look:
        sizes = look.connection.exec_driver_sql("SELECT length(parts) FROM paper").scalars().all()
        templates = look.connection.exec_driver_sql("SELECT count(*) FROM paper_template").scalar()
    assert templates == 1
    assert max(sizes) < 8000


def test_an_office_without_telephone_and_window(tmp_path):
    make_office(tmp_path / "office", telephone="", window="")
    desk = sign_in(tmp_path / "office")
    desk.office = replace(desk.office, receipt_form=PaperForm.SLIP)
    assert issue(desk, register(desk, demand="", statement="", name="").visit_id).form is PaperForm.SLIP
    desk.close()


def test_an_internal_word_never_reaches_the_visitor(desk):
    done = register(desk, demand="处理无理缠访问题")
    with pytest.raises(CannotNow, match="内部用语“无理缠访"):
        papers.issue_receipt(desk, done.visit_id)
    his_own = register(desk, statement="他们说我是无理缠访。")
    assert papers.issue_receipt(desk, his_own.visit_id).value.number == his_own.number
