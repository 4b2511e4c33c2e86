"""What hangs together goes together: matters by the visits they share, a person's records by their merges."""

import pytest
from sqlalchemy import insert, update

from reception_desk.errors import CannotNow
from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.people.merging import merge_people
from reception_desk.services.personal.destroying import carry_out
from reception_desk.services.personal.retention import draw_list, passed
from tests.office import ZHOU
from tests.services.personal.test_safe_personal import everything
from tests.services.personal.test_safe_shared import carry, closed, due, interrupt, kept_of


def share(desk, done, other):
    """Let two matters stand on one visit."""
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.execute(insert(visit_matter).values(visit_id=done.visit_id, matter_id=other.matter_id, place=1))


def reopen(desk, done):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.execute(update(matter).where(matter.c.id == done.matter_id).values(closed_on=None))


@pytest.fixture
def three(desk, clock):
    """Return three closed matters, each of which shares a visit with the next, eleven years later."""
    made = [closed(desk, name=f"{each}某", id_number="", statement=f"{each}某说的话") for each in "甲乙丙"]
    share(desk, made[0], made[1])
    share(desk, made[1], made[2])
    clock.pass_by(days=365 * 11 + 3)
    return made


def test_an_open_matter_at_the_end_of_a_chain_holds_its_beginning(desk, three):
    third = three[-1]
    assert due(desk) == [each.number for each in three]
    drawn = draw_list(desk).value
    reopen(desk, third)
    assert due(desk) == []
    with pytest.raises(CannotNow, match="都已有变化"):
        carry(desk, drawn)
    for each in three:
        assert "说的话" in kept_of(desk, each)


def test_a_chain_goes_in_one_step_or_not_at_all(desk, three, monkeypatch):
    monkeypatch.setattr("reception_desk.services.personal.destroying._STEP", 1)
    drawn = draw_list(desk).value
    with pytest.raises(KeyboardInterrupt):
        carry_out(desk, drawn.id, Grounds("保管期满", ZHOU.name), interrupt)
    assert [kept_of(desk, each) for each in three] == ["", "", ""]
    assert everything(desk, "甲某", "乙某", "丙某", "说的话") == set()
    carry(desk, drawn)
    (row,) = passed(desk).lists
    assert (row.lines, row.done) == (3, 3)


def test_a_chain_of_which_a_part_is_not_on_the_list_waits_for_another(desk, three, monkeypatch):
    monkeypatch.setattr("reception_desk.services.personal.retention.MOST_ITEMS", 2)
    drawn = draw_list(desk).value
    with pytest.raises(CannotNow, match="都已有变化"):
        carry(desk, drawn)
    assert all(kept_of(desk, each) for each in three)


def test_nothing_of_a_person_stays_whose_records_were_merged_one_into_the_next(desk, clock):
    said = ("周小川", "110101199003074258", "13900001111", "周晓川", "13900002222", "周小穿", "13900003333")
    told = (
        {"name": said[0], "id_number": said[1], "phone": said[2]},
        {"name": said[3], "id_number": "", "phone": said[4]},
        {"name": said[5], "id_number": "", "phone": said[6]},
    )
    made = [closed(desk, **each) for each in told]
    people = [person_of(desk, each) for each in made]
    assert len(set(people)) == 3
    merge_people(desk, people[1], people[2], "同一人")
    merge_people(desk, people[0], people[1], "同一人")
    clock.pass_by(days=365 * 11 + 3)
    assert carry(desk, draw_list(desk).value) == 3
    assert everything(desk, *said) == set()


def person_of(desk, done):
    with desk.store.look(0, desk.now()) as look:
        asked = "SELECT person_id FROM visit_person WHERE visit_id = ?"
        return look.connection.exec_driver_sql(asked, (done.visit_id,)).scalar()
