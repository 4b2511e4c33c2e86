"""Pictures of 事项: one matter, its outcomes as they are judged, what may be the same, and the printed list."""

from collections.abc import Iterator

from reception_desk.services.matters.lists import MatterList, standing_words
from reception_desk.ui.action_table import MATTERS
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.matters.outcome_panel import OutcomePanel
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.papers import papers_pictured
from reception_desk.ui.tour.script import Wait


def matters_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the matter that is due first, the choice of its outcome, why one is closed, and what is like it."""
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
    yield from _answering(page, camera)
    yield from papers_pictured(page, camera)
    page.matter.acts.choose_outcome()
    panel = page.matter.acts.panel
    assert isinstance(panel, OutcomePanel)
    panel.form.set_text("competence", "below")
    yield from camera.take("matter-outcome")
    panel.mark("A2")
    yield from camera.take("matter-outcome-closed")
    panel.leave()
    page.matter.acts.find_same()
    same = page.matter.acts.panel
    assert same is not None
    yield from camera.take("matter-same")
    same.leave()
    page.matter.acts.lead()
    led = page.matter.acts.panel
    assert led is not None
    led.form.set_text("entry", "3")
    yield from camera.take("matter-led")
    led.leave()
    page.matter.acts.turn()
    turn = page.matter.acts.panel
    assert turn is not None
    yield from camera.take("matter-turn")
    turn.leave()
    page.close_matter()
    yield from _person_pictured(page, camera)
    page.filters.standing.set_raw(standing_words(main.desk)[-1])
    yield from camera.take("matters-standing")
    page.filters.standing.set_raw("")
    page.print_list()
    yield lambda: page.over.showing
    yield from camera.take("matters-printed")
    page.over.close_paper()
    page.show_list(MatterList.MINE)


def _answering(page: MattersPage, camera: Camera) -> Iterator[Wait]:
    """Picture what units owe, and one matter of it: who answers for it, what went out and came back."""
    before = page.matter.matter_id
    page.show_letters()
    yield lambda: page.letters.model.rowCount() > 0
    yield from camera.take("letters")
    page.letters.list.opened.emit(page.letters.list.chosen())
    yield lambda: page.matter.acts.matter_id not in (0, before)
    yield from camera.take("matter-answering")
    answering = page.matter.answering
    for name, ask in (
        ("matter-responsible", answering.name_responsible),
        ("matter-letter", answering.send_letter),
        ("matter-entry", answering.record_entry),
    ):
        ask()
        yield lambda: page.matter.acts.panel is not None
        panel = page.matter.acts.panel
        assert panel is not None
        if name == "matter-entry":
            panel.form.set_text("kind", "decision")
        if name == "matter-responsible":
            panel.form.set_text("role", "handler")
            panel.form.editor("name").show_list()
        yield from camera.take(name)
        panel.leave()
        yield lambda: page.matter.acts.panel is None
    page.open_matter(before)
    yield lambda: page.matter.acts.matter_id == before


def _person_pictured(page: MattersPage, camera: Camera) -> Iterator[Wait]:
    """Picture who may be a second record of the petitioner of the first visit of the list."""
    seen = page.matter.acts.seen
    if seen is None:
        return
    page.open_visit(seen.whole.visits[0].id)
    yield lambda: page.visit.visit_id == seen.whole.visits[0].id
    page.visit.merging.ask()
    yield lambda: page.visit.merging.panel is not None
    yield from camera.take("person-same")
    panel = page.visit.merging.panel
    assert panel is not None
    panel.leave()
    page.visit.closed.emit()
    page.close_matter()
