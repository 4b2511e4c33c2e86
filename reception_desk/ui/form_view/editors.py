"""Which editor a kind of answer gets, and how wide it must be at the least."""

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from reception_desk.forms.answering import Carrier
from reception_desk.forms.form import AnyField
from reception_desk.forms.kinds import Choice, Count, Day, IdNumber, Kind, Lines, LongText, Names, Phone, Text
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_document import DocumentNumber
from reception_desk.forms.kinds_own import Listed, ListedSome, Number
from reception_desk.forms.kinds_people import PeopleList
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.kinds_post import PostCode
from reception_desk.forms.kinds_rows import Rows
from reception_desk.forms.units import UnitName
from reception_desk.services.office.code_tables import phrases
from reception_desk.ui.form_view.choice import ChoiceEditor, PlaceEditor, SomeEditor
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.offers import CarrierOffers, ColleagueOffers, TableOffers, UnitOffers, options_of
from reception_desk.ui.form_view.people import PeopleEditor
from reception_desk.ui.form_view.rows import RowsEditor
from reception_desk.ui.form_view.table import TableEditor
from reception_desk.ui.measures import px
from reception_desk.wording import shown

__all__ = ["Editor", "editor_of", "least_width", "options_of"]

_PADDING = 20
_ARROW = 12
_SHORT, _SHORT_CHARACTERS = 20, 3
_CODED_CHARACTERS = 5
"""A long label is seen in full in the list; the box shows its beginning."""


class Editor(Protocol):
    """What every editor of a field can do."""

    changed: SignalInstance
    stepped: SignalInstance
    left: SignalInstance

    def raw(self) -> str: ...
    def set_raw(self, text: str) -> None: ...
    def caret(self) -> int: ...
    def set_caret(self, position: int) -> None: ...
    def settle(self) -> None: ...
    def setFocus(self, reason: Qt.FocusReason, /) -> None: ...


def editor_of(field: AnyField, parent: QWidget) -> QWidget:
    """Make the editor of a field; it satisfies `Editor`."""
    kind: Kind[object] = field.kind
    editor: QWidget
    if isinstance(kind, Rows):
        editor = TableEditor(shown(field.label), kind, editor_of, _least_of, parent)
    elif isinstance(kind, PeopleList):
        editor = PeopleEditor(kind, parent)
    elif isinstance(kind, LongText):
        editor = LongEditor(phrases, parent)
    elif isinstance(kind, Lines):
        editor = RowsEditor(shown(field.label), phrases, parent)
    elif isinstance(kind, Names):
        editor = SomeEditor(ColleagueOffers, kind.parts, parent)
    elif isinstance(kind, UnitName):
        editor = PlaceEditor(UnitOffers, parent)
    elif isinstance(kind, Carrier):
        editor = PlaceEditor(lambda: CarrierOffers(kind), parent)
    elif isinstance(kind, Choice):
        editor = ChoiceEditor(lambda: options_of(kind), parent)
    elif isinstance(kind, Coded | Listed):
        editor = ChoiceEditor(lambda: TableOffers(kind), parent)
    elif isinstance(kind, CodedSome | ListedSome):
        editor = SomeEditor(lambda: TableOffers(kind), kind.parts, parent)
    elif isinstance(kind, Place):
        editor = PlaceEditor(lambda: TableOffers(kind), parent)
    else:
        editor = LineEditor(digits=isinstance(kind, IdNumber | Phone | Count | Number | PostCode), parent=parent)
    editor.setAccessibleName(shown(field.label))
    if isinstance(editor, LineEditor | LongEditor) and field.hint:
        editor.setPlaceholderText(shown(field.hint))
    return editor


def _least_of(column: AnyField) -> int:
    metrics, kind = QFontMetrics(QApplication.font()), column.kind
    if isinstance(kind, Text) and kind.most <= _SHORT:
        return metrics.horizontalAdvance("国") * _SHORT_CHARACTERS + px(_PADDING)
    return least_width(kind, metrics)


def least_width(kind: Kind[object], metrics: QFontMetrics) -> int:
    """Return the width in pixels below which the box would clip an ordinary answer."""
    han, digit = metrics.horizontalAdvance("国"), metrics.horizontalAdvance("0")
    if isinstance(kind, Choice):
        widest = max(metrics.horizontalAdvance(term.label) for term in kind.terms)
        return min(widest, 6 * han) + px(_PADDING) + px(_ARROW)
    if isinstance(kind, Coded | Listed):
        return _CODED_CHARACTERS * han + px(_PADDING) + px(_ARROW)
    digits = {IdNumber: 18, DocumentNumber: 18, Day: 10, Phone: 13, Count: 4, Number: 8, PostCode: 6}.get(type(kind))
    if digits is not None:
        return digits * digit + px(_PADDING)
    return (12 if kind.lines else 7) * han + px(_PADDING)
