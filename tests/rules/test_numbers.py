"""Register numbers and the patterns that could give doubles."""

import pytest

from reception_desk.rules.numbers import DEFAULT_PATTERN, pattern_serves, register_number

SERVES = [
    DEFAULT_PATTERN,
    "{year}-{kind}-{station}-{running}",
    "某信{kind}〔{year}〕{station}{running:06}号",
    "{running:05d}{kind}{year}{station}",
    "{{{kind}}}{year}{station}{running}",
]
FAILS = [
    "",
    "{kind}{year}-{running:04}",  # without the station two desks share numbers
    "{kind}{year}-{station}",
    "{kind}{year}-{station}{running}{running}",
    "{kind}{year}-{station}{running}{clerk}",
    "{kind}{year}-{station}{running",
    "{kind}{year}-{station}{running}}",
    "{}{kind}{year}{station}{running}",
    "{0}{kind}{year}{station}{running}",
    "{kind.__class__}{year}{station}{running}",
    "{kind[0]}{year}{station}{running}",
    # a pattern that writes less than each part says gives two visits one number
    "{kind:.1}{year}-{station}{running:04}",
    "{kind}{year}-{station:.0}{running:04}",
    "{kind}{year:.0e}-{station}{running:04}",
    "{kind}{year}-{station}{running:.0e}",
    "{kind}{year}-{station}{running:,}",
    "{kind}{year}-{station}{running:999999999}",
    "{kind}{year}-{station}{running:{year}}",
    "{kind}{year}-{station}{running!r}",
    "{kind}{year}-{station}{running:-^9}",
]


def test_a_number_can_be_said_on_the_telephone():
    assert register_number(DEFAULT_PATTERN, "LF", 2026, "A", 312) == "LF2026-A0312"
    assert register_number(DEFAULT_PATTERN, "JZ", 2027, "B", 12345) == "JZ2027-B12345"


@pytest.mark.parametrize("pattern", SERVES)
def test_patterns_that_serve(pattern):
    assert pattern_serves(pattern)
    numbers = [
        register_number(pattern, kind, year, station, running)
        for kind in ("LF", "LX", "LD", "LS")
        for year in (2026, 2027)
        for station in "AB"
        for running in (1, 9, 10, 99, 999, 1000, 9999, 10000, 10001)
    ]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("pattern", FAILS)
def test_patterns_that_cannot_serve_fall_back_to_the_default(pattern):
    assert not pattern_serves(pattern)
    assert register_number(pattern, "LF", 2026, "A", 1) == "LF2026-A0001"
