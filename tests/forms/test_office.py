"""The office's settings."""

import pytest

from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, office_of, values_of
from reception_desk.rules.numbers import DEFAULT_PATTERN
from reception_desk.vocabulary.office import Mode, Profile
from reception_desk.vocabulary.papers import PaperForm


def test_settings_become_the_office():
    raw = {
        "profile": "FAYUAN",
        "office_name": "某县人民法院",
        "mode": "strict",
        "receipt_form": "80mm",
        "idle_minutes": "5",
    }
    office = office_of(Values(OFFICE, raw), station="B", demo=True)
    assert (office.profile, office.mode, office.receipt_form) == (Profile.FAYUAN, Mode.STRICT, PaperForm.SLIP)
    assert (office.name, office.station, office.demo, office.idle_minutes) == ("某县人民法院", "B", True, 5)


@pytest.mark.parametrize("strange", ["", "\x00", "不知道", "-5", "9999"])
def test_settings_that_cannot_be_read_take_their_defaults(strange):
    raw = {each.name: strange for each in OFFICE.fields if each.name not in ("office_name", "number_pattern")}
    office = office_of(Values(OFFICE, raw), station="A", demo=False)
    assert (office.profile, office.mode, office.receipt_form) == (Profile.XFBM, Mode.SMALL, PaperForm.A4)
    assert (office.idle_minutes, office.visit_idle_minutes) == (10, 30)
    assert office.number_pattern == DEFAULT_PATTERN


def test_the_settings_of_an_office_describe_it():
    raw = {"profile": "JGDW", "office_name": "某局", "telephone": "1", "idle_minutes": "7", "receipt_form": "A5"}
    office = office_of(Values(OFFICE, raw), station="B", demo=False)
    assert office_of(values_of(office), station="B", demo=False) == office


@pytest.mark.parametrize("each", OFFICE.fields, ids=lambda each: each.name)
def test_examples_and_defaults_are_right_answers(each):
    for text in filter(None, (each.example, each.default)):
        assert each.kind.read(text) is not None
        assert list(each.kind.check(text)) == []
