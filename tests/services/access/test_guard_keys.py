"""Key slots, passwords that grow old, second factors, the recovery code: who comes in, and that nobody is shut out."""

import gc
import shutil
from dataclasses import replace
from datetime import timedelta
from types import FrameType

import pytest

from reception_desk.errors import (
    AccountLocked,
    CannotNow,
    CodeNeeded,
    NotPermitted,
    PasswordExpired,
    WrongPassword,
)
from reception_desk.models import audit, keys, passwords
from reception_desk.models.folder import read_office, write_office
from reception_desk.rules import totp
from reception_desk.services.access import accounts, grounds, recovery, second_factor
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.office import settings as office
from reception_desk.services.safety import rescue
from reception_desk.vocabulary.office import Mode, Role
from tests.office import CHEAP, LI, PASSWORD, ZHAO, SetClock, make_office, register, sign_in

STAFF = (
    NewAccount("lichunmei", "李春梅", PASSWORD, frozenset({Role.CLERK})),
    NewAccount("kezhang", "王科长", PASSWORD, frozenset({Role.HEAD})),
    NewAccount("xitong", "孙系统", PASSWORD, frozenset({Role.SYSTEM})),
    NewAccount("anquan", "吴安全", PASSWORD, frozenset({Role.SECURITY})),
    NewAccount("shenji", "郑审计", PASSWORD, frozenset({Role.AUDITOR})),
)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """Make new slots as cheaply as those of the office."""
    dear = keys.wrap
    monkeypatch.setattr(keys, "wrap", lambda key, secret, **cost: dear(key, secret, **{**cost, **CHEAP}))


@pytest.fixture(scope="module")
def a_strict_office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("strict") / "office"
    return folder, make_office(folder, mode=Mode.STRICT, accounts=STAFF)


@pytest.fixture
def strict(a_strict_office, tmp_path):
    """Return the folder of an office in 规范模式, its recovery code, a clock."""
    return shutil.copytree(a_strict_office[0], tmp_path / "strict"), a_strict_office[1], SetClock()


def last_entries(desk, count):
    with desk.store.look(0, desk.now()) as look:
        assert audit.first_broken(look) is None
        rows = look.connection.exec_driver_sql("SELECT action, outcome, detail FROM audit ORDER BY seq DESC")
        return [tuple(row) for row in rows.fetchmany(count)]


def test_an_old_password_is_changed_at_sign_in_and_none_of_the_last_five_comes_back(strict):
    folder, _, clock = strict
    clock.pass_by(days=91)
    with pytest.raises(PasswordExpired, match="90 天"):
        sign_in(folder, clock=clock)
    with pytest.raises(CannotNow, match="最近 5 个"):
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, new_password=PASSWORD)
    with pytest.raises(CannotNow, match="至少"):
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, new_password="kurz")
    accounts.sign_out(accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, new_password="Jiefang-2027"))
    with pytest.raises(WrongPassword):
        sign_in(folder, clock=clock)
    desk = accounts.sign_in(folder, LI.name, "Jiefang-2027", clock=clock)
    for year in range(2028, 2032):
        accounts.change_password(desk, f"Jiefang-{year - 1}", f"Jiefang-{year}")
    for year in range(2027, 2032):
        with pytest.raises(CannotNow, match="最近 5 个"):
            accounts.change_password(desk, "Jiefang-2031", f"Jiefang-{year}")
    accounts.change_password(desk, "Jiefang-2031", PASSWORD)
    assert last_entries(desk, 1)[0][:2] == ("account.password", "done")
    desk.close()


def test_a_small_office_asks_nothing_of_an_old_password(folder, clock):
    clock.pass_by(days=4000)
    desk = sign_in(folder, clock=clock)
    accounts.change_password(desk, PASSWORD, PASSWORD)
    with pytest.raises(CannotNow, match="规范模式"):
        second_factor.take_second_factor(desk, keys.new_shared_secret(), "123456")
    desk.close()


def test_a_second_factor_is_asked_for_counts_wrong_codes_and_no_code_serves_twice(strict):
    folder, _, clock = strict
    desk = sign_in(folder, clock=clock)
    offered = second_factor.offer(desk)
    assert offered.address.startswith("otpauth://totp/") and offered.secret in offered.address
    assert not desk.read(second_factor.has_second_factor)
    with pytest.raises(CannotNow, match="动态码不对"):
        second_factor.take_second_factor(desk, offered.secret, "000000x")

    def code():
        return totp.code_at(offered.secret, totp.step_of(clock()))

    second_factor.take_second_factor(desk, offered.secret, code())
    assert desk.read(second_factor.has_second_factor)
    accounts.sign_out(desk)
    with pytest.raises(CodeNeeded):
        sign_in(folder, clock=clock)
    with pytest.raises(WrongPassword):
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, code=code())  # that one has served
    clock.pass_by(minutes=1)
    accounts.sign_out(accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, code=code()))
    for _ in range(4):
        with pytest.raises(WrongPassword):
            accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, code="0")
    head = sign_in(folder, "kezhang", clock)
    with pytest.raises(NotPermitted):  # the password alone, asked for elsewhere, does not forget the codes
        grounds.given(head, "上级要求", LI.name, PASSWORD)
    head.close()
    rescue.key_of(folder, LI.name, PASSWORD)
    with pytest.raises(AccountLocked):
        accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, code="0")
    clock.pass_by(minutes=16)
    desk = accounts.sign_in(folder, LI.name, PASSWORD, clock=clock, code=code())
    with pytest.raises(WrongPassword):
        second_factor.drop_second_factor(desk, "wrong")
    assert second_factor.drop_second_factor(desk, PASSWORD).value
    accounts.sign_out(desk)
    accounts.sign_out(sign_in(folder, clock=clock))


def test_the_recovery_code_helps_whoever_lost_password_and_telephone(strict):
    folder, code, clock = strict
    desk = sign_in(folder, clock=clock)
    secret = keys.new_shared_secret()
    second_factor.take_second_factor(desk, secret, totp.code_at(secret, totp.step_of(clock())))
    accounts.sign_out(desk)
    accounts.sign_out(accounts.sign_in_with_recovery(folder, LI.name, code, "Jiefang-2027", clock=clock))
    accounts.sign_out(accounts.sign_in(folder, LI.name, "Jiefang-2027", clock=clock))


def test_the_recovery_code_is_tried_out_and_changed_by_two_people(strict):
    folder, code, clock = strict
    desk = sign_in(folder, "anquan", clock)
    assert recovery.drill_recovery(desk, code.lower().replace("-", " ")).value
    assert not recovery.drill_recovery(desk, keys.new_recovery_code()).value
    assert [entry[2] for entry in last_entries(desk, 2)] == ['{"fits": false}', '{"fits": true}']
    for wanted in (Grounds("丢了一半"), Grounds("丢了一半", "anquan"), Grounds("丢了一半", "lichunmei"), Grounds(" ")):
        with pytest.raises(CannotNow):
            recovery.new_recovery_code(desk, wanted)
    agreed = grounds.given(desk, "丢了一半", "kezhang", PASSWORD)
    new = recovery.new_recovery_code(desk, agreed).value
    assert last_entries(desk, 1) == [("key.change", "done", '{"agreed": "kezhang", "reason": "丢了一半"}')]
    assert not recovery.drill_recovery(desk, code).value
    assert recovery.drill_recovery(desk, new).value
    desk.close()


def test_grounds_need_a_reason_and_in_strict_mode_another_person(strict, desk):
    folder, _, clock = strict
    told = grounds.given(desk, " 给 13805310000 寄送 ")
    assert told == Grounds("给 138****0000 寄送")
    with pytest.raises(CannotNow, match="写明"):
        grounds.given(desk, "  ")
    asking = sign_in(folder, clock=clock)
    for account, error in (("", CannotNow), (LI.name, NotPermitted), ("shenji", NotPermitted), ("?", WrongPassword)):
        with pytest.raises(error):
            grounds.given(asking, "上级要求", account, PASSWORD)
    with pytest.raises(WrongPassword):
        grounds.given(asking, "上级要求", "kezhang", "wrong")
    assert grounds.given(asking, "上级要求", "KEZHANG", PASSWORD).agreed == "kezhang"
    asking.close()
    head = sign_in(folder, "kezhang", clock)
    with pytest.raises(CannotNow, match="自己"):
        grounds.given(head, "上级要求", "kezhang", PASSWORD)
    head.close()


@pytest.mark.parametrize("lost", ["lichunmei", "zhaoqiang", "recovery"])
def test_no_lost_slot_loses_the_data(folder, an_office, lost):
    """Whichever slot is damaged, the others open the store and give the lost one back."""
    before = read_office(folder)
    damaged = replace(before.recovery, wrapped="00" * 48)
    slot = before.account(lost)
    spoiled = before.with_account(replace(slot, slot=damaged)) if slot else replace(before, recovery=damaged)
    write_office(folder, spoiled)
    account = ZHAO.name if lost == LI.name else LI.name
    desk = sign_in(folder, account)
    number = register(desk).number
    if lost == "recovery":
        again = recovery.new_recovery_code(desk, Grounds("恢复码坏了")).value
        accounts.sign_out(desk)
        desk = accounts.sign_in_with_recovery(folder, ZHAO.name, again, "Jiefang-2027", clock=SetClock())
    else:
        accounts.sign_out(desk)
        desk = accounts.sign_in_with_recovery(folder, lost, an_office[1], "Jiefang-2027", clock=SetClock())
    assert register(desk).number > number
    desk.close()


def test_slots_come_and_go_and_the_store_stays(folder):
    desk = sign_in(folder)
    office.add_account(desk, NewAccount("sunli", "孙丽", "Xinfang-2026", frozenset({Role.CLERK})))
    accounts.sign_out(accounts.sign_in(folder, "sunli", "Xinfang-2026", clock=SetClock()))
    write_office(folder, read_office(folder).without_account("sunli"))
    with pytest.raises(WrongPassword):
        accounts.sign_in(folder, "sunli", "Xinfang-2026", clock=SetClock())
    register(desk)
    desk.close()


def test_a_locked_desk_holds_no_connection_and_no_key(desk):
    key, store = desk.store.key, desk.store
    accounts.lock(desk)
    with pytest.raises(CannotNow):
        _ = desk.store
    with pytest.raises(CannotNow), store.look(0, desk.now()):
        pass
    del store
    gc.collect()
    holders = [type(each) for each in gc.get_referrers(key)]
    assert set(holders) <= {FrameType}  # this test's own
    accounts.unlock(desk, PASSWORD)


def test_the_age_of_a_password_is_that_of_its_last_change(folder, clock):
    desk = sign_in(folder, clock=clock)
    with desk.store.look(0, desk.now()) as look:
        assert passwords.used_since(look, desk.clerk.id) <= clock()
    clock.pass_by(days=3)
    accounts.change_password(desk, PASSWORD, "Jiefang-2027")
    with desk.store.look(0, desk.now()) as look:
        assert clock() - passwords.used_since(look, desk.clerk.id) < timedelta(hours=1)
    desk.close()
