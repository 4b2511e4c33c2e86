"""This computer's own settings while the program runs: read once, shown at once, written when they change."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reception_desk import settings
from reception_desk.settings import DeskSettings
from reception_desk.ui import language, theme


class Preferences(QObject):
    """The settings of `desk.json`; `changed` fires with the new ones, `failed` with the error of a failed writing."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        current: DeskSettings,
        parent: QObject | None = None,
        save: Callable[[DeskSettings], None] = settings.save,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self.current = current

    def change(self, **values: object) -> None:
        """Take new values, show them at once and write them down."""
        before = self.current
        self.current = replace(before, **{**_printing(), **values})
        if before == self.current:
            return
        app = QApplication.instance()
        looks = (before.theme, before.text_size) != (self.current.theme, self.current.text_size)
        if looks and isinstance(app, QApplication):
            theme.apply(app, self.current)
        if before.language != self.current.language:
            language.speak(self.current.language)
        try:
            self._save(self.current)
        except OSError as error:
            self.failed.emit(error)
        self.changed.emit(self.current)


def _printing() -> dict[str, object]:
    """Return what is written by whoever prints, so that it is taken from the file."""
    stored = settings.load()
    return {name: getattr(stored, name) for name in settings.OF_PRINTING}
