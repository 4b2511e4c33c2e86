"""Pictures of 值班表: next month with its gap, a day being drawn, planned and proven, printed."""

from collections.abc import Iterator

from reception_desk.ui.action_table import ROSTER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.roster.beside import first_gap
from reception_desk.ui.roster.page import RosterPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def roster_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the month that is still a draft, from its gap to the sheet on the wall."""
    main.show_page(ROSTER)
    page = main.page(ROSTER)
    assert isinstance(page, RosterPage)
    yield lambda: page.shown is not None
    first = page.day
    main.go("roster_after")
    yield lambda: page.shown is not None and page.shown.month.days[0] > first
    assert page.shown is not None
    empty = next((day for day in page.shown.month.days if first_gap(page.shown.month, day)), None)
    if empty is not None:
        page.grid.setCurrentIndex(page.grid.month.place(empty))
    yield from camera.take("roster-gap")
    page.draw_day(page.day)
    yield from camera.take("roster-day")
    if page.questions.panel is not None:
        page.questions.panel.leave()
    page.change()
    yield from camera.take("roster-change")
    if page.questions.panel is not None:
        page.questions.panel.leave()
    page.print_month()
    yield lambda: page.over.showing
    yield from camera.take("roster-printed")
    page.over.close_paper()
    page.more.choose()
    yield from camera.take("roster-more")
    if page.more.offer is not None:
        page.more.offer.leave()
    main.go("leader_days")
    yield from camera.take("roster-leaders")
    main.go("leader_brief")
    yield lambda: page.over.showing or page.leaders.notice.isVisible()
    yield from camera.take("roster-brief")
    page.over.close_paper()
    page.show_month()
    main.go("periods")
    yield from camera.take("roster-periods")
    page.show_month()
    main.go("roster_before")
    yield lambda: page.shown is not None and page.shown.month.days[0] <= first
