"""Pictures of the part 安全: the month's page, a person's own data, what has passed its period, keys."""

from collections.abc import Iterator

from reception_desk.ui.action_table import OFFICE, TODAY
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import COMPUTER, SECURITY
from reception_desk.ui.security.part import SecurityPart
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def security_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the part with the month read and somebody looked for."""
    main.show_page(OFFICE)
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    part = page.parts.get(SECURITY)
    assert isinstance(part, SecurityPart)
    page.show_part(SECURITY)
    card, month = part.person, part.month
    if month is not None:
        month.this.click()
        yield lambda: bool(month.told.text())
    if card is not None:
        card.number.set_raw("LF2026-A0001")
        card.look_for()
        yield lambda: bool(card.people) or bool(card.told.text())
    yield from camera.take("office-security")
    page.show_part(COMPUTER)
    main.show_page(TODAY)
