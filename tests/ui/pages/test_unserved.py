"""Papers that wait to be served: on 今日 by one key, beside the matter, in their book; gone when they are served."""

from functools import partial

from PySide6.QtCore import Qt

from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, values_of
from reception_desk.models.deliveries import DeliveryFacts
from reception_desk.models.lists import matters as lists
from reception_desk.services.matters import handling as matters
from reception_desk.services.office.settings import change_settings
from reception_desk.services.papers import of_matters as matter_papers
from reception_desk.services.papers import serving
from reception_desk.services.papers.lines import book_ids, unserved_papers
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.vocabulary.papers import PaperBook, PaperKind, ServiceWay
from tests.ui.hands import press
from tests.ui.offices import record


def test_a_paper_waits_until_it_is_served(qtbot, desk, lanes, actions, book):
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, "profile": "JGDW"}))
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额")
    matter_id = desk.read(lists.of_visit, visit_id)[0]
    facts = {"legal_class": "SQ", "competence": "own", "route": "6"}
    matters.choose_outcome(desk, matter_id, "A2", desk.today(), answered=facts)
    today = TodayPage(desk, lanes, actions, book)
    qtbot.addWidget(today)
    today.show()
    qtbot.waitExposed(today)
    today.activateWindow()
    qtbot.waitUntil(today.isActiveWindow)
    today.refresh()
    press(today.register, Qt.Key.Key_F8)
    assert "没有" in today.notice.sentence.text() and not today.unserved.isVisible()

    raw = matter_papers.asked_of(desk, matter_id, PaperKind.ACCEPTANCE)
    draft = matter_papers.draft_paper(desk, matter_id, PaperKind.ACCEPTANCE, raw).value
    assert desk.read(unserved_papers) == []
    paper = matter_papers.sign_paper(desk, draft.paper_id, "周明远").value
    today.refresh()
    press(today.list, Qt.Key.Key_F8)
    assert today.unserved.isVisible() and today.unserved.list.chosen() == paper.paper_id
    with qtbot.waitSignal(today.matter_asked) as asked:
        press(today.unserved.list, Qt.Key.Key_Return)
    assert asked.args == [matter_id]

    page = MattersPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.show()
    page.open_matter(matter_id)
    card = page.matter.side.papers
    said = " ".join(each.text() for each in card.findChildren(Text))
    assert "信访事项受理告知书" in said and "某信受〔2026〕" in said and not card.isHidden()

    waiting = partial(desk.read, book_ids, PaperBook.UNSERVED, desk.today().year)
    assert list(waiting()) == [paper.paper_id]
    serving.serve_paper(desk, paper.paper_id, DeliveryFacts(ServiceWay.DIRECT, desk.today(), receiver="王桂兰"))
    assert desk.read(unserved_papers) == [] and list(waiting()) == []
