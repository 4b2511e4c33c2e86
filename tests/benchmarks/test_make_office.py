"""The made office: what it says beforehand is counted in its store, and its rows are what the services write."""

import random
import statistics
from collections import Counter

import pytest

from benchmarks.make_office import made_office, main, make_office, sit_down
from benchmarks.records import matters, regions, typed, words
from benchmarks.records.people import person
from benchmarks.records.plan import NOW, SEED, figures, first_moment, planned
from reception_desk.models.audit import first_broken
from reception_desk.models.lists import visits as lists
from reception_desk.services.matters.clocks import recount
from reception_desk.services.people.recognising import who
from reception_desk.services.visits.persons import UNNAMED
from reception_desk.services.visits.registering import register_visit

COUNT = 300


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "office"
    return folder, made_office(folder, COUNT)


@pytest.fixture
def ask(made):
    desk, _ = sit_down(made[0])
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        yield lambda sql: [tuple(row) for row in look.connection.exec_driver_sql(sql)]
    desk.close()


def test_the_store_holds_the_figures_known_beforehand(made, ask):
    known = figures(planned(COUNT, SEED))
    assert dict(ask("SELECT channel, count(*) FROM visit GROUP BY channel")) == known.by_channel
    days = {day.isoformat(): count for day, count in known.by_day.items()}
    assert dict(ask("SELECT received_on, count(*) FROM visit GROUP BY received_on")) == days
    come = Counter(person(SEED, each).name for each in known.by_person.elements())
    come[UNNAMED] += known.sealed
    assert known.sealed > 0
    assert dict(ask("SELECT name, count(*) FROM visit_person GROUP BY name")) == come
    each = Counter(known.by_person.values()) + Counter({1: known.sealed})
    told = ask("SELECT n, count(*) FROM (SELECT count(*) AS n FROM visit_person GROUP BY person_id) GROUP BY n")
    assert dict(told) == each
    ((notes, groups, heads),) = ask("SELECT sum(noted), sum(people >= 5), sum(people) FROM visit")
    assert (notes, groups, heads) == (known.notes, known.groups, known.heads)
    assert len(each) > 2
    assert groups > 0


def test_its_rows_are_those_the_service_writes(made, tmp_path):
    count, plan = 120, planned(120)
    ours = tmp_path / "ours"
    made_office(ours, count, busy=False)
    folder = make_office(tmp_path / "theirs", first_moment(count))
    desk, clock = sit_down(folder, first_moment(count))
    regions.write(desk)
    numbers = {}
    for visit in plan:
        clock.moment = visit.moment
        values = typed.typed(visit, person(SEED, visit.person), numbers.get(visit.again, ""), SEED)
        numbers[visit.place] = register_visit(desk, visit.uuid, values).value.number
    clock.moment = NOW
    matters.write(desk, SEED)
    desk.close()
    assert any(visit.again is not None for visit in plan)
    mine, services = (rows(each) for each in (ours, folder))
    assert mine.keys() == services.keys()
    for table, found in services.items():
        assert mine[table] == found, table


def rows(folder):
    """Return all rows by table, without made-up uuids, the keys of the store and the audit, which has other hashes."""
    desk, _ = sit_down(folder)
    left_out = {
        "person": {"uuid"},
        "matter": {"uuid"},
        "sealed_matter": {"uuid"},
        "account": {"uuid", "slot"},
        "store_mark": {"store_id"},
    }
    with desk.store.transaction(0, desk.now()) as work:  # a table of the index's terms can only be made while writing
        run = work.connection.exec_driver_sql
        tables = run("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").scalars()
        found = {}
        for table in tables:
            if table.startswith(("visit_index_", "sealed_index_", "audit_seal")):
                continue  # how an index lays its segments depends on when it was written; seals are new keys each time
            columns = [row[1] for row in run(f"PRAGMA table_info({table})")]
            gone = left_out.get(table, set()) | ({"prev", "hash", "at"} if table == "audit" else set())
            kept = ", ".join(name for name in columns if name not in gone)
            found[table] = sorted(map(tuple, run(f"SELECT {kept} FROM {table}")), key=repr)
        assert len(found["visit"]) == 120
        run("CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, visit_index, instance)")
        found["terms"] = sorted(map(tuple, run("SELECT * FROM temp.term")))
    desk.close()
    return found


def test_chain_index_and_keys_are_whole(made, ask):
    desk, _ = sit_down(made[0])
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None
    assert desk.store_is_right()
    one = next(each for each in made[1] if person(SEED, each.person).id_number)
    met = person(SEED, one.person)
    assert met.name in {offer.person.name for offer in desk.read(who, id_number=met.id_number[-4:])}
    hits = desk.read(lists.ids, lists.VisitFilter(text=met.name))
    assert {met.name[-2:]} <= {row.name[-2:] for row in desk.read(lists.rows, hits)}
    desk.close()
    assert ask("SELECT count(*) FROM person WHERE keyed = 0") == [(0,)]


COUNTED = """SELECT (SELECT count(*) FROM matter_outcome WHERE code = 'A3' AND day < '2026-11-02'),
    (SELECT count(*) FROM letter WHERE number LIKE '柳信转〔____〕%' AND sent_on < '2026-11-02'),
    (SELECT count(*) FROM matter WHERE closed_on < '2026-11-02'),
    (SELECT count(*) FROM closing WHERE proved_on < '2026-11-02'),
    (SELECT count(*) FROM satisfaction WHERE day < '2026-11-02' AND value != '9')"""
CLOCKS = "SELECT matter_id, name, nominal_due, stopped_on, stopped_by FROM clock ORDER BY matter_id, name"


def test_its_matters_are_passed_on_as_the_services_count_them(made, ask):
    told = matters.told(made[1], SEED, NOW.date())
    assert told.passed > told.letters > 0
    (found,) = ask(COUNTED)
    assert found == tuple(vars(told).values())
    known = matters.told(planned(4000), SEED, NOW.date())
    assert known.passed > known.closed > known.settled > known.rated > 0
    duties = "SELECT (SELECT count(*) FROM duty), (SELECT count(*) FROM activity), (SELECT count(*) FROM matter_paper)"
    assert all(ask(duties)[0])
    before = ask(CLOCKS)
    desk, _ = sit_down(made[0])
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        for (matter_id,) in ask("SELECT id FROM matter WHERE id % 3 = 0"):
            recount(desk, work, matter_id)
        assert [tuple(row) for row in work.connection.exec_driver_sql(CLOCKS)] == before
    desk.close()


def test_the_statements_have_the_lengths_they_promise():
    chance = random.Random(7)
    lengths = [len(words.statement(chance)) for _ in range(20_000)]
    assert statistics.median(lengths) == pytest.approx(words.MEDIAN, rel=0.04)
    assert statistics.mean(lengths) == pytest.approx(words.MEAN, rel=0.04)
    assert max(lengths) == words.MOST


def test_the_same_seed_gives_the_same_office():
    assert planned(200, 3) == planned(200, 3) != planned(200, 4)
    assert len({person(3, number).id_number for number in range(40_000)}) == 36_001


def test_it_is_made_from_the_command_line(tmp_path, capsys):
    assert main([str(tmp_path / "office"), "--visits", "90", "--seed", "5"]) == 0
    said = capsys.readouterr().out
    assert "90 visits" in said
    assert (tmp_path / "office" / "store.db").exists()


def test_a_million_visits_are_ten_years_and_not_half_a_century(monkeypatch):
    assert (NOW - first_moment(1_000_000)).days < 3700
    assert first_moment(100_000) == first_moment(100_000 - 1)
    monkeypatch.setattr("benchmarks.records.plan.MOST_DAYS", 2)
    plan = planned(1001)
    assert len(figures(plan).by_day) == 2
    assert len(plan) == 1001
