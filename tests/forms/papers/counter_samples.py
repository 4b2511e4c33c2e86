"""The papers of the counter, short, bare and long, for tests."""

from collections.abc import Mapping

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.examples.counter import EXAMPLES
from reception_desk.forms.papers.fill import fill
from reception_desk.vocabulary.papers import PaperKind
from tests.forms.papers.samples import TEMPLATES

CONTEXTS: dict[PaperKind, dict[str, Mapping[str, object]]] = {
    kind: dict(zip(("short", "long", "bare"), filled, strict=True))
    for kind, filled in EXAMPLES.items()
    if kind is not PaperKind.RECEIPT
}
CASES = [(kind, length) for kind, lengths in CONTEXTS.items() for length in lengths]
NAMES = [f"{kind.value}-{length}" for kind, length in CASES]


def filled(kind: PaperKind, length: str) -> bytes:
    """Return the docx of a paper, `length` short, bare or long."""
    (file,) = PAPERS[kind].templates.values()
    return fill((TEMPLATES / file).read_bytes(), CONTEXTS[kind][length], file=file)
