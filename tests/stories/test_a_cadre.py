"""A story: land and a cadre in one complaint; the land goes on openly, the rest no other clerk finds by any path."""

import pytest
from PySide6.QtGui import QTextCursor

from reception_desk.errors import NotPermitted
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.matters import MatterFilter
from reception_desk.rules.matters import Recorded
from reception_desk.services.matters.handling import choose_outcome, record_fact
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.seal import sealed
from reception_desk.services.visits.corrections import begin_change
from reception_desk.services.visits.ledger import find
from reception_desk.ui.actions import Actions
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tasks import Lanes
from tests.office import LI, ZHAO, SetClock, make_office, seal_of, sign_in

SECRET = ("周大成", "好处", "二十万", "副镇长")
STATEMENT = "柳林村征地一亩八分，补偿至今没有发足。副镇长周大成收了开发商的好处。"


@pytest.fixture
def lanes(qapp):
    made = Lanes(immediate=True)
    yield made
    made.stop()


def window(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    return page


def on_screen(page):
    """Return every word that a page shows, in its labels and its lists."""
    words = [each.text() for each in page.findChildren(Text)]
    for model in page.findChildren(type(page.model)) if hasattr(page, "model") else []:
        words += [model.data(model.index(r, c)) for r in range(model.rowCount()) for c in range(model.columnCount())]
    return "\n".join(map(str, words))


def test_a_land_and_cadre_complaint(qtbot, lanes, tmp_path):
    folder, clock = tmp_path / "office", SetClock()
    make_office(folder)

    # 赵强 writes down what he is told; the visitor speaks of land first, then of the deputy head of the township.
    zhao = sign_in(folder, ZHAO.name, clock)
    actions = Actions(zhao.may)
    page = window(qtbot, VisitsPage(zhao, lanes, actions, DraftBook(zhao, lanes)))
    for name, text in {
        "name": "王桂兰",
        "phone": "13805310000",
        "purpose": "2",
        "region": "石桥镇",
        "demand": "补发承包地征收补偿差额",
        "statement": STATEMENT,
        "accuses": "1",
        "accused_name": "周大成",
        "accused_unit": "石桥镇人民政府",
        "accused_post": "副镇长",
        "accusation": "收受开发商二十万元",
    }.items():
        page.form.set_text(name, text)
    with qtbot.waitSignal(page.saved) as saved:
        actions.trigger("save")
    visit = saved.args[0].visit_id
    assert zhao.read(lists.whole, visit).raw.get("statement") is None, "until it is divided all of it is sealed"

    # Later he divides it: what accuses is moved behind the seal by one key, the rest may be open.
    view = window(qtbot, VisitView(zhao, lanes, actions, DraftBook(zhao, lanes)))
    view.open(visit)
    actions.trigger("change")
    change = view.mending.change
    box = change.form.editor("statement")
    assert box.raw() == STATEMENT
    cursor = box.textCursor()
    cursor.setPosition(STATEMENT.index("副镇长"))
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    change.form.move_behind()
    change.form.set_text("divided", "1")
    change.save()
    assert zhao.read(lists.whole, visit).raw["statement"] == "柳林村征地一亩八分，补偿至今没有发足。"

    # The recipient of the sealed half may not be the accused's own unit; the land may go there.
    seal = seal_of(zhao, visit)
    view.open(visit)
    view.seal.open()
    view.seal.panel.transfer()
    ask = view.seal.panel.ask
    ask.form.set_text("unit", "石桥镇人民政府")
    ask.save()
    assert "不得转给被检举控告的人员或者单位" in ask.finding.text()
    ask.form.set_text("unit", "清河县纪委监委")
    ask.save()
    assert sealed.open_seal(zhao, seal.id).value.events[0].detail["unit"] == "清河县纪委监委"
    view.seal.panel.leave()
    (matter,) = zhao.read(matter_lists.of_visit, visit)
    choose_outcome(zhao, matter, "A2", zhao.today(), "石桥镇人民政府", by_order="县领导批示")
    papers.issue_receipt(zhao, visit)

    # 周明远, a leader, looks at everything he can: he meets the land, and nothing of the cadre.
    other = sign_in(folder, "zhoujuzhang", clock)
    theirs = Actions(other.may)
    ledger = window(qtbot, LedgerPage(other, lanes, theirs))
    matters = window(qtbot, MattersPage(other, lanes, theirs))
    for text in (*SECRET, "王桂兰", "开发商"):
        ledger.find(text)
        hits = list(ledger.model.ids())
        assert hits == ([] if text in (*SECRET, "开发商") else [visit]), text
        assert not any(word in on_screen(ledger) for word in SECRET)
        assert list(other.read(find, lists.VisitFilter(text=text)).ids) == hits
        assert list(other.read(matter_lists.ids, MatterFilter(text=text))) == ([matter] if hits else [])
    ledger.find("王桂兰")
    ledger.open_chosen()
    assert ledger.visit.seal.button.isHidden()
    assert not theirs.trigger("see_seal") or ledger.visit.seal.panel is None
    assert not any(word in str(ledger.visit.form.values().raw) for word in SECRET)
    matters.refresh()
    matters.open_matter(matter)
    assert matters.matter.seal.button.isHidden()
    assert not any(word in on_screen(matters) for word in SECRET)
    assert "石桥镇人民政府" in on_screen(matters), "the land went on openly"
    with pytest.raises(NotPermitted):
        sealed.open_seal(other, seal.id)
    with pytest.raises(NotPermitted):
        begin_change(other, visit)

    # Somebody writes the name into the open half all the same: 赵强, who may read, is told and moves it with one key.
    record_fact(other_clerk := sign_in(folder, LI.name, clock), matter, Recorded.TOLD, zhao.today(), "周大成来告知的")
    matters.open_matter(matter)
    assert matters.matter.seal.named.isHidden()
    own = window(qtbot, MattersPage(zhao, lanes, actions))
    own.open_matter(matter)
    assert "1 处记录" in own.matter.seal.where.text() and own.matter.seal.named.isVisible()
    own.matter.seal.open()
    assert "1 处记录" in own.matter.seal.panel.notice.sentence.text()
    own.matter.seal.panel.leave()
    actions.trigger("seal_names")
    assert own.matter.seal.named.isHidden() and "已移入密件" in own.matter.notice.sentence.text()
    assert other_clerk.read(matter_lists.whole, matter).events[-1].text == "……"
    other_clerk.close()

    # Until he is named, with a reason.
    sealed.grant_called(zhao, seal.id, "周明远", "分管领导阅批")
    ledger.open_chosen()
    ledger.close_visit()
    ledger.open_chosen()
    assert not ledger.visit.seal.button.isHidden()
    ledger.visit.seal.open()
    assert ledger.visit.seal.panel.whole.passages == ("副镇长周大成收了开发商的好处。",)
    sealed.withdraw(zhao, seal.id, other.clerk.id)
    assert seal_of(other, visit) is None
    for desk in (other, zhao):
        desk.close()
