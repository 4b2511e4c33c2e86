"""The demo office: a seeded year lived through the ordinary services."""

import os
from datetime import datetime, timedelta
from functools import partial

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.audit import first_broken
from reception_desk.models.counts import visits as counts
from reception_desk.models.lists import visits as lists
from reception_desk.moments import BEIJING
from reception_desk.paths import demo_folder
from reception_desk.services.access import accounts
from reception_desk.services.access.greeting import greeting
from reception_desk.services.demo import year as demo
from reception_desk.services.demo.answering import DAYS
from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD, demo_clock
from reception_desk.services.office.settings import set_up
from reception_desk.services.visits.drafts import open_journal
from reception_desk.vocabulary.channels import Channel
from tests.office import CHEAP
from tests.services.demo.demo_words import wrong_words

NOW = datetime(2026, 11, 3, 10, 42, tzinfo=BEIJING)


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(demo, "demo_clock", lambda: lambda: NOW)


@pytest.fixture
def short(monkeypatch):
    """Make the play short and its keys cheap."""
    monkeypatch.setattr(demo, "VISITS", 10)
    monkeypatch.setattr(demo, "set_up", partial(set_up, **CHEAP))


def enter(folder):
    return accounts.sign_in(folder, FIRST_CLERK, PASSWORD, clock=demo.demo_clock())


def year_of(desk):
    """Return what a visitor of the office would see of its year."""
    rows = desk.read(lists.rows, desk.read(lists.ids, lists.VisitFilter()))
    wholes = [desk.read(lists.whole, row.id) for row in rows]
    return [(each.row.number, each.row.at, each.row.clerk, each.uuid, each.raw) for each in wholes]


def test_the_year_is_whole(tmp_path):
    told = []
    folder = demo.demo_office(tmp_path / "demo", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    said = greeting(folder)
    assert said.demo
    assert FIRST_CLERK in said.accounts
    desk = enter(folder)
    assert desk.office.demo
    assert list(wrong_words(desk)) == []
    with desk.store.look(0, NOW) as look:
        assert first_broken(look) is None
        papers = look.connection.exec_driver_sql("SELECT count(*) FROM paper WHERE visit_id IS NOT NULL").scalar()
        states = look.connection.exec_driver_sql("SELECT state FROM matter_paper ORDER BY id").scalars().all()
        acts = look.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'visit.register'").scalar()
    year = year_of(desk)
    assert len(year) == acts == demo.VISITS
    assert papers == sum(at > NOW - timedelta(days=DAYS) for _, at, *_ in year) > 60
    assert states == ["issued", "issued", "issued", "draft"]
    assert {row.channel for row in desk.read(lists.rows, range(1, 401))} >= {
        Channel.VISIT,
        Channel.LETTER,
        Channel.PHONE,
    }
    moments = [at for _, at, _, _, _ in year]
    assert moments == sorted(moments, reverse=True)
    assert NOW - timedelta(days=366) < moments[-1]
    assert moments[0] < NOW
    figures = desk.read(counts.of_day, NOW.date())
    assert figures.batches + figures.letters + figures.calls + figures.others == 9
    assert len({number for number, *_ in year}) == demo.VISITS
    journal = open_journal(desk)
    assert len(journal.all_of(desk.clerk.id)) == 1
    journal.close()
    assert desk.store_is_right()
    accounts.sign_out(desk)


def test_the_same_day_gives_the_same_year(tmp_path, monkeypatch, short):
    monkeypatch.setattr(demo, "VISITS", 20)
    years = []
    for name in ("one", "two"):
        desk = enter(demo.demo_office(tmp_path / name))
        years.append(year_of(desk))
        accounts.sign_out(desk)
    assert years[0] == years[1]
    assert len(years[0]) == 20


def test_it_is_made_anew_when_the_day_or_the_version_changes(tmp_path, monkeypatch, short):
    folder = demo.demo_office(tmp_path / "demo")
    made = (folder / "office.json").read_bytes()
    assert demo.demo_office(folder) == folder
    assert (folder / "office.json").read_bytes() == made
    monkeypatch.setattr(demo, "__version__", "99")
    demo.demo_office(folder)
    newer = (folder / "office.json").read_bytes()
    assert newer != made
    monkeypatch.setattr(demo, "demo_clock", lambda: lambda: NOW + timedelta(days=1))
    demo.demo_office(folder)
    assert (folder / "office.json").read_bytes() != newer
    assert os.listdir(tmp_path) == ["demo"]


def test_it_lies_in_the_cache_unless_told_otherwise(short):
    assert demo.demo_office() == demo_folder()


def test_a_play_that_was_broken_off_leaves_nothing(tmp_path, short):
    def stop(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.demo_office(tmp_path / "demo", stop)
    assert list(tmp_path.iterdir()) == []


def test_only_a_demo_is_replaced(tmp_path, short, folder):
    before = (folder / "office.json").read_bytes()
    with pytest.raises(CannotNow):
        demo.demo_office(folder)
    assert (folder / "office.json").read_bytes() == before
    (tmp_path / "empty").mkdir()
    assert demo.demo_office(tmp_path / "empty")


def test_the_clock_stands_in_office_hours(monkeypatch):
    monkeypatch.undo()
    for hour in (3, 8, 10, 16, 17, 23):
        now = NOW.replace(hour=hour, minute=45)
        monkeypatch.setattr("reception_desk.services.demo.entry.beijing_now", lambda now=now: now)
        shown = demo_clock()()
        assert shown.date() == now.date()
        assert (8, 30) < (shown.hour, shown.minute) < (17, 0)
        assert (shown == now) is (10 <= hour <= 16 or hour == 8)
