"""Who may sign in, and a new account."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from reception_desk.models.lists.accounts import AccountRow, all_of
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office import account_findings, add_account
from reception_desk.ui.account_box import AccountBox
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, spaced
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.typography import listed
from reception_desk.vocabulary import Role
from reception_desk.wording import tr


class AccountsPart(QWidget):
    """The accounts, and below them the questions for another."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        self.list = Card(tr("账号"))
        self._grid = QGridLayout()
        spaced(self._grid, (0,), 12)
        self._grid.setColumnStretch(2, 1)
        self.list.add(self._grid)
        self.box = AccountBox({Role.CLERK})
        self.finding = Text("", "finding", wrap=True)
        self.button = Button(tr("增加账号"), role="primary")
        new = Card(tr("新账号")).add(self.box, row(self.finding, 1, self.button, gap=8))
        self.setLayout(column(self.notice, self.list, new, 1, gap=12))
        self.box.changed.connect(self._check)
        self.button.clicked.connect(self.add)

    def refresh(self) -> None:
        """Read the accounts again."""
        self._lanes.look("accounts", partial(self._desk.read, all_of), self._show, self.notice.fail)

    def add(self) -> None:
        """Make the account that was typed."""
        if not self._check(complete=True):
            return
        self.button.setEnabled(False)
        self._lanes.act(partial(add_account, self._desk, self.box.account()), self._added, self._failed)

    def _check(self, *, complete: bool = False) -> bool:
        sentence = ""
        if self.box.begun or complete:
            found = account_findings(self._desk.office.mode, self.box.account())
            sentence = found[0].sentence if found else ""
            if not sentence and not self.box.agrees:
                sentence = tr("两次输入的密码不一样。")
        self.finding.setText(sentence)
        return not sentence

    def _show(self, rows: list[AccountRow]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line, each in enumerate(rows):
            self._grid.addWidget(Text(each.shown_name), line, 0)
            self._grid.addWidget(Text(each.name, "label"), line, 1)
            roles = listed(role.label for role in Role if role in each.roles)
            self._grid.addWidget(Text(roles, "secondary", wrap=True), line, 2)
            state = Chip(tr("可登录"), "ok") if each.active else Chip(tr("已停用"), "due")
            self._grid.addWidget(state, line, 3)

    def _added(self, done: Done[int]) -> None:
        self.button.setEnabled(True)
        name = self.box.account().shown_name
        self.box.clear()
        self.finding.setText("")
        self.notice.say(tr("已增加账号：{name}。").format(name=name), "ok", seconds=10)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.notice.fail(error)
