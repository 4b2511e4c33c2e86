"""An import waits while the desk is locked and goes on after; taken back, it makes no store look older than it is."""

import threading
from functools import partial

import pytest

from reception_desk.errors import Locked
from reception_desk.models import imports as model
from reception_desk.services.access import accounts
from reception_desk.services.importing import bringing
from reception_desk.services.importing.bringing import bring_in
from reception_desk.services.importing.undoing import undo_import
from tests.office import PASSWORD, sign_in
from tests.services.importing.tables import ROWS, looked, rows_of, table


@pytest.fixture
def found(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(bringing, "HOLDS", 0.0)  # one row a step
    return looked(desk, table(tmp_path, *ROWS))


def test_an_import_goes_on_once_the_desk_is_unlocked(desk, found):
    told, later = [], threading.Timer(0.05, partial(accounts.unlock, desk, PASSWORD))

    def lock_first(share, words):
        told.append(words)
        if len(told) == 1:
            accounts.lock(desk)
            later.start()

    bring_in(desk, found, lock_first)
    later.join()
    assert rows_of(desk, "visit WHERE voided_at IS NULL", "import_run WHERE state = 'done'") == [3, 1]
    assert "解锁后接着写" in told[0] and "3 行，共 3 行" in told[2]
    assert told[-1] == "都写好了，正在准备一次显示：6 / 8；全部备好以前谁也看不见"


def test_an_import_ends_when_the_locked_desk_is_left(desk, found, folder, clock):
    def lock_and_leave(share, words):
        accounts.lock(desk)
        threading.Timer(0.05, desk.leave).start()

    with pytest.raises(Locked):
        bring_in(desk, found, lock_and_leave)
    again = sign_in(folder, clock=clock)
    assert [each.state.value for each in again.read(model.unfinished)] == ["entering"]
    again.close()


def test_a_store_whose_import_was_taken_back_opens_after_a_power_cut(desk, found, folder, clock):
    brought = bring_in(desk, found).value
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    undo_import(desk, brought.run_id)
    assert rows_of(desk, "visit") == [0]
    desk.close()  # no clean close: the folder's mark still tells of three visits
    again = sign_in(folder, clock=clock)
    assert rows_of(again, "visit") == [0]
    again.close()
