"""In 规范模式 nobody restores alone; in a small office a reason is enough, and both stand on the page of the month."""

import json

import pytest

from reception_desk.errors import CannotNow, NotPermitted, WrongPassword
from reception_desk.forms.office import MODE, values_of
from reception_desk.services.access import accounts, traces
from reception_desk.services.office import settings
from reception_desk.services.safety import rescue
from reception_desk.services.safety.backup import back_up
from reception_desk.vocabulary.office import Mode
from tests.office import LI, PASSWORD, ZHAO, ZHOU, register, sign_in

WHY = "断电以后打不开"


@pytest.mark.parametrize("mode", Mode)
def test_a_restore(folder, clock, mode):
    desk = sign_in(folder, clock=clock)
    settings.change_settings(desk, values_of(desk.office).with_text(MODE, mode.value))
    register(desk)
    back_up(desk)
    accounts.sign_out(desk)
    (offer,) = rescue.offers(folder)
    before = (folder / "store.db").read_bytes()
    assert rescue.needs_second(folder, LI.name, PASSWORD, offer) is (mode is Mode.STRICT)
    agreeing = ("", "")
    if mode is Mode.STRICT:
        for second, error in (
            (("", ""), CannotNow),
            ((LI.name, PASSWORD), CannotNow),
            ((ZHAO.name, PASSWORD), NotPermitted),
            ((ZHOU.name, "wrong"), WrongPassword),
        ):
            with pytest.raises(error):
                rescue.restore(folder, LI.name, PASSWORD, offer, WHY, agreeing=second, clock=clock)
        assert (folder / "store.db").read_bytes() == before
        agreeing = (ZHOU.name, PASSWORD)
    with pytest.raises(CannotNow, match="为什么"):
        rescue.restore(folder, LI.name, PASSWORD, offer, " ", agreeing=agreeing, clock=clock)
    desk, _ = rescue.restore(folder, LI.name, PASSWORD, offer, WHY, agreeing=agreeing, clock=clock)
    with desk.store.look(0, clock()) as look:
        detail = look.connection.exec_driver_sql("SELECT detail FROM audit ORDER BY seq DESC LIMIT 1").scalar()
    assert json.loads(detail).get("agreed", "") == (ZHOU.name if mode is Mode.STRICT else "")
    (line,) = [each for each in traces.month_page(desk, desk.today().replace(day=1)).value if each.what == "用备份恢复"]
    assert line.reason == (f"{WHY}（{ZHOU.name}同意）" if mode is Mode.STRICT else WHY)
    assert line.subject == "备份第 1 份"
    desk.close()
