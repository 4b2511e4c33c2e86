"""交接班: what counts as what, by which day, who goes on, whether it was in time."""

from datetime import date, datetime

import pytest

from reception_desk.moments import BEIJING
from reception_desk.rules.handover import Counted, Figures, added, carrier, figures, runs, timing, total, usual
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.handover import HandoverKind, Timing

DAY, BEFORE = date(2026, 11, 3), date(2026, 11, 2)


def visit(key=1, channel=Channel.VISIT, people=1, day=DAY, **told):
    return Counted(key, day, channel, people, **told)


@pytest.mark.parametrize(
    ("seen", "counted"),
    [
        (visit(people=2), Figures(batches=1, persons=2, first=1)),
        (visit(again=True), Figures(batches=1, persons=1, again=1)),
        (visit(people=5), Figures(batches=1, persons=5, first=1, groups=1, group_persons=5)),
        (visit(channel=Channel.VIDEO, people=4), Figures(batches=1, persons=4, first=1)),
        (visit(channel=Channel.LETTER, people=9), Figures(letters=1)),
        (visit(channel=Channel.PHONE), Figures(calls=1)),
        (visit(channel=Channel.ONLINE), Figures(others=1)),
        (visit(channel=Channel.REFERRED), Figures(others=1)),
        (visit(channel=Channel.NOTICE, people=30), Figures(notices=1)),
        (visit(noted=True, people=6), Figures(noted=1)),
        (visit(living=False, people=6), Figures()),
    ],
)
def test_a_visit_counts_as_one_thing(seen, counted):
    assert figures([seen]) == counted


def test_what_was_counted_before_is_only_mended():
    before = {1: visit(people=2), 2: visit(2, day=BEFORE), 3: visit(3)}
    now = [visit(people=6), visit(2, day=DAY), visit(3), visit(4, Channel.LETTER, day=BEFORE)]
    found = added(now, before)
    assert found == {
        BEFORE: Figures(batches=-1, persons=-1, first=-1, letters=1),
        DAY: Figures(batches=1, persons=5, first=1, groups=1, group_persons=6),
    }
    assert total(found) == Figures(persons=4, groups=1, group_persons=6, letters=1)
    assert added(before.values(), before) == {}


def test_what_is_open_is_carried_by_name():
    assert carrier("赵强", "李春梅", "孙丽") == "赵强"
    assert carrier("李春梅", "李春梅", "孙丽") == "孙丽"
    assert carrier("", "李春梅", "孙丽") == "孙丽"
    assert carrier("李春梅", "李春梅", "") == carrier("", "李春梅", "") == "李春梅"


def test_early_and_late_are_told_by_the_roster():
    noon, evening = (datetime(2026, 11, 3, hour, 0, tzinfo=BEIJING) for hour in (12, 18))
    planned = [noon, evening]
    assert timing(noon, []) is Timing.ON_TIME
    assert timing(noon.replace(minute=15), planned) is Timing.ON_TIME
    assert timing(noon.replace(hour=11, minute=30), planned) is Timing.EARLY
    assert timing(evening.replace(minute=30), planned) is Timing.LATE


def test_the_same_person_closes_the_day():
    assert usual("李春梅", ["李春梅"], small=False) is HandoverKind.CLOSE
    assert usual("李春梅", ["赵强"], small=True) is HandoverKind.SHIFT
    assert usual("李春梅", [], small=True) is HandoverKind.CLOSE
    assert usual("李春梅", [], small=False) is HandoverKind.SHIFT


def test_blanks_are_told_from_to():
    numbers = ["LF2026-A0101", "LF2026-A0102", "LF2026-A0104", "LF2026-B0105", "旧表", "LF2026-A9999", "LF2026-A10000"]
    assert runs(numbers) == [
        ("LF2026-A0101", "LF2026-A0102", 2),
        ("LF2026-A0104", "LF2026-A0104", 1),
        ("LF2026-B0105", "LF2026-B0105", 1),
        ("旧表", "旧表", 1),
        ("LF2026-A9999", "LF2026-A10000", 2),
    ]
    assert runs([]) == []
