"""Pictures of 统计: every view of a year, the records behind a number, a paragraph being reworded, the report."""

from collections.abc import Iterator

from reception_desk.services.counting.views import View
from reception_desk.ui.action_table import FIGURES, TODAY
from reception_desk.ui.figures.page import FiguresPage
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait
from reception_desk.vocabulary.figures import Span


def figures_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the page of figures."""
    main.show_page(FIGURES)
    page = main.page(FIGURES)
    assert isinstance(page, FiguresPage)
    page.period.choose(Span.YEAR)
    for view in View:
        page.show_view(view)
        yield lambda: page.settled
        yield from camera.take(f"figures-{view.value}")
    page.show_view(View.TOTALS)
    yield lambda: page.settled and page.model.rowCount() > 0
    page.open_cell(1, "now")
    yield lambda: page.records.isVisible()
    yield from camera.take("figures-records")
    page.leave_records()
    page.show_report()
    yield lambda: page.over.showing
    yield from camera.take("figures-report")
    page.over.close_paper()
    main.show_page(TODAY)
