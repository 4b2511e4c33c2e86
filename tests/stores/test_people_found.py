"""The people of a store from before there were keys are found once the desk gave them some."""

import shutil
from pathlib import Path

from reception_desk.services.access import accounts
from reception_desk.services.people.recognising import key_people, who
from tests.office import sign_in

OLD = Path(__file__).parent / "v0001"


def test_the_people_of_an_old_store_are_found_once_they_have_keys(tmp_path):
    desk = sign_in(shutil.copytree(OLD, tmp_path / "office"))
    assert desk.read(who, name="王桂兰") == []
    assert (key_people(desk).value, key_people(desk).value) == (1, 0)
    (found,) = desk.read(who, name="汪桂兰")
    assert found.person.name == "王桂兰"
    assert found.person.visits >= 7  # one of each channel there was when the store was made
    assert [each.person.id for each in desk.read(who, id_number="002x")] == [found.person.id]
    accounts.sign_out(desk)
