"""What a screen reader is told and whether words have room: walked over everything a page shows."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from reception_desk.ui.labels import ElidedText

_MOST_TABS = 400


def shown(page: QWidget) -> list[QWidget]:
    """Return what is shown on a page, the page itself left out."""
    return [each for each in page.findChildren(QWidget) if each.isVisible()]


def takes_focus(widget: QWidget) -> bool:
    """Tell whether Tab may come here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and not widget.focusProxy()


def nameless(page: QWidget) -> list[str]:
    """Return each widget that takes the focus and tells a screen reader nothing."""
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in shown(page)
        if takes_focus(each) and not (each.accessibleName() or _words(each)).strip()
    ]


def chinese_names(page: QWidget) -> list[str]:
    """Return the accessible names that are Chinese, for a window that speaks English."""
    named = [each for each in shown(page) if takes_focus(each)]
    return [
        each.accessibleName() for each in named if any("\u4e00" <= sign <= "\u9fff" for sign in each.accessibleName())
    ]


def unreached(page: QWidget) -> list[str]:
    """Return each enabled editor that Tab, pressed from the first box on, never comes to."""
    boxes = [each for each in shown(page) if isinstance(each, QLineEdit | QPlainTextEdit) and takes_focus(each)]
    open_ones = [each for each in boxes if not each.isReadOnly()]
    if not open_ones:
        return []
    page.window().activateWindow()
    QTest.qWaitForWindowActive(page.window())
    open_ones[0].setFocus()
    first, reached = QApplication.focusWidget(), []
    for _ in range(_MOST_TABS):
        here = QApplication.focusWidget()
        if here is None or (reached and here is first):
            break
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [each.accessibleName() or type(each).__name__ for each in open_ones if each not in reached]


def clipped(page: QWidget) -> Iterator[str]:
    """Give each label, button and chip whose words need more room than they have."""
    for each in shown(page):
        words = _words(each)
        if not words.strip() or isinstance(each, ElidedText | QScrollBar) or each.property("role") == "fold":
            continue
        needed, given = _needed(each), each.contentsRect().width() if isinstance(each, QLabel) else each.width()
        if given < needed:
            yield f"{type(each).__name__} “{words[:30]}”: {given} of {needed} wide"
        if isinstance(each, QLabel | QAbstractButton) and each.height() < _least_height(each):
            yield f"{type(each).__name__} “{words[:30]}”: {each.height()} of {_least_height(each)} high"


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def sideways(page: QWidget) -> Iterator[str]:
    """Give each part of a page that can only be read by scrolling it sideways, or whose content is cut off there."""
    for each in page.findChildren(QScrollArea):
        if each.isVisible() and each.widget() is not None and each.widget().width() > each.viewport().width():
            inside = type(each.widget()).__name__
            yield f"{inside}: {each.widget().width()} in {each.viewport().width()}"


def _needed(widget: QWidget) -> int:
    """Return the width the words need: of a label that breaks its lines, its longest piece that cannot be broken."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        lines = widget.text().split("\n")
        if widget.wordWrap():
            pieces = [piece for line in lines for word in line.split() for piece in _unbroken(word)]
            return max(map(metrics.horizontalAdvance, pieces), default=0)
        return max(map(metrics.horizontalAdvance, lines))
    if isinstance(widget, QPushButton | QCheckBox):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        part = (
            QStyle.SubElement.SE_CheckBoxContents
            if isinstance(widget, QCheckBox)
            else QStyle.SubElement.SE_PushButtonContents
        )
        inside = widget.style().subElementRect(part, option, widget)
        return metrics.horizontalAdvance(widget.text().replace("&", "")) + widget.width() - inside.width()
    return 0


def _unbroken(word: str) -> Iterator[str]:
    """Give the pieces of a word between which a line may break: every Han stands alone."""
    piece = ""
    for sign in word:
        if sign.isascii():
            piece += sign
        else:
            yield piece
            yield sign
            piece = ""
    yield piece


def _least_height(widget: QWidget) -> int:
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    lines = widget.text().count("\n") + 1 if isinstance(widget, QLabel) else 1
    return (metrics.ascent() + metrics.descent()) * lines
