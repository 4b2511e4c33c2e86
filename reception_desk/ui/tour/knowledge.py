"""Pictures of 规定: the article that the form cites beside it, a search, and the part in which documents are kept."""

from collections.abc import Iterator

from reception_desk.services.knowledge.documents import Brought
from reception_desk.ui.action_table import OFFICE, REGISTER
from reception_desk.ui.knowledge.part import KnowledgePart
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import COMPUTER, KNOWLEDGE
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait

_RULES = (
    "接访工作制度",
    "第一章 总则",
    "第一条 值班员实行首问负责制，谁接待、谁登记、谁告知。",
    "第二条 来访人情绪激动的，先请到调解室，再请带班领导。",
)


def knowledge_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Keep a document of the office, cite an article on the form, and read it beside the form."""
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    main.show_page(OFFICE)
    page.show_part(KNOWLEDGE)
    part = page.parts[KNOWLEDGE]
    assert isinstance(part, KnowledgePart)
    part.begin_with(Brought("接访工作制度.txt", "\n".join(_RULES).encode(), _RULES))
    part.form.set_text("source", "柳信发〔2026〕12 号")
    part.save()
    yield lambda: part.model.rowCount() > 0
    yield from camera.take("office-knowledge")
    page.show_part(COMPUTER)
    main.show_page(REGISTER)
    form = main.page(REGISTER)
    assert isinstance(form, VisitsPage)
    form.form.set_texts({"people": "9", "representatives": "\n".join("甲乙丙丁戊己")})
    form.form.focus_field("representatives")
    form.form.focus_field("name")
    main.go("knowledge")
    panel = main.knowing.panel
    assert panel is not None
    yield lambda: panel.chosen is not None
    yield from camera.take("knowledge-cited")
    panel.search.set_raw("告知 书面")
    yield lambda: panel.chosen is not None
    yield from camera.take("knowledge-found")
    panel.leave()
    form.new_visit()
