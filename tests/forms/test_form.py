"""Field, section, form and values."""

import pytest

from reception_desk.forms.form import Field, Form, Need, Section, Values, section
from reception_desk.forms.kinds import Choice, Count, Text
from reception_desk.vocabulary.channels import Channel

NAME = Field("name", "姓名", Text(5), need=Need.TO_SAVE)
COUNT = Field("people", "人数", Count(1), default="1")
CHANNEL = Field("channel", "渠道", Choice(Channel), default="visit")
FORM = Form("small", "小表", (section("one", "一", NAME, COUNT), Section("two", "二", (CHANNEL,))))


def test_no_two_fields_share_a_name():
    with pytest.raises(ValueError, match="twice"):
        Form("bad", "坏表", (section("one", "一", NAME), section("two", "二", NAME)))


def test_fields_stand_in_their_order_and_are_found_by_name():
    assert FORM.fields == (NAME, COUNT, CHANNEL)
    assert FORM.field("people") is COUNT
    assert FORM.field("age") is None


def test_an_empty_form_holds_the_defaults_only():
    empty = FORM.empty()
    assert empty.raw == {"people": "1", "channel": "visit"}
    assert not empty.filled
    assert not empty.with_text(NAME, "  ").filled
    assert empty.with_text(NAME, "张").filled
    assert empty.with_text(COUNT, "2").filled


def test_values_are_read_by_their_field():
    values = Values(FORM, {"name": " 张 ", "people": "-1", "channel": "来信"})
    assert values[NAME] == "张"
    assert values[COUNT] is None
    assert values[CHANNEL] is Channel.LETTER
    assert Values(FORM)[COUNT] is None


def test_the_text_of_what_cannot_be_read_is_what_was_typed():
    values = Values(FORM, {"people": "-1", "channel": "来信"})
    assert values.text(COUNT) == "-1"
    assert values.text(CHANNEL) == "letter"
    assert values.text(NAME) == ""


def test_replacing_one_answer_leaves_the_others_and_the_values_before():
    before = FORM.empty()
    after = before.with_text(NAME, "张")
    assert before.raw == {"people": "1", "channel": "visit"}
    assert after.raw == {**before.raw, "name": "张"}


def test_findings_name_what_is_missing_and_what_is_wrong_and_stop_nothing():
    found = list(Values(FORM, {"people": "x"}).findings())
    assert [each.field for each in found] == ["name", "people"]
    assert "姓名" in found[0].sentence
    assert all(each.stops == "" for each in found)
    assert list(Values(FORM, {"name": "张", "people": "3"}).findings()) == []
