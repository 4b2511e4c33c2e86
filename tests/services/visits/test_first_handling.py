"""A first visit is taken by somebody: handled in one of three ways, sent on, decided, or it stands on the list."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.models.letters import of_matter as letters_of
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.rules.correspondence import Entry
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.answering.responsibility import Who, name_responsible
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import MatterList, filter_of, untaken
from reception_desk.services.matters.seen import seen
from reception_desk.services.visits.first_handling import FirstVisit, first_visit, handle_visit, of_matter
from reception_desk.vocabulary.leading import FirstWay
from tests.office import LI, register


def listed(desk):
    found = [each.id for each in untaken(desk)]
    assert found == list(desk.read(matter_lists.ids, filter_of(desk, MatterList.UNTAKEN, MatterFilter())))
    return found


def test_a_first_visit_stands_on_the_list_until_somebody_takes_it(desk):
    done = register(desk)
    (row,) = untaken(desk)
    assert (row.id, row.number, row.receiver) == (done.matter_id, done.number, LI.shown_name)
    told = handle_visit(desk, done.visit_id, FirstWay.NOT_YET).value
    assert listed(desk) == []
    matters.take_back(desk, told.event_id)
    assert listed(desk) == [done.matter_id]
    name_responsible(desk, done.matter_id, Answerable.FIRST_UNIT, Who(unit="石桥镇人民政府"), desk.today())
    assert listed(desk) == []


def test_what_a_unit_gave_back_is_taken_by_nobody_again(desk):
    matter_id = register(desk).matter_id
    send_letter(desk, matter_id, LetterFacts("passed", "石桥镇人民政府", desk.today()))
    assert listed(desk) == []
    letter_id = desk.read(letters_of, matter_id)[0].id
    for kind in (Entry.OBJECTED, Entry.AGREED):
        record_entry(desk, letter_id, EntryFacts(kind.value, desk.today()))
    assert listed(desk) == [matter_id]
    matters.choose_outcome(desk, matter_id, "A11", desk.today(), by_order="局长办公会")
    assert listed(desk) == []


def test_an_accusation_a_closed_matter_and_a_void_visit_are_not_asked_for(desk):
    register(desk, purpose="4", demand="检举", statement="密")
    closed = register(desk).matter_id
    matters.close_matter(desk, closed, desk.today(), "已当场答复")
    assert listed(desk) == []


def test_another_way_strikes_out_what_was_said_before(desk):
    done = register(desk)
    assert first_visit(desk, done.visit_id) == FirstVisit(done.matter_id, None)
    handle_visit(desk, done.visit_id, FirstWay.NOT_YET)
    assert handle_visit(desk, done.visit_id, FirstWay.NOT_YET).changes.words == frozenset()
    handle_visit(desk, done.visit_id, FirstWay.UNREASONABLE)
    assert [each.code for each in desk.read(lists.unread_first)] == [FirstWay.UNREASONABLE.value]
    assert [each.undone for each in seen(desk, done.matter_id).line if each.what == "初访处置"] == [False, True]
    leading.read_first(desk, desk.read(lists.unread_first)[0].id)
    found = FirstVisit(done.matter_id, FirstWay.UNREASONABLE, read=True)
    assert first_visit(desk, done.visit_id) == of_matter(seen(desk, done.matter_id)) == found
    handle_visit(desk, done.visit_id, FirstWay.SETTLED)
    assert first_visit(desk, done.visit_id) == of_matter(seen(desk, done.matter_id))
    assert desk.read(lists.unread_first) == []


def test_who_comes_again_is_no_first_visit(desk):
    done = register(desk)
    again = register(desk, intent="2", same_as=done.number)
    assert first_visit(desk, again.visit_id) is None
    with pytest.raises(CannotNow, match="不是初访"):
        handle_visit(desk, again.visit_id, FirstWay.SETTLED)
