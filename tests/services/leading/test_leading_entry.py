"""One form writes each entry of the leader's desk by its own act, and says what it lacks."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.leading import Entry, led
from reception_desk.models import kept
from reception_desk.models.kept import Kept
from reception_desk.services.leading.entry import write_entry
from reception_desk.services.matters import handling as matters
from reception_desk.vocabulary.leading import Rates
from tests.office import register

WRITTEN = {
    Entry.FIRST: (Kept.FIRST_HANDLING, {"way": "2"}),
    Entry.PROPOSED: (Kept.INSTRUCTION, {"who": "李春梅", "words": "拟转"}),
    Entry.REVIEWED: (Kept.INSTRUCTION, {"who": "孙立"}),
    Entry.INSTRUCTED: (Kept.INSTRUCTION, {"who": "周明远", "words": "核实"}),
    Entry.SIGNED: (Kept.INSTRUCTION, {"who": "周明远"}),
    Entry.FILING: (Kept.TICKS, {"filing_ticks": "有实质诉求、理由充分"}),
    Entry.CLOSING: (Kept.TICKS, {"closing_ticks": "已送达"}),
    Entry.SUPERVISE: (Kept.SUPERVISION, {"unit": "石桥镇", "trigger": "1", "said": "phone", "listed": "yes"}),
    Entry.CAUSE: (Kept.CLOSING, {"cause": "4", "proof": "2"}),
    Entry.RATED: (Kept.SATISFACTION, {"rated": "1", "rated_unit": "石桥镇", "unit_rated": "3"}),
    Entry.ACTIVITY: (Kept.ACTIVITY, {"activity": "SFJZ", "people": "1", "granted": "5000"}),
    Entry.KEY: (Kept.KEY_MATTER, {"words": "涉及 60 户"}),
    Entry.SUGGESTION: (Kept.SUGGESTION, {"kind": "1", "addressee": "石桥镇", "words": "公开台账"}),
}
ANSWERS = {Entry.CARRIED_OUT, Entry.FEEDBACK, Entry.LOOK_BACK, Entry.KEY_ENDED}


def write(desk, matter_id, entry, **raw):
    form = led()
    return write_entry(desk, matter_id, Values(form, {**form.empty().raw, "entry": entry.value, **raw})).value


@pytest.fixture
def first(desk):
    return register(desk)


def test_each_entry_is_written_by_its_own_act(desk, first):
    assert WRITTEN.keys() | ANSWERS == set(Entry)
    for entry, (table, raw) in WRITTEN.items():
        told = write(desk, first.matter_id, entry, **raw)
        with desk.store.look(0, desk.now()) as look:
            assert kept.find(look, table, told.id)["matter_id"] == first.matter_id
    with desk.store.look(0, desk.now()) as look:
        (aid,) = kept.of_matter(look, Kept.ACTIVITY, first.matter_id)
        ticked = [each["ticks"] for each in kept.of_matter(look, Kept.TICKS, first.matter_id)]
        rated = [each["value"] for each in kept.of_matter(look, Kept.SATISFACTION, first.matter_id)]
        (supervised,) = kept.of_matter(look, Kept.SUPERVISION, first.matter_id)
    assert rated == ["1", "3"]
    assert supervised["listed"]
    assert aid["granted_fen"] == 500_000
    assert ticked == [["1", "2"], ["5"]]


def test_what_waits_is_answered(desk, clock, first):
    for entry in ANSWERS:
        with pytest.raises(CannotNow):
            write(desk, first.matter_id, entry, words="已办")
    write(desk, first.matter_id, Entry.INSTRUCTED, who="周明远", words="核实")
    write(desk, first.matter_id, Entry.SUPERVISE, unit="石桥镇", trigger="1", said="phone")
    write(desk, first.matter_id, Entry.KEY, words="涉及 60 户")
    assert write(desk, first.matter_id, Entry.KEY_ENDED, words="已化解").event_id
    assert write(desk, first.matter_id, Entry.CARRIED_OUT, words="已落实").event_id
    assert write(desk, first.matter_id, Entry.FEEDBACK, words="已反馈").event_id
    matters.close_matter(desk, first.matter_id, desk.today(), "已答复")
    clock.pass_by(days=3)
    register(desk, intent="2", same_as=first.number)
    assert write(desk, first.matter_id, Entry.LOOK_BACK, words="答复不清").event_id


def test_what_an_entry_lacks_is_said(desk, first):
    for entry, label in ((Entry.FIRST, "处置"), (Entry.SUPERVISE, "督办情形"), (Entry.SUGGESTION, "哪项建议")):
        with pytest.raises(CannotNow, match=label):
            write(desk, first.matter_id, entry)


def test_the_visitor_is_asked_of_whom_the_office_takes_part_for():
    assert {"rated", "rated_unit", "unit_rated"} <= {each.name for each in led().fields}
    assert "rated" not in {each.name for each in led(Rates.UNIT).fields}
    assert not {"rated_unit", "unit_rated"} & {each.name for each in led(Rates.OFFICE).fields}
