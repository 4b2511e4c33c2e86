"""请您核对: what was written down, in large type for the visitor to read, on a second screen where there is one."""

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QTextBrowser, QWidget

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.papers.record import spoken
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column
from reception_desk.wording import tr

_LINES = 20
"""So many lines of text the screen is high."""


class ReadBackWindow(QWidget):
    """The words alone, black on white; the arrows and PageDown go through them, Esc puts them away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("请您核对"))
        self.setObjectName("ground")
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("请您核对"))
        self.words.setOpenLinks(False)
        hint = tr("看不清的可以请工作人员读给您听。↑ ↓ 翻看 · Esc 或 {key} 收起")
        self.setLayout(column(self.words, Text(hint.format(key=key_text("read_back")), "heading"), margins=(20, 12)))

    def fit(self, screen: QScreen) -> None:
        """Take a whole screen, with letters as large as it allows."""
        self.setGeometry(screen.availableGeometry())
        font = self.words.font()
        font.setPixelSize(max(screen.availableGeometry().height() // _LINES, 24))
        self.words.setFont(font)

    def show_words(self, values: Values) -> None:
        """Show who it is, what is demanded and what was said; what was read so far stays in its place."""
        bar = self.words.verticalScrollBar()
        before = bar.value()
        self.words.setHtml(_page(values))
        bar.setValue(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class ReadBack(QObject):
    """Shows what stands in `form` while `owner` is shown; what is mended meanwhile is read at once."""

    def __init__(self, form: FormView, owner: QWidget, actions: Actions) -> None:
        super().__init__(owner)
        self._form, self._owner = form, owner
        self.window: ReadBackWindow | None = None
        form.changed.connect(self._follow)
        owner.installEventFilter(self)
        actions.bind(owner, "read_back", self.turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._owner:
            self._put_away()  # nobody's words stay on a screen behind a locked desk
        return False

    @Slot()
    def turn(self) -> None:
        """Show the words, or put them away."""
        if self.window is not None and self.window.isVisible():
            self._put_away()
            return
        if self.window is None:
            self.window = ReadBackWindow(self._owner)
        here = self._owner.screen()
        other = next((each for each in QGuiApplication.screens() if each is not here), None)
        self.window.fit(other or here)
        self.window.show_words(self._form.values())
        if other is not None:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.activateWindow()
        self.window.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self.window is not None:
            self.window.close()

    @Slot()
    def _follow(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.show_words(self._form.values())


def _page(values: Values) -> str:
    """Return the words as simple HTML: everything typed is text and nothing else."""
    name = questions.petitioner(values).name
    demands = [each for each in values.raw.get(questions.DEMAND.name, "").splitlines() if each.strip()]
    # Texts stand in variables, since the tool that gathers them does not look into f-strings.
    please, asked, told, nothing = tr("请您核对"), tr("诉求"), tr("您说的"), tr("还没有写诉求和陈述。")
    parts = [f"<h2>{escape(please)}{escape('　' + name if name else '')}</h2>"]
    if demands:
        parts.append(f"<p><b>{escape(asked)}</b></p>")
        parts += [f"<p>{place}. {escape(each.strip())}</p>" for place, each in enumerate(demands, 1)]
    said = spoken(values.raw.get(questions.STATEMENT.name, ""))
    if said:
        parts.append(f"<p><b>{escape(told)}</b></p>")
    for each in said:
        mark = f"<b>{escape(each['mark'])}：</b>" if each["mark"] else ""
        parts.append(f"<p>{mark}{escape(each['text'])}</p>")
    if not demands and not said:
        parts.append(f"<p>{escape(nothing)}</p>")
    return "".join(parts)
