"""A paper of a matter to be filled: with what was typed, and its issue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reception_desk.forms import issuing as asked
from reception_desk.forms.form import AnyField, Form, Values
from reception_desk.forms.papers.issue import Issue
from reception_desk.models.matter_papers import PaperRow
from reception_desk.services.issuing.source import MatterSource
from reception_desk.services.matters.rules_of import printed_case
from reception_desk.vocabulary.papers import PaperKind

_NOTHING = Form("paper", "", ())


@dataclass(frozen=True)
class Wanted:
    """A paper to be filled: of which matter, with what was typed, and its issue."""

    kind: PaperKind
    source: MatterSource
    values: Values
    issue: Issue
    served: PaperRow | None = None
    signer: str = ""

    def text(self, field: AnyField) -> str:
        """Return an answer."""
        return self.values.text(field).strip()

    def lines(self, field: AnyField) -> tuple[str, ...]:
        """Return an answer of several lines."""
        return tuple(filter(None, map(str.strip, self.values.raw.get(field.name, "").splitlines())))

    @property
    def about(self) -> dict[str, Any]:
        """Return who it is about and what is demanded, which almost every paper says."""
        source = self.source
        return {"issue": self.issue, "name": source.name, "people": source.crowd, "demands": source.demands}

    @property
    def case_number(self) -> str:
        """Return the number of the court's case as papers print it (法〔2015〕137号), "" where there is none."""
        return printed_case(str(self.source.whole.columns["case_number"] or "").strip())


def values_of(kind: PaperKind, words: Mapping[str, str]) -> Values:
    """Return what was typed for a paper."""
    return Values(asked.questions(kind) or _NOTHING, dict(words))
