"""The lists and counts of visits, through the real store."""

import random
from datetime import date, timedelta

import pytest

from reception_desk.models.counts import visits as counts
from reception_desk.models.lists import masks
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.models.search import fold
from reception_desk.vocabulary.channels import Channel
from tests.office import register

TODAY = date(2026, 11, 3)


@pytest.fixture
def filled(desk, clock):
    """Return a desk with visits of three days and many channels, and their numbers by name."""
    for name, channel, days, answers in [
        ("张国强", Channel.VISIT, 0, {"people": "5", "demand": "補償差額", "region": "石桥镇"}),
        ("张国", Channel.LETTER, 0, {"statement": "1.8亩，至今未补", "phone": "0531-88880001"}),
        ("李国强", Channel.PHONE, 1, {"statement": "噪声", "demand": "", "id_number": "370102199001011231"}),
        ("赵一", Channel.VIDEO, 1, {"people": "2", "demand": "落户", "statement": ""}),
        ("𠮷田", Channel.ONLINE, 2, {"demand": "落户；補償", "statement": "x"}),
    ]:
        clock.moment = clock.moment.replace(day=3) + timedelta(days=days)
        register(desk, **{"name": name, "channel": channel.value, "demand": "", "statement": "", **answers})
    return desk


def names(desk, **wanted):
    rows = desk.read(lists.rows, desk.read(lists.ids, VisitFilter(**wanted)))
    return [row.name for row in rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("张国强", ["张国强"]),
        ("张国", ["张国", "张国强"]),
        ("国强", ["李国强", "张国强"]),
        ("强", ["李国强", "张国强"]),
        ("張國強", ["张国强"]),
        ("补偿", ["𠮷田", "张国强"]),
        ("补偿差额", ["张国强"]),
        ("8亩", ["张国"]),
        ("８亩", ["张国"]),
        ("亩，至今", ["张国"]),
        ("𠮷", ["𠮷田"]),
        ("LF2026-A0001", ["张国强"]),
        ("lf2026-a0001", ["张国强"]),
        ("0001", ["𠮷田", "赵一", "李国强", "张国", "张国强"]),
        ("002X", ["𠮷田", "赵一", "张国", "张国强"]),
        ("011231", ["李国强"]),
        ("88880001", ["张国"]),
        ("石桥镇", ["张国强"]),
        ("国强 噪声", ["李国强"]),
        ("国 强 补偿", ["张国强"]),
        ("落户 补偿", ["𠮷田"]),
        ("国强 落户", []),
        ("不存在", []),
        ("，。", ["𠮷田", "赵一", "李国强", "张国", "张国强"]),
        ("", ["𠮷田", "赵一", "李国强", "张国", "张国强"]),
        ('" OR *', []),
        ("who:张", []),
        ("NEAR(张 国)", []),
    ],
)
def test_finding_as_one_types(filled, text, found):
    assert names(filled, text=text) == found


def test_random_questions_of_several_terms_find_what_a_full_scan_finds(desk):
    choose = random.Random(20261103)
    letters = "张国强補偿补偿差额县道改线a1２Ｂ 1.，\n𠮷𬭊镇"
    texts = {}
    for _ in range(120):
        name, demand, statement, region = ("".join(choose.choices(letters, k=size)) for size in (3, 12, 60, 4))
        done = register(desk, name=name, demand=demand, statement=statement, region=region, id_number="", phone="")
        kept = desk.read(lists.whole, done.visit_id)
        words = "\n".join([*kept.raw["demand"].split("\n"), kept.raw["statement"], kept.raw["region"]])
        texts[done.visit_id] = [fold(each) for each in (kept.row.name, done.number, words)]
    for _ in range(250):
        said = choose.choice(list(texts.values()))[choose.choice((0, 1, 2, 2))]
        places = [choose.randrange(max(len(said), 1)) for _ in range(choose.choice((1, 1, 2, 3)))]
        question = " ".join(said[at : at + choose.choice((1, 1, 2, 3, 6))] for at in places)
        terms = [fold(term) for term in question.split() if fold(term)]
        scan = {key for key, columns in texts.items() if all(any(term in each for each in columns) for term in terms)}
        if terms:
            assert set(desk.read(lists.ids, VisitFilter(text=question))) == scan, question


def test_channel_and_days(filled):
    assert names(filled, channel=Channel.PHONE) == ["李国强"]
    assert names(filled, since=TODAY + timedelta(days=1)) == ["𠮷田", "赵一", "李国强"]
    assert names(filled, until=TODAY) == ["张国", "张国强"]
    assert names(filled, text="国强", until=TODAY) == ["张国强"]
    assert [row.name for row in filled.read(lists.of_day, TODAY + timedelta(days=1))] == ["赵一", "李国强"]


def test_rows_come_in_the_order_asked_for_and_those_that_are_gone_are_left_out(filled):
    newest_first = list(filled.read(lists.ids, VisitFilter()))
    backwards = [*reversed(newest_first), 4711]
    assert [row.id for row in filled.read(lists.rows, backwards)] == backwards[:-1]
    assert filled.read(lists.rows, []) == []


def test_rows_of_more_visits_than_a_statement_takes(filled):
    wanted = list(range(1, 100_000))
    assert len(filled.read(lists.rows, wanted)) == 5


def test_a_line_shows_the_first_demand_or_the_beginning_of_the_statement(desk):
    register(desk, demand="甲\n乙", statement="丙")
    register(desk, demand="", statement="丁" * 100)
    assert [row.demand for row in desk.read(lists.of_day, TODAY)] == ["丁" * 60, "甲"]


def test_a_whole_visit(desk):
    done = register(desk, remark="x")
    found = desk.read(lists.whole, done.visit_id)
    assert (found.uuid, found.raw["id_number"], found.papers) == (done.uuid, "11010519491231002X", ())
    assert found.row.number == done.number
    assert desk.read(lists.whole, 4711) is None


def test_the_figures_of_a_day_never_mix_batches_and_pieces(filled):
    assert filled.read(counts.of_day, TODAY) == _day(1, 5, 1, 0, 0, 1)
    assert filled.read(counts.of_day, TODAY + timedelta(days=1)) == _day(1, 2, 0, 1, 0, 2)
    assert filled.read(counts.of_day, TODAY + timedelta(days=2)) == _day(0, 0, 0, 0, 1, 2)
    assert filled.read(counts.of_day, date(2027, 1, 1)) == _day(0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("11010519491231002X", "110105********002X"),
        ("", ""),
        ("没带", "**"),
        ("1234567890", "**********"),
        ("12345678901", "123456*8901"),
    ],
)
def test_id_numbers_are_masked(text, shown):
    assert masks.id_number(text) == shown


def test_telephone_numbers_are_masked():
    assert masks.phone("13805310000") == "138****0000"
    assert masks.phone("12345") == "*****"
    assert masks.phone("") == ""


def _day(batches, persons, letters, calls, others, total_year):
    return counts.DayFigures(batches, persons, letters, calls, others, noted=0, notices=0, total_year=total_year)
