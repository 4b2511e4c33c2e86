"""What shares a visit with a matter that is kept longer stays as long as that; what changed since a list is kept."""

from dataclasses import replace

import pytest
from sqlalchemy import func, insert, select, update

from reception_desk.errors import CannotNow
from reception_desk.models.lists import visits as lists
from reception_desk.models.matters import events
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.rules.retention import FOREVER, Periods
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import close_matter, take_back
from reception_desk.services.matters.merging import merge_matters
from reception_desk.services.personal.destroying import carry_out
from reception_desk.services.personal.retention import draw_list, drop_list, list_paper, passed
from tests.office import ZHOU, register
from tests.services.personal.test_safe_personal import words_of


def closed(desk, **answers):
    """Return what the clerk is told of a visit whose matter is closed."""
    done = register(desk, **answers)
    close_matter(desk, done.matter_id, desk.today(), "已答复")
    return done


def share(desk, visit_id):
    """Let the newest matter share a visit."""
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        newest = work.connection.execute(select(func.max(matter.c.id))).scalar_one()
        work.connection.execute(insert(visit_matter).values(visit_id=visit_id, matter_id=newest))


def keep_for(desk, **years):
    desk.office = replace(desk.office, retention=Periods(**years))


def due(desk):
    return [each.number for each in passed(desk).due]


def test_a_visit_shared_with_what_is_kept_longer_is_held_by_the_longer_period(desk, clock):
    short, led = closed(desk), closed(desk, name="周小川", id_number="")
    leading.mark_key(desk, led.matter_id, "重点")
    share(desk, short.visit_id)
    clock.pass_by(days=365 * 11 + 3)
    assert due(desk) == [], "the important one is kept for 30 years"
    keep_for(desk, important=FOREVER)
    assert due(desk) == []
    keep_for(desk, important=10)
    assert due(desk) == [short.number, led.number]
    keep_for(desk, ordinary=FOREVER, important=10)
    assert due(desk) == []


@pytest.mark.parametrize("what", [{"closed_on": None}, {"purpose": "4"}])
def test_a_visit_shared_with_an_open_matter_or_an_accusation_is_held(desk, clock, what):
    short, other = closed(desk), closed(desk, name="周小川", id_number="")
    share(desk, short.visit_id)
    clock.pass_by(days=365 * 11 + 3)
    assert due(desk) == [short.number, other.number]
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.execute(update(matter).where(matter.c.id == other.matter_id).values(what))
    assert due(desk) == []


def test_a_visit_is_held_with_a_later_one_of_the_matter_that_shares_it(desk, clock):
    short, other = closed(desk), closed(desk, name="周小川", id_number="")
    clock.pass_by(days=365 * 11 + 3)
    share(desk, short.visit_id)
    register(desk, name="周小川", id_number="", same_as=other.number)
    assert due(desk) == []


def carry(desk, drawn):
    return carry_out(desk, drawn.id, Grounds("保管期满", ZHOU.name), lambda _: None).value


def kept_of(desk, done):
    return desk.read(lists.whole, done.visit_id).raw.get("statement", "")


def test_what_changed_since_a_list_was_drawn_up_is_passed_over_and_may_stand_on_another(desk, clock):
    names = ("甲一", "乙二", "丙三", "丁四", "戊五", "己六")
    gone, reopened, marked, joined, other, noted = (
        closed(desk, name=each, id_number="", phone="", statement=f"{each}说的话") for each in names
    )
    clock.pass_by(days=365 * 11 + 3)
    drawn = draw_list(desk).value
    closing = next(each for each in desk.read(events, reopened.matter_id) if each.kind == "closed")
    take_back(desk, closing.id)
    leading.mark_key(desk, marked.matter_id, "重点")
    merge_matters(desk, joined.matter_id, other.matter_id, "同一事")
    register(desk, name="己六", id_number="", same_as=noted.number)
    assert carry(desk, drawn) == 1
    (row,) = passed(desk).lists
    assert (row.lines, row.done, row.carried_out_on) == (6, 1, desk.today())
    assert words_of(list_paper(desk, drawn.id)).count("已有变化，没有销毁") == 5
    assert kept_of(desk, gone) == ""
    for each in (reopened, marked, joined, other, noted):
        assert "说的话" in kept_of(desk, each)
    assert due(desk) == [joined.number], "the two that were merged are due as one"
    assert draw_list(desk).value.number == "XH2037-02"


def test_a_list_of_which_nothing_is_due_any_more_is_refused_and_can_be_dropped(desk, clock):
    done = closed(desk)
    clock.pass_by(days=365 * 11 + 3)
    drawn = draw_list(desk).value
    keep_for(desk, ordinary=20)
    with pytest.raises(CannotNow, match="都已有变化"):
        carry(desk, drawn)
    drop_list(desk, drawn.id)
    assert kept_of(desk, done)


def test_a_begun_list_whose_rest_changed_is_closed(desk, clock, monkeypatch):
    for at in range(2):
        closed(desk, name=f"某{at}", id_number="")
    clock.pass_by(days=365 * 11 + 3)
    drawn = draw_list(desk).value
    monkeypatch.setattr("reception_desk.services.personal.destroying._STEP", 1)
    with pytest.raises(KeyboardInterrupt):
        carry_out(desk, drawn.id, Grounds("保管期满", ZHOU.name), interrupt)
    keep_for(desk, ordinary=20)
    assert carry(desk, drawn) == 0
    (row,) = passed(desk).lists
    assert (row.lines, row.done, row.carried_out_on) == (2, 1, desk.today())


def interrupt(_):
    raise KeyboardInterrupt
