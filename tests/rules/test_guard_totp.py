"""RFC 6238's own examples, the half minute that clocks differ, and the age of a password."""

import base64
from datetime import UTC, datetime, timedelta

import pytest

from reception_desk.rules import totp
from reception_desk.rules.accounts import password_is_old

SECRET = base64.b32encode(b"12345678901234567890").decode()
NOW = datetime.fromtimestamp(1111111109, UTC)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_the_examples_of_the_standard(seconds, code):
    moment = datetime.fromtimestamp(seconds, UTC)
    assert totp.code_at(SECRET, totp.step_of(moment)) == code[-totp.DIGITS :]


@pytest.mark.parametrize(("seconds", "fits"), [(-30, True), (0, True), (30, True), (-91, False), (91, False)])
def test_a_clock_half_a_minute_off_is_forgiven(seconds, fits):
    typed = totp.code_at(SECRET, totp.step_of(NOW + timedelta(seconds=seconds)))
    assert (totp.step_that_fits(SECRET, typed, NOW, 0) is not None) is fits


def test_a_code_serves_once_and_is_read_as_people_type_it():
    here = totp.step_of(NOW)
    code = totp.code_at(SECRET, here)
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in code)
    assert totp.step_that_fits(SECRET, f" {wide[:3]} {wide[3:]} ", NOW, here - 1) == here
    assert totp.step_that_fits(SECRET, code, NOW, here) is None
    assert totp.step_that_fits(SECRET, "", NOW, 0) is None


def test_the_address_names_office_and_account():
    assert totp.address("ABC", "li", "某县/信访局") == (
        "otpauth://totp/%E6%9F%90%E5%8E%BF%2F%E4%BF%A1%E8%AE%BF%E5%B1%80:li?secret=ABC"
        "&issuer=%E6%9F%90%E5%8E%BF%2F%E4%BF%A1%E8%AE%BF%E5%B1%80"
    )


def test_a_password_grows_old_after_its_days():
    assert not password_is_old(NOW, NOW + timedelta(days=90), 90)
    assert password_is_old(NOW, NOW + timedelta(days=90, seconds=1), 90)
