"""The shown language: Chinese as it stands in the sources, English from the catalogue; Qt's own words follow."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from reception_desk import wording
from reception_desk.paths import resource

_CONTEXT = "wording"
_QT_WORDS = {"zh": "qtbase_zh_CN"}
"""Qt's catalogue for its menus and file dialogs; its sources are English."""

_installed: list[QTranslator] = []
_spoken = "zh"


def spoken() -> str:
    """Return the language that is shown, zh or en."""
    return _spoken


def speak(code: str) -> None:
    """Show what comes from now on in `code`, zh or en; a catalogue that cannot be read leaves Chinese."""
    global _spoken
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    wording.install(str)
    _spoken = "zh"
    if code != "zh" and _install(str(resource("i18n", f"{code}.qm"))):
        wording.install(_found, code)
        _spoken = code
    if _spoken in _QT_WORDS:
        _install(_QT_WORDS[_spoken], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(file: str, folder: str = "") -> bool:
    made = QTranslator()
    if not (made.load(file, folder) if folder else made.load(file)):
        return False
    QCoreApplication.installTranslator(made)
    _installed.append(made)
    return True


def _found(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
