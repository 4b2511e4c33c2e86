"""Numbers as lists show them: enough to compare, too little to use (个人信息保护法 28)."""

import re

_ANY = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{0,3}[0-9０-９]{6,}[0-9０-９A-Za-z]*")
_ID_LENGTH = 15
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


def listed(text: str) -> str:
    """Mask every number in rows of people, wherever it stands; all else is as it was typed."""
    return _ANY.sub(lambda found: (id_number if len(found[0]) >= _ID_LENGTH else phone)(found[0]), text)


def _masked(text: str, first: int, last: int) -> str:
    hidden = len(text) - first - last
    return f"{text[:first]}{'*' * hidden}{text[-last:]}" if hidden > 0 else "*" * len(text)
