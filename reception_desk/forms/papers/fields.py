"""What a template may ask for: each field of a paper with its label and an example."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperField:
    """One field of a paper: its name in the template, its Chinese label, an example.

    `may_be_empty` says that the paper leaves the line out where there is nothing to print.
    """

    name: str
    label: str
    example: str
    may_be_empty: bool = False
