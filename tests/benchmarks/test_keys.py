"""The counter by keys alone: a new, a returning and a noted visitor, the slip printed, the window awake."""

import itertools
import re
import time

import pytest

from benchmarks import keys, stall
from benchmarks.keyboard.counter import counter
from benchmarks.keyboard.strokes import x_name
from benchmarks.keyboard.typist import ASIDE, Typist
from benchmarks.keyboard.visitors import new, play
from benchmarks.make_office import made_office
from benchmarks.offices import visits_of
from benchmarks.pace import Pace

VISITS = 60


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    folder = tmp_path_factory.mktemp("counter") / f"office-{VISITS}"
    made_office(folder, VISITS)
    return folder


def test_a_visit_costs_no_more_keys_than_promised(qapp, tmp_path, capsys):
    found = keys.measure(tmp_path / "office", VISITS)
    assert {name: each.value <= each.target for name, each in found.items()} == {
        "keys_new": True,
        "keys_returning": True,
        "keys_note": True,
        "keys_group": True,
    }
    said = capsys.readouterr().out
    assert re.search(r"keys_new \d+ \(LF\d{4}-A\d{4}\): Enter zhangjianguo ␣ Enter 370102199001011231", said)
    assert "F8" in said
    assert "100 companions later" in said
    assert (tmp_path / "office-printed.pdf").read_bytes().startswith(b"%PDF")


def test_the_hand_counts_as_the_rule_says(qapp):
    typist = Typist(None)
    typist.keys = [*"llc", " ", *"zu", " ", "Enter", "Ctrl+N", ASIDE, "F8"]
    assert typist.count == 3 + 1 + 2 + 1 + 1 + 2 + 1
    assert typist.transcript == f"llc ␣ zu ␣ Enter Ctrl+N {ASIDE} F8"


@pytest.mark.parametrize(
    ("name", "said"), [("Ctrl+Enter", "ctrl+Return"), (" ", "space"), ("7", "7"), ("F8", "F8"), ("Ctrl+G", "ctrl+g")]
)
def test_a_key_has_its_name_on_the_x_server(name, said):
    assert x_name(name) == said


def test_a_word_is_composed_only_by_its_own_reading(qapp):
    with pytest.raises(AssertionError, match="is not read"):
        Typist(None).compose("lisi", "张建国")


def test_the_longest_stall_is_found(qapp, ready, capsys, monkeypatch):
    monkeypatch.setattr(stall, "_PAUSE", 0.0)
    monkeypatch.setattr(stall, "_IDLE_SECONDS", 0.5)
    visits = visits_of(ready)  # the test below may have come first and recorded one
    both = stall.measure(ready, rounds=1)
    found = both["stall_ms_max"]
    assert 5 <= found.median <= found.p95 <= found.value
    assert found.size == visits
    assert 0 < both["stall_ms_steady"].value <= found.value
    assert "longest" in capsys.readouterr().out


def gaps(*times, after=0):
    """Return gaps of so many milliseconds, one behind the other."""
    ends = [after + end for end in itertools.accumulate(times)]
    return [stall.Gap((end - took) / 1000, end / 1000, f"key {took}") for end, took in zip(ends, times, strict=True)]


def test_a_stall_that_the_computer_made_is_told_from_one_of_the_program(capsys):
    begins = [at / 1000 for at in range(200)]
    slow = Pace(begins, [1.0 if 5 <= at < 65 else 0.1 for at in range(200)])
    clock, steady = stall.stalls(gaps(5, 60, 20), gaps(4, 4, 4, after=90), slow, 3, 9)
    assert (clock.value, clock.verdict) == (pytest.approx(60), "void")
    assert (steady.value, steady.verdict, steady.rounds) == (pytest.approx(20), "met", 3)
    assert "longest 60.0 ms, at the usual pace 20.0 after … key 20" in capsys.readouterr().out
    usual = Pace(begins, [0.1] * 200)
    assert [each.verdict for each in stall.stalls(gaps(5, 60, 20), gaps(4, 4, 4, after=90), usual, 3, 9)] == [
        "missed",
        "missed",
    ]
    unknown = stall.stalls(gaps(5, 60, 20), gaps(4, 4, 40, after=90), usual, 3, 9)
    assert [each.verdict for each in unknown] == ["missed", "void"], "the pace was not found"
    too_much = stall.stalls(gaps(5, 60, 20), gaps(4, 4, 4, after=10), slow, 3, 9)
    assert [each.verdict for each in too_much] == ["missed", "void"], "every piece of work was called slow"


def test_a_window_that_stands_still_is_noticed(qapp, ready, monkeypatch):
    with counter(ready) as at_work:
        pulse = stall.Pulse(at_work)
        pause = time.sleep
        at_work.page.saved.connect(lambda _: pause(0.25))
        play(at_work, new)
        assert max(gap.ms for gap in pulse.stop()) >= 250
