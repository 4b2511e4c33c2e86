"""What each paper of a matter says."""

from collections.abc import Callable, Mapping

from reception_desk.services.issuing.agreed import AGREED
from reception_desk.services.issuing.inside import FOR_OFFICE
from reception_desk.services.issuing.visitor import FOR_VISITOR
from reception_desk.services.issuing.wanted import Wanted
from reception_desk.vocabulary.papers import PaperKind

_CONTEXTS: Mapping[PaperKind, Callable[[Wanted], dict[str, object]]] = {**FOR_VISITOR, **FOR_OFFICE, **AGREED}


def matter_context(wanted: Wanted) -> dict[str, object]:
    """Return the fields of a paper of a matter."""
    return _CONTEXTS[wanted.kind](wanted)
