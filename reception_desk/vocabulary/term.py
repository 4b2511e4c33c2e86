"""What every enumeration of the glossary is: a code that is stored, a Chinese label that is shown."""

from enum import StrEnum
from typing import Self

from reception_desk.wording import shown


class Term(StrEnum):
    """A code that is stored, with the label that is shown."""

    source: str

    def __new__(cls, code: str, label: str = "") -> Self:
        """Make a member whose value is `code`; looking one up by its code gives no label."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.source = label
        return member

    @property
    def label(self) -> str:
        """Return the label in the shown language."""
        return shown(self.source)
