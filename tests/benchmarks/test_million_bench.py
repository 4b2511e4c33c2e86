"""Each measure of a large office at a size at which it proves nothing but that it runs and tells what it should."""

# ruff: noqa: SLF001  (a measure's parts are run by themselves: the whole of it takes minutes)

from array import array
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks import backups, bundle, counting, growth, lists, lookup, peers, search, startup, table
from benchmarks.entry import Entry, compared, told, unfilled
from benchmarks.keyboard import echo
from benchmarks.keyboard.counter import counter
from benchmarks.make_office import sit_down
from benchmarks.offices import Offices, name_of, visits_of
from benchmarks.questions import questions
from benchmarks.records import ahead
from benchmarks.records.plan import SEED, planned
from benchmarks.scan import wrong_answers
from reception_desk.errors import CannotNow
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.visits.ledger import Found
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.form_view.pieces import parted

VISITS = 100


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    return Offices(tmp_path_factory.mktemp("own"), tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="module")
def office(offices):
    return offices.at_hand(VISITS)


@pytest.fixture
def asked(office):
    desk, _ = sit_down(office)
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    yield desk, by_hand
    by_hand.close()
    desk.close()


def test_an_office_is_made_once_and_copied(offices, office):
    assert offices.at_hand(VISITS) == office
    original = offices.original(VISITS)
    assert original.name == name_of(VISITS)
    assert visits_of(original) == VISITS


def test_the_store_is_asked_as_by_hand_and_answers_the_same(office, asked):
    desk, by_hand = asked
    kinds = questions(by_hand, 3)
    assert set(kinds) == {"1", "2", "3", "4", "6", "pinyin", "id"}
    for few in kinds.values():
        assert search._ratio(desk, by_hand, few).value > 0
    words = [each.text for name, few in kinds.items() if name != "pinyin" for each in few]
    assert wrong_answers(desk, by_hand, words).value == 0
    assert lists._depth(desk, 2).rounds == 2
    found = counting.measure(office, 2)
    assert (found["figures_wrong"].value, found["figures_ratio"].rounds) == (0, 2)
    assert lookup.measure(office, 2)["person_lookup_ms_p95"].rounds == 16


def test_a_scan_notices_a_wrong_answer(asked, monkeypatch):
    monkeypatch.setattr("benchmarks.scan.find", lambda *_: Found(array("q")))
    assert wrong_answers(*asked, ["2026"]).value == 1


def test_the_window_is_watched_while_it_searches_scrolls_and_backs_up(qapp, office, monkeypatch):
    monkeypatch.setattr("benchmarks.stall._IDLE_SECONDS", 0.1)
    with counter(office) as at_work:
        assert search._box(at_work, ["补偿", "王"]).rounds == 2
        assert lists._scrolled(at_work, 1, 4).rounds == 4
        assert backups._stall(at_work, VISITS)["backup_stall_ms"].size == VISITS
        with echo._backing_up(at_work) as made:
            pass
        assert made
        with monkeypatch.context() as broken:
            broken.setattr(backups, "back_up", no_room)
            with pytest.raises(CannotNow, match="no room"):
                backups._stall(at_work, VISITS)
            with pytest.raises(CannotNow, match="no room"), echo._backing_up(at_work):
                pass
        at_work.session.main.show_page(REGISTER)
        at_work.page.form.focus_field("statement")
        assert len(echo.echoes(QApplication.focusWidget(), 2)) == 2


def no_room(*_):
    raise CannotNow("no room")


def test_both_editors_are_typed_into_with_the_same_paragraphs():
    assert parted(echo.TEXT) == echo.TEXT and len(echo.TEXT) == echo.LENGTH


def test_two_offices_grow_and_a_backup_is_timed(offices, office):
    other = offices.fresh(VISITS, "other")
    assert growth._saves(other, office, 1).rounds == 1
    for asked in (growth.first_hits, growth.ours):
        assert growth._searches(other, office, 1, asked).rounds == 7
    desk, _ = sit_down(other)
    assert backups._ratio(desk, other, 1).value > 0
    desk.close()


def test_what_is_worked_out_ahead_is_what_registering_says(monkeypatch):
    plan = planned(40)
    monkeypatch.setattr(ahead, "WORTH", 10)
    one, two = (
        {visit.place: ready for part in ahead.parts(plan, size, SEED, "") for visit, ready in part} for size in (40, 7)
    )
    assert one == two
    assert all(each.findings is not None and each.tokens for each in one.values())
    assert one[3] == ahead.worked_out(plan[3], SEED, "")
    with ahead.known() as take:
        take(replace(one[3], findings=("known",)))
        assert ahead.registering.findings_of(None, None) == ("known",)


def test_an_opening_tells_ready_gap_and_memory(capsys):
    bare = [{"paint": 100.0, "resident": 100.0}] * 2
    ours = [{"signed": 10.0, "ready": 190.0, "gap": 40.0, "resident": 240.0, "listed": 20e6 + 240, "lines": 7.0}] * 2
    found = startup.opened_entries(bare, ours, bare)
    assert {name: round(each.value, 2) for name, each in found.items()} == {
        "startup_form_ready_ratio": 1.8,
        "startup_gap_ms": 40.0,
        "rss_ratio": 2.4,
        "rss_list_mb": 20.0,
    }
    assert all(each.verdict == "met" for each in found.values())


def test_peers_that_are_missing_are_named_and_others_judged(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(peers, "PEERS", {"nobody-has-this": ("nobody-has-this",)})
    found = peers.measure(tmp_path)
    assert {each.verdict for each in found.values()} == {"unfilled"}
    assert "未装：nobody-has-this" in capsys.readouterr().out
    found = peers.entries(
        {"ours": [300.0, 300.0], "a": [500.0], "b": [700.0], "c": [900.0], "ours again": [300.0, 300.0]}
    )
    assert (found["peers_start_ratio"].value, found["peers_fastest_ratio"].value) == (300 / 700, 300 / 500)


def test_a_built_folder_is_weighed(tmp_path, monkeypatch):
    built = tmp_path / "program"
    (built / "_internal" / "Qt" / "lib").mkdir(parents=True)
    (built / "_internal" / "Qt" / "lib" / "one.so").write_bytes(bytes(6_000_000))
    (built / "reception-desk").write_bytes(b"x" * 10)
    monkeypatch.setattr(bundle, "_painted", lambda *_: unfilled(1.25, ""))
    found = bundle.measure(tmp_path, 1, built)
    assert (found["install_mb"].value, found["install_mb"].note) == (6.0, "Qt/lib 6")
    assert found["install_xz_mb"].value < 0.1


def test_the_readme_shows_the_last_run():
    found = {
        "a": compared([2.0, 2.0], ([1.0, 1.0], [1.0, 1.0]), 1.5, 2).figures(),
        "b": unfilled(1.5, "未装：x").figures(),
        "c": told(0, 0, 1).figures(),
    }
    page = f"before\n{table.BEGINS}\nold\n{table.ENDS}\nafter"
    made = table.in_readme(page, found, table.machine(100_000, 120.0))
    assert "| `a` | 2.00 | ≤ 1.5 | **没有达到** |" in made
    assert "| `b` |  | ≤ 1.5 | 未测：未装：x |" in made
    assert made.startswith("before") and made.endswith("after") and "old" not in made
    assert "100,000 件登记" in made
    with pytest.raises(ValueError, match="bench"):
        table.in_readme("nothing", found, table.machine(1, 1.0))
    assert "MISSED" in table.lines(found)


def test_an_entry_judges_itself():
    entry = Entry(1.0, 1.0, 1, 1, 1, 1, 1.0, 1, void=False)
    assert [
        replace(entry, **each).verdict
        for each in ({}, {"value": 2.0}, {"void": True}, {"target": None}, {"value": None})
    ] == [*("met", "missed", "void", "printed", "unfilled")]
