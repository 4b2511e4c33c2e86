"""An issued paper laid out on pages."""

from dataclasses import dataclass, field, replace

from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued, issue_paper
from reception_desk.typeset.fonts import fallbacks_used
from reception_desk.typeset.layout import Layout
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui.printing.coded import coded
from reception_desk.ui.printing.marks import mark_of, marked
from reception_desk.vocabulary.papers import PaperKind


@dataclass(frozen=True)
class LaidPaper:
    """An issued paper, its pages, the fonts that stand in for missing ones, and what issuing it changed.

    `undrawn` names what stands in the docx and cannot be drawn here.
    """

    issued: Issued
    layout: Layout
    fallbacks: tuple[str, ...] = ()
    undrawn: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)

    def next_print(self) -> Layout:
        """Return the pages as the next print shows them, with the mark of a reprint."""
        return marked(self.layout, mark_of(self.issued))

    def all_copies(self) -> Layout:
        """Return the pages of the first print for everybody who gets a copy, each with whose it is; then one set."""
        if self.issued.prints or self.issued.void or len(self.issued.copies) < 2:
            return self.next_print()
        sets = (marked(self.layout, each.source).pages for each in self.issued.copies)
        return replace(self.layout, pages=tuple(page for pages in sets for page in pages))


def issued_paper(desk: Desk, visit_id: int, kind: PaperKind = PaperKind.RECEIPT) -> LaidPaper:
    """Issue a paper of a visit, or take the issued one, and lay it out; on the act lane."""
    done = issue_paper(desk, visit_id, kind)
    return replace(laid_paper(done.value), changes=done.changes)


def laid_paper(issued: Issued, content: bytes = b"") -> LaidPaper:
    """Lay out a paper by its docx, `content` where it keeps none itself; its code stands in the margin."""
    document = read_docx(content or issued.docx)
    layout = coded(place(document), issued)
    return LaidPaper(issued, layout, fallbacks_used(document), document.unsupported)
