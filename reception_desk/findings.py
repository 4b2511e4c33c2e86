"""What the checks found: a sentence beside a field, never a refusal to save (条22, 43, 44)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on one field.

    `field` is the field's name or "" for the whole form, `article` the article it rests on or "",
    `stops` the code of the paper that cannot be issued until it is settled, or "".
    """

    field: str
    sentence: str
    article: str = ""
    stops: str = ""

    @property
    def told(self) -> str:
        """Return the sentence with the article it rests on, once."""
        named = not self.article or self.article in self.sentence
        return self.sentence if named else f"{self.sentence}（{self.article}）"
