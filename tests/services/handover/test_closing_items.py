"""Of very much that waits the first stand by name and the rest in one line: 交接班, 今日, 领导."""

from reception_desk.models.work import Look
from reception_desk.services.handover import items
from reception_desk.services.leading import desk as leader_desk
from reception_desk.services.leading import lists as today
from reception_desk.services.leading.entered import handle_first
from reception_desk.services.matters.handling import close_matter
from reception_desk.vocabulary.handover import ItemKind
from reception_desk.vocabulary.leading import FirstWay, Waits
from tests.office import register


def test_the_rest_is_one_line(desk, clock, monkeypatch):
    for each in ("一", "二", "三"):
        matter_id = register(desk, demand=each).matter_id
        handle_first(desk, matter_id, FirstWay.NOT_YET, "已解释")
        close_matter(desk, matter_id, desk.today(), "已答复")
    clock.pass_by(days=31)
    monkeypatch.setattr(items, "_MOST_CALLS", 2)
    monkeypatch.setattr(today, "MOST", 1)
    monkeypatch.setattr(leader_desk, "MOST", 1)

    def carried(look: Look):
        return items.worded(look, items.open_items(desk, look))

    calls = [each for each in desk.read(carried) if each.row.kind is ItemKind.CALL_BACK]
    assert [bool(each.number) for each in calls] == [True, True, False]
    assert "另有 1 件待回访" in calls[-1].words
    first = [each for each in today.waiting(desk) if each.waits is Waits.FIRST]
    assert [each.more for each in first] == [0, 2]
    told = [each for each in leader_desk.everything(desk) if each.kind == Waits.FIRST.value]
    assert [each.more for each in told] == [0, 2]
    assert len(leader_desk.everything(desk, Waits.FIRST)) == 3, "all of one kind when it is asked for"
