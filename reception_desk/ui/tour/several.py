"""Pictures of a visit that raises several matters: the form of another one, and the card of all of them."""

from collections.abc import Iterator

from reception_desk.models.lists.visits import VisitFilter, rows
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find
from reception_desk.services.visits.several import matters_of
from reception_desk.ui.action_table import LEDGER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait

_OTHER = {
    "purpose": "2",
    "content": "0401",
    "region": "石桥镇",
    "demand": "恢复 2025 年 9 月起停发的养老金",
    "statement": "2025 年 9 月起养老金停发，镇社保所说要重新认证，认证两次都没有结果。",
}


def several_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Open a visit, raise another matter in it, look at both."""
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    visit_id = _a_visit(main.desk)
    page.open_visit(visit_id)
    yield lambda: page.visit.visit_id == visit_id
    besides = page.visit.besides
    besides.press()
    yield lambda: besides.open
    assert besides.form is not None
    besides.form.form.set_texts(_OTHER)
    yield from camera.take("record-another")
    if len(main.desk.read(matters_of, visit_id)) > 1:  # as another round of the tour left it
        besides.form.form.set_texts(dict.fromkeys(_OTHER, ""))  # which leaves no draft
        besides.leave()
    else:
        besides.save()
    yield lambda: not besides.open and besides.card.isVisible()
    yield from camera.take("record-several")
    page.close_visit()


def _a_visit(desk: Desk) -> int:
    """Return an ordinary visit about 征收补偿."""
    found = desk.read(find, VisitFilter(text="征收补偿", noted=False, voided=False))
    return next(each.id for each in desk.read(rows, list(found.ids)) if not each.accusation)
