"""The ledger names the sealed half of a mixed visit in one line, 检举控告事项(密): a day, a channel, nothing else."""

import pytest

from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.ledger import Sort, VisitFilter
from reception_desk.models.lists.sealed import visit_behind
from reception_desk.services.visits.corrections import restore_visit, void_visit
from reception_desk.services.visits.ledger import find
from reception_desk.ui.pages.visit_columns import ledger_columns
from reception_desk.vocabulary.channels import Channel
from tests.office import ZHAO, register, sign_in

MIXED = {"purpose": "2", "accuses": "1", "accused_name": "周大成", "accusation": "收受好处费", "divided": "1"}


@pytest.fixture
def days(desk, clock):
    """Return a mixed visit of the first day between two others, and one of the second day."""
    first, mixed, third = register(desk), register(desk, **MIXED), register(desk, channel="phone")
    clock.pass_by(days=1)
    return [each.visit_id for each in (first, mixed, third, register(desk))]


def found(desk, sort=None, **wanted):
    return list(desk.read(find, VisitFilter(**wanted), sort or Sort()).ids)


def test_it_stands_after_the_visits_of_its_day(desk, days):
    first, mixed, third, later = days
    (line,) = (each for each in found(desk) if each < 0)
    assert found(desk) == [later, third, mixed, first, line]
    assert found(desk, Sort(descending=False)) == [first, mixed, third, line, later]
    assert found(desk, Sort("number", descending=False))[-1] == line
    assert desk.read(find, VisitFilter()).lines == 1


def test_it_is_known_by_day_and_channel_alone(desk, clock, days):
    day = clock().date()
    assert len(found(desk, channel=Channel.VISIT)) == 4
    assert [found(desk, channel=Channel.PHONE), found(desk, since=day)] == [[days[2]], [days[3]]]
    assert len(found(desk, noted=False, voided=False)) == 5
    for asked in ({"text": "王桂兰"}, {"region": "石桥"}, {"urgent": False}, {"noted": True}, {"late": False}):
        assert all(each > 0 for each in found(desk, **asked)), asked
    void_visit(desk, days[1], "登记错了")
    assert all(each > 0 for each in found(desk))
    restore_visit(desk, days[1])
    assert len(found(desk)) == 5


def test_nothing_on_it_says_beside_which_visit_it_stands(desk, clock, days):
    line = next(each for each in found(desk) if each < 0)
    zhao = sign_in(desk.folder, ZHAO.name, clock)
    (shown,) = zhao.read(lists.rows, [line])
    (outward,) = desk.read(lists.outward, [line])
    assert shown == outward, "what leaves the program is the same for everybody"
    columns = ledger_columns(lambda _: None)
    words = {key: column.text(shown) for key, column in columns.items() if column.text(shown) != "—"}
    assert words == {"at": "2026-11-03", "channel": "来访", "summary": "检举控告事项(密)"}
    assert zhao.read(visit_behind, -line) == 0
    assert all(each.id > 0 for each in zhao.read(lists.of_day, shown.at.date()))
    zhao.close()


def test_whoever_may_open_it_comes_to_the_visit_from_it(desk, days):
    line = next(each for each in found(desk) if each < 0)
    (row,) = desk.read(lists.rows, [line])
    assert row.seal == -line and desk.read(visit_behind, row.seal) == days[1]
    assert desk.read(lists.of_day, row.at.date())[-1].id == line
