"""What of a visit lies behind the seal, and what is said of it while it is typed."""

from reception_desk.forms.form import Values
from reception_desk.forms.sealing import MARK, joined, moved, parts_of, passages_of, seal_findings, told_of
from reception_desk.forms.visits import VISIT

LAND = {"name": "王桂兰", "purpose": "2", "demand": "补发差额", "statement": "征地不足。周大成收钱。"}


def values(**raw):
    return Values(VISIT, {**LAND, **raw})


def fields(**raw):
    return [each.field for each in seal_findings(values(**raw))]


def test_an_ordinary_visit_lies_in_the_open():
    parts = parts_of(values(accuses="2"))
    assert (parts.open.raw, parts.behind, parts.whole) == (LAND, {}, False)
    assert fields(accuses="2") == []


def test_until_it_is_divided_the_statement_is_sealed_and_the_demand_is_not():
    parts = parts_of(values(accuses="1", accused_name="周大成"))
    assert set(parts.behind) == {"accuses", "accused_name", "statement"}
    assert parts.open.raw["demand"] == "补发差额"
    assert fields(accuses="1", accused_name="周大成") == ["divided"]
    assert "statement" in parts_of(values(accuses="1", divided="1")).open.raw


def test_what_was_written_about_the_accused_is_sealed_whatever_was_answered():
    assert set(parts_of(values(accused_unit="石桥镇政府")).behind) == {"accused_unit", "statement"}
    assert set(parts_of(values(accuses="2", accusation="收钱")).behind) == {"accuses", "accusation", "statement"}


def test_of_an_accusation_codes_times_and_counts_stay():
    raw = {
        "purpose": "揭发控告",
        "people": "3",
        "intent": "1",
        "promise": "回电",
        "received_at": "不知道",
        "told": "口头",
    }
    parts = parts_of(values(**raw))
    assert parts.open.raw == {"purpose": "揭发控告", "people": "3", "intent": "1", "promise": MARK}
    assert joined(parts.open.raw, parts.behind) == {**LAND, **raw}
    assert fields(purpose="4", destination="石桥镇政府", accused_unit="石桥镇人民政府") == ["destination"]
    assert fields(purpose="4") == ["accused_name"]


def test_marked_words_are_moved_and_each_is_a_passage():
    first = moved(values(), "statement", 5, 11)
    assert first == {"statement": "征地不足。", "passages": "周大成收钱。", "accuses": "1"}
    second = moved(values(**first), "statement", 0, 2)
    assert passages_of(values(**second)) == ("周大成收钱。", "征地")
    assert moved(values(), "statement", 3, 3) == {}
    assert "accuses" not in moved(values(purpose="4"), "statement", 5, 11)


def test_a_colleagues_words_stand_before_the_sealed_statement():
    assert joined({"statement": "补充"}, {"statement": "原话"})["statement"] == "补充\n原话"
    assert told_of({"accuses": "否", "name": "甲"}) == {"name": "甲"}
