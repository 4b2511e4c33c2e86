"""The generated pages of docs/ are what the declarations say today."""

from tests.tools.house import HOUSE
from tools import make_pages


def test_the_page_of_fields_is_up_to_date():
    assert (HOUSE / make_pages.PAGE).read_text("utf-8") == make_pages.fields_page(), "run make docs"
