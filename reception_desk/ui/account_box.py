"""The questions for one new account: name, what is shown, password, roles."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from reception_desk.services.access.accounts import NewAccount
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, spaced
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


class AccountBox(QWidget):
    """Asks for one account; `changed` fires on every change."""

    changed = Signal()

    def __init__(self, roles: Iterable[Role] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.shown = QLineEdit(), QLineEdit()
        self.password, self.again = SecretLine(), SecretLine()
        self.name.setPlaceholderText("lichunmei")
        self.shown.setPlaceholderText(tr("李春梅"))
        grid = QGridLayout()
        spaced(grid, (0,), 8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        boxes = (
            (tr("姓名"), self.shown),
            (tr("登录用的账号"), self.name),
            (tr("密码"), self.password),
            (tr("再输一遍"), self.again),
        )
        for place, (label, box) in enumerate(boxes):
            words, _ = labelled(label, box)
            line, left = divmod(place, 2)
            grid.addWidget(words, line, left * 2)
            grid.addWidget(box, line, left * 2 + 1)
            box.textChanged.connect(self.changed)
        self._roles: dict[Role, QCheckBox] = {role: QCheckBox(role.label) for role in Role}
        taken = set(roles)
        for role, box in self._roles.items():
            box.setChecked(role in taken)
            box.toggled.connect(self.changed)
        ticks = Wrapping(self._roles.values(), gap=8)
        roles_line = row(gap=8)
        roles_line.addWidget(Text(tr("角色"), "label"), 0, Qt.AlignmentFlag.AlignTop)
        roles_line.addWidget(ticks, 1)
        self.setLayout(column(grid, roles_line, gap=8))
        self.setFocusProxy(self.shown)

    def account(self) -> NewAccount:
        """Return the account as it stands."""
        roles = frozenset(role for role, box in self._roles.items() if box.isChecked())
        return NewAccount(self.name.text().strip(), self.shown.text().strip(), self.password.text(), roles)

    @property
    def agrees(self) -> bool:
        """Tell whether both passwords are the same."""
        return self.password.text() == self.again.text()

    @property
    def begun(self) -> bool:
        """Tell whether anything was typed."""
        return any(box.text() for box in (self.name, self.shown, self.password, self.again))

    def set_roles(self, roles: Iterable[Role]) -> None:
        """Tick these roles and no others."""
        taken = set(roles)
        for role, box in self._roles.items():
            box.setChecked(role in taken)

    def clear(self) -> None:
        """Empty the boxes."""
        for box in (self.name, self.shown, self.password, self.again):
            box.clear()
        self.set_roles({Role.CLERK})
