"""The line of a closed section: it names what is filled, says a finding, and opens by its key."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reception_desk.forms.form import Section
from reception_desk.ui.form_view.body import Body
from reception_desk.ui.labels import restyle, tip
from reception_desk.ui.typography import gapped
from reception_desk.wording import shown, tr


class Fold(QPushButton):
    """A section that is one line until it is opened; the line never takes the focus."""

    def __init__(self, section: Section, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = Body([section], parent)
        self.body.hide()
        self.section = section.name
        self.names = tuple(field.name for field in section.fields)
        self._word = " ".join(filter(None, (shown(section.label), key)))
        self._name, self._key = shown(section.label), key
        self._labels = {field.name: shown(field.label) for field in section.fields}
        self._hidden: frozenset[str] = frozenset()
        self._whole = ""
        self.setProperty("role", "fold")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(2)
        self.setSizePolicy(policy)

    @property
    def closed(self) -> bool:
        """Tell whether only the line is seen."""
        return self.body.isHidden()

    def turn(self, *, closed: bool) -> None:
        """Close or open the section."""
        self.body.setVisible(not closed)

    def hide_names(self, names: Collection[str]) -> None:
        """Leave the questions of these names out of what the closed line names."""
        self._hidden = frozenset(names)

    def say(self, filled: list[str], finding: str) -> None:
        """Say what is filled, or what was found in it; an open one says how it is closed."""
        before = self._whole
        if not self.closed:
            self._whole = tr("收起“{name}” {key}").format(name=self._name, key=self._key).strip()
        elif finding:
            self._whole = f"{self._word}：{finding}"
        else:
            self._whole = "：".join(filter(None, (self._word, " · ".join(filled) or self._unfilled())))
        if self._whole == before:  # as at nearly every key
            return
        restyle(self, "state", "due" if finding and self.closed else "")
        self.setToolTip(tip(self._whole))
        self.setAccessibleName(self._whole)
        self._show()

    def _unfilled(self) -> str:
        return "、".join(label for name, label in self._labels.items() if name not in self._hidden)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        words = self.fontMetrics().elidedText(gapped(self._whole), Qt.TextElideMode.ElideRight, self.width() - 4)
        if words != self.text():  # a button lays the page out anew even for the same words
            self.setText(words)
