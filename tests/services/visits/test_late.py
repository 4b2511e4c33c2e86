"""补录: the real day counts, a blank's number is taken over, and no number is ever lost."""

import random
import uuid
from datetime import datetime, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.counts.visits import of_day as figures
from reception_desk.models.lists import blanks as lists
from reception_desk.models.lists import visits
from reception_desk.moments import BEIJING
from reception_desk.services.papers.printing import Target, Told, follow_prints, sent_print
from reception_desk.services.visits import blanks as service
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.papers import PrintState
from reception_desk.vocabulary.visits import BlankState
from tests.office import START, register, visit

LATE = {"received_at": "2026-11-01 14:30", "late_reason": "1"}
REAL = datetime(2026, 11, 1, 14, 30, tzinfo=BEIJING)


def column(desk, name, table="visit"):
    with desk.store.look(0, desk.now()) as look:
        return list(look.connection.exec_driver_sql(f"SELECT {name} FROM {table} ORDER BY id").scalars())


def found(done):
    return [(each.field, each.sentence) for each in done.findings]


def blanks(desk, count=1):
    return service.reserve_blanks(desk, count).value


def states(desk):
    return [(each.number, each.state, each.visit) for each in reversed(desk.read(lists.accounted).rows)]


def test_the_real_day_counts_and_the_day_of_entry_is_kept(desk):
    done = register(desk, **LATE)
    assert done.findings == ()
    row = desk.read(visits.whole, done.visit_id).row
    assert (row.at, row.late, row.number) == (REAL, True, "LF2026-A0001")
    assert column(desk, "started_on", "clock") == ["2026-11-01"]
    assert column(desk, "nominal_due", "clock") == ["2026-11-16"]
    assert [each.id for each in desk.read(visits.of_day, REAL.date())] == [done.visit_id]
    assert desk.read(visits.of_day, START.date()) == []
    assert (desk.read(figures, REAL.date()).batches, desk.read(figures, START.date()).batches) == (1, 0)
    assert column(desk, "made_at")[0].startswith("2026-11-03 01:00")
    assert not desk.read(visits.whole, register(desk).visit_id).row.late


def test_a_visit_of_last_year_has_a_number_of_last_year(desk, clock):
    clock.moment = datetime(2027, 1, 2, 9, tzinfo=BEIJING)
    assert register(desk).number == "LF2027-A0001"
    assert register(desk, received_at="2026-12-30 9:00", late_reason="2").number == "LF2026-A0001"
    assert register(desk).number == "LF2027-A0002"


@pytest.mark.parametrize(
    ("answers", "field", "says"),
    [
        ({**LATE, "received_at": "2026-11-04 9:00"}, "received_at", "还没有到"),
        ({**LATE, "received_at": "2025-10-01 9:00"}, "received_at", "一年多以前"),
        ({**LATE, "received_at": "上个月"}, "received_at", "看不出是哪天几点"),
        ({"received_at": LATE["received_at"]}, "late_reason", "选一个原因"),
        ({"late_reason": "1"}, "received_at", "实际时间"),
        ({"ended_at": "2026-11-03 7:00", "started_at": "2026-11-03 8:00"}, "ended_at", "早于开始"),
        ({"started_at": "2026-11-03 9:01"}, "started_at", "还没有到"),
    ],
)
def test_what_is_doubtful_is_remarked_on_and_saved(desk, answers, field, says):
    done = register(desk, **answers)
    assert field in [name for name, _ in found(done)]
    assert any(says in sentence for _, sentence in found(done))
    at = desk.read(visits.whole, done.visit_id).row.at
    assert at <= desk.now()


def test_a_late_entry_takes_the_blanks_very_number(desk):
    first, second = blanks(desk, 2)
    assert [first.number, second.number] == ["LF2026-A0001", "LF2026-A0002"]
    assert register(desk).number == "LF2026-A0003"
    done = register(desk, **LATE, blank=" lf2026-a0002 ")
    assert (done.number, done.findings) == ("LF2026-A0002", ())
    assert column(desk, "blank")[-1] == "LF2026-A0002"
    assert register(desk, **LATE, blank="1").number == "LF2026-A0001"
    assert states(desk) == [(number, BlankState.USED, number) for number in (first.number, second.number)]
    assert register(desk).number == "LF2026-A0004"
    assert list(desk.read(visits.ids, visits.VisitFilter(text="LF2026-A0002"))) == [done.visit_id]


def test_a_blank_that_cannot_be_used_gives_a_finding_and_another_number(desk):
    used, void, _ = blanks(desk, 3)
    register(desk, **LATE, blank=used.number)
    service.void_blank(desk, void.id, "写坏")
    for number, says in ((used.number, "已经补录过"), (void.number, "已经作废"), ("LF2026-A9999", "没有预留过")):
        done = register(desk, **LATE, blank=number)
        assert done.number not in (used.number, void.number, number)
        assert [says in sentence for name, sentence in found(done) if name == "blank"] == [True]
    letter = register(desk, **LATE, blank="LF2026-A0003", channel="letter")
    assert letter.number == "LX2026-A0001"
    assert any("来访登记表" in sentence for _, sentence in found(letter))
    assert states(desk)[2][1] is BlankState.RESERVED


def test_a_blank_named_by_a_correction_is_used_and_one_that_is_not_open_is_remarked_on(desk):
    (blank,), done = blanks(desk), register(desk)
    number = desk.read(visits.whole, done.visit_id).row.number
    taken = begin_change(desk, done.visit_id).value
    told = {**taken.raw, "blank": blank.number}
    said = correct_visit(desk, done.visit_id, taken.version, Values(VISIT, told)).value
    assert states(desk) == [(blank.number, BlankState.USED, number)]
    assert "记为已用" in next(each.sentence for each in said.findings if each.field == "blank")
    again = Values(VISIT, {**told, "blank": "LF2026-A9999"})
    said = correct_visit(desk, done.visit_id, taken.version + 1, again).value
    assert "请核对" in next(each.sentence for each in said.findings if each.field == "blank")


def test_the_filter_finds_what_the_list_marks_as_late(desk):
    register(desk)
    late = register(desk, received_at="2026-11-02 15:00")
    shown = desk.read(visits.rows, list(desk.read(visits.ids, visits.VisitFilter())))
    marked = {each.id for each in shown if each.late}
    assert marked == set(desk.read(visits.ids, visits.VisitFilter(late=True))) == {late.visit_id}
    assert len(desk.read(visits.ids, visits.VisitFilter(late=False))) == 1


def test_a_retry_settles_the_blank_once(desk):
    (only,) = blanks(desk)
    key = str(uuid.uuid4())
    first = register(desk, key=key, **LATE, blank=only.number)
    assert register(desk, key=key, **LATE, blank=only.number).number == first.number == only.number


def test_void_blanks_keep_their_number_and_can_be_opened_again(desk):
    (only,) = blanks(desk)
    with pytest.raises(CannotNow, match="为什么作废"):
        service.void_blank(desk, only.id, "  ")
    assert service.void_blank(desk, only.id, "丢失").value
    assert not service.void_blank(desk, only.id, "又丢").value
    (row,) = desk.read(lists.accounted).rows
    assert (row.state, row.note, row.open) == (BlankState.VOID, "丢失", False)
    assert register(desk).number == "LF2026-A0002"
    assert service.restore_blank(desk, only.id).value
    assert not service.restore_blank(desk, only.id).value
    service.void_blank(desk, only.id, "写坏")
    service.restore_blank(desk, only.id, printed=False)
    assert desk.read(lists.accounted).rows[0].state is BlankState.RESERVED, "a blank that was never printed is not 未用"
    assert register(desk, **LATE, blank=only.number).number == only.number
    assert not service.void_blank(desk, only.id, "晚了").value


@pytest.mark.parametrize("count", [0, -1, service.MOST + 1])
def test_a_wild_count_is_refused_and_takes_nothing(desk, count):
    with pytest.raises(CannotNow, match="1 到 100"):
        service.reserve_blanks(desk, count)
    assert register(desk).number == "LF2026-A0001"


def test_printing_is_written_down_and_the_counts_are_told(desk):
    rows = blanks(desk, 3)
    made = service.sheets(desk, rows)
    assert (made.printed, made.ids) == (False, tuple(each.id for each in rows))
    begun = service.begin_blanks(desk, made.ids, Target("甲", "台"))
    follow_prints(desk, [Told(begun.value.print_id, PrintState.FAILED, "缺纸")])
    assert desk.read(lists.accounted).counts == {BlankState.RESERVED: 3}
    begun = service.begin_blanks(desk, made.ids[:1], Target("甲", "台"))
    sent_print(desk, begun.value.print_id, "甲-1")
    service.begin_blanks(desk, made.ids[:2], None)
    assert desk.read(lists.accounted).counts == {BlankState.UNUSED: 2, BlankState.RESERVED: 1}
    assert service.sheets(desk, desk.read(lists.of_ids, made.ids[:2])).printed
    service.void_blank(desk, rows[0].id, "写坏")
    with pytest.raises(CannotNow, match="不能再打印"):
        service.sheets(desk, desk.read(lists.of_ids, made.ids[:1]))


@pytest.mark.parametrize("seed", range(3))
def test_every_number_is_a_visit_or_a_blank_or_a_void_one(desk, clock, seed):
    chance = random.Random(seed)
    for _ in range(60):
        clock.pass_by(hours=chance.randrange(1, 200))
        open_ones = [each for each in desk.read(lists.accounted).rows if each.open]
        deed = chance.randrange(5)
        if deed == 0:
            blanks(desk, chance.randrange(1, 5))
        elif deed == 1 and open_ones:
            service.void_blank(desk, chance.choice(open_ones).id, "写坏")
        elif deed == 2 and open_ones:
            day = clock.moment - timedelta(days=chance.randrange(400))
            register(desk, received_at=f"{day:%Y-%m-%d %H:%M}", late_reason="3", blank=chance.choice(open_ones).number)
        else:
            day = clock.moment - timedelta(days=chance.randrange(60))
            register(desk, **({"received_at": f"{day:%Y-%m-%d %H:%M}"} if deed == 3 else {}))
    with desk.store.look(0, desk.now()) as look:
        run = look.connection.exec_driver_sql
        taken = list(run("SELECT year, running FROM visit WHERE kind = 'LF'"))
        taken += list(run("SELECT year, running FROM blank WHERE state <> 'used'"))
        last = dict(tuple(row) for row in run("SELECT year, last FROM counter WHERE kind = 'LF'"))
    expected = [(year, running) for year, most in last.items() for running in range(1, most + 1)]
    assert sorted(tuple(row) for row in taken) == sorted(expected)


def test_the_talk_lasts_from_the_first_character_until_it_is_saved(desk, clock):
    began = clock.moment
    clock.pass_by(minutes=25)
    key = str(uuid.uuid4())
    register_visit(desk, key, visit(), began=began)
    register_visit(desk, str(uuid.uuid4()), visit(started_at="8:50", ended_at="9:20"), began=began)
    register_visit(desk, str(uuid.uuid4()), visit(**LATE), began=began)
    register(desk)
    starts, ends = column(desk, "started_at"), column(desk, "ended_at")
    assert [each and each[11:16] for each in starts] == ["01:00", "00:50", None, None]
    assert [each and each[11:16] for each in ends] == ["01:25", "01:20", None, None]
