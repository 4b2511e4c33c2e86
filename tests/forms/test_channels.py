"""What each channel asks, and how days are typed."""

from datetime import date

import pytest

from reception_desk.forms.channels import CHANNEL_SECTIONS
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import Day, Names
from reception_desk.forms.visits import VISIT
from reception_desk.vocabulary.channels import Channel

OWN = {
    "visit": set(),
    "video": set(),
    "letter": {"written_on", "postmarked", "letter_kind", "signatories"},
    "phone": {"call_number", "recorded"},
    "online": {"terminal", "outer_number", "query_code", "source", "their_due"},
    "leader": {"source", "their_number", "their_due", "leader_words"},
    "referred": {"source", "their_number", "their_due", "leader_words"},
    "notice": {
        *("outside_kind", "happened_on", "outside_people", "outside_place", "told_by", "fetched_by"),
        "outside_result",
    },
}


def asked(**answers):
    values = Values(VISIT, {**VISIT.empty().raw, **answers})
    return {each.name for each in VISIT.fields} - values.hidden


@pytest.mark.parametrize("channel", Channel)
def test_a_channel_asks_its_own_questions_and_no_others(channel):
    of_channels = {each.name for part in CHANNEL_SECTIONS for each in part.fields}
    assert asked(channel=channel.value) & of_channels == OWN[channel.value]


def test_a_mode_is_asked_where_somebody_comes_and_asks_what_it_needs():
    extra = {"leader", "outreach", "partners"}
    assert [c.value for c in Channel if "mode" in asked(channel=c.value)] == ["visit", "video"]
    needs = {mode: asked(mode=mode) & extra for mode in "1234567"}
    assert needs == {
        "1": set(),
        "2": {"leader"},
        "3": set(),
        "4": {"outreach"},
        "5": {"outreach"},
        "6": {"outreach"},
        "7": {"partners"},
    }
    assert asked(mode="2", channel="letter") & extra == set()


def test_a_notice_is_not_asked_why_one_comes_nor_what_is_done_next():
    assert asked(channel="notice") & {"intent", "purpose", "handling", "promise", "mode"} == set()
    assert "same_as" in asked(channel="notice")


def test_an_empty_form_of_any_channel_blames_no_default():
    for channel in Channel:
        found = Values(VISIT, {**VISIT.empty().raw, "channel": channel.value}).findings()
        assert {each.field for each in found} == {"name", "demand"}


TODAY = date(2026, 11, 3)  # a Tuesday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.12", date(2026, 3, 12)),
        ("20261103", TODAY),
        ("今天", TODAY),
        ("+3", date(2026, 11, 6)),
        ("＋ 3", date(2026, 11, 6)),
        ("-10", date(2026, 10, 24)),
        ("周五", date(2026, 11, 6)),
        ("周二", TODAY),
        ("周一", date(2026, 11, 9)),
        ("本周一", date(2026, 11, 2)),
        ("星期日", date(2026, 11, 8)),
        ("下周二", date(2026, 11, 10)),
        ("上周五", date(2026, 10, 30)),
        ("后天", date(2026, 11, 5)),
    ],
)
def test_days_as_one_says_them(typed, day):
    kind = Day(lambda: TODAY)
    assert kind.read(typed) == day
    assert Day().settle(typed, TODAY) == day.isoformat()
    assert list(kind.check(typed)) == []


@pytest.mark.parametrize("typed", ["周八", "+", "+ 1000", "下下周一", "周"])
def test_what_is_no_day_stays_as_it_was_typed(typed):
    kind = Day(lambda: TODAY)
    assert kind.read(typed) is None
    assert kind.settle(typed, TODAY) == typed
    assert len(list(kind.check(typed))) == 1


def test_settling_leaves_every_other_answer_alone():
    values = Values(VISIT, {"birth": "昨天", "name": "今天", "x": "今天"})
    assert values.settled(TODAY).raw == {"birth": "2026-11-02", "name": "今天", "x": "今天"}


def test_names_are_parted_by_any_mark():
    assert Names().read(" 李春梅，赵强; 孙立、") == "李春梅、赵强、孙立"
    assert Names().read("、 ") is None
