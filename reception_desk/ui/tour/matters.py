"""Pictures of 事项: one matter, the outcomes as they are judged, and why one is closed."""

from collections.abc import Iterator

from reception_desk.services.matter_lists import MatterList
from reception_desk.ui.action_table import MATTERS
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.matters.outcome_panel import OutcomePanel
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def matters_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the matter that is due first, the choice of its outcome, and the reason of a closed one."""
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
    yield from camera.take("matter")
    page.matter.acts.choose_outcome()
    panel = page.matter.acts.panel
    assert isinstance(panel, OutcomePanel)
    panel.form.set_text("competence", "below")
    yield from camera.take("matter-outcome")
    panel.mark("A2")
    yield from camera.take("matter-outcome-closed")
    panel.leave()
    page.matter.acts.lead()
    led = page.matter.acts.panel
    assert led is not None
    led.form.set_text("entry", "3")
    yield from camera.take("matter-led")
    led.leave()
    page.close_matter()
    page.show_list(MatterList.MINE)
