"""Pictures of who answers: a leader's word typed in, and who is not there with who takes over."""

from collections.abc import Iterator

from reception_desk.forms.leading import Entry
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.action_table import LEADERS, MATTERS, OFFICE
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.leaders import LeadersPage
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import ACCOUNTS
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def answerable_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture an instruction being typed in, the accounts, and a leave being written down."""
    page = main.page(LEADERS)
    assert isinstance(page, LeadersPage)
    main.show_page(LEADERS)
    yield lambda: page.model.rowCount() > 0
    page.write(Entry.INSTRUCTED)
    assert page.panel is not None
    yield from camera.take("leaders-instruct")
    page.panel.leave()
    yield from _closed(main, camera)
    office = main.page(OFFICE)
    assert isinstance(office, OfficePage)
    main.show_page(OFFICE)
    if ACCOUNTS in office.parts:
        office.show_part(ACCOUNTS)
        yield from camera.take("office-accounts")
        main.leaving.ask_leave()
        yield lambda: main.leaving.panel is not None
        assert main.leaving.panel is not None
        yield from camera.take("leaving")
        main.leaving.panel.leave()


def _closed(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the six ticks before a closing, and the risk checklist, of the matter that is listed first."""
    page = main.page(MATTERS)
    assert isinstance(page, MattersPage)
    main.show_page(MATTERS)
    page.show_list(MatterList.ALL)
    yield lambda: page.model.rowCount() > 0
    page.list.choose(None)
    chosen = page.list.chosen()
    assert chosen is not None
    page.open_matter(chosen)
    yield lambda: page.matter.acts.matter_id == chosen
    closing, acts = page.matter.closing, page.matter.acts
    for name, ask in (("matter-quality", closing.check_closing), ("matter-risk", closing.check_risk)):
        ask()
        if acts.panel is not None:  # a matter without circumstances is asked for no checklist
            yield from camera.take(name)
            acts.panel.leave()
            yield lambda: acts.panel is None
    page.close_matter()
