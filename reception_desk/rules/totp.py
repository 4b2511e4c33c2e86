"""One-time codes from the clock (RFC 6238: HMAC-SHA-1, 30 seconds, six digits), without any network."""

import base64
import hashlib
import hmac
import unicodedata
from datetime import datetime
from urllib.parse import quote

SECONDS, DIGITS = 30, 6
AROUND = 1
"""Steps before and after now whose code is taken too: telephones and office computers differ by half a minute."""


def step_of(now: datetime) -> int:
    """Return the time step of a moment."""
    return int(now.timestamp()) // SECONDS


def code_at(secret: str, step: int) -> str:
    """Return the code of a time step for a Base32 secret (RFC 4226 5.3)."""
    digest = hmac.new(base64.b32decode(secret), step.to_bytes(8, "big"), hashlib.sha1).digest()
    place = digest[-1] & 0x0F
    number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_that_fits(secret: str, typed: str, now: datetime, last: int) -> int | None:
    """Return the time step of a typed code, None where it fits none near now or was used before."""
    folded = "".join(unicodedata.normalize("NFKC", typed).split())
    here = step_of(now)
    for step in range(max(here - AROUND, last + 1), here + AROUND + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), folded.encode()):
            return step
    return None


def address(secret: str, account: str, office: str) -> str:
    """Return what the code on the screen says to an authenticator on a telephone."""
    issuer, name = quote(office, safe=""), quote(account, safe="")
    return f"otpauth://totp/{issuer}:{name}?secret={secret}&issuer={issuer}"
