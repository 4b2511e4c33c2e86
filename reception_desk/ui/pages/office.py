"""办公室: what belongs to this computer, to the office, and who has an account."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.page import Page
from reception_desk.ui.pages.accounts import AccountsPart
from reception_desk.ui.pages.blanks import BlanksPart
from reception_desk.ui.pages.office_settings import OfficePart
from reception_desk.ui.pages.own_password import PasswordPart
from reception_desk.ui.pages.this_computer import ComputerPart
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary import Action
from reception_desk.wording import tr

COMPUTER, UNIT, ACCOUNTS, PASSWORD, BLANKS = "computer", "unit", "accounts", "password", "blanks"


class OfficePage(Page):
    """The settings, in parts of which one is shown."""

    words = frozenset({"office", "accounts", "blanks", "visits"})

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, preferences: Preferences) -> None:
        super().__init__()
        self.title = tr("办公室")
        self.parts: dict[str, QWidget] = {COMPUTER: ComputerPart(preferences, desk.folder)}
        names = {COMPUTER: tr("本机")}
        if desk.may(Action.CHANGE_OFFICE):
            self.parts[UNIT] = OfficePart(desk, lanes, actions)
            names[UNIT] = tr("单位与工作方式")
        if desk.may(Action.ADD_ACCOUNT):
            self.parts[ACCOUNTS] = AccountsPart(desk, lanes)
            names[ACCOUNTS] = tr("账号")
        if desk.may(Action.RESERVE_BLANKS):
            self.parts[BLANKS] = BlanksPart(desk, lanes)
            names[BLANKS] = tr("空白登记表")
        self.parts[PASSWORD] = PasswordPart(desk, lanes)
        names[PASSWORD] = tr("我的密码")
        self.choice = ChoiceRow(self.title, names.items(), COMPUTER)
        self._stack = QStackedWidget()
        for part in self.parts.values():
            self._stack.addWidget(part)
        whole = column(row(Text(self.title, "title"), self.choice, 1, gap=16), self._stack, margins=(20, 16), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.choice.chosen.connect(self.show_part)

    def show_part(self, name: str) -> None:
        """Show one part."""
        self.choice.set_code(name)
        self._stack.setCurrentWidget(self.parts[name])
        self.refresh()

    def refresh(self) -> None:
        """Read the part that is shown again."""
        part = self._stack.currentWidget()
        if isinstance(part, AccountsPart | BlanksPart):
            part.refresh()

    def on_changed(self, changes: Changes) -> None:
        super().on_changed(changes)
        part = self.parts.get(UNIT)
        if "office" in changes.words and isinstance(part, OfficePart):
            part.show_office()

    def arrive(self) -> None:
        """Put the focus on the choice of the part."""
        self.choice.setFocus()
