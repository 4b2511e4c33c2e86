"""The form of each channel, a notice, the key 紧急 and what is read out on the telephone."""

from collections.abc import Iterator
from uuid import uuid4

from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait
from reception_desk.vocabulary.visits import Urgency

_PERSON = {
    "name": "张建国",
    "id_number": "370102199001011231",
    "sex": "1",
    "birth": "1990-01-01",
    "phone": "13805310000",
    "address": "石桥镇柳林村 2 组 15 号",
    "demand": "补发承包地征收补偿差额",
}
_OWN: dict[str, dict[str, str]] = {
    "letter": {"written_on": "2026-10-28", "postmarked": "2026-10-30", "letter_kind": "2", "signatories": "12"},
    "phone": {"call_number": "13805310000", "recorded": "1"},
    "online": {"terminal": "4X", "outer_number": "3702026110300018", "query_code": "8305217746"},
    "video": {"mode": "2", "leader": "周明远 副局长"},
    "leader": {"source": "19", "their_number": "批办〔2026〕7号", "leader_words": "请信访局核实后答复本人"},
    "referred": {"source": "03", "their_number": "柳信交〔2026〕12号", "their_due": "+7"},
    "notice": {
        "outside_kind": "2",
        "happened_on": "昨天",
        "outside_people": "3",
        "outside_place": "省信访局接待大厅",
        "told_by": "市信访局，电话",
        "fetched_by": "石桥镇 王立新",
        "outside_result": "当日接回，约定三日内见面",
    },
}


def every_channel(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture each channel's form, half typed, then an urgent visit and the large print of a call."""
    page = main.page(REGISTER)
    assert isinstance(page, VisitsPage)
    main.show_page(REGISTER)
    for channel, own in _OWN.items():
        _open(main, page, {"channel": channel, **_PERSON, **own})
        yield from camera.take(f"visits-{channel}")
    _open(main, page, dict(_PERSON))
    main.go("urgent")
    yield from camera.take("visits-urgent-asked")
    page.urgent.line.choose(Urgency.THREAT)
    yield from camera.take("visits-urgent")
    _open(main, page, {})
    page.notice.clear()


def _open(main: MainWindow, page: VisitsPage, raw: dict[str, str]) -> None:
    desk = main.desk
    settled = dict(Values(VISIT, {**VISIT.empty().raw, **raw}).settled(desk.today()).raw)
    page.open_draft(Draft(str(uuid4()), desk.clerk.id, VISIT.name, raw.get("name", ""), settled, "", desk.now()))
