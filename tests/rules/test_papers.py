"""Which papers are offered: by the office, the channel, a 简记, and almost none of an accusation."""

import tomllib

import pytest

from reception_desk.paths import resource
from reception_desk.rules.papers import of_visits, offered
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind

AT_THE_WINDOW = ("LFHZ", "LFDJB", "JTBL", "CLQD", "SQWT", "NBCL")


@pytest.mark.parametrize("profile", Profile)
def test_at_the_window_every_paper_of_the_counter_is_offered(profile):
    assert offered(profile, Channel.VISIT, noted=False, accusation=False) == AT_THE_WINDOW


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("noted", [False, True])
def test_of_an_accusation_only_the_neutral_receipt_is_given(profile, channel, noted):
    receipt = () if channel is Channel.NOTICE else (PaperKind.RECEIPT,)
    assert offered(profile, channel, noted=noted, accusation=True) == receipt


@pytest.mark.parametrize("profile", Profile)
def test_a_notice_of_a_visit_elsewhere_is_internal_and_has_no_paper(profile):
    assert offered(profile, Channel.NOTICE, noted=False, accusation=False) == ()


def test_a_letter_has_nobody_who_could_sign():
    assert offered(Profile.XFBM, Channel.LETTER, noted=False, accusation=False) == ("LFHZ", "NBCL")


def test_a_note_has_no_register_form():
    assert offered(Profile.XFBM, Channel.VISIT, noted=True, accusation=False) == ("LFHZ", "CLQD", "SQWT")


def test_the_table_names_each_kind_once_with_known_words():
    table = tomllib.loads(resource("rules", "papers.toml").read_text("utf-8"))
    assert [PaperKind(each) for each in table] == list(of_visits())
    for rule in table.values():
        assert set(rule) == {"profiles", "channels", "noted", "accusation"}
        assert set(rule["profiles"]) <= {each.value for each in Profile}
        assert set(rule["channels"]) <= {each.value for each in Channel}
