"""本省规定: off until the office writes document and date, then a ground like any other, with both in its words."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import provinces
from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, office_of, values_of
from reception_desk.models.lists import matters as lists
from reception_desk.rules.matters.clocks import REVIEWS_ASKED
from reception_desk.rules.outcomes.offers import book
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.rules_of import answered, facts_from, offers_for
from reception_desk.services.matters.seen import seen
from reception_desk.services.office.settings import change_settings
from tests.office import register

ON = {"lu26_document": "鲁信发〔2026〕3号", "lu26_since": "2026年3月1日"}


def switch(desk, **raw):
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, **raw}))


def offer(desk, matter_id, **raw):
    values = answered(desk, seen(desk, matter_id).whole)
    values = Values(values.form, {**values.raw, "legal_class": "SQ", **raw})
    found = {each.code: each for each in offers_for(desk, seen(desk, matter_id).whole, values)}
    return found["A9"], values


def test_every_ground_of_the_table_can_be_switched_on_and_is_asked_for():
    grounds = {(each.name, each.province) for rule in book().rules.values() for each in rule.grounds if each.province}
    assert {(name, code) for name, (code, _) in provinces.GROUNDS.items()} == grounds
    assert set(provinces.DOCUMENTS) == {REVIEWS_ASKED, *(code for _, code in grounds)}, "one starts a clock instead"


def test_off_until_switched_on_with_document_and_date(desk):
    matter_id = register(desk).matter_id
    found, values = offer(desk, matter_id, leap="yes")
    assert not found.opened and values.form.field("leap") is None
    switch(desk, **ON)
    assert office_of(values_of(desk.office), station="A", demo=False).provinces == desk.office.provinces
    found, values = offer(desk, matter_id, leap="yes")
    assert found.opened and found.article == "山东省信访条例第二十六条第二款"
    assert found.why.endswith("启用依据：鲁信发〔2026〕3号，2026-03-01。")
    assert values.form.field("leap") is not None and values.form.field("mediated") is None
    facts = facts_from(seen(desk, matter_id).whole, values)
    matters.choose_outcome(desk, matter_id, "A9", desk.today(), answered=facts)
    assert desk.read(lists.whole, matter_id).columns["facts"]["grounds"] == ["leap"]
    assert answered(desk, seen(desk, matter_id).whole).raw["leap"] == "yes"
    assert any("本省规定的情形 — → 越级走访" in each.words for each in seen(desk, matter_id).line)
    switch(desk, lu26_document="", lu26_since="")
    assert desk.office.provinces == ()


@pytest.mark.parametrize("half", [{"lu33_document": "某文件"}, {"lu33_since": "2026-03-01"}])
def test_half_switched_on_is_told(desk, half):
    with pytest.raises(CannotNow, match="同时写文件名称和日期"):
        switch(desk, **half)
    assert desk.office.provinces == ()


def test_the_leap_is_answered_by_the_rule_and_can_be_answered_otherwise(desk):
    switch(desk, **ON)
    matter_id = register(desk).matter_id
    matters.change_matter(desk, matter_id, 1, {"competent_level": "0"})
    assert answered(desk, seen(desk, matter_id).whole).raw["leap"] == "yes"
