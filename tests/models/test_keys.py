"""Key slots, the recovery code, check codes."""

import re
from dataclasses import replace

import pytest

from reception_desk.models import keys
from tests.office import CHEAP

KEY = bytes(range(32))
SLOT = keys.wrap(KEY, "Jiefang-2026", **CHEAP)


def test_only_the_right_secret_opens_a_slot():
    assert keys.unwrap(SLOT, "Jiefang-2026") == KEY
    assert keys.unwrap(SLOT, "jiefang-2026") is None
    assert keys.unwrap(SLOT, "") is None
    assert keys.unwrap(SLOT, "\ud800") is None


def test_a_slot_hides_key_and_secret_and_is_never_the_same_twice():
    again = keys.wrap(KEY, "Jiefang-2026", **CHEAP)
    assert again.salt != SLOT.salt
    assert again.wrapped != SLOT.wrapped
    assert KEY.hex() not in str(SLOT)
    assert "Jiefang" not in str(SLOT)


def test_a_slot_of_other_figures_or_letters_does_not_open():
    assert keys.unwrap(replace(SLOT, passes=2), "Jiefang-2026") is None
    flipped = f"{int(SLOT.wrapped[0], 16) ^ 1:x}{SLOT.wrapped[1:]}"
    assert keys.unwrap(replace(SLOT, wrapped=flipped), "Jiefang-2026") is None


def test_the_figures_for_real_offices():
    assert (keys.PASSES, keys.MEMORY_KIB, keys.LANES) == (3, 64 * 1024, 4)


def test_keys_are_random_and_their_check_values_tell_them_apart():
    first, second = keys.new_key(), keys.new_key()
    assert len(first) == 32
    assert first != second
    assert keys.key_check(first) == keys.key_check(first) != keys.key_check(second)
    assert first.hex()[:16] not in keys.key_check(first)
    assert keys.derived(first, "drafts") != keys.derived(first, "check-code") != first


def test_the_recovery_code_can_be_read_aloud():
    code = keys.new_recovery_code()
    assert re.fullmatch(r"([A-HJ-NP-Z2-9]{4}-){7}[A-HJ-NP-Z2-9]{4}", code)
    assert code != keys.new_recovery_code()


@pytest.mark.parametrize(
    "typed",
    ["ABCD-EFGH-2345", "abcd efgh 2345", " abcdefgh2345\n", "ＡＢＣＤ－ｅｆｇｈ　２３４５", "ABCD—EFGH—2345。"],
)
def test_a_recovery_code_is_understood_however_it_is_typed(typed):
    assert keys.fold_recovery_code(typed) == "ABCD-EFGH-2345"


def test_check_codes_follow_from_key_and_text():
    code = keys.check_code(KEY, "LF2026-A0312|u")
    assert re.fullmatch(r"[A-HJ-NP-Z2-9]{6}", code)
    assert code == keys.check_code(KEY, "LF2026-A0312|u")
    assert code != keys.check_code(KEY, "LF2026-A0313|u")
    assert code != keys.check_code(bytes(32), "LF2026-A0312|u")
