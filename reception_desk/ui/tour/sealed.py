"""Pictures of 密件: the form that divides a complaint, the list of what the clerk may open, one opened."""

from collections.abc import Iterator
from uuid import uuid4

from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.visits import VISIT
from reception_desk.services.visits.drafts import Draft
from reception_desk.services.visits.registering import register_visit
from reception_desk.ui.action_table import MATTERS, REGISTER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.sealed.list import LIST
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait

_MIXED = {
    "name": "赵桂芳",
    "purpose": "2",
    "region": "石桥镇",
    "demand": "补发承包地征收补偿差额",
    "statement": "柳林村征地一亩八分，补偿至今没有发足。",
    "accuses": "1",
    "accused_name": "钱某",
    "accused_unit": "石桥镇人民政府",
    "accused_post": "副镇长",
    "accusation": "2025 年 6 月，征地款发放前后收受承包人好处，数额约二十万元。",
    "passages": "钱某还把村里的补偿名单交给了承包人。",
}


def seals_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the form of a mixed complaint, then its sealed half."""
    page = main.page(REGISTER)
    assert isinstance(page, VisitsPage)
    clerk, now = main.desk.clerk.id, main.desk.now()
    raw = {**visit_form().empty().raw, **_MIXED}
    page.open_draft(Draft(str(uuid4()), clerk, VISIT.name, _MIXED["name"], raw, "accusation:4", now))
    main.show_page(REGISTER)
    page.form.focus_field("accusation")
    yield from camera.take("sealed-form")
    page.open_draft(Draft(str(uuid4()), clerk, VISIT.name, "", dict(visit_form().empty().raw), "", now))
    register_visit(main.desk, str(uuid4()), Values(VISIT, {**raw, "divided": "1"}))
    matters = main.page(MATTERS)
    assert isinstance(matters, MattersPage)
    main.show_page(MATTERS)
    matters.which.set_code(LIST)
    matters.refresh()
    yield lambda: matters.seals.rows_model.rowCount() > 0
    yield from camera.take("sealed-list")
    chosen = matters.seals.rows_model.id_at(0)
    assert chosen is not None
    matters.matter.seal.open_one(chosen)
    panel = matters.matter.seal.panel
    assert panel is not None
    yield lambda: panel.whole is not None
    yield from camera.take("sealed-opened")
    panel.leave()
    matters.which.set_code("mine")
    matters.refresh()
