"""FormView: draws any declared form, gives and takes its values, and shows findings without moving anything."""

from collections.abc import Collection, Iterable
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Section, Values
from reception_desk.ui.form_view.body import Body
from reception_desk.ui.form_view.editors import Editor
from reception_desk.ui.form_view.foot import Foot
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.rows import RowsEditor
from reception_desk.ui.labels import restyle
from reception_desk.ui.measures import column, px
from reception_desk.ui.scrolling import Scroll
from reception_desk.wording import shown

_AROUND = 28
"""Pixels at 100 % that are shown above and below the box that has the focus."""


class FormView(Scroll):
    """A form on the screen.

    `changed` fires when an answer changed by the clerk's hand, `left` with the field's name when the focus has
    gone from it, `finished` when Enter went beyond the last field. `joined` names the sections that stand in the
    card of the section before them.
    """

    changed = Signal()
    left = Signal(str)
    finished = Signal()

    def __init__(self, form: Form, joined: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._other: dict[str, str] = {}
        self._findings: dict[str, list[str]] = {}
        self._last = form.fields[0].name
        self._filling = False
        self._editors: dict[str, QWidget] = {}
        self._cards: list[tuple[tuple[str, ...], Body, Foot]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build(joined)
        self.set_values(form.empty())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def values(self) -> Values:
        """Return what stands in the form, with what came in and has no field here."""
        raw = {name: self._editor(name).raw() for name in self._editors}
        return Values(self.form, {**self._other, **{name: text for name, text in raw.items() if text}})

    def set_values(self, values: Values) -> None:
        """Show `values`; `changed` does not fire."""
        self._other = {name: text for name, text in values.raw.items() if name not in self._editors}
        self._filling = True
        for name in self._editors:
            self._editor(name).set_raw(values.raw.get(name, ""))
        self._filling = False
        self._hide_sections()

    def set_text(self, name: str, text: str) -> None:
        """Replace one answer, as if the clerk had typed it."""
        self._editor(name).set_raw(text)

    def set_read_only(self, yes: bool) -> None:
        """Let nothing be typed while the form is being saved; focus and look stay as they are."""
        for editor in self._editors.values():
            if isinstance(editor, RowsEditor):
                editor.set_read_only(yes)
            elif isinstance(editor, LineEditor | LongEditor):
                editor.setReadOnly(yes)

    def commit_composing(self) -> None:
        """Take over what an input method is still composing."""
        for name in self._editors:
            self._editor(name).settle()

    def caret(self) -> str:
        """Return the name of the field with the caret, and its position: name:position."""
        name = self._focused() or self._last
        return f"{name}:{self._editor(name).caret()}"

    def set_caret(self, caret: str) -> None:
        """Focus the field named in `caret` and put the cursor where it was."""
        name, _, position = caret.partition(":")
        if name not in self._editors:
            name = self.form.fields[0].name
        self.focus_field(name)
        if position.isdigit():
            self._editor(name).set_caret(int(position))

    def focus_field(self, name: str) -> None:
        """Focus the field of that name, which brings it into sight."""
        self.commit_composing()
        self._editors[name].setFocus(Qt.FocusReason.TabFocusReason)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark the fields that have a finding and say the sentences; nothing moves, no focus is taken."""
        self._findings = {}
        for finding in findings:
            self._findings.setdefault(finding.field, []).append(finding.sentence)
        for name, editor in self._editors.items():
            sentences = self._findings.get(name, [])
            restyle(editor, "finding", bool(sentences))
            editor.setAccessibleDescription("".join(sentences))
        for names, _body, foot in self._cards:
            foot.say([self._told(name, self._findings[name][0]) for name in names if name in self._findings])

    def set_note(self, name: str, note: str) -> None:
        """Show a remark of the program's own inside the box of a one-line field."""
        editor = self._editors[name]
        if isinstance(editor, LineEditor):
            editor.set_note(note)

    def editor(self, name: str) -> QWidget:
        """Return the editor of the field of that name."""
        return self._editors[name]

    def _editor(self, name: str) -> Editor:
        return cast(Editor, self._editors[name])

    def _told(self, name: str, sentence: str) -> str:
        field = self.form.field(name)
        return f"{shown(field.label)}：{sentence}" if field is not None else sentence

    def _build(self, joined: Collection[str]) -> None:
        inside = QWidget()
        inside.setObjectName("ground")
        cards = column(gap=12)
        inside.setLayout(cards)
        groups: list[list[Section]] = []
        for section in self.form.sections:
            if section.name in joined and groups:
                groups[-1].append(section)
            else:
                groups.append([section])
        for group in groups:
            card, stretches = self._card(group)
            cards.addWidget(card, 1 if stretches else 0)
        if not any(body.stretches for _names, body, _foot in self._cards):
            cards.addStretch(1)
        self.setWidget(inside)

    def _card(self, group: list[Section]) -> tuple[QWidget, bool]:
        fields = tuple(field for section in group for field in section.fields)
        card = QFrame()
        card.setProperty("role", "card")
        body, foot = Body(fields), Foot()
        inside = column(body, foot, margins=(16, 12, 16, 4), gap=2)
        inside.setStretch(0, 1)
        card.setLayout(inside)
        card.setAccessibleName("、".join(shown(section.label) for section in group))
        names = tuple(field.name for field in fields)
        self._cards.append((names, body, foot))
        for name in names:
            self._editors[name] = body.editor(name)
            editor = self._editor(name)
            editor.changed.connect(self._on_changed)
            editor.stepped.connect(self._on_stepped)
            editor.left.connect(self._on_left)
        return card, body.stretches

    def _name_of(self, editor: object) -> str:
        return next(name for name, each in self._editors.items() if each is editor)

    def _focused(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return ""
        return next((name for name, each in self._editors.items() if each is focused or each.isAncestorOf(focused)), "")

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring the whole of the focused box into sight, not only the line of its cursor."""
        inside = self.widget()
        if now is None or not inside.isAncestorOf(now):
            return
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        top = now.mapTo(inside, QPoint()).y()
        bar.setValue(max(bar.value(), top + now.height() + px(_AROUND) - seen))
        bar.setValue(min(bar.value(), top - px(_AROUND)))

    def _shown_names(self) -> list[str]:
        return [name for name, editor in self._editors.items() if not editor.isHidden()]

    def _hide_sections(self) -> None:
        """Hide the sections that do not apply; what was typed in them stays."""
        conditional = [section for section in self.form.sections if section.shown_when is not None]
        if not conditional:
            return
        values = self.values()
        hidden = {
            field.name
            for section in conditional
            if section.shown_when is not None and not section.shown_when(values)
            for field in section.fields
        }
        for _names, body, _foot in self._cards:
            body.hide_fields(hidden)

    def _on_changed(self) -> None:
        if not self._filling:
            self._hide_sections()
            self.changed.emit()

    def _on_left(self) -> None:
        self._last = self._name_of(self.sender())
        self.left.emit(self._last)

    def _on_stepped(self, step: int) -> None:
        """Go to the next or the former field; beyond the last one the form is finished."""
        names = self._shown_names()
        place = names.index(self._name_of(self.sender())) + step
        if place >= len(names):
            self.commit_composing()
            self.finished.emit()
        elif place >= 0:
            self.focus_field(names[place])
