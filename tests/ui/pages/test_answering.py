"""责任 and 去函与回音 on a matter's page: named, sent, come back, listed by unit, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models.letters import LetterFacts
from reception_desk.models.lists import matters as lists
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.answering.letter_lines import ALL
from reception_desk.services.answering.responsibility import who_answers
from reception_desk.services.office.settings import add_account
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.vocabulary.office import Role
from tests.ui.hands import press
from tests.ui.offices import record

UNIT = "石桥镇人民政府"


@pytest.fixture
def matter_id(desk):
    visit_id = record(desk, "u-1", name="王桂兰", region="石桥镇", purpose="2", demand="补发差额")
    return desk.read(lists.of_visit, visit_id)[0]


@pytest.fixture
def page(qtbot, desk, lanes, actions, matter_id):
    made = MattersPage(desk, lanes, actions)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.show()
    qtbot.waitExposed(made)
    made.open_matter(matter_id)
    return made


def fill(panel, **raw):
    for name, text in raw.items():
        panel.form.set_text(name, text)
    panel.save()


def words(card):
    QApplication.processEvents()  # what came onto a card is shown in the next turn
    return " ".join(each.text() for each in card.findChildren(Text) if each.isVisible())


def events(desk, matter_id):
    return [each.kind for each in desk.read(lists.whole, matter_id).events if not each.undone]


def test_the_first_receiver_stands_there_and_the_unit_is_asked_next(page, desk):
    card = page.matter.side.responsible
    assert "首接责任人" in words(card)
    assert "还没有落实：首办责任单位、承办人" in words(card)
    page.matter.answering.name_responsible()
    panel = page.matter.acts.panel
    assert panel.form.values().raw["role"] == "unit"
    fill(panel, unit=UNIT)
    assert f"首办责任单位 {UNIT}" in words(page.matter.side.responsible)
    page.matter.notice.offer.click()
    assert UNIT not in words(page.matter.side.responsible)


def test_a_letter_goes_out_and_what_comes_back_is_written_by_one_key(page, desk, matter_id, qtbot):
    press(page.matter, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    fill(page.matter.acts.panel, unit=UNIT, number="柳信转〔2026〕12 号", due_on="2027-01-15")
    assert "柳信转〔2026〕12 号" in words(page.matter.side.letters)
    assert "未签收" in [each.text() for each in page.matter.side.letters.findChildren(Chip)]
    press(page.matter, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    panel = page.matter.acts.panel
    assert UNIT in panel.heading.text()
    panel.form.set_text("kind", "decision")
    assert not panel.form.editor("opinion").isHidden()
    fill(panel, opinion="Y", number="石政处〔2026〕8 号", told_review="yes")
    QApplication.processEvents()
    assert "已回" in [each.text() for each in page.matter.side.letters.findChildren(Chip) if each.isVisible()]
    assert events(desk, matter_id) == ["letter", "entry"]


def test_which_letter_it_answers_is_asked_where_there_are_two(page, desk, matter_id):
    for unit in (UNIT, "县住建局"):
        send_letter(desk, matter_id, LetterFacts("passed", unit, desk.today()))
    page.matter.refresh()
    page.matter.answering.record_entry()
    panel = page.matter.acts.panel
    assert "县住建局" in panel.form.values().raw["letter"]
    fill(panel, kind="signed", letter=f"转送 {UNIT} {desk.today()}")
    signed = {each.row.facts.unit: len(each.row.entries) for each in page.matter.acts.seen.answering.letters}
    assert signed == {UNIT: 1, "县住建局": 0}


def test_nothing_can_come_back_before_something_went_out(page):
    page.matter.answering.record_entry()
    assert page.matter.acts.panel is None
    assert "先登记去函" in page.matter.notice.sentence.text()


def test_the_head_corrects_the_first_receiver_with_a_reason(page, desk):
    page.matter.answering.correct_first()
    panel = page.matter.acts.panel
    panel.form.set_text("name", "王海")
    panel.save()
    assert panel.isVisible()
    fill(panel, reason="接谈人写错")
    assert "首接责任人 王海" in words(page.matter.side.responsible)
    assert "以前" in words(page.matter.side.responsible)


def test_what_units_owe_is_listed_and_leads_to_the_matter(page, desk, matter_id, clock):
    send_letter(desk, matter_id, LetterFacts("passed", UNIT, desk.today(), due_on=desk.today()))
    clock.later(days=20)
    page.show_letters()
    assert page.letters.model.rowCount() == 1
    assert UNIT in page.letters.sums.text()
    page.letters.which.button("overdue").click()
    assert page.letters.model.index(0, 7).data() == "逾期"
    page.letters.which.button("soon").click()
    assert page.letters.model.rowCount() == 0
    page.letters.open(ALL)
    page.letters.list.opened.emit(page.letters.list.chosen())
    assert page.matter.matter_id == matter_id and page.matter.isVisible()


def test_today_says_what_units_owe(qtbot, desk, lanes, actions, matter_id, book):
    send_letter(desk, matter_id, LetterFacts("passed", UNIT, desk.today()))
    today = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(today)
    today.show()
    today.refresh()
    assert not today.units.isHidden()
    assert today.units.all.text().startswith("未回 1 件")
    with qtbot.waitSignal(today.letters_asked) as asked:
        today.units.lacking["unsigned"].click()
    assert asked.args == ["unsigned"]


def test_everything_is_handed_over_and_how_much_each_has_is_said(page, desk, matter_id, qtbot):
    add_account(desk, NewAccount("zhaoqiang", "赵强", "Ceshi-2026-xin", frozenset({Role.CLERK})))
    page.close_matter()
    page.hand_over.ask()
    panel = page.hand_over.panel
    assert "1 件" in panel.heading.text()
    names = [each.name for each in who_answers(desk)]
    panel.form.set_text("gives", names[0])
    panel.form.set_text("takes", names[0])
    panel.form.set_text("reason", "请假")
    panel.save()
    assert "在岗" in panel.finding.text() and panel.isVisible()
    fill(panel, takes=names[1])
    assert "已移交 1 件" in page.notice.sentence.text()
    assert {each.name: each.matters for each in who_answers(desk)}[names[1]] == 1
