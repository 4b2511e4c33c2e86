"""What counts as lost typing, and what stops the measure."""

import pytest

from benchmarks.drafts import Stroke, lost_ms, strokes
from reception_desk.services.visits.drafts import Draft

MS = 1_000_000


def typed(uuid, mark, count, start=0):
    return [Stroke((start + 50 * place) * MS, uuid, mark, place) for place in range(count)]


def draft(uuid, text, **raw):
    return Draft(uuid, 1, "visit", "", {"name": text[:1], "statement": text[1:], **raw}, "", None)


def test_the_first_missing_character_tells_the_loss():
    assert lost_ms(typed("a", "甲", 10), [draft("a", "甲" * 7)], 600 * MS) == 600 - 7 * 50
    assert lost_ms(typed("a", "甲", 10), [draft("a", "甲" * 10)], 600 * MS) == 0


def test_a_form_that_is_in_no_draft_is_lost_from_its_beginning():
    hand = [*typed("a", "甲", 3), *typed("b", "乙", 2, start=150)]
    assert lost_ms(hand, [draft("a", "甲" * 3)], 300 * MS) == 150


def test_an_empty_draft_and_one_with_another_forms_text_are_faults():
    with pytest.raises(AssertionError, match="empty"):
        lost_ms(typed("a", "甲", 2), [draft("a", "")], 0)
    with pytest.raises(AssertionError, match="stands in the form"):
        lost_ms(typed("a", "甲", 2), [draft("a", "甲乙")], 0)


def test_a_line_cut_short_by_the_kill_is_no_character(tmp_path):
    file = tmp_path / "typed"
    file.write_text("ready\n5 a 甲 0\n7 a 甲", "utf-8")
    assert strokes(file) == [Stroke(5, "a", "甲", 0)]
