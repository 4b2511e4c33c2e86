"""Pictures of 交接班: the opening page, a shift being signed over, the record, the daily sheet."""

from collections.abc import Iterator

from reception_desk.ui.action_table import HANDOVER
from reception_desk.ui.handover.page import HandoverPage
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def handover_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the page, the panel that asks for the password, the day closed, its record and the daily sheet."""
    page = main.page(HANDOVER)
    assert isinstance(page, HandoverPage)
    main.show_page(HANDOVER)
    yield lambda: page.opened is not None
    yield from camera.take("handover")
    page.give()
    if page.panels.panel is not None:
        yield from camera.take("handover-signing")
        page.panels.panel.leave()
    page.close_day()
    yield lambda: page.opened is not None and page.opened.seen.last is not None
    yield from camera.take("handover-closed")
    for name, show in (("handover-record", page.print_handover), ("handover-day", page.print_day)):
        show()
        yield lambda: page.over.showing
        yield from camera.take(name)
        page.over.close_paper()
