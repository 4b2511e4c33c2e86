"""All figures of random offices equal a naive recount of their rows, and each figure is exactly its records."""

import random
import uuid
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete, insert, select

from reception_desk.models.counts.figures import clocks, matters, visits
from reception_desk.models.tables.leader import closing, satisfaction
from reception_desk.models.tables.matters import clock, matter, visit_matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.sealed import sealed_matter
from reception_desk.models.tables.units import unit
from reception_desk.models.tables.visits import outside_visit, visit, visit_change
from reception_desk.moments import BEIJING
from reception_desk.rules.figures.periods import Period, parts_of, period_of
from reception_desk.rules.levels import group
from reception_desk.services.counting.figures import asked_of, divided, numbers, records_of
from reception_desk.services.counting.kept import wrong_days
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.figures import Division, Figure, RateBase, Span

BEGIN = date(2025, 11, 20)
TABLES = (
    visit_change,
    outside_visit,
    clock,
    closing,
    satisfaction,
    responsible,
    sealed_matter,
    visit_matter,
    visit,
    matter,
    unit,
)
CODES = ("", "01", "0102", "010201", "04", "0401")
PLACES = ("", "石桥镇柳林村", "城关镇")
PERSONS = {
    Figure.PERSONS,
    Figure.GROUP_PERSONS,
    *(Figure[f"{each}_PERSONS"] for each in ("CAPITAL", "PROVINCE", "LEAP")),
}


class Made:
    """A random office, written as rows; what the recount reads is kept beside."""

    def __init__(self, work, seed):
        self.dice = random.Random(seed)
        self.visits, self.matters, self.clocks, self.others, self.seals = [], [], [], [], []
        for each in TABLES:
            work.connection.execute(delete(each))
        self.run = work.connection.execute
        self.run(insert(unit).values(id=1, uuid=str(uuid.uuid4()), name="县住建局", kind="bureau"))
        self.run(insert(unit).values(id=2, uuid=str(uuid.uuid4()), name="城关镇", kind="town"))
        for key in range(1, 61):
            self.visit(key)
        for key in range(1, 41):
            self.matter(key)

    def day(self):
        return BEGIN + timedelta(days=self.dice.randrange(70))

    def some_day(self):
        return self.dice.choice([None, self.day()])

    def visit(self, key):
        dice, day = self.dice, self.day()
        at = datetime(day.year, day.month, day.day, dice.randrange(24), dice.randrange(60), tzinfo=BEIJING)
        row = {
            **{"id": key, "uuid": str(uuid.uuid4()), "number": f"N{key}", "kind": "LF", "year": 2026, "station": "A"},
            **{"running": key, "channel": dice.choice([*Channel, Channel.VISIT, Channel.VISIT]).value},
            **{"received_at": at, "received_on": day, "people": dice.choice([1, 1, 2, 4, 5, 12])},
            **{"purpose": dice.choice("12349"), "region": dice.choice(PLACES), "statement": "", "raw": {}, "kept": {}},
            **{
                "mode": dice.choice("1237"),
                "intent": dice.choice("12"),
                "noted": dice.random() < 0.2,
                "content": dice.choice(CODES),
            },
            **{
                "destination": dice.choice(["", "县住建局"]),
                "registrar_id": 1,
                "first_receiver_id": dice.choice([1, 2]),
            },
            **{"voided_at": at if dice.random() < 0.1 else None, "made_at": at},
        }
        self.run(insert(visit).values(row))
        if row["voided_at"] is not None:
            told = {"version": 1, "at": at, "clerk_id": 1, "kind": "void", "reason": "", "before": {}}
            self.run(insert(visit_change).values(visit_id=key, **told))
        kind = dice.choice("123")
        if row["channel"] == Channel.NOTICE:
            told = {"place": "", "told_by": "", "fetched_by": "", "result": "", "kind": kind}
            self.run(insert(outside_visit).values(visit_id=key, **told))
        self.visits.append({**row, "outside": kind})
        if row["purpose"] != "4" and dice.random() < 0.1:
            seal = {
                "visit_id": key,
                "opened_on": day,
                "recorded_by": 1,
                "title": "",
                "facts": "",
                "raw": {},
                "kept": {},
            }
            more = {"accused_name": "", "accused_unit": "", "accused_post": "", "settled": False, "state": "open"}
            self.run(insert(sealed_matter).values(uuid=str(uuid.uuid4()), **seal, **more))
            if row["voided_at"] is None:
                self.seals.append(row)

    def matter(self, key):
        dice, opened = self.dice, self.day()
        ended = opened + timedelta(days=dice.randrange(40)) if dice.random() < 0.6 else None
        row = {
            **{"id": key, "uuid": str(uuid.uuid4()), "title": "", "purpose": dice.choice("1239"), "opened_on": opened},
            **{"closed_on": ended, "state": "closed" if ended else "open", "content": dice.choice(CODES)},
            **{
                "region": dice.choice(PLACES),
                "unit": dice.choice(["", "县住建局"]),
                "number": f"N{key}" if dice.random() < 0.8 else f"N{key}-2",
            },
            **{"court_result": dice.choice(["", "1", "2", "3", "9"])},
            "merged_into": dice.randrange(1, key) if key > 1 and dice.random() < 0.1 else None,
        }
        row["purpose"] = "4" if dice.random() < 0.05 else row["purpose"]
        self.run(insert(matter).values(row))
        of = {key, *(dice.randrange(1, 61) for _ in range(dice.randrange(3)))} if dice.random() < 0.9 else set()
        for each in of:
            self.run(insert(visit_matter).values(visit_id=each, matter_id=key))
        own = {"proofs": [], "ratings": [], "leads": []}
        self.beside(key, own)
        self.matters.append({**row, **own, "visits": [each for each in self.visits if each["id"] in of]})

    def beside(self, key, own):
        dice, now = self.dice, datetime(2026, 1, 1, tzinfo=BEIJING)
        who = {"at": now, "clerk_id": 1}
        for _ in range(dice.randrange(2)):
            undone = dice.choice([None, None, now])
            proof = {"proof": dice.choice(["", "1"]), "proved_on": self.some_day(), "undone_at": undone}
            self.run(
                insert(closing).values(uuid=str(uuid.uuid4()), matter_id=key, day=BEGIN, cause="1", **proof, **who)
            )
            own["proofs"].append(proof)
        for _ in range(dice.randrange(3)):
            rating = {"unit_id": dice.choice([None, 1, 2]), "value": dice.choice("1239")}
            undone = {"undone_at": dice.choice([None, None, now])}
            values = {"uuid": str(uuid.uuid4()), "matter_id": key, "day": BEGIN, **rating, **undone, **who}
            self.run(insert(satisfaction).values(values))
            own["ratings"].append({**rating, **undone})
        if dice.random() < 0.4:
            lead = {"role": dice.choice(["case", "leader", "first"]), "since": self.day(), "ended_on": self.some_day()}
            self.run(insert(responsible).values(matter_id=key, **lead, **who))
            own["leads"].append(lead)
        for name in dice.sample(["XF_TRANSFER", "UNIT_NOTIFY", "HANDLE", "EXTEND", "FUCHA"], 2):
            due = self.day()
            times = {"started_on": self.day(), "nominal_due": due, "stopped_on": self.some_day()}
            ends = {"legal_due": due + timedelta(days=2), "stopped_by": dice.choice(["", "told", "extended"])}
            row = {"matter_id": key, "visit_id": 1, "name": name, "article": "", **times, **ends}
            self.run(insert(clock).values(row))
            self.clocks.append(row)


# ---- the naive recount: one record after the other, with nothing shared with what is tested


def stands(each):
    return each["voided_at"] is None


def naive_visit(each):
    """Give each figure that a visit counts in."""
    if not stands(each):
        return
    outside = {"1": "CAPITAL", "2": "PROVINCE", "3": "LEAP"}[each["outside"]]
    if each["channel"] == "notice":
        yield from (Figure[outside], Figure[f"{outside}_PERSONS"])
    if each["noted"]:
        yield Figure.NOTED
        return
    if each["channel"] == "notice":
        return
    yield Figure.TOTAL
    if each["purpose"] == "4":
        yield Figure.ACCUSATIONS
    again = each["intent"] == "2"
    if each["channel"] in ("visit", "video"):
        yield from (Figure.BATCHES, Figure.PERSONS, Figure.AGAIN if again else Figure.FIRST)
        if group(each["people"]).holds:
            yield from (Figure.GROUPS, Figure.GROUP_PERSONS)
        return
    yield Figure.AGAIN_PIECES if again else Figure.FIRST_PIECES
    yield {
        **{"letter": Figure.LETTERS, "phone": Figure.CALLS, "online": Figure.ONLINE},
        **{"leader": Figure.BOX, "referred": Figure.REFERRED},
    }[each["channel"]]


def naive_matter(each, asked):
    """Give each figure that a matter counts in."""
    first, last, opened, ended = asked.first, asked.last, each["opened_on"], each["closed_on"]
    if each["merged_into"] or each["purpose"] == "4" or not any(map(stands, each["visits"])):
        return
    within = ended is not None and first <= ended <= last
    touched = opened <= last and (ended is None or ended >= first)
    new, old = first <= opened <= last, touched and opened < first
    proofs = [one for one in each["proofs"] if one["undone_at"] is None and one["proof"] and one["proved_on"]]
    settled = any(first <= one["proved_on"] <= last for one in proofs)
    if old:
        yield Figure.OLD
    if new:
        yield Figure.NEW
    if opened <= last and (ended is None or ended > last):
        yield Figure.LEFT
    if settled:
        yield Figure.SETTLED
    led = any(
        one["role"] in ("case", "leader") and one["since"] <= last and (one["ended_on"] or last) >= first
        for one in each["leads"]
    )
    if touched and led:
        yield from (Figure.LED, Figure.LED_SETTLED) if settled else (Figure.LED,)
    if new or (old and asked.with_old):
        results = {"1": "IN_PROCEDURE", "2": "HANDLED", "3": "REPEAT_SOLVED", "9": "OTHER_RESULT", "": "NO_RESULT"}
        yield Figure[results[each["court_result"]]]
    if within:
        yield Figure.CLOSED
        yield from [Figure.CLOSED_SETTLED] * bool(proofs)
        later = [one for one in each["visits"] if stands(one) and not one["noted"] and one["received_on"] > ended]
        yield from [Figure.CLOSED_FOR_GOOD] * (not later or len(each["visits"]) == 1)  # one visit comes but once
        for office in (True, False):
            valid = [one for one in each["ratings"] if not one["undone_at"] and (one["unit_id"] is None) == office]
            value = valid[-1]["value"] if valid else "9"
            name = "OFFICE" if office else "UNIT"
            yield from [Figure[f"{name}_RATED"]] * (value in "123")
            yield from [Figure[f"{name}_CONTENT"]] * (value in "12")


FOUR = {
    "XF_TRANSFER": (Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN, Figure.TAKING),
    "UNIT_NOTIFY": (Figure.TOLD_IN_TIME, Figure.TOLD_LATE, Figure.NOT_TOLD, Figure.TELLING),
    "HANDLE": (Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED, Figure.ANSWERING),
}


def naive_clock(each, of, asked):
    """Give the figure that a clock counts in."""
    answers = each["name"] in ("HANDLE", "EXTEND")
    due = each["legal_due"] if asked.by_legal else each["nominal_due"]
    when = due if answers and asked.base is RateBase.DUE else each["started_on"]
    if each["name"] == "FUCHA" or each["stopped_by"] == "extended" or not asked.first <= when <= asked.last:
        return None
    if of["merged_into"] or of["purpose"] == "4" or not any(map(stands, of["visits"])):
        return None
    in_time, late, over, running = FOUR["HANDLE" if answers else each["name"]]
    if each["stopped_on"]:
        return in_time if each["stopped_on"] <= due else late
    return over if due < asked.today else running


def recount(made, asked):
    found = dict.fromkeys(Figure, 0)
    for each in made.visits:
        if asked.first <= each["received_on"] <= asked.last:
            for figure in naive_visit(each):
                found[figure] += each["people"] if figure in PERSONS else 1
    found[Figure.ACCUSATIONS] += sum(asked.first <= each["received_on"] <= asked.last for each in made.seals)
    for each in made.matters:
        for figure in naive_matter(each, asked):
            found[figure] += 1
    by_key = {each["id"]: each for each in made.matters}
    for each in made.clocks:
        figure = naive_clock(each, by_key[each["matter_id"]], asked)
        if figure is not None:
            found[figure] += 1
    return found


@pytest.fixture
def seeds():
    return range(2)


def periods(dice):
    yield period_of(Span.YEAR, date(2025, 1, 1))
    for span in (Span.DAY, Span.WEEK, Span.MONTH, Span.QUARTER):
        yield period_of(span, BEGIN + timedelta(days=dice.randrange(70)))
    yield period_of(Span.FREE, BEGIN + timedelta(days=dice.randrange(30)), BEGIN + timedelta(days=dice.randrange(70)))


def test_all_figures_of_random_offices_equal_a_naive_recount(desk, clock, seeds):
    clock.moment = datetime(2026, 1, 5, 9, tzinfo=BEIJING)
    for seed in seeds:
        with desk.store.transaction(desk.clerk.id, desk.now()) as work:
            made = Made(work, seed)
        assert wrong_days(desk) == [], "rows that came, and the living ones of the seed before that left"
        base = made.dice.choice(list(RateBase))
        desk.office = replace(desk.office, rate_base=base, with_old=seed % 2 == 0)
        for at, period in enumerate(periods(made.dice)):
            asked = asked_of(desk, period)
            told = desk.read(numbers, desk, period)
            expected = recount(made, asked)
            assert {each: told[each] for each in Figure} == expected, (seed, period)
            assert told[Figure.OLD] + told[Figure.NEW] == told[Figure.CLOSED] + told[Figure.LEFT]
            if at == 2 * seed % 6:
                _each_figure_is_its_records(desk, made, period, told)
                _each_division_adds_up(desk, made, period, told)


def _each_figure_is_its_records(desk, made, period, told):
    heads = {each["id"]: each["people"] for each in made.visits}
    for figure in Figure:
        ids = list(desk.read(records_of, desk, period, figure).ids)
        number = sum(heads[each] for each in ids) if figure in PERSONS else len(ids)
        assert number == told[figure], (figure, period)


def _who_came_is_told_by_mode(made, period, parts):
    came = [
        each
        for each in made.visits
        if each["channel"] in (Channel.VISIT, Channel.VIDEO)
        and each["voided_at"] is None
        and not each["noted"]
        and each["purpose"] != "4"
        and period.first <= each["received_on"] <= period.last
    ]
    known = {each.key: each.numbers[Figure.BATCHES] for each in parts if each.key in "1237"}
    assert {key: number for key, number in known.items() if number} == Counter(each["mode"] for each in came)


def _each_division_adds_up(desk, made, period, told):
    for division in Division:
        parts = desk.read(divided, desk, period, division)
        for figure in visits.CONDITIONS:
            assert sum(each.numbers.get(figure, 0) for each in parts) == told[figure], (division, figure)
        if division in matters.DIVISIONS:
            for figure in matters.FIGURES:
                assert sum(each.numbers.get(figure, 0) for each in parts) == told[figure], (division, figure)
        if division is Division.MODE:
            _who_came_is_told_by_mode(made, period, parts)
        for part in parts[:2]:
            ids = desk.read(records_of, desk, period, Figure.TOTAL, division, part.key).ids
            assert len(ids) == part.numbers[Figure.TOTAL], (division, part)
            if division in (*matters.DIVISIONS, Division.TIME):
                ids = desk.read(records_of, desk, period, Figure.NEW, division, part.key).ids
                assert len(ids) == part.numbers.get(Figure.NEW, 0), (division, part)


def test_a_month_is_the_sum_of_its_days(desk):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        Made(work, 77)
    month = period_of(Span.MONTH, date(2025, 12, 1))
    days = [desk.read(numbers, desk, each) for each in parts_of(Period(Span.MONTH, month.first, month.last))]
    whole = desk.read(numbers, desk, month)
    for figure in (*visits.CONDITIONS, Figure.NEW, Figure.CLOSED, *clocks.FIGURES):
        assert sum(each[figure] for each in days) == whole[figure], figure


def test_every_count_of_visits_is_answered_from_the_index_alone(desk):
    with desk.store.look(0, desk.now()) as look:
        asked = asked_of(desk, period_of(Span.YEAR, date(2026, 1, 1)))
        for division in (None, Division.CONTENT, Division.REGION, Division.HOUR):
            key = visits.key_of(division)
            wanted = select(key).where(visits.CONDITIONS[Figure.AGAIN], visit.c.received_at >= desk.now())
            text = str(wanted.compile(look.connection.engine, compile_kwargs={"literal_binds": True}))
            plan = " ".join(row[3] for row in look.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}"))
            assert "USING COVERING INDEX ix_visit_ledger" in plan, plan
        assert asked.first == date(2026, 1, 1)
