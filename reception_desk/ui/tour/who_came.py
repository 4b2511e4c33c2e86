"""Pictures of who may come: a group, a foreigner with an agent, an organisation, a minor, and a list added later."""

from collections.abc import Iterator
from uuid import uuid4

from reception_desk.forms.form import Values
from reception_desk.forms.visits import GROUP, VISIT
from reception_desk.services.visits.drafts import Draft
from reception_desk.services.visits.registering import register_visit
from reception_desk.ui.action_table import REGISTER, TODAY
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait

_GROUP = {
    "people": "32",
    "affected": "120",
    "representatives": "李大山\t370102198001011237\t13805310001\t石桥镇柳林村\n"
    "王桂兰\t\t13805310002\n赵六\n孙秀英\n周正",
    "companions": "1. 王小明 13805310003\n2. 陈立 13805310004\n3. 吴桂英",
    "demand": "解决拖欠工资",
    "region": "石桥镇",
    "purpose": "2",
}
_FOREIGNER = {
    "name": "Anna Schmidt",
    "id_document": "414",
    "id_number": "C01X00T47",
    "phone": "13805310005",
    "agents": "周正\t111\t110105194912310021\t13805310007\t律师\t1",
    "demand": "补发工资",
    "purpose": "2",
}
_ORGANISATION = {
    "name": "柳河县石桥建材有限公司",
    "id_document": "XYM",
    "id_number": "91370100MA3C0X7K1E",
    "phone": "0531-66660034",
    "agents": "钱进\t111\t\t13805310009\t职工\t1",
    "demand": "支付 2024 年道路工程材料款",
    "purpose": "2",
}
_MINOR = {
    "name": "张小军",
    "id_number": "370102201501011238",
    "sex": "1",
    "birth": "2015-01-01",
    "address": "石桥镇柳林村 2 组 15 号",
    "demand": "解决入学",
    "purpose": "2",
}


def who_came(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture the form of each, its folds open, then a list of companions being added to a saved group."""
    page = main.page(REGISTER)
    assert isinstance(page, VisitsPage)
    main.show_page(REGISTER)
    scenes = {"group": _GROUP, "foreigner": _FOREIGNER, "organisation": _ORGANISATION, "minor": _MINOR}
    for name, raw in scenes.items():
        _open(main, page, raw)
        if name == "group":
            page.form.open_fold(GROUP)
        elif name != "minor":
            page.form.toggle_folds()
        yield from camera.take(f"visits-{name}")
        if name in ("foreigner", "organisation"):
            page.form.focus_field("agents")
            yield from camera.take(f"visits-{name}-agent")
    page.new_visit()
    page.notice.clear()
    yield from _added_later(main, camera)


def _added_later(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    values = Values(VISIT, {**VISIT.empty().raw, **_GROUP})
    visit_id = register_visit(main.desk, str(uuid4()), values).value.visit_id
    main.show_page(TODAY)
    today = main.page(TODAY)
    assert isinstance(today, TodayPage)
    today.open_visit(visit_id)
    yield lambda: today.visit.visit_id == visit_id
    yield from camera.take("record-group")
    today.visit.add_companions()
    yield today.visit.companions.isVisible
    today.visit.companions.editor.set_raw(
        "\n".join(f"{n}. 随行{'甲乙丙丁戊己'[n % 6]} 1380531{n:04}" for n in range(1, 7))
    )
    yield from camera.take("record-companions")
    today.visit.companions.editor.set_raw("")
    today.visit.companions.put_away()
    today.close_visit()


def _open(main: MainWindow, page: VisitsPage, raw: dict[str, str]) -> None:
    desk = main.desk
    settled = dict(Values(VISIT, {**VISIT.empty().raw, **raw}).settled(desk.today()).raw)
    page.open_draft(Draft(str(uuid4()), desk.clerk.id, VISIT.name, raw.get("name", ""), settled, "", desk.now()))
