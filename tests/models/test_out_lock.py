"""A file that a passphrase opens: whole, in order, and with no other passphrase."""

import io

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.outgoing import lock
from tests.office import CHEAP

PASS = "一句好记的话，别人猜不到"
CONTENT = bytes(range(256)) * 9000  # two chunks and a part


def locked(content=CONTENT, passphrase=PASS):
    target = io.BytesIO()
    file = lock.LockedFile(target, passphrase, **CHEAP)
    for start in range(0, len(content), 700_000):
        file.write(memoryview(content)[start : start + 700_000])
    file.finish()
    return target.getvalue()


def opened(content, passphrase=PASS):
    return b"".join(lock.unlocked(io.BytesIO(content), passphrase))


LOCKED = locked()
END = LOCKED.index(b"}") + 1


@pytest.mark.parametrize("content", [b"", b"x", bytes(lock.CHUNK), CONTENT])
def test_what_was_locked_comes_out_again(content):
    assert opened(locked(content)) == content


def test_nothing_of_it_can_be_read_and_it_is_never_the_same_twice():
    assert CONTENT[:64] not in LOCKED
    assert locked() != LOCKED


@pytest.mark.parametrize(
    "wrong",
    [
        LOCKED[:-1],
        LOCKED[: END + lock.CHUNK + 16],
        LOCKED[:END] + LOCKED[END + lock.CHUNK + 16 :],
        LOCKED[:-1] + bytes([LOCKED[-1] ^ 1]),
        LOCKED.replace(b'"passes": 1', b'"passes": 2'),
        LOCKED.replace(b'"lanes": 4', b'"lanes": 0'),
        LOCKED.replace(b'"memory_kib": 32', b'"memory_kib": 9999999'),
        LOCKED.replace(b'"argon2id"', b'"argon2ix"'),
        b"RDX1\xff\xff\xff\xff",
        b"",
        b"PK\x03\x04",
    ],
)
def test_a_file_that_was_cut_moved_or_changed_does_not_open(wrong):
    with pytest.raises(CannotNow):
        opened(wrong)


def test_another_passphrase_does_not_open_it_and_the_sentence_says_so():
    with pytest.raises(CannotNow, match="口令不对"):
        opened(LOCKED, PASS + "！")
