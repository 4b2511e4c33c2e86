"""The list of matters narrowed down by how far the next clock has run: the words of its own column."""

from dataclasses import replace
from datetime import date

import pytest

from reception_desk.models.letters import LetterFacts
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import ids, rows
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.states import Scale
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.matters.handling import change_matter, close_matter, record_fact
from reception_desk.services.matters.lists import due_words, find_matters, standing, standing_words
from reception_desk.services.matters.seen import seen
from tests.office import register


@pytest.fixture
def many(desk, clock):
    """Return the desk of matters that began on many days, some with clocks of working days, one closed."""
    for n in range(26):
        done = register(desk, name=f"张{n}", id_number="", phone="")
        if n % 2:
            send_letter(desk, done.matter_id, LetterFacts("passed", "石桥镇人民政府", desk.today()))
            record_fact(desk, done.matter_id, Fact.RECEIVED_BY_UNIT, desk.today())
        clock.pass_by(days=1)
    close_matter(desk, done.matter_id, desk.today(), "已办")
    return desk


@pytest.mark.parametrize("by_legal", [False, True])
@pytest.mark.parametrize("scale", Scale)
def test_each_word_finds_the_matters_that_show_it(many, scale, by_legal):
    many.office = replace(many.office, scale=scale, by_legal=by_legal)
    every = many.read(rows, list(many.read(ids, MatterFilter())))
    shown = {row.id: standing(many, row) for row in every}
    used = set()
    for word in standing_words(many):
        wanted = {key for key, state in shown.items() if state is not None and state.words.startswith(word)}
        assert set(find_matters(many, MatterFilter(by_legal=by_legal), word)) == wanted, word
        used |= {word} if wanted else set()
    assert len(used) >= len(standing_words(many)) - 1
    assert len(find_matters(many, MatterFilter(), "")) == len(every)


def test_a_date_in_a_year_without_notice_carries_its_mark(desk):
    assert due_words(desk, date(2026, 12, 31)) == "2026-12-31"
    assert due_words(desk, date(2027, 1, 4)) == "2027-01-04※"


def test_so_does_one_in_what_is_said_to_whoever_comes_again(desk, clock):
    matter_id = register(desk).matter_id
    assert "2026-11-18 " in seen(desk, matter_id).again.sentence
    clock.pass_by(days=50)
    later = register(desk, name="张三", id_number="").matter_id
    assert "2027-01-07※" in seen(desk, later).again.sentence


def test_a_case_number_is_found_whatever_brackets_it_was_typed_with(desk):
    wanted, other = register(desk).matter_id, register(desk).matter_id
    change_matter(desk, wanted, 1, {"case_number": "(2026) 鲁0102民初123号"})
    change_matter(desk, other, 1, {"case_number": "（2026）鲁0102民初1234号"})
    assert list(find_matters(desk, MatterFilter("（2026）鲁0102民初123号"))) == [wanted]
    assert list(find_matters(desk, MatterFilter("鲁0102民初1234号"))) == [other]
    assert set(find_matters(desk, MatterFilter("鲁0102民初"))) == {wanted, other}
    assert list(find_matters(desk, MatterFilter("鲁0102民终"))) == []
