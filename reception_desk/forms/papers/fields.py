"""What a template may ask for: each field of a paper with its label and an example."""

from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.vocabulary.papers import CopyFor, PaperKind


@dataclass(frozen=True, slots=True)
class PaperField:
    """One field of a paper: its name in the template, its Chinese label, an example.

    `may_be_empty` says that the paper leaves the line out where there is nothing to print; an `internal`
    field never stands on a paper for the visitor.
    """

    name: str
    label: str
    example: str
    may_be_empty: bool = False
    internal: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the office: its place in the catalogue, its fields, its template for each sheet, who gets it.

    `needs_signing` says that number and day come with 签发, before which it prints as 送签稿; `copies` for whom
    it is made, in the order they are handed out. Raises ValueError where a paper for the visitor declares an
    internal field.
    """

    kind: PaperKind
    code: str
    fields: tuple[PaperField, ...]
    templates: Mapping[str, str]
    for_visitor: bool = True
    needs_signing: bool = False
    copies: tuple[CopyFor, ...] = ()

    def __post_init__(self) -> None:
        """Hold that nothing internal is declared for the visitor."""
        wrong = [each.name for each in self.fields if each.internal]
        if self.for_visitor and wrong:
            raise ValueError(f"{self.kind.value} is for the visitor and declares {', '.join(wrong)}")

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names a template of this paper may use."""
        return tuple(each.name for each in self.fields)

    def missing(self, context: Mapping[str, object]) -> tuple[PaperField, ...]:
        """Return the fields without which the paper is half filled: nothing stands in them, and something must."""
        return tuple(each for each in self.fields if not each.may_be_empty and not context.get(each.name))
