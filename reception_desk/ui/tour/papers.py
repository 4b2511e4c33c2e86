"""Pictures of the papers of matters: what may be issued, a 送签稿, a service, the progress read out, the books."""

from collections.abc import Iterator
from dataclasses import replace

from reception_desk.ui.matters.papers_view import PapersView
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait
from reception_desk.vocabulary.papers import PaperBook, PaperKind, PaperState, RecordSigned


def papers_pictured(page: MattersPage, camera: Camera) -> Iterator[Wait]:
    """Picture the books, the matter of the first paper of one, its papers and what is done with them."""
    before = page.matter.matter_id
    page.papers.show_book()
    book, view = page.papers.book, page.papers.view
    yield lambda: book.model.rowCount() > 0 and book.model.row_at(0) is not None
    yield from camera.take("paper-book")
    book.which.set_code(PaperBook.STAMPED.value)
    book.refresh()
    yield lambda: book.model.rowCount() > 0 and book.model.row_at(0) is not None
    yield from camera.take("paper-book-stamped")
    book.list.opened.emit(book.list.chosen())
    yield lambda: page.matter.acts.matter_id not in (0, before)
    page.papers.show_papers()
    yield lambda: view.model.rowCount() > 0
    yield from camera.take("matter-papers")
    view.offers.opened.emit(view.offers.chosen())
    yield lambda: view.acts.panel is not None
    yield from camera.take("matter-paper-asked")
    _leave(view)
    view.list.opened.emit(view.list.chosen())
    yield lambda: view.over.showing
    yield from camera.take("matter-paper")
    view.over.close_paper()
    row = view.chosen
    assert row is not None
    view.acts.serve(row)
    yield lambda: view.acts.panel is not None
    yield from camera.take("matter-paper-serve")
    _leave(view)
    view.signing.ask(replace(row, kind=PaperKind.SUPPLEMENT.value, state=PaperState.ISSUED, signature=None))
    yield lambda: view.signing.panel is not None
    if view.signing.panel is not None:
        view.signing.panel.form.set_text("how", RecordSigned.UNWILLING.value)
        yield from camera.take("matter-supplement-signed")
        view.signing.panel.leave()
    view.closed.emit()
    page.papers.file.ask()
    yield lambda: page.papers.file.panel is not None
    yield from camera.take("matter-file-asked")
    if page.papers.file.panel is not None:
        page.papers.file.panel.leave()
    page.papers.read_out()
    yield lambda: page.papers.panel is not None
    yield from camera.take("matter-progress")
    if page.papers.panel is not None:
        page.papers.panel.leave()
    page.open_matter(before)
    yield lambda: page.matter.acts.matter_id == before


def _leave(view: PapersView) -> None:
    if view.acts.panel is not None:
        view.acts.panel.leave()
