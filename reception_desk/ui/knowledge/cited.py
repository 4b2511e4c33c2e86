"""What the screen cites: the articles named in the words that are seen, those said of the box with the caret first."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reception_desk.services.knowledge.shelf import Citation, cited
from reception_desk.ui.over_panel import OverPanel


def cited_on(window: QWidget) -> tuple[Citation, ...]:
    """Return what is cited on a window, each once: of the box with the caret, of the panel in front, of the page.

    What a question is called comes last: the sentence about the answer cites what matters.
    """
    shown = [each for each in window.findChildren(QLabel) if each.isVisible() and "条" in each.text()]
    focused = QApplication.focusWidget()
    said = focused.accessibleDescription() if focused is not None else ""
    panels = [each for each in window.findChildren(OverPanel) if each.isVisible()]
    near = [each for each in shown if said and _tells(each, said)]
    front = [each for each in shown if any(panel.isAncestorOf(each) for panel in panels)]
    said_first = sorted((*near, *front, *shown), key=lambda each: each.property("role") == "label")
    found = (citation for label in said_first for citation in cited(label.text()))
    return tuple(dict.fromkeys(found))


def _tells(label: QLabel, said: str) -> bool:
    """Tell whether a label says what is found of the box with the caret; the spaces between Han and digits apart."""
    return any(each in _bare(label.text()) for each in _sentences(_bare(said)))


def _sentences(said: str) -> Iterator[str]:
    yield from (each for each in said.split("。") if each)


def _bare(text: str) -> str:
    return "".join(text.split())
