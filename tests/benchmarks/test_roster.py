"""The two solvers of the roster's benchmark: the same model, the same cheapest value."""

from dataclasses import replace

from benchmarks import roster
from reception_desk.rules.roster.planning import plan

SMALL = (roster.Case("roster_small_s", 6, 2, 60.0),)


def test_both_solvers_find_the_same_cheapest_month(tmp_path, capsys):
    month = roster.made(5, 2)
    month = replace(month, days=month.days[:8])
    assert plan(month, 60.0).value == roster.by_ortools(month, 60.0)[0]


def test_the_figures_say_how_the_month_was_planned(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(roster, "SECONDS", 3.0)
    found = roster.measure(tmp_path, SMALL, rounds=1)
    assert set(found) == {"roster_small_s", "roster_value"}
    assert found["roster_value"].value <= 1
    assert "6 people × 31 days × 2 posts" in capsys.readouterr().out


def test_a_month_is_the_same_each_time():
    assert roster.made(12, 2) == roster.made(12, 2) != roster.made(12, 2, seed=2)
