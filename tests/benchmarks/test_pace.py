"""The pace of the computer is taken out of what was measured beside it."""

import time

import pytest

from benchmarks.pace import Pace, beside

SLOW = [10.0 if 10 <= at < 30 else 1.0 for at in range(50)]
BEGINS = [at / 1000 for at in range(50)]


@pytest.mark.parametrize(
    ("begin", "end", "usual"),
    [(5, 35, 12), (12, 13, 0.1), (0, 10, 10), (28.5, 31.5, 1.65), (45, 60, 15), (70, 80, 10), (-5, 2, 7)],
)
def test_a_slow_moment_counts_for_less(begin, end, usual):
    assert Pace(BEGINS, SLOW).at_usual(begin / 1000, end / 1000) == pytest.approx(usual)


def test_small_differences_are_none():
    assert Pace(BEGINS, [1.0, 2.9] * 25).at_usual(0.001, 0.011) == pytest.approx(10)


def test_a_process_sums_beside():
    with beside() as summing:
        begin = time.perf_counter()
        time.sleep(0.1)
        end = time.perf_counter()
        usual = summing.end().at_usual(begin, end)
    assert 0 < usual <= (end - begin) * 1000 * 1.001


def test_it_is_gone_where_the_measure_fails():
    def fails():
        with beside() as summing:
            held.append(summing)
            raise RuntimeError

    held = []
    with pytest.raises(RuntimeError):
        fails()
    assert held[0].process.returncode is not None
