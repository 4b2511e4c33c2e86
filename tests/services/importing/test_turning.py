"""While an import comes to light or leaves in steps, every reading meets all of it or nothing, and saving goes on."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models import imports as model
from reception_desk.models.counts import days
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists import registers
from reception_desk.models.lists.ledger import VisitFilter, ids
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.rules.figures.periods import period_of
from reception_desk.services.counting.figures import numbers
from reception_desk.services.handover.given import Told, close_day
from reception_desk.services.importing import bringing, leaving, showing
from reception_desk.services.importing.bringing import bring_in
from reception_desk.services.importing.sweeping import sweep
from reception_desk.services.importing.undoing import earlier, undo_import
from reception_desk.services.matters.handling import add_outer_number
from reception_desk.services.people.recognising import who
from reception_desk.services.reports.signing import sign_report
from reception_desk.services.safety import rescue
from reception_desk.services.safety.backup import back_up
from reception_desk.services.visits.ledger import find
from reception_desk.vocabulary.figures import Figure, Span
from reception_desk.vocabulary.imports import ImportState
from tests.office import LI, PASSWORD, register
from tests.services.importing.tables import ROWS, looked, rows_of, table

LAST_YEAR = period_of(Span.YEAR, date(2025, 1, 1))
NOTHING, ALL = (0, 0, 0, 0, 0, 0), (3, 2, 3, 1, 1, 3)


def seen(desk):
    """Return what a reading meets of the import: ledger, search, matters, people, the counts kept of each day."""
    assert desk.read(days.wrong_days) == []
    counted = desk.read(numbers, desk, LAST_YEAR)
    return (
        len(desk.read(ids, VisitFilter())),
        len(desk.read(find, VisitFilter(text="噪声")).ids),
        len(desk.read(matter_lists.ids, MatterFilter())),
        len(desk.read(who, name="李四")),
        desk.read(of_day, date(2025, 3, 13)).batches,
        counted[Figure.BATCHES],
    )


@pytest.fixture(autouse=True)
def one_row_a_step(monkeypatch):
    monkeypatch.setattr(showing, "MOST", 1)


@pytest.fixture
def found(desk, tmp_path):
    return looked(desk, table(tmp_path, *ROWS))


def after_each(monkeypatch, room, name, then):
    """Let `then` be done after each step."""
    step, done = getattr(room, name), []

    def watched(*words):
        result = step(*words)
        done.append(then(len(done) + 1))
        return result

    monkeypatch.setattr(room, name, watched)
    return done


def broken_off(monkeypatch, room, name, at):
    """Let the power go after step `at`."""

    def gone(step):
        if step == at:
            raise KeyboardInterrupt

    monkeypatch.setattr(bringing, "_clear", lambda *words: None)
    after_each(monkeypatch, room, name, gone)


def test_it_shows_and_leaves_as_a_whole_whatever_was_turned(desk, found, monkeypatch):
    shown = after_each(monkeypatch, showing, "show_some", lambda step: seen(desk))
    run = bring_in(desk, found).value.run_id
    assert (set(shown), len(shown) >= 6, seen(desk)) == ({NOTHING}, True, ALL)
    hidden = after_each(monkeypatch, leaving, "hide_some", lambda step: seen(desk))
    assert undo_import(desk, run).value.gone == 3
    assert (set(hidden), len(hidden) >= 6, seen(desk)) == ({NOTHING}, True, NOTHING)
    assert rows_of(desk, "visit", "matter", "person", "import_entry", "visit_count", "matter_touched") == [0] * 6


def test_a_visit_saved_between_two_steps_is_there_at_once(desk, found, monkeypatch):
    def saved(step):
        register(desk, name=f"赵{'一二三四五六七八'[step - 1]}", id_number="", phone="", demand="问路")
        return len(desk.read(ids, VisitFilter())), desk.read(of_day, desk.today()).batches

    met = after_each(monkeypatch, showing, "show_some", saved)
    bring_in(desk, found)
    assert met == [(each, each) for each in range(1, len(met) + 1)]
    assert len(desk.read(ids, VisitFilter())) == len(met) + 3
    assert desk.read(days.wrong_days) == []


def test_people_and_activities_are_turned_as_one_too(desk, tmp_path, monkeypatch):
    year = (date(2025, 1, 1), date(2025, 12, 31))
    met = after_each(
        monkeypatch,
        showing,
        "show_some",
        lambda step: (desk.read(who, name="李四"), desk.read(registers.activities, *year)),
    )
    people = table(tmp_path, "王桂兰,13805310000", "李四,13805310001", head="姓名,联系电话", name="p.csv")
    done = register(desk)
    rows = (f"2025-05-01,联合接访,石桥镇,李春梅,{done.number}", "2025-05-02,联合接访,,,")
    bring_in(desk, looked(desk, people))
    assert len(desk.read(who, name="李四")) == 1
    met.clear()
    acts = bring_in(desk, looked(desk, table(tmp_path, *rows, head="日期,活动,地点,参加人员,事项编号"))).value.run_id
    assert {len(each[1]) for each in met} == {0}
    assert len(desk.read(registers.activities, *year)) == 2
    told = after_each(monkeypatch, leaving, "hide_some", lambda step: desk.read(registers.activities, *year))
    undo_import(desk, acts)
    assert told and not any(told)
    assert [each for each in desk.read(matter_lists.whole, done.matter_id).events if not each.undone] == []


@pytest.mark.parametrize("at", [1, 4])
def test_what_broke_off_in_the_middle_is_seen_whole_and_ended_at_the_next_start(desk, found, monkeypatch, at):
    with monkeypatch.context() as power, pytest.raises(KeyboardInterrupt):
        broken_off(power, showing, "show_some", at)
        bring_in(desk, found)
    assert seen(desk) == NOTHING
    assert (sweep(desk), seen(desk)) == (1, ALL)
    (run,) = (each.run.id for each in earlier(desk))
    with monkeypatch.context() as power, pytest.raises(KeyboardInterrupt):
        broken_off(power, leaving, "hide_some", at)
        undo_import(desk, run)
    assert seen(desk) == NOTHING
    assert (sweep(desk), seen(desk)) == (1, NOTHING)
    assert [each.run.state for each in earlier(desk)] == [ImportState.UNDONE]
    assert rows_of(desk, "visit", "matter", "person", "import_entry", "visit_count") == [0] * 5


def test_cancelled_while_it_is_turned_nothing_of_it_remains(desk, found):
    told = []

    def cancel(share, words):
        told.append(words)
        if "谁也看不见" in words and len(told) > 4:
            raise CannotNow("已取消")

    with pytest.raises(CannotNow, match="已取消"):
        bring_in(desk, found, cancel)
    assert [each.run.state for each in earlier(desk)] == [ImportState.BROKEN]
    assert rows_of(desk, "visit", "matter", "person", "import_entry", "visit_count") == [0] * 5


@pytest.mark.parametrize("at", range(1, 7))
def test_what_somebody_goes_on_with_between_two_steps_stays_whole(desk, found, monkeypatch, at):
    run = bring_in(desk, found).value.run_id
    kept = desk.read(matter_lists.ids, MatterFilter(text="补发征地补偿"))[0]
    (visit,) = desk.read(ids, VisitFilter(text="补发征地补偿"))

    def go_on(step):
        if step == at:  # as a page that was opened before, whose act does not ask whether the visit is hidden
            with desk.store.transaction(1, desk.now()) as work:
                work.connection.exec_driver_sql("UPDATE visit SET version = version + 1 WHERE id = ?", (visit,))
        return None

    after_each(monkeypatch, leaving, "hide_some", go_on)
    turned_before = rows_before(desk, run, visit)
    back = undo_import(desk, run).value
    if at < turned_before:
        assert (back.gone, back.stay) == (2, 1)
        assert list(desk.read(matter_lists.ids, MatterFilter())) == [kept]
        assert list(desk.read(ids, VisitFilter())) == [visit]
    else:
        assert (back.gone, back.stay) == (3, 0)
    assert desk.read(days.wrong_days) == []


def rows_before(desk, run, visit):
    """Return in which step a visit is hidden."""
    kinds = model.hidden_kinds(desk.read(model.run, run).kind)
    found = desk.read(model.entries, run, model.BEFORE_ALL, 100, kinds)
    return 1 + [(each.kind, each.row_id) for each in found].index((model.VISIT, visit))


def test_a_number_added_to_a_matter_that_leaves_keeps_it(desk, found, clock, monkeypatch):
    run = bring_in(desk, found).value.run_id
    clock.pass_by(hours=1)
    last = max(desk.read(matter_lists.ids, MatterFilter()))

    def go_on(step):
        if step == 1:
            add_outer_number(desk, last, "12345", "GD-7")

    after_each(monkeypatch, leaving, "hide_some", go_on)
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == (2, 1)
    assert list(desk.read(matter_lists.ids, MatterFilter())) == [last]


def test_what_is_counted_and_kept_waits_and_an_administrator_reads_no_more_than_ever(desk, found, monkeypatch):
    refused = []

    def kept(step):
        for each in (lambda: close_day(desk, Told()), lambda: sign_report(desk, LAST_YEAR, b"", "周明远")):
            with pytest.raises(CannotNow, match="正有一次导入"):
                each()
            refused.append(each)

    after_each(monkeypatch, showing, "show_some", kept)
    broken_off(monkeypatch, showing, "show_some", 4)
    with pytest.raises(KeyboardInterrupt):
        bring_in(desk, found)
    assert len(refused) == 8
    desk.store.shut_statements()
    asked = "SELECT content FROM visit", "SELECT * FROM matter", "SELECT v.id FROM visit v WHERE v.statement != ''"
    for each in asked:
        with pytest.raises(NotPermitted):
            desk.read(lambda look, sql=each: look.connection.exec_driver_sql(sql).all())
    assert rows_of(desk, "visit WHERE voided_at IS NULL", "visit", "matter WHERE merged_into IS NULL") == [0, 3, 0]
    with desk.store.snapshot(1, desk.now()) as look:
        assert look.connection.exec_driver_sql("SELECT count(*) FROM visit WHERE voided_at IS NULL").scalar() == 0
        with pytest.raises(Exception, match="readonly"):
            look.connection.exec_driver_sql("DELETE FROM main.setting")


def test_a_backup_made_in_between_is_proved_and_ends_the_same_way(desk, found, folder, clock, monkeypatch):
    with monkeypatch.context() as power, pytest.raises(KeyboardInterrupt):
        broken_off(power, showing, "show_some", 4)  # the first visit is turned, and counted
        bring_in(desk, found)
    back_up(desk)
    desk.close()
    again, _ = rescue.restore(folder, LI.name, PASSWORD, rescue.offers(folder)[0], "换电脑", clock=clock)
    assert seen(again) == NOTHING
    assert (sweep(again), seen(again)) == (1, ALL)
    again.close()


def test_a_step_turns_no_more_rows_than_it_may(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(showing, "MOST", 30)
    monkeypatch.setattr(showing, "HOLDS", 60.0)
    many = [f"{each},2025-03-{each % 28 + 1:02},甲{each},,,反映{each},,," for each in range(50)]
    turned = []
    step = showing.show_some
    monkeypatch.setattr(showing, "show_some", lambda *words: turned.append(step(*words)) or turned[-1])
    bring_in(desk, looked(desk, table(tmp_path, *many)))
    assert [each.value.rows for each in turned] == [30, 30, 30, 10, 0]
