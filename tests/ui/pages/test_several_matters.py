"""另立一件 by its key: on the form after saving it, on a recorded visit, kept over a crash, taken back."""

import pytest

from reception_desk.models.lists.matters import of_visit
from reception_desk.models.lists.visits import whole
from reception_desk.services.visits.corrections import begin_change
from reception_desk.services.visits.drafts import FURTHER_LATER
from reception_desk.services.visits.several import matters_of
from reception_desk.ui.chips import Chip
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.pages.visits import VisitsPage
from tests.ui.offices import record


def titles(desk, visit_id):
    return [each.title for each in desk.read(matters_of, visit_id)]


def test_on_a_recorded_visit_it_is_raised_listed_and_taken_back(qtbot, desk, lanes, actions, book):
    old = record(desk, "u-0", name="王桂兰", purpose="2", demand="修村路", id_number="11010519491231002X")
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", id_number="11010519491231002X")
    view = VisitView(desk, lanes, actions, book, print_key="Ctrl+P")
    qtbot.addWidget(view)
    view.resize(1210, 720)
    view.show()
    assert not any(chip.isVisible() for chip in view.findChildren(Chip)), "nothing is said before it is read"
    view.open(visit_id)
    assert view.channel.isVisible() and not view.void_chip.isVisible()
    assert view.besides.card.isHidden()
    actions.trigger("beside")
    form = view.besides.form
    assert form.isVisible() and form.form.hasFocus() is False and form.about.text().endswith("王桂兰")
    view.change()
    assert not view.mending.changing
    form.form.set_text("demand", "恢复养老金待遇")
    form.leave()
    assert "已留作草稿" in view.notice.sentence.text()
    kept = []
    book.listed.connect(kept.extend)
    book.ask()
    view.go_on(kept[0])  # as 今日 opens it after a crash
    assert form.form.values().raw["demand"] == "恢复养老金待遇"
    actions.trigger("save")
    number = desk.read(whole, visit_id).row.number
    assert f"已另立 {number}-2" in view.notice.sentence.text()
    assert [each.accessibleName() for each in view.besides.card.buttons] == [
        f"打开事项 {number} 补发差额",
        f"打开事项 {number}-2 恢复养老金待遇",
    ]
    view.notice.take_offer()
    assert titles(desk, visit_id) == ["补发差额"] and view.besides.card.isHidden()
    actions.trigger("beside")  # what was typed is a draft again, and the earlier matter is one press away
    (button,) = form.side.buttons.values()
    button.click()
    form.save()
    assert desk.read(of_visit, visit_id)[1:] == desk.read(of_visit, old)
    view.besides.card.off_buttons[0].click()
    assert titles(desk, visit_id) == ["补发差额"]
    actions.trigger("beside")
    for name, said in (("purpose", "4"), ("demand", "镇长收钱")):
        form.form.set_text(name, said)
    form.save()
    assert "已存入这次登记的密件" in view.notice.sentence.text()
    view.notice.take_offer()
    assert "已撤回" in view.notice.sentence.text() and "接着填" in view.notice.sentence.text()
    assert "镇长收钱" not in str(begin_change(desk, visit_id).value.raw)


def test_the_key_on_the_form_saves_the_visit_first_and_asks_for_the_other(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    actions.trigger("beside")
    assert "先登记一次来访" in page.notice.sentence.text()
    page.form.set_texts({"name": "王桂兰", "demand": "补发差额", "purpose": "2"})
    actions.trigger("beside")
    assert page.besides.open
    visit_id = page.besides.form.visit_id
    page.besides.form.form.set_text("demand", "恢复养老金待遇")
    assert page.taking
    page.keep()
    kept = []
    book.listed.connect(kept.extend)
    book.ask()
    assert [(each.form, each.raw["demand"]) for each in kept] == [(FURTHER_LATER, "恢复养老金待遇")]
    actions.trigger("save")
    assert titles(desk, visit_id) == ["补发差额", "恢复养老金待遇"]
    assert not page.besides.open and page.over.currentIndex() == 0
    actions.trigger("beside")  # a third one, of the visit that was saved last
    assert page.besides.form.visit_id == visit_id
    page.besides.form.leave()
    assert not page.taking


@pytest.mark.parametrize("answers", [{"purpose": "4"}, {"intent": "5"}])
def test_what_makes_no_matter_says_what_to_do_instead(qtbot, desk, lanes, actions, book, answers):
    visit_id = record(desk, "u-1", name="王桂兰", demand="问一问", **answers)
    view = VisitView(desk, lanes, actions, book)
    qtbot.addWidget(view)
    view.show()
    view.open(visit_id)
    actions.trigger("beside")
    assert view.besides.button.isHidden() and not view.besides.open
    assert "用“更改”" in view.notice.sentence.text()
