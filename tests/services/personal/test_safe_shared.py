"""What shares a visit with a matter that is kept longer stays as long as that; what changed since a list is kept."""

from dataclasses import replace

import pytest
from sqlalchemy import func, insert, select, update

from reception_desk.models.tables.matters import matter, visit_matter
from reception_desk.rules.retention import FOREVER, Periods
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import close_matter
from reception_desk.services.personal.retention import passed
from tests.office import register


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
