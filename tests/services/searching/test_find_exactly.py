"""The search finds what a full scan finds, in visits and in what is written of their matters, and nothing else."""

import random

import pytest
from sqlalchemy import Text

from reception_desk.models import letters, matter_words
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.models.lists import ledger, matters
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.sealed import hanging
from reception_desk.models.search import fold
from reception_desk.models.tables.handover import handover_item
from reception_desk.models.tables.matters import matter
from reception_desk.rules.correspondence import Dispatch, Entry
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.matters.handling import take_back
from tests.office import ZHAO, register, sign_in

LETTERS = "征地补偿補償差额县道改线镇村张国國强王𠮷𬭊㐂ABab12３4年月，。：（）-/·  \n"
SILENT = {
    "matter": {"number", "content", "region"},
    "matter_paper": {"words", "signed_by", "stamp", "stamped_by", "void_reason"},
    "delivery": {"relation", "address", "witness", "server"},
    "letter": {"way"},
    "letter_entry": {"way"},
    "matter_outcome": {"unit", "article"},
    "outer_number": {"system"},
    "demand": {"text"},
    "instruction": {"doer"},
    "risk_check": {"signer"},
    "screening_item": {"who"},
    "activity": {"staff"},
    "tick_sheet": {"text"},
    "responsible": {"name", "phone", "unit", "source", "ended_why"},
    "matter_pair": {"reason"},
    "kept_change": {"before", "reason"},
    "screening_return": {"text", "plan"},
    "paper_print": {"note"},
}
"""Columns that are not searched: codes, colleagues' names, drafts, what was replaced, a visit's own words."""


def some(choose, most):
    return "".join(choose.choices(LETTERS, k=choose.randint(1, most)))


def wrote(desk, choose, matter_id):
    """Write a letter of a matter, and at times that an answer was asked for again."""
    facts = LetterFacts(
        Dispatch.PASSED_ON.value, f"乡{some(choose, 6)}", desk.today(), number=some(choose, 4), text=some(choose, 40)
    )
    send_letter(desk, matter_id, facts)
    letter_id = desk.read(letters.of_matter, matter_id)[-1].id
    if choose.random() < 0.5:
        record_entry(desk, letter_id, EntryFacts(Entry.URGED.value, desk.today(), text=some(choose, 30)))


@pytest.fixture
def told(desk, clock):
    """Fill the office with visits, letters and a paper; return what a full scan reads of each visit."""
    choose = random.Random(1128)
    ids = []
    for place in range(48):
        clock.pass_by(minutes=1)
        answers = {"name": some(choose, 4), "demand": some(choose, 30), "statement": some(choose, 90)}
        answers |= {"region": some(choose, 5), "id_number": "", "phone": str(choose.randrange(13 * 10**9, 14 * 10**9))}
        done = register(desk, purpose="4" if place % 8 == 0 else "2", **answers)
        ids.append(done.visit_id)
        if done.matter_id is not None and place % 3 == 0:
            wrote(desk, choose, done.matter_id)
    return ids


def test_two_thousand_random_questions_find_what_a_full_scan_finds(desk, clock, told):
    other = sign_in(desk.folder, ZHAO.name, clock)
    texts = {}
    for visit_id in told:
        kept = desk.read(lists.whole, visit_id)
        said = [kept.row.number]
        if kept.raw.get("purpose") != "4" and not kept.row.accusation:
            raw, about = kept.raw, []
            for matter_id in desk.read(matters.of_visit, visit_id):
                about = [each.text for each in desk.read(matter_words.passages, matter_id)]
            words = "\n".join([*raw["demand"].split("\n"), raw["statement"], raw["region"]])
            said += [raw["name"], raw["phone"], words, "\n".join(about)]
        texts[visit_id] = [fold(each) for each in said]
    choose = random.Random(2026)
    everything = [each for said in texts.values() for each in said if each]
    found_some = 0
    with other.store.look(other.clerk.id, other.now()) as look:
        for turn in range(2000):
            size = choose.randint(1, 8)
            text = choose.choice(everything) if turn % 3 else ""
            at = choose.randrange(max(len(text) - size, 1))
            question = text[at : at + size] or "".join(choose.choices(LETTERS, k=size))
            terms = [fold(each) for each in question.split() if fold(each)]
            scan = {key for key, said in texts.items() if all(any(term in each for each in said) for term in terms)}
            assert set(ledger.ids(look, VisitFilter(text=question))) == scan, question
            found_some += bool(terms and scan)
    other.close()
    assert found_some > 1000


def test_the_words_of_letters_and_papers_are_found_while_they_hold(desk):
    matter_id = register(desk, statement="什么也没有说").matter_id
    visit_id = register(desk, statement="别的").visit_id

    def hits(text):
        return list(desk.read(ledger.ids, VisitFilter(text=text)))

    def of_matters(text):
        return list(desk.read(matters.ids, MatterFilter(text=text)))

    sent = send_letter(
        desk, matter_id, LetterFacts(Dispatch.PASSED_ON.value, "水利局", desk.today(), text="请核实鱼塘的界址")
    )
    assert len(hits("鱼塘的界")) == 1 and visit_id not in hits("鱼塘的界") and of_matters("鱼塘") == [matter_id]
    assert len(hits("鱼塘 没有说")) == 1 and of_matters("没有说 鱼塘 水利") == [matter_id]
    take_back(desk, sent.value.event_id)
    assert hits("鱼塘的界") == [] and of_matters("鱼塘") == []
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        assert look.connection.exec_driver_sql("SELECT count(*) FROM matter_touched").scalar() == 0


def test_no_column_of_words_that_hangs_on_a_matter_is_forgotten():
    said = {table.name: set(columns) for table, columns in matter_words.WORDS.items()}

    def held(root):
        for table, _ in hanging(root):
            if table is not handover_item:
                yield table
                yield from (each for each in held(table) if each is not table)

    left = {}
    for table in {matter, *held(matter)} - {handover_item}:
        columns = {each.name for each in table.columns if isinstance(each.type, Text)} - said.get(table.name, set())
        left |= {table.name: columns} if columns else {}
    assert left == SILENT


def test_every_table_of_words_marks_its_matter(desk):
    with desk.store.look(0, desk.now()) as look:
        named = "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'touch_%'"
        made = {}
        for table, statement in look.connection.exec_driver_sql(named):
            made[table] = made.get(table, "") + statement
    assert made.keys() == {table.name for table in matter_words.WORDS}
    for table, columns in matter_words.WORDS.items():
        after = made[table.name].split("AFTER UPDATE OF ")[1].split(" ON ")[0].split(", ")
        assert set(columns) <= set(after), table.name
