"""The figure of the start: the ratio of one round, the steadiness of the bare window, a real bare window."""

import sys

import pytest

from benchmarks import startup
from benchmarks.make_office import make_office


def test_the_ratio_is_taken_round_by_round():
    found = startup.entries([(100.0, 130.0, 100.0), (200.0, 300.0, 200.0), (100.0, 120.0, 100.0)])
    figure = found["startup_first_paint_ratio"]
    assert (figure.value, figure.p95, figure.reference, figure.rounds) == (1.3, 1.5, 100.0, 3)
    assert (figure.aa, figure.void) == (1.0, False)


def test_an_unsteady_bare_window_voids_the_run():
    found = startup.entries([(100.0, 130.0, 110.0), (101.0, 131.0, 111.0)])
    assert found["startup_first_paint_ratio"].void


def test_a_bare_window_says_when_it_was_painted(tmp_path):
    assert 10 < startup.first_paint(startup.BARE, tmp_path) < 30_000


@pytest.mark.parametrize("set_up", [True, False])
def test_the_program_says_when_it_was_painted_and_ends(tmp_path, set_up):
    office = make_office(tmp_path / "office") if set_up else tmp_path / "office"
    assert 10 < startup.first_paint(startup.program(office), tmp_path) < 30_000


def test_a_program_that_paints_nothing_is_an_error(tmp_path):
    command = (sys.executable, "-c", "raise SystemExit('no window here')")
    with pytest.raises(RuntimeError, match="no window here"):
        startup.first_paint(command, tmp_path)
