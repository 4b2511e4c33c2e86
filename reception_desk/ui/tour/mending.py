"""Pictures of what is put right after saving: a change in hand, its reason, its history, two who changed at once."""

from collections.abc import Iterator

from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.models.lists.visits import whole
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.ui.action_table import LEDGER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait

_REASON = "身份证看错一行"


def mended(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Open a visit, change it, meet a colleague's change, look at what it said before."""
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    page.find("征收补偿")
    page.open_chosen()
    yield lambda: page.visit.visit_id == page.list.chosen()
    visit_id = page.visit.visit_id
    _corrected_once(main.desk, visit_id)
    page.visit.open(visit_id)
    yield from camera.take("record-corrected")
    page.visit.change()
    yield lambda: page.visit.changing
    change = page.visit.mending.change
    assert change is not None
    # Each time other numbers, or nobody would change anything the second time.
    times = _times_changed(main.desk, visit_id)
    change.form.set_text("phone", f"1385310{1000 + times}")
    change.form.set_text("destination", "石桥镇人民政府")
    yield from camera.take("record-change")
    change.save()
    yield from camera.take("record-reason")
    change.reason.hide()
    taken = begin_change(main.desk, visit_id).value
    theirs = {**taken.raw, "phone": f"1385310{4000 + times}", "told": "当场口头"}
    correct_visit(main.desk, visit_id, taken.version, Values(visit_form(), theirs), _REASON)
    change.save()
    change.reason.pick(1)
    yield change.conflict.isVisible
    yield from camera.take("record-conflict")
    change.conflict.take_theirs()
    change.conflict.settle()
    change.leave()
    page.close_visit()
    page.find("")


def _times_changed(desk: Desk, visit_id: int) -> int:
    visit = desk.read(whole, visit_id)
    return len(visit.changes) if visit is not None else 0


def _corrected_once(desk: Desk, visit_id: int) -> None:
    """Correct a visit of which a receipt was issued, as often as the tour has none to show."""
    visit = desk.read(whole, visit_id)
    if visit is None or visit.changes:
        return
    issue_receipt(desk, visit_id)
    taken = begin_change(desk, visit_id).value
    raw = {**taken.raw, "phone": "13853104477", "statement": taken.raw.get("statement", "") + "另有账目没有公开。"}
    correct_visit(desk, visit_id, taken.version, Values(visit_form(), raw), _REASON)
