"""Answers of the office's own fields: numbers, one of its labels, several of them."""

from decimal import Decimal

import pytest

from reception_desk.forms.kinds_own import Listed, ListedSome, Number

LABELS = ("平稳", "激动", "平和")


@pytest.mark.parametrize(
    ("raw", "value"),
    [("12", Decimal(12)), (" １２．５ ", Decimal("12.5")), ("-3", Decimal(-3)), ("1,200,000", Decimal(1200000))],
)
def test_numbers_are_read(raw, value):
    assert Number().read(raw) == value
    assert list(Number().check(raw)) == []


@pytest.mark.parametrize("raw", ["十二", "1,20", "1e9", "12.", "9" * 16, "."])
def test_what_is_no_number_is_told(raw):
    assert Number().read(raw) is None
    assert "不是数" in next(iter(Number().check(raw)))


def test_a_number_is_shown_as_it_is_typed():
    assert Number().show(Decimal("0.000001")) == "0.000001"


def test_a_label_is_found_by_number_characters_and_initials():
    kind = Listed(LABELS)
    assert [kind.read(raw).label for raw in ("1", "激动", "jd", "pw")] == ["平稳", "激动", "激动", "平稳"]
    assert kind.show(kind.read("jd")) == "激动"
    assert [each.label for each in kind.suggest("p")] == ["平稳", "平和"]
    assert kind.read("愤怒") is None
    assert "平稳、激动、平和" in next(iter(kind.check("愤怒")))


def test_several_labels_are_read_each_once():
    kind = ListedSome(LABELS)
    assert kind.show(kind.read("2、平稳，激动")) == "激动、平稳"
    assert kind.read(" ") is None
    assert [each.label for each in kind.suggest("激动、p")] == ["平稳", "平和"]
    assert len(list(kind.check("激动、愤怒、哭泣"))) == 2
