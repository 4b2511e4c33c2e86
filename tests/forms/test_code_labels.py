"""Code tables speak the shown language; what is kept and what is printed does not."""

import pytest

from reception_desk import wording
from reception_desk.forms.code_tables import TABLES, shipped, table
from reception_desk.forms.visits import CONTENT


@pytest.fixture
def english():
    wording.install(str, "en")
    yield
    wording.install(str)


def test_labels_are_english_in_the_english_window_and_are_found_by_it(english):
    entry = table("occupations").sole("02")
    assert (entry.shown, entry.label) == ("Farmer", "农民")
    assert table("occupations").sole("farmer") == entry
    assert table("occupations").find("farm")[0] == entry
    assert table("occupations").sole("nm") == entry
    assert table("occupations").shown == "Occupation"
    assert CONTENT.kind.show(CONTENT.kind.read("Land requisition")) == "0202"


def test_in_the_chinese_window_letters_are_initials_only():
    assert table("occupations").sole("farmer") is None
    assert table("occupations").get("02").shown == "农民"


@pytest.mark.parametrize("name", TABLES)
def test_every_shipped_entry_and_table_has_an_english_label(name):
    assert shipped(name).en
    assert [each.code for each in shipped(name).entries if not each.en.strip()] == []
