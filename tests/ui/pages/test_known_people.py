"""此人以往 beside the form: offered while one types, taken over, linked, put aside, covered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.models import matter_pairs
from reception_desk.models.lists.matters import of_visit
from reception_desk.models.lists.people import judged
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.services.changes import changes
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.vocabulary.matters import MatterVerdict
from tests.ui.hands import commit
from tests.ui.offices import record

ZHANG = {
    "name": "张建国",
    "id_number": "370102199001011231",
    "phone": "13805310000",
    "address": "石桥镇柳林村 2 组 15 号",
    "demand": "补发承包地征收补偿差额",
    "handling": "3",
    "destination": "石桥镇人民政府",
}
NAMESAKE = {"name": "张建国", "phone": "13805319999", "address": "河口镇东街 8 号", "demand": "修路"}
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def earlier(desk, clock):
    clock.later(days=-30)
    visit_id = record(desk, "u-1", **ZHANG, promise="回电告知核实结果", promise_by="2026-11-20")
    clock.later(days=30)
    return visit_id


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.arrive()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def plain(label):
    return label.text().replace("\u2009", "")


def typed(page, qtbot, name, text):
    page.form.focus_field(name)
    commit(page.form.editor(name), text)
    qtbot.waitUntil(page.side.known.card.isVisible)


def press(page, qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def test_the_person_stands_beside_the_form_and_the_caret_stays(page, earlier, qtbot):
    assert page.side.known.card.isHidden()
    typed(page, qtbot, "name", "张建国")
    card = page.side.known.card
    assert QApplication.focusWidget() is page.form.editor("name")
    assert card.name.text() == "张建国"
    assert "姓名相同" in card.reasons.text()
    assert "370102********1231" in card.told.text()
    assert "370102199001011231" not in card.told.text()
    assert plain(card.count) == "本窗口第2次·全国未核".replace("·", " · ").replace("第2", "第 2").replace("2次", "2 次")
    assert "答应过：回电告知核实结果（逾期" in plain(card.promises[0].text)
    assert card.promises[0].property("state") == "overdue"
    assert "转送 石桥镇人民政府" in card.visits[0].done.text()
    page.form.set_text("name", "")
    assert card.isHidden()


def test_one_key_takes_the_person_over_and_says_what_changed(page, desk, earlier, qtbot):
    page.form.set_text("phone", "13905310009")
    typed(page, qtbot, "id_number", "1231")
    press(page, qtbot, Qt.Key.Key_F4)
    raw = page.form.values().raw
    assert [raw[name] for name in ("name", "id_number", "address")] == [
        ZHANG[name] for name in ("name", "id_number", "address")
    ]
    assert raw["phone"] == "13905310009"
    assert "电话换了，原为" in plain(page.side.known.card.changed)
    page.save()
    first, again = sorted(desk.read(ids, VisitFilter()))
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT DISTINCT person_id FROM visit_person").fetchall()
    assert len(rows) == 1
    assert (first, page.side.known.person_id) == (earlier, None)
    assert desk.read(whole, again).raw["phone"] == "13905310009"


def test_the_same_key_takes_it_back(page, earlier, qtbot):
    typed(page, qtbot, "name", "1231")
    press(page, qtbot, Qt.Key.Key_F4)
    assert page.form.values().raw["name"] == "张建国"
    press(page, qtbot, Qt.Key.Key_F4)
    assert page.form.values().raw["name"] == "1231"
    assert not page.form.values().raw.get("id_number")


def test_one_key_links_the_earlier_matter_and_again_the_one_before(page, desk, earlier, clock, qtbot):
    clock.later(days=-1)
    record(desk, "u-2", **{**ZHANG, "demand": "公开分配账目"})
    clock.later(days=1)
    typed(page, qtbot, "name", "张建国")
    steps = []
    for _ in range(3):
        press(page, qtbot, Qt.Key.Key_F7)
        raw = page.form.values().raw
        steps.append((raw["intent"], raw.get("same_as", "")))
    assert steps == [("2", "LF2026-A0002"), ("2", "LF2026-A0001"), ("1", "")]
    press(page, qtbot, Qt.Key.Key_F7)
    assert not page.side.known.card.visits[0].linked.isHidden()
    page.save()
    with desk.store.look(0, desk.now()) as look:
        links = look.connection.exec_driver_sql("SELECT matter_id FROM visit_matter ORDER BY visit_id").scalars().all()
    assert links[2] == links[1] != links[0]


def test_a_note_hangs_on_the_matter_and_stays_a_note(page, earlier, qtbot):
    page.form.set_text("intent", "4")
    typed(page, qtbot, "name", "张建国")
    press(page, qtbot, Qt.Key.Key_F7)
    raw = page.form.values().raw
    assert (raw["intent"], raw["same_as"]) == ("4", "LF2026-A0001")


def test_not_the_same_person_is_remembered(page, desk, earlier, qtbot):
    record(desk, "u-2", **NAMESAKE)
    typed(page, qtbot, "name", "张建国")
    known = page.side.known
    first = known.card.told.text()
    press(page, qtbot, Qt.Key.Key_Down, ALT)
    assert known.card.told.text() != first
    press(page, qtbot, Qt.Key.Key_Up, ALT)
    assert known.card.told.text() == first
    press(page, qtbot, Qt.Key.Key_F4, SHIFT)
    assert known.card.told.text() != first
    press(page, qtbot, Qt.Key.Key_F4, SHIFT)
    assert known.card.isHidden()
    page.form.set_text("address", "别处")
    page.save()
    pairs = desk.read(judged, [1, 2, 3])
    assert set(pairs) == {(1, 3), (2, 3)}
    assert {each.value for each in pairs.values()} == {"different"}


def test_a_covered_card_is_not_seen_and_its_keys_are_dead(page, earlier, qtbot):
    typed(page, qtbot, "name", "张建国")
    press(page, qtbot, Qt.Key.Key_F11)
    assert not page.side.known.card.isVisible()
    press(page, qtbot, Qt.Key.Key_F4)
    press(page, qtbot, Qt.Key.Key_F7)
    assert not page.form.values().raw.get("id_number")
    assert not page.form.values().raw.get("same_as")
    press(page, qtbot, Qt.Key.Key_F11)
    assert page.side.known.card.isVisible()


def test_an_accusation_is_never_revealed(page, desk, earlier, qtbot):
    record(desk, "u-2", **{**ZHANG, "purpose": "4", "demand": "举报某某收礼", "promise": "保密回电"})
    record(desk, "u-3", name="李小红", purpose="4", demand="举报")
    typed(page, qtbot, "name", "张建国")
    card = page.side.known.card
    shown = " ".join(label.text() for label in card.findChildren(type(card.name)) if not label.isHidden())
    assert "举报" not in shown
    assert "保密" not in shown
    assert "第\u20092\u2009次" in card.count.text() or "第 2 次" in card.count.text()
    page.form.set_text("name", "李小红")
    qtbot.waitUntil(card.isHidden)


def test_only_the_newest_answer_counts_and_the_form_does_not_move(page, desk, lanes, earlier, qtbot, monkeypatch):
    asked = []
    real = lanes.look

    def hold(key, work, done, failed=None):
        return asked.append((work, done)) if key == "visit.known" else real(key, work, done, failed)

    monkeypatch.setattr(lanes, "look", hold)
    page.form.focus_field("name")
    place = page.form.geometry()
    for text, count in (("张建国", 1), ("李", 2)):
        page.form.set_text("name", text)
        qtbot.waitUntil(lambda count=count: len(asked) == count)
    (older, take_older), (newer, take_newer) = asked
    take_newer(newer())
    take_older(older())
    assert page.side.known.card.isHidden()
    assert page.form.geometry() == place
    page.on_changed(changes("visits"))


def test_the_likeliest_matter_is_offered_first_and_another_is_remembered(page, desk, earlier, clock, qtbot):
    clock.later(days=-10)
    newer = record(desk, "u-9", **{**ZHANG, "demand": "修村里的路"})
    clock.later(days=10)
    typed(page, qtbot, "name", "张建国")
    page.form.set_text("id_number", ZHANG["id_number"])
    page.form.set_text("demand", "补发承包地征收补偿差额")
    part = page.side.known.same.part
    wanted = "可能是：LF2026-A0001 补发承包地征收补偿差额（另有 1 件）"
    qtbot.waitUntil(lambda: wanted in part.what.text())
    assert "诉求的说法很相近" in part.why.text() and part.told.isHidden()
    page.side.known.link()
    assert page.form.values().raw["same_as"] == "LF2026-A0001"
    assert part.what.text().startswith("已关联") and "不另起期限" in part.told.text()
    page.side.known.put_matter_aside()
    assert page.form.values().raw.get("same_as", "") == ""
    assert "LF2026-A0002" in part.what.text()
    page.side.known.put_matter_aside()
    assert "2 件都不是同一事" in part.what.text()
    page.side.known.put_matter_aside()
    page.side.known.put_matter_aside()
    page.save()
    first, second = desk.read(of_visit, earlier)[0], desk.read(of_visit, newer)[0]
    own = desk.read(of_visit, newer + 1)[0]
    assert desk.read(matter_pairs.judged, first) == {own: MatterVerdict.DIFFERENT}
    assert desk.read(matter_pairs.judged, second) == {}
