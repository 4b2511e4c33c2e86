"""The counts that SQLite keeps with every save are those of a recount, whatever was done; where not, one act mends."""

import random
from datetime import date, timedelta

from reception_desk.models.counts.figures import visits
from reception_desk.rules.figures.periods import period_of
from reception_desk.services.counting.figures import asked_of
from reception_desk.services.counting.kept import count_all, sentence, wrong_days
from reception_desk.services.importing.bringing import bring_in
from reception_desk.services.importing.undoing import undo_import
from reception_desk.services.matters.merging import merge_matters
from reception_desk.services.safety.checking import checked, lines_of
from reception_desk.services.visits.corrections import restore_visit, void_visit
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.figures import Division, Figure, Span
from tests.office import register
from tests.services.importing.tables import ROWS, looked, table
from tests.services.visits.test_corrections import change


def counts(desk, how=visits.counts):
    """Return the figures of three years by every division that the kept counts tell, and undivided."""
    asked = asked_of(desk, period_of(Span.FREE, date(2024, 1, 1), date(2026, 12, 31)))
    return {by: desk.read(how, asked, by) for by in visits.KEPT}


def run(desk, statement, *values):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.exec_driver_sql(statement, values)


def act_at_random(desk, dice, saved):
    """Do something to the visits of an office, as a clerk may."""
    deed = dice.choice(["register"] * 6 + ["change", "change", "void", "restore", "merge", "seal"])
    one = dice.choice(saved) if saved else None
    answers = {
        "channel": dice.choice([*Channel, Channel.VISIT, Channel.VISIT]).value,
        "people": str(dice.choice([1, 1, 3, 5, 40])),
        "intent": dice.choice("1126"),
        "purpose": dice.choice("12234"),
        "name": dice.choice(["王桂兰", "李四"]),
        "id_number": "",
    }
    if deed == "register" or one is None:
        saved.append(register(desk, **answers))
    elif deed == "change":
        del answers["purpose"]  # what an accusation may become is told elsewhere
        change(desk, one.visit_id, "写错了", **answers)
    elif deed == "seal":
        change(desk, one.visit_id, "是检举", purpose="4", accused_name="周某")
    elif deed == "void":
        void_visit(desk, one.visit_id, "误登")
    elif deed == "restore":
        restore_visit(desk, one.visit_id)
    else:
        other = dice.choice(saved)
        merge_matters(desk, one.matter_id, other.matter_id, "同一事")


def test_after_random_acts_the_kept_counts_are_those_of_a_recount(desk, clock, tmp_path):
    dice, saved, done = random.Random(8), [], 0
    for _ in range(50):
        clock.pass_by(minutes=dice.choice([7, 7, 55, 60 * 15]))
        try:
            act_at_random(desk, dice, saved)
            done += 1
        except Exception as refused:
            assert type(refused).__module__ == "reception_desk.errors", refused
    assert done > 30
    assert wrong_days(desk) == []
    before = counts(desk)
    assert before == counts(desk, visits.recounted)
    assert before[None][""][Figure.TOTAL] > 4 < len(before[Division.TIME])
    brought = bring_in(desk, looked(desk, table(tmp_path, *ROWS))).value
    after = counts(desk)
    assert after[None][""][Figure.TOTAL] == before[None][""][Figure.TOTAL] + len(ROWS)
    assert (wrong_days(desk), after) == ([], counts(desk, visits.recounted))
    undo_import(desk, brought.run_id)
    assert (wrong_days(desk), counts(desk)) == ([], before)


def test_a_hidden_visit_and_one_that_leaves_the_store_are_in_no_count(desk):
    first = register(desk)
    register(desk, name="李四", id_number="", purpose="4", demand="检举控告", statement="密")
    run(desk, "UPDATE visit SET voided_at = '1970-01-01 00:00:00.000000' WHERE id = ?", first.visit_id)
    assert counts(desk)[Division.RECEIVER].keys() == {"密"}, "of an accusation nobody learns who received it"
    with desk.store.look(0, desk.now()) as look:
        told = look.connection.exec_driver_sql("SELECT division, part, visits FROM visit_count ORDER BY 1").all()
    assert [tuple(each) for each in told] == [("hour", "密", 1), ("receiver", "密", 1)], "nothing empty is left"
    run(desk, "UPDATE visit SET voided_at = NULL WHERE id = ?", first.visit_id)
    assert counts(desk)[None][""][Figure.TOTAL] == 2
    assert (wrong_days(desk), counts(desk)) == ([], counts(desk, visits.recounted))


def test_counts_that_differ_are_named_by_their_day_and_counted_anew(desk, clock, folder):
    for _ in range(5):
        register(desk, name="李四", id_number="")
        clock.pass_by(days=1)
    day = clock.moment.date() - timedelta(days=5)
    right = counts(desk)
    run(desk, "UPDATE visit_count SET visits = visits + 1 WHERE day = ?", day.isoformat())
    run(desk, "DELETE FROM visit_count WHERE day > ?", day.isoformat())
    wrong = wrong_days(desk)
    assert wrong == [day + timedelta(days=each) for each in range(5)]
    assert sentence(wrong) == (
        f"统计的计数和登记对不上：{day}、{wrong[1]}、{wrong[2]} 等 5 天。登记都在，没有少；请重新计数。"
    )
    assert sentence(wrong[:1]).startswith(f"统计的计数和登记对不上：{day}。")
    found = checked(folder, desk.store.key, desk.now())
    assert not found.whole and sentence(wrong) in lines_of(found)[-1]
    assert count_all(desk, wrong).value == 5
    assert (wrong_days(desk), counts(desk)) == ([], right)
    assert checked(folder, desk.store.key, desk.now()).whole
    with desk.store.look(0, desk.now()) as look:
        told = look.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'figures.count_anew'").scalars()
        assert len(told.all()) == 1


def test_the_figures_of_a_period_are_read_from_the_kept_counts_alone(desk):
    register(desk)
    run(desk, "UPDATE visit_count SET visits = visits + 7")
    told = {by: sum(each[Figure.TOTAL] for each in found.values()) for by, found in counts(desk).items()}
    assert told == dict.fromkeys(visits.KEPT, 8)
