"""The notice on personal data: in versions, and each visit under the one that held when it was received."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.services.office import privacy


def test_a_visit_was_taken_under_the_notice_that_held_then(desk, clock):
    shipped = desk.read(privacy.notice_at, clock())
    assert (shipped.version, shipped.since) == (0, None)
    assert "信访工作条例" in shipped.text
    assert privacy.change_notice(desk, shipped.text).value == 0
    first = clock()
    clock.pass_by(hours=1)
    assert privacy.change_notice(desk, "本窗口登记您的姓名。\n您可以查阅。").value == 1
    second = clock()
    clock.pass_by(days=1)
    assert privacy.change_notice(desk, "第二版").value == 2
    assert privacy.change_notice(desk, " 第二版 ").value == 2
    told = [desk.read(privacy.notice_at, moment) for moment in (first, second, clock())]
    assert [each.version for each in told] == [0, 1, 2]
    assert told[1].text == "本窗口登记您的姓名。\n您可以查阅。"
    for text in (" ", "字" * 1001):
        with pytest.raises(CannotNow):
            privacy.change_notice(desk, text)
