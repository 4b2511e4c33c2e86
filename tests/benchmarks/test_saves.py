"""The figures of saving: the reference writes the same rows, a save syncs once, the result has its shape."""

import json
import time
from dataclasses import replace

import pytest

from benchmarks import saves, syncs
from benchmarks.__main__ import EVERY, Run, Tried, main, measured
from benchmarks.entry import Entry, against_itself, p95
from benchmarks.floor import saving
from benchmarks.make_office import make_office, sit_down, typed_visits
from reception_desk.models.sqlite.connect import LOG_KEPT
from reception_desk.services.visits.registering import register_visit


def test_the_hand_written_save_writes_the_same_rows(tmp_path):
    saves.prove_same_rows(tmp_path, 40)


def test_another_row_of_the_hand_written_save_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(saving, "STATION", "B")
    with pytest.raises(AssertionError, match="writes other rows"):
        saves.prove_same_rows(tmp_path, 2)


def test_figures_are_written_in_their_shape(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("benchmarks.__main__.ATTEMPTS", 1)
    few = {**EVERY, "saves": lambda run: saves.measure(run.place, run.saves, 20)}
    monkeypatch.setattr("benchmarks.__main__.EVERY", few)
    monkeypatch.chdir(tmp_path)
    out = tmp_path / "bench.json"
    assert main(["saves", "syncs", "--saves", "40", "--out", "bench.json"]) == 0
    found = json.loads(out.read_text("utf-8"))
    assert set(found) == {"save_ms_p50", "save_max_ms", "save_cpu_ratio", "save_ratio_5ms", "fsyncs_per_save"}
    for name, figures in found.items():
        assert list(figures) == [*Entry.__dataclass_fields__, "verdict"]
        assert type(figures["void"]) is bool
        assert all(figures[each] > 0 for each in figures if each not in ("void", "note", "verdict"))
        assert figures["rounds"] == figures["size"] == (20 if name == "save_ratio_5ms" else 40)
    assert found["save_ratio_5ms"]["reference"] > 5
    assert found["save_ms_p50"]["reference"] < found["save_ms_p50"]["value"] <= found["save_max_ms"]["value"]
    assert found["fsyncs_per_save"]["value"] == 1.0
    assert "fsyncs_per_save" in capsys.readouterr().out
    assert {each.name for each in tmp_path.iterdir()} == {"bench.json", "bench-run.json"}


def test_saves_without_any_sync_seen_are_no_figure(tmp_path, monkeypatch):
    monkeypatch.setattr(syncs, "count_syncs", lambda *_: syncs.Counted([1, 0, 1]))
    with pytest.raises(RuntimeError, match="no sync"):
        syncs.measure(tmp_path, 3)


ENTRY = Entry(value=1.23456, target=2, median=1, p95=1, reference=1, rounds=1, aa=1.2, size=1, void=True)


def test_a_few_that_are_measured_again_leave_the_run_as_it_was(tmp_path, monkeypatch, capsys):
    one = {name: lambda _, name=name: {name: replace(ENTRY, void=False)} for name in "xy"}
    monkeypatch.setattr("benchmarks.__main__.EVERY", one)
    out, run = tmp_path / "bench.json", tmp_path / "bench-run.json"

    def size_after(*words):
        assert main([*words, "--out", str(out)]) == 0
        return json.loads(run.read_text("utf-8"))["size"]

    assert size_after("--size", "7") == 7
    assert size_after("x", "--size", "8") == 7
    assert size_after("--size", "9") == 9
    run.unlink()
    assert size_after("x", "--size", "8") == 8


def run_in(place):
    return Run(place, None, 1, 1, 1, 1)


def tried(place, measure, name="x", end=float("inf")):
    """Return a measure after all its tries."""
    one = Tried(name, measure, run_in(place))
    assert list(measured([one], end)) == [one] * one.tries
    return one


def test_an_unsteady_run_is_tried_again_and_the_steadiest_try_stands(tmp_path):
    runs = iter([{"x": ENTRY}, {"x": replace(ENTRY, void=False)}, {"x": ENTRY}])
    assert tried(tmp_path, lambda _: next(runs)).found["x"] == replace(ENTRY, value=1.235, void=False)
    assert len(list(runs)) == 1
    runs = iter([{"x": ENTRY}, {"x": replace(ENTRY, aa=1.1)}, {"x": replace(ENTRY, aa=1.3)}])
    assert tried(tmp_path, lambda _: next(runs)).found["x"].aa == 1.1


def test_everything_is_tried_once_before_anything_is_tried_again(tmp_path):
    order = []

    def measure(run):
        order.append(run.place.name)
        return {run.place.name[0]: replace(ENTRY, void="a-1" in run.place.name)}

    every = [Tried(name, measure, run_in(tmp_path)) for name in "abc"]
    list(measured(every, float("inf")))
    assert order == ["a-1", "b-1", "c-1", "a-2"]


def test_nothing_is_tried_again_that_would_not_be_over_in_time(tmp_path):
    one = Tried("x", lambda _: {"x": ENTRY}, run_in(tmp_path))
    tries = measured([one], time.monotonic() + 60)
    next(tries)
    one.took = 59.0
    next(tries)
    one.took = 61.0
    assert list(tries) == []
    assert one.found["x"].verdict == "void"


def test_a_run_that_stays_unsteady_is_void_and_one_that_fails_is_unfilled(tmp_path, capsys):
    assert tried(tmp_path, lambda _: {"x": ENTRY}).found["x"].verdict == "void"

    def fail(run):
        raise OSError("no screen")

    found = tried(tmp_path, fail).found["x"]
    assert (found.verdict, found.note) == ("unfilled", "OSError: no screen")
    assert "no screen" in capsys.readouterr().err


def test_what_failed_once_is_filled_by_the_next_try_and_what_was_found_stays(tmp_path):
    def measure(run):
        if run.place.name in fails:
            raise OSError("no screen")
        return {"x_ratio": ENTRY}

    fails = ["x-1"]
    assert list(tried(tmp_path, measure).found) == ["x_ratio"]
    fails = ["x-2", "x-3"]
    assert list(tried(tmp_path, measure).found) == ["x_ratio"]


def test_an_unknown_name_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["colours"])
    assert "colours" in capsys.readouterr().err


TRACE = """\
7 fsync(4</d/office.json>) = 0
7 write(5</dev/null>, "call", 4) = 4
7 fdatasync(6</d/store.db-wal>) = 0
8 fdatasync(9</d/drafts.db-wal> <unfinished ...>
7 fsync(6</d/store.db-wal> <unfinished ...>
7 write(5</dev/null>, "return", 6) = 6
7 fdatasync(6</d/store.db>) = 0
7 write(2</dev/null>, "something else"..., 20) = 20
7 write(5</dev/null>, "call", 4) = 4
7 write(5</dev/null>, "return", 6) = 6
"""


def test_a_trace_is_counted_between_call_and_return(tmp_path):
    trace = tmp_path / "strace.txt"
    trace.write_text(TRACE)
    counted = syncs.read_trace(trace, tmp_path.__class__("/d"))
    assert counted.saves == [2, 0]
    assert counted.elsewhere == {"office.json": 1, "drafts.db-wal within a save": 1, "store.db": 1}


def test_the_log_stays_short_on_an_idle_desk(tmp_path):
    desk, _ = sit_down(make_office(tmp_path / "office"))
    sizes = []
    for key, _, values in typed_visits(80):
        register_visit(desk, key, values)
        sizes.append(desk.store.log_size())
        desk.idle_work()
    desk.close()
    assert LOG_KEPT < max(sizes) < 2 * LOG_KEPT


def test_the_few_statistics():
    assert p95([*range(1, 101)]) == 95
    assert p95([7.0]) == 7.0
    assert against_itself([1.0, 2.0, 3.0], [4.0]) == 2.0
