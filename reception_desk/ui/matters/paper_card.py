"""文书 beside a matter's time line: the papers it has, the newest first, and what each waits for."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.matters.seen import Seen
from reception_desk.services.papers.lines import PaperLine
from reception_desk.ui.actions import key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.wording import tr

_MOST = 5


def paper_card() -> Card:
    """Return the card, with the key that opens the papers."""
    return Card(tr("文书"), key_text("matter_papers"), gap=6)


def paper_parts(found: Seen) -> list[QWidget]:
    """Return a line for each of the newest papers, and how many there are besides."""
    lines: list[QWidget] = [_line(each) for each in found.papers[:_MOST]]
    more = len(found.papers) - _MOST
    if more > 0:
        lines.append(Text(tr("另有 {n} 份，按 {key} 看。").format(n=more, key=key_text("matter_papers")), "secondary"))
    return lines


def _line(each: PaperLine) -> QWidget:
    head, chip = Text(each.title, wrap=True), Chip(each.standing, each.colour)
    told = " · ".join(filter(None, (each.number, each.signed_on, each.to)))
    line, top = QWidget(), row(head, chip, gap=6)
    top.setStretch(0, 1)
    line.setLayout(column(top, *((Text(told, "secondary", wrap=True),) if told else ()), gap=0))
    return line
