"""紧急 on a saved visit: one act, the old mark kept, taken back; refused where the visit cannot be changed."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.lists.visits import whole
from reception_desk.services.visits.corrections import void_visit
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.vocabulary.visits import Purpose, Urgency
from tests.office import register
from tests.services.visits.test_visit_people import rows


def test_a_saved_visit_is_marked_and_the_mark_taken_back(desk):
    done = register(desk)
    mark_urgent(desk, done.visit_id, Urgency.CROWD)
    shown = desk.read(whole, done.visit_id)
    assert (shown.raw["urgent"], shown.raw["urgent_at"]) == ("3", f"{desk.now():%Y-%m-%d %H:%M}")
    assert [each.id for each in desk.read(urgent_ones, desk.today())] == [done.visit_id]
    assert rows(desk, "SELECT action FROM audit ORDER BY seq DESC LIMIT 1") == [("visit.mark_urgent",)]
    mark_urgent(desk, done.visit_id, Urgency.CROWD)
    mark_urgent(desk, done.visit_id, None)
    assert not desk.read(whole, done.visit_id).raw.get("urgent") and desk.read(urgent_ones, desk.today()) == []
    assert [version for (version,) in rows(desk, "SELECT version FROM visit_change ORDER BY version")] == [1, 2]


def test_a_void_one_and_an_accusation_say_what_to_do(desk):
    void, secret = register(desk), register(desk, purpose=Purpose.ACCUSATION.value)
    void_visit(desk, void.visit_id, "重复登记")
    for visit_id in (void.visit_id, secret.visit_id, 4711):
        with pytest.raises(CannotNow):
            mark_urgent(desk, visit_id, Urgency.THREAT)
