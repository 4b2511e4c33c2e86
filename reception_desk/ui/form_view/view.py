"""FormView: draws any declared form, gives and takes its values, and shows findings without moving anything."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Values
from reception_desk.ui.form_view.card import FormCard, grouped, share_room
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.editors import Editor
from reception_desk.ui.form_view.fold import Fold
from reception_desk.ui.form_view.held import Held
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.people import PeopleEditor
from reception_desk.ui.form_view.rows import RowsEditor
from reception_desk.ui.form_view.table import TableEditor
from reception_desk.ui.labels import restyle
from reception_desk.ui.measures import column
from reception_desk.ui.scrolling import Scroll, bring_into_sight
from reception_desk.wording import shown


class FormView(Scroll):
    """A form on the screen.

    `changed` fires when an answer changed by the clerk's hand, `left` with the field's name when the focus has
    gone from it, `finished` when Enter went beyond the last field. `joined` names the sections that stand in the
    card of the section before them; `fold_keys` are the keys by which the page opens what is folded, by section:
    the first one opens and closes, another leads into its section. A `bare` form has no cards of its own: it stands on
    a panel. One made `by_steps` has no questions before `make_step` or `make_whole` gave it them.
    """

    changed = Signal()
    left = Signal(str)
    finished = Signal()

    def __init__(
        self,
        form: Form,
        joined: Collection[str] = (),
        fold_keys: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
        *,
        bare: bool = False,
        by_steps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.form, self._bare = form, bare
        self._joined, self._fold_keys = joined, fold_keys or {}
        self._other: dict[str, str] = {}
        self._values: Values | None = None
        """What stands in the form, read once for each change."""
        self._findings: dict[str, list[str]] = {}
        self._last = form.fields[0].name
        self._conditional = any(each.shown_when is not None for each in (*form.sections, *form.fields))
        self._filling = False
        self._editors: dict[str, QWidget] = {}
        self._cards: list[FormCard] = []
        self._before_fold = ""
        self._hidden: set[str] | None = None
        self._held = Held(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._steps = self._made()
        if not by_steps:
            self.make_whole()

    def make_step(self) -> bool:
        """Make one more card (some 20 ms); return whether anything is left to be made."""
        return next(self._steps, False)

    def make_whole(self) -> None:
        """Make what is not made yet."""
        while self.make_step():
            pass

    def _made(self) -> Iterator[bool]:
        yield from self._build()
        self.set_values(self.form.empty())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)

    def values(self) -> Values:
        """Return what stands in the form, with what came in and has no field here."""
        if self._values is None:
            raw = {name: self._editor(name).raw() for name in self._editors}
            self._values = Values(self.form, {**self._other, **{name: text for name, text in raw.items() if text}})
        return self._values

    def set_values(self, values: Values) -> None:
        """Show `values`; `changed` does not fire."""
        self._other = {name: text for name, text in values.raw.items() if name not in self._editors}
        self._filling = True
        for name in self._editors:
            self._editor(name).set_raw(values.raw.get(name, ""))
        self._filling = False
        self._values = None
        self._hide_sections()
        self._tell_folds()

    def take_form(self, form: Form) -> None:
        """Ask other questions; what was typed stays, and so does the caret."""
        raw, focused = self.values().raw, self._focused()
        caret = self.caret() if focused else ""
        self.form, self._editors, self._cards, self._before_fold = form, {}, [], ""
        self._values = None
        self._last = form.fields[0].name
        for _ in self._build():
            pass
        self._findings = {}
        self.set_values(Values(form, raw))
        self._tell_findings()
        if caret:
            self.set_caret(caret)

    def show_labels_again(self) -> None:
        """Call what was chosen by the label it has now; nothing changes, and the box with the caret is left alone."""
        self._filling = True
        for editor in self._editors.values():
            if isinstance(editor, ChoiceEditor) and not editor.hasFocus():
                editor.set_raw(editor.raw())
        self._filling = False
        self._values = None
        self._tell_folds()

    def set_text(self, name: str, text: str) -> None:
        """Replace one answer, as if the clerk had typed it."""
        self._editor(name).set_raw(text)

    def set_texts(self, raw: Mapping[str, str]) -> None:
        """Replace several answers, as if the clerk had typed them all at once."""
        self._filling = True
        for name, text in raw.items():
            self._editor(name).set_raw(text)
        self._filling = False
        self._on_changed()

    def set_read_only(self, yes: bool) -> None:
        """Let nothing be typed, as on a visit that is looked at; an example in a box would be read as an answer."""
        for name, editor in self._editors.items():
            if isinstance(editor, RowsEditor | TableEditor):
                editor.set_read_only(yes)
            elif isinstance(editor, LineEditor | LongEditor):
                editor.setReadOnly(yes)
                field = self.form.field(name)
                editor.setPlaceholderText("" if yes or field is None else shown(field.hint))

    def hold(self, yes: bool) -> None:
        """Let nothing be typed while the form is being saved: the box with the caret is closed, and any it moves to."""
        self._held.hold(yes)

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
        if name not in self._editors or self._editors[name].isHidden():
            name = next((each for each in self._editors if not self._editors[each].isHidden()), name)
        self.focus_field(name)
        if position.isdigit():
            self._editor(name).set_caret(int(position))

    def focus_field(self, name: str) -> None:
        """Focus the field of that name, which brings it into sight."""
        self.commit_composing()
        for fold in self._folds():
            if name in fold.names and fold.closed:
                self._turn(fold, closed=False)
        self._editors[name].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def toggle_folds(self) -> None:
        """Open the first fold and go there; or close it and go back to where the caret was."""
        if self._folds():
            self._toggle(self._folds()[0])

    def open_fold(self, section: str) -> None:
        """Open what is folded under that name and go to its first field."""
        fold = next(fold for fold in self._folds() if fold.section == section)
        if fold.closed:
            self._toggle(fold)
        else:
            self.focus_field(fold.names[0])

    @Slot(object)
    def _toggle(self, fold: Fold) -> None:
        if fold.closed:
            self._before_fold = self.caret()
            self._turn(fold, closed=False)
            self.focus_field(fold.names[0])
        else:
            self._close([fold])

    def open_filled_folds(self, section: str = "", but: Collection[str] = ()) -> None:
        """Open what is folded where anything but these is filled in it, without moving the focus; all, or a section."""
        for fold in self._folds():
            if section in ("", fold.section):
                self._turn(fold, closed=not any(self._said(name) for name in fold.names if name not in but))

    def close_folds(self) -> None:
        """Close what is folded; a caret in it goes back to where it came from."""
        self._close(self._folds())

    def _close(self, folds: list[Fold]) -> None:
        focused = self._focused()
        if any(not fold.closed and focused in fold.names for fold in folds):
            self.set_caret(self._before_fold or f"{self.form.fields[0].name}:0")
        for fold in folds:
            self._turn(fold, closed=True)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark the fields that have a finding and say the sentences; nothing moves, no focus is taken."""
        found: dict[str, list[str]] = {}
        for finding in findings:
            found.setdefault(finding.field, []).append(finding.sentence)
        if found == self._findings:  # as at nearly every key
            return
        self._findings = found
        for name, editor in self._editors.items():
            sentences = self._findings.get(name, [])
            restyle(editor, "finding", bool(sentences))
            editor.setAccessibleDescription("".join(sentences))
        self._tell_findings()

    def set_label(self, name: str, label: str) -> None:
        """Call a question otherwise for the time being."""
        for card in self._cards:
            for body in card.bodies:
                body.set_label(name, label)

    def set_hint(self, name: str, hint: str) -> None:
        """Say above a long text which keys help in it."""
        for card in self._cards:
            for body in card.bodies:
                body.set_hint(name, hint)

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

    def _build(self) -> Iterator[bool]:
        """Make the cards one after the other."""
        self._hidden = None
        inside = QWidget()
        inside.setObjectName("panelbody" if self._bare else "ground")
        self.setWidget(inside)  # first: what is put in afterwards takes its style once and for all
        cards = column(gap=12)
        inside.setLayout(cards)
        for group in grouped(self.form.sections, self._joined):
            card = FormCard(group, self._fold_keys, inside, bare=self._bare)
            card.turned.connect(self._toggle)
            yield from card.made()
            cards.addWidget(card)
            self._cards.append(card)
            self._editors.update(card.editors())
        cards.addStretch(0)
        self._room = cards
        share_room(self._room, self._cards)
        self._listen()

    def _listen(self) -> None:
        for card in self._cards:
            for name in card.names:
                editor = self._editor(name)
                editor.changed.connect(self._on_changed)
                editor.stepped.connect(self._on_stepped)
                editor.left.connect(self._on_left)
                if isinstance(editor, LongEditor | RowsEditor):
                    editor.told.connect(card.foot.hint)

    def _folds(self) -> list[Fold]:
        return [fold for card in self._cards for fold in card.folds]

    def _turn(self, fold: Fold, *, closed: bool) -> None:
        if fold.closed is closed:
            return
        fold.turn(closed=closed)
        share_room(self._room, self._cards)
        self._tell_findings()

    def _tell_folds(self) -> None:
        """Say on the line of each fold what is filled in it, or what was found."""
        for fold in self._folds():
            filled = filter(None, map(self._said, fold.names)) if fold.closed else ()
            found = (self._told(name, self._findings[name][0]) for name in fold.names if name in self._findings)
            fold.say(list(filled), next(found, ""))

    def _said(self, name: str) -> str:
        """Return label and answer of a field where it holds anything but its default."""
        field, editor = self.form.field(name), self._editors[name]
        if field is not None and isinstance(editor, TableEditor | PeopleEditor):
            return f"{shown(field.label)} {editor.brief()}" if editor.raw().strip() else ""
        if field is None or not isinstance(editor, LineEditor) or editor.raw().strip() in ("", field.first):
            return ""
        return f"{shown(field.label)} {editor.text()}"

    def _tell_findings(self) -> None:
        """Say in each card's foot what was found in it, and on the line of a closed fold what was found there."""
        closed = {name for fold in self._folds() if fold.closed for name in fold.names}
        for card in self._cards:
            names = [name for name in card.names if name in self._findings and name not in closed]
            card.foot.say([self._told(name, self._findings[name][0]) for name in names])
        self._tell_folds()

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
        self._held.close_for_keys(now)
        bring_into_sight(self, now)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Keep the focused box in sight when what stands above it comes or goes."""
        bring_into_sight(self, QApplication.focusWidget())

    def _shown_names(self) -> list[str]:
        return [name for name, editor in self._editors.items() if editor.isVisibleTo(self)]

    def _hide_sections(self) -> None:
        """Hide the questions that do not apply; what was typed in them stays."""
        if not self._conditional:
            return
        hidden = self.values().hidden
        if hidden == self._hidden:  # as at nearly every key
            return
        self._hidden = hidden
        for card in self._cards:
            card.hide_fields(hidden)
        share_room(self._room, self._cards)

    def _on_changed(self) -> None:
        self._values = None
        if not self._filling:
            self._hide_sections()
            self._tell_folds()
            self.changed.emit()

    def _on_left(self) -> None:
        self._last = self._name_of(self.sender())
        self.left.emit(self._last)

    def passes_over(self, name: str, here: str) -> bool:
        """Tell whether Enter, pressed in the field `here`, does not stop at a field."""
        return False

    def _on_stepped(self, step: int) -> None:
        """Go to the next or the former field; beyond the last one the form is finished."""
        names, here = self._shown_names(), self._name_of(self.sender())
        place = names.index(here) + step
        while step > 0 and place < len(names) and self.passes_over(names[place], here):
            place += 1
        if place >= len(names):
            self.commit_composing()
            self.finished.emit()
        elif place >= 0:
            self.focus_field(names[place])
