"""What is loaded while the password is still being typed; none of it tells of an office."""

from datetime import date

from reception_desk.forms import code_tables
from reception_desk.models.search import cut
from reception_desk.paths import resource
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import clocks
from reception_desk.rules.deadlines.first_step import first_step
from reception_desk.services.papers.of_visits import prepare_receipt
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperForm

_ANYTHING = "张"


def load_ahead(today: date) -> None:
    """Load the tables, rules and libraries that the first visitor would otherwise wait for (about half a second).

    What an office changed of its own is taken at sign-in, beside what is loaded here.
    """
    cut(_ANYTHING)
    first_step(Profile.XFBM, today, accusation=False)
    clocks()
    code_tables.make_ready()
    Calendar().mark(date(today.year + 1, 1, 1))
    prepare_receipt(PaperForm.A4, lambda name: resource("templates", name).read_bytes())
