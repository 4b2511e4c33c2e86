"""Pictures of what leaves: the matters that wait to be entered, the strip field by field, the sheet, the part."""

from collections.abc import Iterator
from functools import partial

from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.action_table import MATTERS, OFFICE, TODAY
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.outgoing.strip import EntryStrip
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import COMPUTER
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def outgoing_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the way of a matter into the national system, by the strip and on paper; then the part of 办公室."""
    main.show_matters(MatterList.UNENTERED.value)
    page = main.page(MATTERS)
    assert isinstance(page, MattersPage)
    yield partial(_at_top, page)
    yield from camera.take("outgoing-waiting")
    chosen = page.model.id_at(0)
    assert chosen is not None
    page.entering.begin(chosen)
    yield lambda: page.entering.strip is not None and page.entering.strip.isVisible()
    strip = page.entering.strip
    assert strip is not None
    of_strip = camera.beside(strip)
    for _ in range(5):
        strip.step()
    yield from of_strip.take("outgoing-strip")
    strip.ask_numbers()
    yield from of_strip.take("outgoing-numbers")
    yield from _on_paper(page, strip, chosen, camera)
    main.go("outgoing")
    yield from camera.take("office-outgoing")
    office = main.page(OFFICE)
    assert isinstance(office, OfficePage)
    office.show_part(COMPUTER)
    main.show_page(TODAY)


def _at_top(page: MattersPage) -> bool:
    """Choose the first row, again with every look: a list that comes later keeps the row that was chosen before."""
    page.list.setCurrentIndex(page.model.index(0, 0))
    page.list.scrollToTop()
    return page.model.row_at(0) is not None


def _on_paper(page: MattersPage, strip: EntryStrip, chosen: int, camera: Camera) -> Iterator[Wait]:
    strip.close()
    page.entering.print(chosen, page.out)
    yield lambda: page.over.showing
    yield from camera.take("outgoing-sheet")
    page.over.close_paper()
