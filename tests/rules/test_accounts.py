"""Passwords, roles, and waiting after wrong attempts."""

from datetime import datetime, timedelta

import pytest

from reception_desk.moments import BEIJING
from reception_desk.rules.accounts import (
    LOCKED_FOR,
    WRONG_ATTEMPTS,
    locked_after,
    password_findings,
    role_findings,
    staff_findings,
)
from reception_desk.vocabulary.office import Mode, Role

EVERY_ADMINISTRATOR = [{Role.SYSTEM}, {Role.SECURITY}, {Role.AUDITOR}]


@pytest.mark.parametrize("password", ["Jiefang-2026", "abcdefG123", "接访工作台abc123-", "ABCDEFGH-1"])
def test_good_passwords(password):
    assert password_findings(password, "lichunmei") == ()


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("", "至少"),
        ("Jf-2026", "至少"),
        ("abcdefghij1", "三种"),
        ("接访工作台接访工作台", "三种"),
        ("LiChunMei-2026", "账号名"),
    ],
)
def test_weak_passwords(password, said):
    found = password_findings(password, "lichunmei")
    assert any(said in each.sentence for each in found)
    assert {each.field for each in found} == {"password"}


def test_a_name_that_is_not_there_weakens_no_password():
    assert password_findings("Jiefang-2026", "") == ()


def test_in_a_small_office_one_account_may_be_everything():
    assert role_findings(Mode.SMALL, set(Role)) == ()
    assert staff_findings(Mode.SMALL, [{Role.CLERK, Role.SYSTEM}]) == ()


def test_an_account_without_a_role_is_noticed():
    assert role_findings(Mode.SMALL, set()) != ()


def test_in_the_strict_mode_the_three_administrators_are_separated():
    assert role_findings(Mode.STRICT, {Role.CLERK, Role.HEAD}) == ()
    assert role_findings(Mode.STRICT, {Role.AUDITOR}) == ()
    assert role_findings(Mode.STRICT, {Role.AUDITOR, Role.CLERK}) != ()
    assert role_findings(Mode.STRICT, {Role.SYSTEM, Role.SECURITY}) != ()


def test_roles_that_nobody_holds_are_named():
    (finding,) = staff_findings(Mode.SMALL, [{Role.LEADER}])
    assert "值班员、系统管理员" in finding.sentence
    assert staff_findings(Mode.STRICT, [{Role.CLERK}, *EVERY_ADMINISTRATOR]) == ()
    (finding,) = staff_findings(Mode.STRICT, [{Role.CLERK}, {Role.SYSTEM}])
    assert "安全管理员、审计员" in finding.sentence


def test_the_fifth_wrong_password_locks_for_a_quarter_of_an_hour():
    now = datetime(2026, 11, 3, 9, tzinfo=BEIJING)
    assert locked_after(WRONG_ATTEMPTS - 1, now) is None
    assert locked_after(WRONG_ATTEMPTS, now) == now + timedelta(minutes=15)
    assert WRONG_ATTEMPTS == 5
    assert timedelta(minutes=15) == LOCKED_FOR
