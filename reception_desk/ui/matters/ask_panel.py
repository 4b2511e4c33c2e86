"""The short questions of one act over the matter's page: typed, checked, written, or told why not."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reception_desk.errors import DeskError
from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Need, Values
from reception_desk.services.acts import Done
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row, sized
from reception_desk.ui.over_panel import OverPanel, ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import shown, tr

Act = Callable[[], Done[Any]]
_WIDTH, _LEAST, _AROUND = 640, 90, 128


class AskPanel(OverPanel):
    """Asks for `form`; `done` carries what the act answered, after which the panel is gone.

    `act` makes the act of what was typed; an answer that is needed and missing is said before anything is written.
    """

    done = Signal(object)
    snug = True
    """Whether the panel is as high as its questions."""

    def __init__(
        self,
        ground: QWidget,
        lanes: Lanes,
        form: Form,
        act: Callable[[Values], Act],
        values: Values | None = None,
        heading: str = "",
        width: int = _WIDTH,
    ) -> None:
        super().__init__(ground, width)
        self._lanes, self._make = lanes, act
        self.form = FormView(form, bare=True)
        self.form.set_values(values or form.empty())
        self.heading = Text(heading or shown(form.label), "heading")
        self.finding = Text("", "finding", wrap=True)
        self.finding.hide()
        self.save_button = Button(tr("记下"), "Ctrl+Return", role="primary")
        self.close_button = Button(tr("关闭"), "Esc")
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)
        self.form.finished.connect(self._on_finished)
        self.form.changed.connect(self.on_changed)
        head = row(self.heading, 1, self.close_button, gap=8)
        self.put(head, self.body())

    def body(self) -> Any:
        """Return what stands below the heading."""
        sized(self.form, height=_LEAST)
        whole = column(self.form, self.finding, row(1, self.save_button, gap=8), gap=8)
        whole.setStretch(0, 1)
        return whole

    def height_wanted(self) -> int:
        """Return the height of the questions that are asked, so that a short panel covers little."""
        inside = self.form.widget()
        if not self.snug or inside is None:
            return super().height_wanted()
        around = self.sizeHint().height() - self.form.sizeHint().height()
        said = 0 if self.finding.isHidden() else self.finding.heightForWidth(px(self._width - 32)) + px(8)
        wanted = max(inside.sizeHint().height(), px(_LEAST)) + max(around, px(_AROUND)) + said
        return min(super().height_wanted(), wanted)

    def ask(self, field: str = "") -> None:
        """Show the panel with the caret in the first open question."""
        name = field or self.form.form.fields[0].name
        self.come(self.form.editor(name))

    @Slot()
    def on_changed(self) -> None:
        """Say nothing of what is being mended but what is odd about it; other answers may ask other questions."""
        self.finding.hide()
        self.form.show_findings(_remarks(self.form.values()))
        if self.isVisible():
            self.fit()

    @Slot()
    def save(self) -> None:
        """Write what was typed, unless something needed is missing or cannot be read."""
        self.form.commit_composing()
        values = self.form.values()
        found = self.findings(values)
        self.form.show_findings(found)
        if found:
            self.say(found[0].sentence)
            self.form.focus_field(found[0].field)
            return
        self.save_button.setEnabled(False)
        self._lanes.act(self._make(values), self._done, self.fail)

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what is missing or cannot be read."""
        missing = [
            Finding(each.name, tr("请填“{label}”。").format(label=shown(each.label)))
            for each in values.form.fields
            if each.need is Need.TO_SAVE and not values.raw.get(each.name, "").strip()
        ]
        wrong = [
            Finding(each.name, sentence)
            for each in values.form.fields
            if (text := values.raw.get(each.name, "")).strip() and values[each] is None
            for sentence in each.kind.check(text)
        ]
        return [*missing, *wrong]

    def say(self, sentence: str) -> None:
        """Say why it was not written; what was typed stays."""
        self.finding.setText(sentence)
        self.finding.show()
        if self.isVisible():
            self.fit()

    def fail(self, error: Exception) -> None:
        """Tell an error; what was typed stays."""
        self.save_button.setEnabled(True)
        if not isinstance(error, DeskError):
            raise error
        self.say(str(error))

    def leave(self) -> None:
        super().leave()
        self.deleteLater()

    def _done(self, answer: Done[Any]) -> None:
        self.leave()
        self.done.emit(answer)

    @Slot()
    def _on_finished(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)


def _remarks(values: Values) -> list[Finding]:
    """Return what is odd about answers that can be read, such as a unit that is no more."""
    return [
        Finding(each.name, sentence)
        for each in values.form.fields
        if (text := values.raw.get(each.name, "")).strip() and values[each] is not None
        for sentence in each.kind.check(text)
    ]


def ask_over(
    page: QWidget,
    lanes: Lanes,
    form: Form,
    act: Callable[[Values], Act],
    done: Callable[[Done[Any]], object],
    raw: Mapping[str, str] | None = None,
    heading: str = "",
) -> AskPanel:
    """Ask the questions of `form` over a page, `raw` proposed; `done` hears what the act answered."""
    values = Values(form, {**form.empty().raw, **(raw or {})})
    panel = AskPanel(ground_of(page), lanes, form, act, values, heading)
    panel.done.connect(done)
    panel.ask()
    return panel
