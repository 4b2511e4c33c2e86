"""The cards 责任 and 去函与回音 beside a matter's time line."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.answering.letter_lines import LetterLine, line_of
from reception_desk.services.answering.seen import Answering, HolderLine, holder_lines, lacking_words
from reception_desk.services.desk import Desk
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.wording import tr


def responsible_parts(desk: Desk, found: Answering) -> list[QWidget]:
    """Return a line for each who is answerable now, those of before, and whom nobody named yet."""
    now, before = holder_lines(found)
    lines: list[QWidget] = [_holder(each) for each in now]
    if before:
        lines.append(Text(tr("以前：{who}").format(who=before), "secondary", wrap=True))
    lacking = lacking_words(desk, found)
    if lacking:
        lines.append(Text(lacking, "finding", wrap=True))
    return lines


def letter_parts(found: Answering) -> list[QWidget]:
    """Return what went out, the newest first, each with what it lacks and what came back last."""
    return [_letter(line_of(each)) for each in reversed(found.letters)]


def _holder(each: HolderLine) -> QWidget:
    below = [Text(each.since, "secondary", wrap=True)]
    if each.gone:
        below.append(Text(tr("已不在岗，请写明由谁接。"), "finding", wrap=True))
    elif each.away:
        below.append(Text(tr("正在请假。"), "finding", wrap=True))
    return _stacked([Text(each.words, wrap=True), *below])


def _letter(each: LetterLine) -> QWidget:
    head, chip = Text(f"{each.kind} {each.unit}", wrap=True), Chip(each.standing, each.colour)
    due = tr("{day} 前回").format(day=each.due_on) if each.due_on else ""
    told = [" · ".join(filter(None, (each.number, each.sent_on, due))), each.last]
    line, top = QWidget(), row(head, chip, gap=6)
    top.setStretch(0, 1)
    line.setLayout(column(top, *(Text(words, "secondary", wrap=True) for words in told if words), gap=0))
    return line


def _stacked(parts: list[Text]) -> QWidget:
    line = QWidget()
    line.setLayout(column(*parts, gap=0))
    return line
