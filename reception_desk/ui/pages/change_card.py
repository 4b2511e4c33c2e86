"""What was changed on a visit: as it is being changed, and what became of it since it was saved."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from reception_desk.forms.differences import Difference, difference
from reception_desk.forms.own_fields import recorded_form
from reception_desk.models.lists.changes import VisitChange
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.vocabulary.visits import ChangeKind
from reception_desk.wording import tr

_MOST = 12
"""Changes, and texts of one change, that a card shows."""


class ChangeCard(Card):
    """A card of words that grow and shrink with what there is to tell."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, gap=4, parent=parent)
        self._lines: list[Text] = []

    def show_differences(self, found: Sequence[Difference]) -> None:
        """List what is changed while it is being changed."""
        lines = [(told(each), "") for each in found[:_MOST]]
        if len(found) > _MOST:
            lines.append((tr("另有 {n} 项").format(n=len(found) - _MOST), "secondary"))
        self._show(lines or [(tr("还没有改动。"), "secondary")])

    def show_changes(self, changes: Sequence[VisitChange]) -> None:
        """List the newest changes: when, who and why, under it each old text and the new one."""
        lines: list[tuple[str, str]] = []
        for each in changes[:_MOST]:
            lines.append((_head(each), "heading"))
            if each.kind in (ChangeKind.RAISED, ChangeKind.TAKEN_OFF):
                told_of = [each.reason, *(text.before for text in each.texts)]
                lines += [(" / ".join(text.splitlines()), "secondary") for text in told_of if text]
                continue
            if each.reason:
                lines.append((tr("理由：{reason}").format(reason=each.reason), "secondary"))
            texts = (difference(recorded_form(), text.name, text.before, text.after) for text in each.texts[:_MOST])
            lines += [(told(text), "") for text in texts]
        self._show(lines)
        self.setVisible(bool(changes))

    def words(self) -> list[str]:
        """Return what stands on the card."""
        return [line.text() for line in self._lines if not line.isHidden()]

    def _show(self, lines: Iterable[tuple[str, str]]) -> None:
        wanted = list(lines)
        while len(self._lines) < len(wanted):
            line = Text("", wrap=True)
            self._lines.append(line)
            self.add(line)
        for place, line in enumerate(self._lines):
            words, role = wanted[place] if place < len(wanted) else ("", "")
            if line.property("role") != role:
                line.setProperty("role", role)
                line.style().unpolish(line)
                line.style().polish(line)
            line.setText(words)
            line.setVisible(place < len(wanted))


def told(found: Difference) -> str:
    """Return a difference as one reads it: the label, the old text, the new one."""
    words = tr("{label}：{before} → {after}")
    return words.format(label=found.label, before=found.before, after=found.after)


def count_text(changes: Sequence[VisitChange]) -> str:
    """Return how often a visit was corrected, or changed before any paper; "" where it never was."""
    corrected = sum(each.kind is ChangeKind.CORRECTION for each in changes)
    changed = sum(each.kind is ChangeKind.EDIT for each in changes)
    if corrected:
        return tr("更正 {n} 次").format(n=corrected)
    return tr("改过 {n} 次").format(n=changed) if changed else ""


def _head(change: VisitChange) -> str:
    words = tr("{time} {clerk} {kind}")
    return words.format(time=f"{change.at:%Y-%m-%d %H:%M}", clerk=change.clerk, kind=change.kind.label)
