"""The receipt's figures: ours against LibreOffice's of the same run, and void where LibreOffice was not steady."""

import pytest

from benchmarks.receipt import entries


def test_the_ratio_is_of_the_medians_and_the_milliseconds_stand_alone():
    found = entries([90, 100, 110], [2000, 2000, 2010, 2000])
    assert found["receipt_ratio"].value == pytest.approx(0.05)
    assert found["receipt_ms"].value == 100
    assert not found["receipt_ratio"].void


def test_an_unsteady_reference_proves_nothing_of_the_ratio():
    found = entries([100], [2000, 2400, 2000, 2400])
    assert found["receipt_ratio"].void
    assert not found["receipt_ms"].void
