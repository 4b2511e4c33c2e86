"""Values from a JSON object: whatever comes, its text is kept and nothing fails."""

import json

from hypothesis import given, settings
from hypothesis import strategies as some

from reception_desk.forms.reading import read_object
from reception_desk.forms.visits import BIRTH, DEMAND, NAME, PEOPLE, VISIT
from tests.json_objects import objects


def read(**given_object):
    return read_object(VISIT, given_object)


def test_a_plain_object():
    reading = read(name="张建国", people=3, demand=["补发差额", "书面\n答复"], phone=None)
    assert reading.values[NAME] == "张建国"
    assert reading.values[PEOPLE] == 3
    assert reading.values[DEMAND] == ("补发差额", "书面 答复")
    assert (reading.kept, reading.findings) == ({}, ())


def test_defaults_stand_where_nothing_was_said():
    assert read().values.raw == VISIT.empty().raw
    assert read(people=None).values.raw["people"] == ""


def test_an_unknown_key_is_a_finding_and_its_text_is_kept():
    reading = read(**{"民族": "汉", "tags": ["a", {"b": 1}], "vip": True})
    assert reading.kept == {"民族": "汉", "tags": '["a", {"b": 1}]', "vip": "true"}
    assert ["民族" in each.sentence for each in reading.findings] == [True, False, False]
    assert all(each.field == "" for each in reading.findings)


def test_a_wrong_type_is_a_finding_and_its_text_is_kept():
    reading = read(name={"family": "张"}, people=2.5, phone=True, statement=["a", 1], address=["x"], birth=20261103)
    assert reading.kept == {
        "name": '{"family": "张"}',
        "people": "2.5",
        "phone": "true",
        "statement": '["a", 1]',
        "address": '["x"]',
    }
    assert {each.field for each in reading.findings} == set(reading.kept)
    assert reading.values.text(BIRTH) == "2026-11-03"


def test_two_strange_keys_that_look_the_same_lose_no_text():
    reading = read(**{"a": "1", "\x00a": "2", "\u202ea": "3"})
    assert sorted(reading.kept.values()) == ["1", "2", "3"]


def test_control_and_direction_characters_and_broken_letters():
    reading = read(name="张\x00\u202e三\ud800", **{"k\ud800": "v\udfff\x07"})
    assert reading.values[NAME] == "张三\ufffd"
    assert reading.kept == {"k\ufffd": "v\ufffd"}


def test_rare_characters_stay():
    assert read(name="𠮷𬭊").values[NAME] == "𠮷𬭊"


def test_a_finding_names_no_more_than_the_beginning_of_a_long_key():
    (finding,) = read(**{"k" * 100_000: "v"}).findings
    assert len(finding.sentence) < 100


@settings(deadline=None)
@given(objects(some.sampled_from([each.name for each in VISIT.fields])))
def test_no_object_makes_it_fail_and_every_answer_is_kept(given_object):
    reading = read_object(VISIT, given_object)
    json.dumps([dict(reading.values.raw), reading.kept], ensure_ascii=False).encode()
    known = {name for name in given_object if VISIT.field(name)}
    assert len(reading.kept) >= len(given_object.keys() - known)
    for name in known:
        assert name in reading.values.raw or name in reading.kept
    assert all(each.sentence for each in reading.findings)
