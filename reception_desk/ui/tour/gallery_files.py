"""Pictures of a visit's files, of a late entry and of blanks with reserved numbers."""

from collections.abc import Iterator
from pathlib import Path

from reception_desk.forms.visit_times import RECEIVED_AT
from reception_desk.services.visits.attachments import Offer
from reception_desk.ui.action_table import OFFICE, REGISTER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.blanks import BlanksPart
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import BLANKS, COMPUTER
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.prints import prints_pictured
from reception_desk.ui.tour.script import Wait

_LETTER = Offer("县自然资源局答复意见书.pdf", content=b"%PDF-1.7\n" + bytes(1_480_000))
_PROGRAM = Offer("现场照片.jpg", content=b"MZ" + bytes(2_000))
_GONE = Offer("录像.mp4", Path("/no-such-folder/录像.mp4"))


def files_and_late(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture files on the form, one of them missing, and the fields of a late entry."""
    main.show_page(REGISTER)
    page = main.page(REGISTER)
    assert isinstance(page, VisitsPage)
    page.new_visit()
    page.form.set_text("name", "王桂兰")
    page.form.set_text("demand", "补发承包地征收补偿差额")
    page.files.take([_LETTER, _PROGRAM, _GONE])
    yield lambda: len(page.files.rows) >= 3
    yield from camera.take("visits-files")
    page.form.focus_field(RECEIVED_AT.name)
    page.form.set_text("received_at", "昨天 9点半")
    page.form.set_text("late_reason", "1")
    yield from camera.take("visits-late")
    page.new_visit()
    yield from prints_pictured(main, page.flow, camera)


def blanks(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the list of blanks and a printed one."""
    main.show_page(OFFICE)
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    part = page.parts.get(BLANKS)
    if not isinstance(part, BlanksPart):
        return
    page.show_part(BLANKS)
    part.count.set_raw("3")
    part.reserve()
    yield lambda: part.over.showing
    yield from camera.take("office-blank-paper")
    part.over.close_paper()
    yield lambda: part.model.rowCount() >= 3
    yield from camera.take("office-blanks")
    page.show_part(COMPUTER)
