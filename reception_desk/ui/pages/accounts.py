"""Who may sign in, who is on leave or has left, and a new account."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from reception_desk.services.acts import Done
from reception_desk.services.answering.absences import Colleague, colleagues
from reception_desk.services.desk import Desk
from reception_desk.services.office.settings import account_findings, add_account
from reception_desk.ui.account_box import AccountBox
from reception_desk.ui.actions import Actions
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, spaced
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.typography import listed
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


class AccountsPart(QWidget):
    """The accounts, and below them the questions for another."""

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        self.list = Card(tr("账号"))
        self._grid = QGridLayout()
        spaced(self._grid, (0,), 12)
        self._grid.setColumnStretch(2, 1)
        self.leave = Button(tr("请假、离岗…"))
        self.back = Button(tr("回岗…"))
        self.leave.clicked.connect(partial(actions.trigger, "somebody_leaves"))
        self.back.clicked.connect(partial(actions.trigger, "somebody_back"))
        hint = Text(tr("停用的账号：在“新账号”里用原账号名重新开通。"), "secondary", wrap=True)
        foot = row(hint, self.leave, self.back, gap=8)
        foot.setStretch(0, 1)
        self.list.add(self._grid, foot)
        self.box = AccountBox({Role.CLERK})
        self.finding = Text("", "finding", wrap=True)
        self.button = Button(tr("增加账号"), role="primary")
        new = Card(tr("新账号")).add(self.box, row(self.finding, 1, self.button, gap=8))
        self.setLayout(column(self.notice, self.list, new, 1, gap=12))
        self.box.changed.connect(self._check)
        self.button.clicked.connect(self.add)

    def refresh(self) -> None:
        """Read the accounts again."""
        self._lanes.look("accounts", partial(colleagues, self._desk), self._show, self.notice.fail)

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

    def _show(self, rows: list[Colleague]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line, each in enumerate(rows):
            account = each.account
            self._grid.addWidget(Text(account.shown_name), line, 0)
            self._grid.addWidget(Text(account.name, "label"), line, 1)
            roles = listed(role.label for role in Role if role in account.roles)
            self._grid.addWidget(Text(roles, "secondary", wrap=True), line, 2)
            self._grid.addWidget(Text(tr("在办 {n} 件").format(n=each.matters), "secondary"), line, 3)
            self._grid.addWidget(Chip(*_state(each)), line, 4)

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


def _state(each: Colleague) -> tuple[str, str]:
    """Return whether somebody is there, in words, and its colour."""
    if not each.account.active:
        return tr("已停用"), "due"
    if each.absence is None:
        return tr("可登录"), "ok"
    until = tr("请假到 {day}").format(day=each.absence.until) if each.absence.until else tr("请假")
    taken = tr("{until}，{taker}接").format(until=until, taker=each.absence.taker) if each.absence.taker else until
    return taken, "due"
