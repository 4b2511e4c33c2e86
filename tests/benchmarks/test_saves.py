"""The figures of saving: the reference writes the same rows, a save syncs once, the result has its shape."""

import json
from dataclasses import replace

import pytest

from benchmarks import floor, saves, syncs
from benchmarks.__main__ import main, steadied
from benchmarks.entry import Entry, against_itself, p95
from benchmarks.make_office import make_office, sit_down, typed_visits
from reception_desk.models.sqlite.connect import LOG_KEPT
from reception_desk.services.visits.registering import register_visit


def test_the_hand_written_save_writes_the_same_rows(tmp_path):
    saves.prove_same_rows(tmp_path, 40)


def test_another_row_of_the_hand_written_save_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(floor, "STATION", "B")
    with pytest.raises(AssertionError, match="writes other rows"):
        saves.prove_same_rows(tmp_path, 2)


def test_figures_are_written_in_their_shape(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("benchmarks.__main__.ATTEMPTS", 1)
    out = tmp_path / "bench.json"
    assert main(["saves", "syncs", "--saves", "40", "--out", str(out)]) == 0
    found = json.loads(out.read_text("utf-8"))
    assert set(found) == {"save_ms_p50", "save_max_ms", "fsyncs_per_save"}
    for figures in found.values():
        assert list(figures) == list(Entry.__dataclass_fields__)
        assert type(figures["void"]) is bool
        assert all(figures[name] > 0 for name in figures if name != "void")
        assert figures["rounds"] == figures["size"] == 40
    assert found["save_ms_p50"]["reference"] < found["save_ms_p50"]["value"] <= found["save_max_ms"]["value"]
    assert found["fsyncs_per_save"]["value"] == 1.0
    assert "fsyncs_per_save" in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == ["bench.json"]


def test_an_unsteady_run_is_tried_again(tmp_path):
    entry = Entry(value=1.23456, target=2, median=1, p95=1, reference=1, rounds=1, aa=1.2, size=1, void=True)
    runs = iter([{"x": entry}, {"x": replace(entry, void=False)}, {"x": entry}])
    assert steadied("x", lambda place: next(runs), tmp_path)["x"] == replace(entry, value=1.235, void=False)
    assert len(list(runs)) == 1


def test_a_run_that_stays_unsteady_is_void(tmp_path):
    entry = Entry(value=1.0, target=2, median=1, p95=1, reference=1, rounds=1, aa=1.2, size=1, void=True)
    assert steadied("x", lambda place: {"x": entry}, tmp_path)["x"].void


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
