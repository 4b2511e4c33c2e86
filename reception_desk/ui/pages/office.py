"""办公室: what belongs to this computer, to the office, and who has an account."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.importing.part import ImportPart
from reception_desk.ui.knowledge.part import KnowledgePart
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.outgoing.part import OutgoingPart
from reception_desk.ui.page import Page
from reception_desk.ui.pages.accounts import AccountsPart
from reception_desk.ui.pages.backup_part import BackupPart
from reception_desk.ui.pages.blanks import BlanksPart
from reception_desk.ui.pages.boards_part import BoardsPart
from reception_desk.ui.pages.code_part import CodePart
from reception_desk.ui.pages.office_calendar import CalendarPart
from reception_desk.ui.pages.office_settings import OfficePart
from reception_desk.ui.pages.office_words import (
    ACCOUNTS,
    BACKUPS,
    BLANKS,
    BOARDS,
    CALENDAR,
    CODES,
    COMPUTER,
    IMPORTS,
    KNOWLEDGE,
    OUTGOING,
    OWN_FIELDS,
    PASSWORD,
    PHRASES,
    SECURITY,
    TEMPLATES,
    UNIT,
    UNITS,
)
from reception_desk.ui.pages.own_field_part import OwnFieldPart
from reception_desk.ui.pages.own_part import OwnPart
from reception_desk.ui.pages.own_password import PasswordPart
from reception_desk.ui.pages.phrase_part import PhrasePart
from reception_desk.ui.pages.template_part import TemplatePart
from reception_desk.ui.pages.this_computer import ComputerPart
from reception_desk.ui.pages.unit_part import UnitPart
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.security.part import SecurityPart
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_READ_AGAIN = AccountsPart | SecurityPart | BackupPart | BlanksPart | BoardsPart | CalendarPart | TemplatePart
_READ_AGAIN |= ImportPart | OutgoingPart


class _Parts(QWidget):
    """The parts, as high as the one that is shown: a stack of Qt's own is as high as the highest of all."""

    def __init__(self, parts: Collection[QWidget]) -> None:
        super().__init__()
        whole = column(*parts)
        self.setLayout(whole)
        self._shown: QWidget | None = None
        for at, part in enumerate(parts):
            part.hide()
            whole.setStretch(at, 1)

    def current(self) -> QWidget:
        """Return the part that is shown."""
        assert self._shown is not None
        return self._shown

    def show_one(self, part: QWidget) -> None:
        """Show one part."""
        if self._shown is not None and self._shown is not part:
            self._shown.hide()
        self._shown = part
        part.show()


class OfficePage(Page):
    """The settings, in parts of which one is shown."""

    words = frozenset(
        {
            "office",
            "accounts",
            "code_tables",
            "phrases",
            "own_fields",
            "blanks",
            "visits",
            "templates",
            "backup",
            "knowledge",
            "imports",
        }
    )

    def __init__(
        self, desk: Desk, lanes: Lanes, actions: Actions, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = tr("办公室")
        self.parts: dict[str, QWidget] = {COMPUTER: ComputerPart(preferences, desk.folder)}
        names = {COMPUTER: tr("本机")}
        if desk.may(Action.CHANGE_OFFICE):
            self.parts[UNIT] = OfficePart(desk, lanes)
            names[UNIT] = tr("单位与工作方式")
        self.parts[CALENDAR] = CalendarPart(desk, lanes)
        names[CALENDAR] = tr("日历")
        if desk.may(Action.CHANGE_CODE_TABLE):
            self.parts[CODES] = CodePart(desk, lanes)
            names[CODES] = tr("码表")
        if desk.may(Action.CHANGE_PHRASE):
            self.parts[PHRASES] = PhrasePart(desk, lanes)
            names[PHRASES] = tr("短语")
        if desk.may(Action.CHANGE_OWN_FIELD):
            self.parts[OWN_FIELDS] = OwnFieldPart(desk, lanes)
            names[OWN_FIELDS] = tr("自设项目")
        if desk.may(Action.TAKE_TEMPLATE):
            self.parts[TEMPLATES] = TemplatePart(desk, lanes)
            names[TEMPLATES] = tr("文书模板")
        if desk.may(Action.KEEP_DOCUMENT):
            self.parts[KNOWLEDGE] = KnowledgePart(desk, lanes)
            names[KNOWLEDGE] = tr("规定资料")
        if desk.may(Action.KEEP_UNIT):
            self.parts[UNITS] = UnitPart(desk, lanes)
            names[UNITS] = tr("承办单位")
        if desk.may(Action.ADD_ACCOUNT):
            self.parts[ACCOUNTS] = AccountsPart(desk, lanes, actions)
            names[ACCOUNTS] = tr("账号")
        if desk.may(Action.IMPORT_RECORDS):
            self.parts[IMPORTS] = ImportPart(desk, lanes)
            names[IMPORTS] = tr("导入")
        self.parts[BACKUPS] = BackupPart(desk, lanes)
        names[BACKUPS] = tr("备份")
        if desk.may(Action.RESERVE_BLANKS):
            self.parts[BLANKS] = BlanksPart(desk, lanes)
            names[BLANKS] = tr("空白登记表")
        if desk.may(Action.EXPORT_PACKAGE) or desk.may(Action.TAKE_MAPPING):
            self.parts[OUTGOING] = OutgoingPart(desk, lanes)
            names[OUTGOING] = tr("导出和报送")
        self.parts[BOARDS] = BoardsPart(desk, lanes)
        names[BOARDS] = tr("须知和公示")
        self.parts[PASSWORD] = PasswordPart(desk, lanes)
        names[PASSWORD] = tr("我的密码")
        self.parts[SECURITY] = SecurityPart(desk, lanes)
        names[SECURITY] = tr("安全")
        self.choice = ChoiceRow(self.title, names.items(), COMPUTER)
        self._stack = _Parts(self.parts.values())
        self._stack.show_one(self.parts[COMPUTER])
        whole = column(row(Text(self.title, "title"), self.choice, 1, gap=16), self._stack, margins=(20, 16), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.choice.chosen.connect(self.show_part)
        actions.bind(self, "save_office", self.save)
        actions.bind(self, "add_row", self.add_row)
        actions.bind(self, "retire_row", self.retire_row)
        actions.bind(self, "order_rows", self.order_rows)
        actions.bind(self, "paste_rows", self.paste_rows)
        actions.bind(self, "propose", self.propose)
        actions.bind(self, "row_up", self.row_up)
        actions.bind(self, "row_down", self.row_down)

    @property
    def part(self) -> QWidget:
        """Return the part that is shown."""
        return self._stack.current()

    def show_part(self, name: str) -> None:
        """Show one part."""
        self.choice.set_code(name)
        self._stack.show_one(self.parts[name])
        self._stack.updateGeometry()
        self.refresh()

    def enter_part(self, name: str) -> None:
        """Show one part and go to its first box: who asked for it by its name is past the row of names."""
        self.show_part(name)
        (next(filter(_takes_focus, self.part.findChildren(QWidget)), None) or self.choice).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def refresh(self) -> None:
        """Read the part that is shown again."""
        part = self.part
        if isinstance(part, _READ_AGAIN):
            part.refresh()
        elif isinstance(part, CodePart):
            part.refresh_all()
        elif isinstance(part, KnowledgePart | UnitPart):
            part.read()
        elif isinstance(part, OwnPart):
            part.refresh()

    @Slot()
    def save(self) -> None:
        """Save what is filled in the part that is shown."""
        part = self.part
        if isinstance(part, BackupPart | ImportPart | OfficePart | OwnPart | TemplatePart):
            part.save()
        elif isinstance(part, CalendarPart) and part.typing:
            part.hand.save()

    @Slot()
    def add_row(self) -> None:
        """Begin a row in the part that keeps rows."""
        if isinstance(self.part, OwnPart):
            self.part.add_row()
        elif isinstance(self.part, ImportPart):
            self.part.ask_file()

    @Slot()
    def retire_row(self) -> None:
        """Hide the chosen row, or bring it back."""
        if isinstance(self.part, ImportPart | OwnPart):
            self.part.retire_row()

    @Slot()
    def order_rows(self) -> None:
        """List a code table by use."""
        if isinstance(self.part, CodePart):
            self.part.order_rows()

    @Slot()
    def paste_rows(self) -> None:
        """Take a list for a code table from the clipboard."""
        if isinstance(self.part, CodePart):
            self.part.paste_rows()

    @Slot()
    def propose(self) -> None:
        """Look for phrases that are often typed."""
        if isinstance(self.part, PhrasePart):
            self.part.propose()

    @Slot()
    def row_up(self) -> None:
        """Ask one of the office's own questions earlier."""
        if isinstance(self.part, OwnFieldPart):
            self.part.row_up()

    @Slot()
    def row_down(self) -> None:
        """Ask one of the office's own questions later."""
        if isinstance(self.part, OwnFieldPart):
            self.part.row_down()

    def on_changed(self, changes: Changes) -> None:
        super().on_changed(changes)
        part = self.parts.get(UNIT)
        if "office" in changes.words and isinstance(part, OfficePart):
            part.show_office()

    def arrive(self) -> None:
        """Put the focus on the choice of the part."""
        self.choice.setFocus()


def _takes_focus(box: QWidget) -> bool:
    """Tell whether one may begin at a box; among choices it is the one that is taken."""
    left = isinstance(box, QAbstractButton) and box.isCheckable() and not box.isChecked()
    return bool(box.focusPolicy() & Qt.FocusPolicy.TabFocus) and box.isVisible() and not left
