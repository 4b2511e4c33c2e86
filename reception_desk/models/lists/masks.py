"""Numbers as lists show them: enough to compare, too little to use (个人信息保护法 28)."""

import re

_ID = re.compile(r"(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])")
_PHONE = re.compile(r"(?<![0-9])(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})(?![0-9])")


def within(text: str) -> str:
    """Mask every ID and telephone number that stands among other words, as in a list of representatives."""
    masked = _ID.sub(lambda found: id_number(found[0]), text)
    return _PHONE.sub(lambda found: phone(found[0]), masked)


def id_number(text: str) -> str:
    """Show the first six and the last four characters."""
    return _masked(text, 6, 4)


def phone(text: str) -> str:
    """Show the first three and the last four digits."""
    return _masked(text, 3, 4)


def _masked(text: str, first: int, last: int) -> str:
    hidden = len(text) - first - last
    return f"{text[:first]}{'*' * hidden}{text[-last:]}" if hidden > 0 else "*" * len(text)
