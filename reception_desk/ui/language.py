"""The shown language: Chinese as it stands in the sources, English from the catalogue."""

from PySide6.QtCore import QCoreApplication, QTranslator

from reception_desk import wording
from reception_desk.paths import resource

_CONTEXT = "wording"
_translator: QTranslator | None = None
_spoken = "zh"


def spoken() -> str:
    """Return the language that is shown, zh or en."""
    return _spoken


def speak(code: str) -> None:
    """Show what comes from now on in `code`, zh or en; a catalogue that cannot be read leaves Chinese."""
    global _translator, _spoken
    _spoken = "zh"
    if _translator is not None:
        QCoreApplication.removeTranslator(_translator)
        _translator = None
    wording.install(str)
    if code == "zh":
        return
    made = QTranslator()
    if made.load(str(resource("i18n", f"{code}.qm"))):
        QCoreApplication.installTranslator(made)
        _translator, _spoken = made, code
        wording.install(_found)


def _found(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
