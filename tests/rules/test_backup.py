"""Which backups are kept, by their running numbers, and when a disk has too little room."""

import pytest

from reception_desk.rules.backup import LOW, OUT, Room, room, superfluous


@pytest.mark.parametrize(
    ("free", "is_"), [(LOW, Room.ENOUGH), (LOW - 1, Room.LOW), (OUT, Room.LOW), (OUT - 1, Room.OUT)]
)
def test_the_room_of_a_disk(free, is_):
    assert room(free) is is_


def test_none_and_the_newest_dozen_are_all_kept():
    assert superfluous([]) == set()
    assert superfluous(range(1, 13)) == set()


def test_the_older_the_fewer_and_none_comes_back():
    kept: set[int] = set()
    for number in range(1, 401):
        kept |= {number}
        kept -= superfluous(kept)
    assert kept >= set(range(389, 401))
    assert len(kept) < 50
    assert min(kept) < 260


def test_one_that_is_to_stay_stays():
    assert superfluous([1, 2, 40], always=[1]) == {2}
