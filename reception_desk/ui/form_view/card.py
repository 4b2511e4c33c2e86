"""One card of a form: the questions of its sections, those behind a fold, and the foot for what is said of them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reception_desk.forms.form import Section
from reception_desk.ui.form_view.body import ROW_GAP, Body
from reception_desk.ui.form_view.fold import Fold
from reception_desk.ui.form_view.foot import Foot
from reception_desk.ui.measures import column, row
from reception_desk.wording import shown


class FormCard(QFrame):
    """The card of one or several sections; `fold_keys` are the keys written on the folds, by their sections.

    A `bare` one has neither frame nor margin.
    Where there is a fold, what is said stands beside its line, so that it takes no room of its own.
    `turned` fires when the clerk clicked a fold.
    """

    turned = Signal(object)

    def __init__(
        self,
        sections: Sequence[Section],
        fold_keys: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare" if bare else "card")
        self.setAccessibleName("、".join(shown(section.label) for section in sections))
        self.names = tuple(field.name for section in sections for field in section.fields)
        self.foot = Foot(one_line=any(section.folded for section in sections))
        self.bodies: list[Body] = []
        self.folds: list[Fold] = []
        self._sections, self._fold_keys = sections, fold_keys
        self._margins = (0, 4) if bare else (16, 11, 16, 4)

    def made(self) -> Iterator[bool]:
        """Make what stands on the card, one body of questions after the other."""
        inside = column(margins=self._margins, gap=2)
        self.setLayout(inside)
        for folded, some in groupby(self._sections, key=lambda section: section.folded):
            for body in self._folds(list(some), inside) if folded else [Body(list(some), self)]:
                inside.addWidget(body, 1 if body.stretches else 0)
                self.bodies.append(body)
                yield True
        if not self.folds:
            inside.addWidget(self.foot)

    @property
    def stretches(self) -> bool:
        """Tell whether a long text is seen on the card."""
        closed = [fold.body for fold in self.folds if fold.closed]
        return any(body.stretches for body in self.bodies if body not in closed)

    def hide_fields(self, names: set[str]) -> None:
        """Show all questions but those named; a card without any is not seen."""
        for body in self.bodies:
            body.hide_fields(names)
        for fold in self.folds:
            fold.hide_names(names)
        self.setVisible(not all(body.empty for body in self.bodies))

    def editors(self) -> dict[str, QWidget]:
        """Return the editors by their fields' names, in order."""
        return {name: editor for body in self.bodies for name, editor in body.editors()}

    def _folds(self, sections: Sequence[Section], inside: QVBoxLayout) -> Iterator[Body]:
        """Put sections behind lines that stand side by side, with the foot where they are the first."""
        line = row(gap=12)
        inside.addLayout(line)
        for place, section in enumerate(sections):
            fold = Fold(section, self._fold_keys.get(section.name, ""), self)
            fold.body.lead = ROW_GAP if place else 0
            fold.clicked.connect(partial(self.turned.emit, fold))
            line.addWidget(fold)
            self.folds.append(fold)
            yield fold.body
        if len(self.folds) == len(sections):
            line.addWidget(self.foot)


def grouped(sections: Iterable[Section], joined: Collection[str]) -> list[list[Section]]:
    """Return the sections card by card: those named in `joined` stand on the card of the one before them."""
    groups: list[list[Section]] = []
    for section in sections:
        if section.name in joined and groups:
            groups[-1].append(section)
        else:
            groups.append([section])
    return groups


def share_room(room: QVBoxLayout, cards: Sequence[FormCard]) -> None:
    """Give what height is left to the cards on which a long text is seen; where there is none it stays free."""
    wanted = [card.stretches for card in cards]
    for place, yes in enumerate([*wanted, not any(wanted)]):
        room.setStretch(place, int(yes))
