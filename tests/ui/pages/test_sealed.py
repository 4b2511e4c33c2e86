"""密件 in the window: written and divided on the form, opened from the visit, the matter and the list, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from reception_desk.services.seal.sealed import grant_called
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.sealed.list import LIST
from tests.office import seal_of
from tests.ui.hands import press
from tests.ui.offices import record

MIXED = {
    "name": "王桂兰",
    "purpose": "2",
    "demand": "补发差额",
    "statement": "征地补偿至今没有发足。副镇长周大成收了开发商的好处。",
    "accuses": "1",
    "accused_name": "周大成",
    "accused_unit": "石桥镇人民政府",
    "accused_post": "副镇长",
    "accusation": "收受开发商二十万元",
}


@pytest.fixture
def shown(qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.resize(1210, 720)
        page.show()
        qtbot.waitExposed(page)
        return page

    return show


@pytest.fixture
def view(shown, desk, lanes, actions):
    return shown(VisitView(desk, lanes, actions, DraftBook(desk, lanes)))


def fill(panel, **raw):
    for name, text in raw.items():
        panel.form.set_text(name, text)
    panel.save()


def words(card):
    return [each.text() for each in card.findChildren(Text) if not each.isHidden()]


def test_a_passage_is_moved_by_one_key(shown, desk, lanes, actions):
    page = shown(VisitsPage(desk, lanes, actions, DraftBook(desk, lanes)))
    for name, text in MIXED.items():
        page.form.set_text(name, text)
    page.form.focus_field("statement")
    page.form.move_behind()
    assert page.form.values().raw.get("passages", "") == "", "nothing is marked yet"
    box = page.form.editor("statement")
    cursor = box.textCursor()
    cursor.setPosition(11)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    assert actions.trigger("move_behind")
    raw = page.form.values().raw
    assert (raw["statement"], raw["passages"]) == ("征地补偿至今没有发足。", "副镇长周大成收了开发商的好处。")
    assert not page.form.editor("divided").isHidden()
    page.form.set_text("accuses", "2")
    assert page.form.editor("accused_name").isHidden()


def test_it_is_opened_from_the_visit_and_worked_on_by_keys(view, desk):
    visit = record(desk, "u-1", **MIXED)
    view.open(visit)
    assert not view.seal.button.isHidden()
    view.seal.open()
    panel = view.seal.panel
    assert "收受开发商二十万元" in panel.form.values().raw["accusation"]
    press(panel, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    fill(panel.ask, unit="石桥镇人民政府")
    assert "被反映人或其所在单位" in panel.ask.finding.text()
    fill(panel.ask, unit="县纪委监委")
    assert "县纪委监委" in "".join(words(panel.history))
    event = panel.whole.events[0].id
    panel.take_back(event)
    assert any(each.startswith("（已撤回）") for each in words(panel.history))
    panel.grant()
    fill(panel.ask, who="王五", why="协查")
    assert "没有叫“王五”" in panel.ask.finding.text()
    panel.ask.leave()
    press(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    ordinary = record(desk, "u-2", name="张建国", purpose="2")
    view.open(ordinary)
    assert view.seal.button.isHidden()
    view.seal.open()
    assert view.seal.panel is panel or view.seal.panel.isHidden()


def test_it_is_opened_from_the_matter_and_the_list(shown, desk, lanes, actions):
    visit = record(desk, "u-1", **MIXED)
    alone = record(desk, "u-2", name="李小红", purpose="4", demand="举报收礼")
    page = shown(MattersPage(desk, lanes, actions))
    page.refresh()
    page.open_matter(page.model.ids()[0])
    assert not page.matter.seal.button.isHidden()
    page.close_matter()
    page.which.set_code(LIST)
    page.refresh()
    rows = [page.seals.rows_model.row_at(at) for at in range(2)]
    assert [each.visit_id for each in rows] == [alone, visit]
    assert [page.seals.rows_model.columns[1].text(each) for each in rows] == [
        "检举控告事项(密)",
        "检举控告事项(密)，另有公开的一半",
    ]
    assert not page.model.rowCount(), "nothing of it is copied, exported or printed"
    page.seals.choose(rows[0].id)
    assert actions.trigger("see_seal")
    panel = page.matter.seal.panel
    assert panel.whole.row.visit_id == alone
    panel.change()
    assert page.visit.visit_id == alone
    page.visit.closed.emit()
    assert page.which.code() == LIST


def test_nobody_else_is_offered_it(desk):
    visit = record(desk, "u-1", **MIXED)
    seal = seal_of(desk, visit)
    with pytest.raises(Exception, match="没有叫"):
        grant_called(desk, seal.id, "不存在", "看看")
