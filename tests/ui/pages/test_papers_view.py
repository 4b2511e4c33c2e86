"""文书 in the window: from the kinds with why not, over the 送签稿, to the signed paper, its service and its book."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, values_of
from reception_desk.models.lists import matters as lists
from reception_desk.services.matters import handling as matters
from reception_desk.services.office.settings import change_settings
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.hands import press
from tests.ui.offices import record


@pytest.fixture
def page(qtbot, desk, lanes, actions):
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, "profile": "JGDW"}))
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额")
    matter_id = desk.read(lists.of_visit, visit_id)[0]
    facts = {"legal_class": "SQ", "competence": "own", "route": "6"}
    matters.choose_outcome(desk, matter_id, "A2", desk.today(), answered=facts)
    made = MattersPage(desk, lanes, actions)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.show()
    qtbot.waitExposed(made)
    made.open_matter(matter_id)
    return made


def fill(view, **raw):
    for name, text in raw.items():
        view.acts.panel.form.set_text(name, text)
    view.acts.panel.save()


def standing(view):
    return [(line.title, line.standing, line.number) for line in map(view.model.row_at, range(view.model.rowCount()))]


def test_a_paper_from_its_draft_to_its_book(page, qtbot):
    press(page.matter.line, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    view = page.papers.view
    assert view.isVisible() and view.offer_model.row_at(0).offer.kind is PaperKind.ACCEPTANCE
    closed = next(at for at in range(view.offer_model.rowCount()) if not view.offer_model.row_at(at).offer.opened)
    view.offers.choose(closed)
    assert view.why.text() and view.why.isVisible()
    press(view.offers, Qt.Key.Key_Return)
    assert view.acts.panel is None and view.notice.sentence.text() == view.why.text()

    view.offers.choose(0)
    press(view.offers, Qt.Key.Key_Return)
    assert view.acts.panel.form.values().raw["unit"] == "某县信访局"
    fill(view, handler="赵强")
    assert view.over.showing and "送签稿" in view.over.paper.title.text()
    assert view.over.paper.shown.issued.paper_id == 0
    press(view.over.paper, Qt.Key.Key_F7)
    fill(view, signer="周明远")
    assert view.over.paper.shown.issued.title == "信访事项受理告知书 某信受〔2026〕1号"
    assert len(view.over.paper.shown.all_copies().pages) == 3 * len(view.over.paper.shown.layout.pages)
    view.over.close_paper()
    assert standing(view) == [("信访事项受理告知书", "未送达", "某信受〔2026〕1号")]

    press(view.list, Qt.Key.Key_F8)
    fill(view, way="3", post_number="XA123")
    assert standing(view)[0][1] == "在途"
    press(view.list, Qt.Key.Key_F8)
    fill(view, received_on="2026-11-23")
    assert standing(view)[0][1] == "2026-11-23 送达"
    press(view.list, Qt.Key.Key_F6)
    fill(view)
    press(view.list, Qt.Key.Key_F12)
    fill(view, reason="写错了")
    assert standing(view)[0][1] == "作废"
    view.notice.take_offer()
    assert standing(view)[0][1] == "2026-11-23 送达"

    press(view.list, Qt.Key.Key_Escape)
    assert page.matter.isVisible()
    page.papers.show_book()
    book = page.papers.book
    qtbot.waitUntil(lambda: book.model.row_at(0) is not None)
    assert [column.text(book.model.row_at(0)) for column in book.model.columns[:3]] == [
        *("某信受〔2026〕1号", "信访事项受理告知书", "王桂兰"),
    ]
    for code in ("stamped", "served"):
        book.which.button(code).click()
        assert book.model.rowCount() == 1
        number = next(place for place, column in enumerate(book.model.columns) if column.key == "number")
        sample = book.model.columns[number].sample
        assert book.list.columnWidth(number) >= book.list.fontMetrics().horizontalAdvance(sample)
    counts = []
    for month in ("10", "11"):
        book.month.button(month).click()
        counts.append([])
        for code in ("sent", "stamped", "served"):
            book.which.button(code).click()
            counts[-1].append(book.model.rowCount())
    assert counts == [[0, 0, 0], [1, 1, 1]] and book.shown().period == "2026 年 11 月"
    qtbot.waitUntil(lambda: book.model.row_at(0) is not None)
    book.list.opened.emit(book.list.chosen())
    assert page.matter.isVisible()


def test_progress_is_read_out_and_printed_by_one_key(page):
    page.papers.read_out()
    panel = page.papers.panel
    assert any("已经登记" in each.text() for each in panel.lines.values())
    panel.print_button.click()
    view = page.papers.view
    assert view.over.showing and view.over.paper.shown.issued.kind is PaperKind.PROGRESS
    assert view.over.paper.shown.issued.copies == ()
    view.over.close_paper()
    assert standing(view) == [("进度告知单", "已出具", "LF2026-A0001")]


def test_a_draft_is_put_away_and_taken_out_again(page):
    page.papers.show_papers()
    view = page.papers.view
    press(view.offers, Qt.Key.Key_Return)
    fill(view)
    view.over.close_paper()
    press(view.list, Qt.Key.Key_F12)
    assert standing(view) == []
    view.notice.take_offer()
    assert standing(view) == [("信访事项受理告知书", "送签稿", "")]
