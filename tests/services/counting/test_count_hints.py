"""苗头: three visits of one village and class are told, one key makes a 排查, one more visit tells them again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists.screenings import rounds
from reception_desk.services.counting.hints import give_hint_back, seen_hints, take_hint
from tests.office import register

HERE = {"region": "石桥镇柳林村", "content": "0202"}


def test_what_comes_together_is_told_once_and_again_when_more_come(desk, clock):
    for _ in range(2):
        register(desk, **HERE)
    register(desk, **HERE, purpose="4")
    register(desk, **HERE, intent="6")
    assert seen_hints(desk) == ()
    register(desk, **HERE, people="7")
    (told,) = seen_hints(desk)
    assert told.words == "石桥镇柳林村 土地征收，30 天 3 批 9 人"
    assert len(told.hint.found.visits) == 3
    taken = take_hint(desk, told.hint).value
    assert [each.title for each in desk.read(rounds)] == ["苗头：石桥镇柳林村 土地征收，30 天 3 批 9 人"]
    (after,) = seen_hints(desk)
    assert after.taken
    with pytest.raises(CannotNow, match="已经列入排查"):
        take_hint(desk, told.hint)
    register(desk, **HERE)
    assert [each.taken for each in seen_hints(desk)] == [False]
    give_hint_back(desk, taken)
    assert list(desk.read(rounds)) == []
    with pytest.raises(CannotNow, match="已经撤回"):
        give_hint_back(desk, taken)
    clock.moment += timedelta(days=31)
    assert seen_hints(desk) == ()
    clock.moment += timedelta(weeks=52) - timedelta(days=31)
    for _ in range(8):
        register(desk, **HERE)
    desk.office = replace(desk.office, hint=replace(desk.office.hint, visits=50, people=50))
    (risen,) = seen_hints(desk)
    assert risen.words.endswith("，去年同期 4 批")
