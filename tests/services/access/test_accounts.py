"""Signing in, waiting after wrong passwords, the recovery code, locking."""

import json
import re
import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from reception_desk.errors import AccountLocked, CannotNow, StoreTrouble, Trouble, WrongPassword
from reception_desk.models import keys
from reception_desk.models.audit import first_broken
from reception_desk.models.folder import change_office, read_office
from reception_desk.models.lists import visits as lists
from reception_desk.services.access import accounts
from reception_desk.services.access.greeting import greeting, has_office
from tests.office import LI, PASSWORD, ZHAO, register, sign_in

RECOVERED = "Huifu-Mima-26"


def attempt(folder, clock, password="wrong", account=LI.name):
    """Try to sign in and return what was told."""
    with pytest.raises((WrongPassword, AccountLocked)) as told:
        accounts.sign_in(folder, account, password, clock=clock)
    return told.value


def entries(desk, *actions):
    """Return account, action and outcome of each audit entry, oldest first."""
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None
        rows = look.connection.exec_driver_sql("SELECT clerk, action, outcome, subject FROM audit ORDER BY seq").all()
    return [tuple(row) for row in rows if not actions or row[1] in actions]


def test_the_greeting_names_the_office_and_no_accounts(folder):
    said = greeting(folder)
    assert (said.office_name, said.demo, said.accounts) == ("清河县信访局接待科", False, ())
    assert has_office(folder)


def test_signing_in(folder, clock):
    desk = sign_in(folder, " LiChunMei ", clock)
    assert (desk.clerk.account, desk.clerk.name, desk.clerk.roles) == (LI.name, LI.shown_name, LI.roles)
    assert (desk.office.name, desk.office.station, desk.office.demo) == ("清河县信访局接待科", "A", False)
    assert (desk.now(), desk.today(), desk.folder) == (clock(), clock().date(), folder)
    accounts.sign_out(desk)


def test_three_messages_are_not_confused(folder, clock):
    wrong = attempt(folder, clock)
    (folder / "office.json").write_text("{}")
    with pytest.raises(StoreTrouble) as lost:
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock)
    (folder / "office.json.before").replace(folder / "office.json")
    (folder / "store.db").write_bytes(b"x" * 9999)
    with pytest.raises(StoreTrouble) as damaged:
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock)
    assert (lost.value.kind, damaged.value.kind) == (Trouble.LOST_KEY, Trouble.DAMAGED)
    assert len({str(wrong), str(lost.value), str(damaged.value)}) == 3


def test_an_unknown_account_is_answered_like_a_wrong_password(folder, clock):
    assert str(attempt(folder, clock)) == str(attempt(folder, clock, account="nobody"))
    assert [each.wrong for each in read_office(folder).accounts if each.name == LI.name] == [1]


@pytest.mark.parametrize("password", ["", " ", PASSWORD.lower(), PASSWORD + " ", "\ud800", "密" * 10_000])
def test_what_is_not_the_password(folder, clock, password):
    assert isinstance(attempt(folder, clock, password), WrongPassword)


def test_five_wrong_passwords_lock_for_a_quarter_of_an_hour(folder, clock):
    told = [attempt(folder, clock) for _ in range(5)]
    assert [type(each) for each in told] == [WrongPassword] * 4 + [AccountLocked]
    assert "15 分钟" in str(told[-1])
    clock.pass_by(minutes=14, seconds=59)
    locked = attempt(folder, clock, PASSWORD)
    assert isinstance(locked, AccountLocked)
    assert "1 分钟" in str(locked)
    clock.pass_by(seconds=1)
    accounts.sign_out(sign_in(folder, clock=clock))


def test_others_are_not_locked_out(folder, clock):
    for _ in range(5):
        attempt(folder, clock)
    accounts.sign_out(sign_in(folder, ZHAO.name, clock))


def test_a_clock_set_back_opens_nothing_and_one_set_back_before_locks_no_longer(folder, clock):
    for _ in range(5):
        attempt(folder, clock)
    clock.moment -= timedelta(days=400)
    locked = attempt(folder, clock, PASSWORD)
    assert "15 分钟" in str(locked)
    clock.moment += timedelta(days=400, minutes=15)
    accounts.sign_out(sign_in(folder, clock=clock))


def test_a_right_password_forgets_the_wrong_ones(folder, clock):
    for _ in range(4):
        attempt(folder, clock)
    accounts.sign_out(sign_in(folder, clock=clock))
    assert [type(attempt(folder, clock)) for _ in range(4)] == [WrongPassword] * 4


def test_after_the_lock_there_are_five_attempts_again(folder, clock):
    for _ in range(5):
        attempt(folder, clock)
    clock.pass_by(minutes=15)
    assert [type(attempt(folder, clock)) for _ in range(5)] == [WrongPassword] * 4 + [AccountLocked]


def test_wrong_passwords_and_signing_in_and_out_stand_in_the_audit(folder, clock):
    attempt(folder, clock)
    attempt(folder, clock, account="nobody")
    desk = sign_in(folder, clock=clock)
    wrong = entries(desk, "account.sign_in_failed")
    assert [(outcome, subject.split()[0]) for _, _, outcome, subject in wrong] == [
        ("refused", LI.name),
        ("refused", "?"),
    ]
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    actions = [action for _, action, _, _ in entries(desk)][-3:]
    assert actions == ["account.sign_in", "account.sign_out", "account.sign_in"]
    desk.close()


def test_no_password_is_written_anywhere(folder, clock):
    attempt(folder, clock, "Geheim-Wort-77")
    accounts.sign_out(sign_in(folder, clock=clock))
    attempt(folder, clock, "Geheim-Wort-77")
    for file in folder.iterdir():
        content = file.read_bytes()
        assert b"Geheim-Wort-77" not in content
        assert PASSWORD.encode() not in content


def test_the_recovery_code_gives_a_new_password(an_office, folder, clock):
    code = an_office[1]
    typed = code.lower().replace("-", " ")
    desk = accounts.sign_in_with_recovery(folder, LI.name.upper(), typed, RECOVERED, clock=clock)
    assert desk.clerk.account == LI.name
    assert [entry[1] for entry in entries(desk)][-2:] == ["account.sign_in", "account.password"]
    accounts.sign_out(desk)
    assert isinstance(attempt(folder, clock, PASSWORD), WrongPassword)
    accounts.sign_out(accounts.sign_in(folder, LI.name, RECOVERED, clock=clock))
    accounts.sign_out(sign_in(folder, ZHAO.name, clock))


def test_the_recovery_code_also_opens_a_locked_account(an_office, folder, clock):
    for _ in range(5):
        attempt(folder, clock)
    accounts.sign_out(accounts.sign_in_with_recovery(folder, LI.name, an_office[1], RECOVERED, clock=clock))
    accounts.sign_out(accounts.sign_in(folder, LI.name, RECOVERED, clock=clock))


def test_a_wrong_recovery_code_is_told_and_audited_and_changes_nothing(an_office, folder, clock):
    changed = f"{an_office[1][:-1]}{'A' if an_office[1][-1] != 'A' else 'B'}"
    for code in (changed, "", "一二三四"):
        with pytest.raises(WrongPassword, match="恢复码"):
            accounts.sign_in_with_recovery(folder, LI.name, code, RECOVERED, clock=clock)
    desk = sign_in(folder, clock=clock)
    assert len(entries(desk, "account.sign_in_failed")) == 3
    accounts.sign_out(desk)


def test_recovery_asks_for_a_known_account_and_a_good_password(an_office, folder, clock):
    with pytest.raises(CannotNow, match="没有这个账号"):
        accounts.sign_in_with_recovery(folder, "nobody", an_office[1], RECOVERED, clock=clock)
    with pytest.raises(CannotNow, match="至少"):
        accounts.sign_in_with_recovery(folder, LI.name, an_office[1], "kurz", clock=clock)
    accounts.sign_out(sign_in(folder, clock=clock))


def test_changing_the_password(desk, clock):
    with pytest.raises(WrongPassword):
        accounts.change_password(desk, "wrong", RECOVERED)
    with pytest.raises(CannotNow, match="账号名"):
        accounts.change_password(desk, PASSWORD, "LiChunMei-2026")
    accounts.change_password(desk, PASSWORD, RECOVERED)
    assert entries(desk)[-1][:3] == (LI.name, "account.password", "done")
    accounts.sign_out(desk)
    assert isinstance(attempt(desk.folder, clock, PASSWORD), WrongPassword)
    again = accounts.sign_in(desk.folder, LI.name, RECOVERED, clock=clock)
    slot = read_office(desk.folder).account(LI.name).slot
    assert (slot.passes, slot.memory_kib) == (keys.PASSES, keys.MEMORY_KIB)
    again.close()


def test_a_locked_desk_reads_nothing_until_the_password_came(desk, clock):
    number = register(desk).number
    accounts.lock(desk)
    with pytest.raises(CannotNow, match="锁屏"):
        desk.read(lists.of_day, desk.today())
    with pytest.raises(CannotNow, match="锁屏"):
        register(desk)
    desk.interrupt()
    desk.idle_work()
    assert not desk.changed_elsewhere()
    assert not desk.log_is_long()
    with pytest.raises(WrongPassword):
        accounts.unlock(desk, "wrong")
    assert accounts.unlock(desk, PASSWORD) is desk
    assert [row.number for row in desk.read(lists.of_day, desk.today())] == [number]
    actions = [action for _, action, _, _ in entries(desk)]
    assert actions[-3:] == ["account.lock", "account.sign_in_failed", "account.unlock"]


def test_a_locked_desk_is_locked_after_five_wrong_passwords_too(desk, clock):
    accounts.lock(desk)
    for _ in range(4):
        with pytest.raises(WrongPassword):
            accounts.unlock(desk, "wrong")
    with pytest.raises(AccountLocked):
        accounts.unlock(desk, "wrong")
    with pytest.raises(AccountLocked):
        accounts.unlock(desk, PASSWORD)
    clock.pass_by(minutes=15)
    accounts.unlock(desk, PASSWORD)


def test_a_store_that_was_changed_while_the_desk_was_locked_is_noticed(desk):
    older = shutil.copy(desk.folder / "store.db", desk.folder.with_name("older.db"))
    accounts.lock(desk)
    shutil.copy(older, desk.folder / "store.db")
    with pytest.raises(StoreTrouble) as told:
        accounts.unlock(desk, PASSWORD)
    assert told.value.kind is Trouble.OLDER


def test_two_desks_on_one_office_notice_each_others_commits(folder, clock):
    first, second = sign_in(folder, clock=clock), sign_in(folder, ZHAO.name, clock)
    first.changed_elsewhere()
    second.changed_elsewhere()
    register(first)
    assert second.changed_elsewhere()
    assert not second.changed_elsewhere()
    accounts.sign_out(first)
    accounts.sign_out(second)


def test_a_slot_whose_figures_were_changed_is_no_crash(folder, clock):
    text = (folder / "office.json").read_text("utf-8")
    stored = json.loads(text)
    stored.pop("digest")
    for name, value in [("memory_kib", 40), ("passes", 2), ("salt", "00" * 16)]:
        changed = json.loads(json.dumps(stored))
        changed["accounts"][0]["slot"][name] = value
        (folder / "office.json").write_text(json.dumps(changed), "utf-8")
        assert isinstance(attempt(folder, clock, PASSWORD), WrongPassword)


def test_a_demo_office_names_its_accounts(folder):
    change_office(folder, lambda office: replace(office, demo=True))
    assert set(greeting(folder).accounts) == {"lichunmei", "zhaoqiang", "zhoujuzhang"}
    assert re.fullmatch(r"[0-9a-f-]{36}", read_office(folder).store_id)
