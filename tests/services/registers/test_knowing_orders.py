"""The store itself sorts the registers: by every column that is shown, either way, what is equal as it stands else."""

from datetime import date

from reception_desk.forms import registers as form
from reception_desk.models.lists import register_orders as orders
from reception_desk.models.lists.ledger import Sort
from reception_desk.services.answering.units import UnitFacts, save_unit
from reception_desk.services.registers import entry, screening
from reception_desk.services.registers.lines import Register, Wanted
from reception_desk.services.registers.seen import read_register
from reception_desk.ui.registers.columns import register_columns
from reception_desk.vocabulary.leading import UnitKind
from tests.office import register
from tests.services.registers.test_register_entry import typed

YEAR = date(2026, 1, 1), date(2026, 12, 31)
ORDERS = {
    Register.ACTIVITIES: orders.ACTIVITIES,
    Register.SCREENINGS: {**orders.RETURNS, **orders.ITEMS},
    Register.SUGGESTIONS: orders.SUGGESTIONS,
    Register.SUPERVISIONS: orders.SUPERVISIONS,
    Register.KEYS: {**orders.KEYS, "meetings": ()},
    Register.RATINGS: orders.RATINGS,
    Register.RISKS: orders.RISKS,
}


def told(desk, register, key, column, descending=False):
    wanted = Wanted(register, *YEAR, sort=Sort(column, descending))
    return [each.cells[key] for each in read_register(desk, wanted).lines]


def test_activities_are_sorted_by_what_is_shown_and_numbers_by_how_much(desk):
    number = register(desk).number
    for kind, day, people, more in (
        ("XC", "11.1", "9", {"sheets": "200"}),
        ("LDJF", "11.2", "120", {"batches": "4", "matter": number}),
        ("SFJZ", "11.3", "30", {"granted": "5000"}),
        ("XC", "11.3", "", {"sheets": "30"}),
    ):
        entry.add_activity(desk, typed(form.ACTIVITY, kind=kind, day=day, people=people, **more))
    assert told(desk, Register.ACTIVITIES, "people", "people") == ["", "9", "30", "120"]
    assert told(desk, Register.ACTIVITIES, "people", "people", descending=True) == ["120", "30", "9", ""]
    kinds = told(desk, Register.ACTIVITIES, "kind", "kind")
    assert kinds == sorted(kinds) and len(set(kinds)) == 3
    days = told(desk, Register.ACTIVITIES, "day", "kind")[1:3]
    assert days == sorted(days, reverse=True), "what is equal stands newest first"
    assert told(desk, Register.ACTIVITIES, "matter", "matter", descending=True)[0].startswith(number)
    assert told(desk, Register.ACTIVITIES, "people", "") == ["", "30", "120", "9"]


def test_every_column_of_every_register_has_its_order(desk):
    for each, known in ORDERS.items():
        columns = {column.key for column in register_columns(each)}
        assert columns == set(known), each
        for key in columns:
            for descending in (False, True):
                read_register(desk, Wanted(each, *YEAR, sort=Sort(key, descending)))


def test_the_units_of_a_round_are_sorted_and_keep_their_troubles_below_them(desk):
    units = [save_unit(desk, None, UnitFacts(name, UnitKind.TOWN)).value.id for name in ("甲镇", "乙镇", "丙镇")]
    screening.begin_screening(desk, "汛期", date(2026, 11, 1))
    head = read_register(desk, Wanted(Register.SCREENINGS, *YEAR)).head
    found = [screening.Trouble("取土", people=20), screening.Trouble("积水", people=3)]
    screening.return_screening(desk, head.id, units[1], 2, troubles=found)
    screening.return_screening(desk, head.id, units[2], 0)
    assert told(desk, Register.SCREENINGS, "unit", "found", descending=True) == [
        *("乙镇", "└ 乙镇", "└ 乙镇", "丙镇", "甲镇"),
    ]
    by_people = [each for each in told(desk, Register.SCREENINGS, "text", "people") if each]
    assert by_people == ["积水", "取土"]
