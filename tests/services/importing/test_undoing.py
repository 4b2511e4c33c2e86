"""Taking an import back, however many steps it needs: what others went on with stays whole, the rest leaves nothing."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.further import FURTHER
from reception_desk.models.kept import Kept
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists import registers, screenings
from reception_desk.models.lists.ledger import VisitFilter, ids
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.services.answering.units import UnitFacts, save_unit
from reception_desk.services.importing import leaving, showing, staying, undoing
from reception_desk.services.importing.bringing import bring_in, stoppable
from reception_desk.services.importing.sweeping import sweep
from reception_desk.services.importing.undoing import undo_import
from reception_desk.services.leading.kept_changes import void_kept
from reception_desk.services.matters.handling import add_outer_number, close_matter
from reception_desk.services.registers import screening
from reception_desk.services.registers.activities import correct_activity
from reception_desk.services.visits.several import raise_beside
from reception_desk.vocabulary.leading import ActivityKind, UnitKind
from tests.office import register
from tests.services.importing.tables import ROWS, looked, rows_of, table

ACTIVITIES = "日期,活动,地点,参加人员,事项编号"
YEAR = (date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture(autouse=True)
def one_row_a_step(monkeypatch):
    monkeypatch.setattr(undoing, "STEP", 1)
    monkeypatch.setattr(staying, "_LOOKED", 1)
    monkeypatch.setattr(showing, "MOST", 1)


def brought(desk, file, clock):
    """Bring a table in, let an hour pass, and return the import."""
    run = bring_in(desk, looked(desk, file)).value.run_id
    clock.pass_by(hours=1)
    return run


def matter_of(desk, text):
    (found,) = desk.read(matter_lists.ids, MatterFilter(text=text))
    return found


def test_matters_that_others_went_on_with_keep_their_visits_in_every_later_step(desk, tmp_path, clock):
    rows = ("2025-4,2025-06-02,赵六,,13805310002,修路,,,", "2025-5,2025-06-03,钱七,,13805310003,停水,,,", ROWS[0])
    run = brought(desk, table(tmp_path, *rows), clock)
    closed, numbered = matter_of(desk, "修路"), matter_of(desk, "停水")
    close_matter(desk, closed, date(2026, 11, 2), "已修好")
    add_outer_number(desk, numbered, "12345", "GD-7")
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == (1, 2)
    assert set(desk.read(matter_lists.ids, MatterFilter())) == {closed, numbered}
    assert len(desk.read(ids, VisitFilter())) == 2
    assert rows_of(desk, "matter", "visit", "visit_matter", "demand", "import_entry") == [2, 2, 2, 2, 0]


@pytest.mark.parametrize("taken_back", [True, False], ids=["undone", "cancelled"])
def test_nobody_of_an_import_that_does_not_stand_is_remembered(desk, tmp_path, clock, taken_back):
    file = table(tmp_path, *ROWS)
    if taken_back:
        assert undo_import(desk, brought(desk, file, clock)).value.gone == 3
    else:
        with pytest.raises(CannotNow, match="什么也没有导入"):  # all rows are written by then, none is confirmed
            bring_in(desk, looked(desk, file), stoppable(lambda: True, lambda *words: None))
    assert rows_of(desk, "person", "person_key", "visit", "matter", "import_entry") == [0, 0, 0, 0, 0]


@pytest.mark.parametrize("hidden", [False, True], ids=["asked", "hidden before anybody asked"])
def test_a_screening_that_a_unit_returned_to_stays_and_stops_no_start(desk, tmp_path, clock, monkeypatch, hidden):
    rows = ("2025-05-02,矛盾排查,,,", "2025-05-03,矛盾排查,,,", "2025-05-04,联合接访,,,")
    run = brought(desk, table(tmp_path, *rows, head=ACTIVITIES), clock)
    first, _second = sorted(each.id for each in desk.read(screenings.rounds))
    town = save_unit(desk, None, UnitFacts("河口乡", UnitKind.TOWN)).value.id
    screening.return_screening(desk, first, town, 0)
    if hidden:  # as a program did that did not ask who names a screening
        monkeypatch.setattr(staying, "went_on", lambda *words: {})
        monkeypatch.setattr(leaving, "went_on", lambda *words: {})
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == ((3, 0) if hidden else (2, 1))
    assert [each.id for each in desk.read(screenings.rounds)] == [first]
    assert sweep(desk) == 0
    assert rows_of(desk, "screening", "screening_return", "activity", "import_entry") == [1, 1, 0, 0]


def test_activities_put_right_and_screenings_reported_stay_with_what_the_matter_tells_of_them(desk, tmp_path, clock):
    done = register(desk)
    rows = (
        f"2025-05-01,联合接访,石桥镇,李春梅,{done.number}",
        f"2025-05-04,联合接访,河口乡,李春梅,{done.number}",
        "2025-05-02,矛盾排查,,,",
        "2025-05-03,矛盾排查,,,",
        "2025-05-06,矛盾排查,,,",
    )
    run = brought(desk, table(tmp_path, *rows, head=ACTIVITIES), clock)
    right = next(each.of.id for each in desk.read(registers.activities, *YEAR) if each.day == date(2025, 5, 1))
    correct_activity(desk, right, ActivityKind.JOINT, date(2025, 5, 5), "石桥镇", "李春梅", "谈成", done.matter_id)
    reported, voided, _untouched = sorted(each.id for each in desk.read(screenings.rounds))
    void_kept(desk, Kept.SCREENING, voided, "记重了")
    screening.report_screening(desk, reported, "排查出两件，都在谈")
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == (2, 3)
    assert [(each.of.id, each.day) for each in desk.read(registers.activities, *YEAR)] == [(right, date(2025, 5, 5))]
    told = [each.detail for each in desk.read(matter_lists.whole, done.matter_id).events if not each.undone]
    assert [each.get("row", "put right") for each in told if each.keys() & {"row", "corrected"}] == [right, "put right"]
    assert rows_of(desk, "activity", "screening", "kept_change", "import_entry") == [1, 2, 2, 0]


def test_a_visit_in_which_another_matter_was_raised_stays(desk, tmp_path, clock):
    run = brought(desk, table(tmp_path, *ROWS), clock)
    (visit_id,) = list(desk.read(ids, VisitFilter()))[:1]
    raised = raise_beside(desk, visit_id, "6b0a", Values(FURTHER, {"demand": "恢复养老金待遇"})).value
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == (2, 1)
    assert list(desk.read(ids, VisitFilter())) == [visit_id]
    assert matter_of(desk, raised.number) == raised.matter_id
    assert rows_of(desk, "matter", "visit", "visit_matter") == [2, 1, 2]


def test_what_somebody_goes_on_with_while_it_is_looked_over_stays_too(desk, tmp_path, clock, monkeypatch):
    run = brought(desk, table(tmp_path, *ROWS), clock)
    before, matter = leaving.look_over, matter_of(desk, "补发征地补偿")
    times = []

    def meanwhile(look, run_id):
        found = before(look, run_id)
        times.append(len(times))
        if len(times) == 1:
            add_outer_number(desk, matter, "12345", "GD-8")
        return found

    monkeypatch.setattr(leaving, "look_over", meanwhile)
    back = undo_import(desk, run).value
    assert (back.gone, back.stay, times) == (2, 1, [0, 1])
    assert list(desk.read(matter_lists.ids, MatterFilter())) == [matter]
