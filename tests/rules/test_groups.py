"""How many representatives a group may have."""

import pytest

from reception_desk.rules.groups import representatives, rules
from reception_desk.vocabulary.forms import GroupRule


@pytest.mark.parametrize(
    ("people", "local", "most"),
    [(1, "", 5), (30, "", 5), (10, "zhejiang", 3), (11, "zhejiang", 5), (30, "national", 5), (30, "nowhere", 5)],
)
def test_the_stricter_rule_holds(people, local, most):
    assert representatives(people, local).most == most


def test_the_national_rule_names_its_article():
    assert representatives(30).article == "条20③"
    assert "浙江" in representatives(5, "zhejiang").article


def test_every_rule_has_a_word():
    assert set(rules()) == {each.value for each in GroupRule}
