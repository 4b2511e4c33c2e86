"""The recovery code tried out and changed, and the codes of one's own telephone."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from reception_desk.forms.papers.codes import qr_picture
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.access.recovery import drill_recovery, new_recovery_code
from reception_desk.services.access.second_factor import (
    Offered,
    drop_second_factor,
    has_second_factor,
    offer,
    take_second_factor,
)
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.grounds import KEYING, ask_grounds
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import px, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_PICTURE = 168


class RecoveryCard(ExplainedCard):
    """Tries a typed code without opening anything, and gives a new one once."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("恢复码"), tr("建议每半年拿出来核对一次"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.code, self.drill = SecretLine(), Button(tr("核对恢复码"))
        self.change = Button(tr("换一个新恢复码…"))
        self.change.setVisible(desk.may(Action.CHANGE_KEY))
        self.shown = Text("", "title", wrap=True)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shown.hide()
        label, _ = labelled(tr("照纸上的恢复码输入"), self.code)
        line = row(self.code, self.drill, gap=8)
        line.setStretch(0, 1)
        self.add(label, line, row(self.change, 1), self.shown)
        self.drill.clicked.connect(self.try_it)
        self.code.returnPressed.connect(self.try_it)
        self.change.clicked.connect(self.ask)

    def try_it(self) -> None:
        """Say whether the typed code opens the office's data."""
        self.drill.setEnabled(False)
        self._lanes.act(partial(drill_recovery, self._desk, self.code.text()), self._tried, self._failed)

    def ask(self) -> None:
        """Ask why, then give a new code."""
        question = tr("为什么换恢复码？旧的马上作废。")
        ask_grounds(self, self._desk, self._lanes, question, KEYING, self._make)

    def _make(self, grounds: Grounds) -> None:
        self._lanes.act(partial(new_recovery_code, self._desk, grounds), self._made, self._failed)

    def _tried(self, done: Done[bool]) -> None:
        self.drill.setEnabled(True)
        self.code.clear()
        if done.value:
            self._notice.say(tr("恢复码是对的，能打开数据。请放回原处锁好。"), "ok")
        else:
            self._notice.say(tr("恢复码不对。请逐组核对；纸上的若已作废，请换一个新的。"), "overdue")

    def _made(self, done: Done[str]) -> None:
        self.shown.setText(done.value)
        self.shown.show()
        self._notice.say(tr("新恢复码只显示这一次：请抄写两份分开锁好，再点“核对”试一遍。"), "due")

    def _failed(self, error: Exception) -> None:
        self.drill.setEnabled(True)
        self._notice.fail(error)


class SecondFactorCard(ExplainedCard):
    """Gives one's own account a second factor, or takes it away by the password."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("我的手机动态码"), tr("登录时除了密码再要六位数字；手机不用联网"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.offered: Offered | None = None
        self.state = Text("", "secondary", wrap=True)
        self.begin, self.end = Button(tr("启用…")), Button(tr("停用"))
        self.picture, self.secret = QLabel(), Text("", "secondary", wrap=True)
        self.secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.typed, self.take = LineEditor(), Button(tr("核对并启用"), role="primary")
        self.password = SecretLine()
        self.typed.setAccessibleName(tr("手机上的动态码"))
        self.code_label = Text(tr("手机上的动态码"), "label")
        self.code_label.setBuddy(self.typed)
        self.password_label, _ = labelled(tr("现在的密码"), self.password)
        asked = row(self.code_label, self.typed, self.take, self.password_label, self.password, self.end, 1, gap=8)
        self.add(row(self.state, 1, self.begin, gap=8), self.picture, self.secret, asked)
        self.begin.clicked.connect(self.show_secret)
        self.take.clicked.connect(self.confirm)
        self.end.clicked.connect(self.drop)
        self._show(has=False)

    def refresh(self) -> None:
        """Read whether the account has a second factor."""
        read = partial(self._desk.read, has_second_factor)
        self._lanes.look("second factor", read, lambda has: self._show(has=has), self._notice.fail)

    def show_secret(self) -> None:
        """Show the code for the telephone's camera, and the secret for typing it there."""
        self.offered = offer(self._desk)
        picture = QPixmap()
        picture.loadFromData(qr_picture(self.offered.address))
        self.picture.setPixmap(picture.scaledToWidth(px(_PICTURE)))
        self.picture.setAccessibleName(tr("给手机扫的二维码"))
        grouped = " ".join(self.offered.secret[at : at + 4] for at in range(0, len(self.offered.secret), 4))
        self.secret.setText(tr("用任何一种动态码（TOTP）应用扫码，或手工输入：{secret}").format(secret=grouped))
        for each in (self.picture, self.secret, self.code_label, self.typed, self.take):
            each.show()
        self.typed.setFocus()

    def confirm(self) -> None:
        """Take the second factor once a code of it was typed."""
        if self.offered is not None:
            work = partial(take_second_factor, self._desk, self.offered.secret, self.typed.raw())
            self._lanes.act(work, self._taken, self._notice.fail)

    def drop(self) -> None:
        """Take the second factor away."""
        work = partial(drop_second_factor, self._desk, self.password.text())
        self.password.clear()
        self._lanes.act(work, self._dropped, self._notice.fail)

    def _taken(self, _: Done[None]) -> None:
        self._notice.say(tr("动态码已启用，下次登录起要用。"), "ok", seconds=10)
        self.refresh()

    def _dropped(self, _: Done[bool]) -> None:
        self._notice.say(tr("动态码已停用。"), "ok", seconds=10)
        self.refresh()

    def _show(self, *, has: bool) -> None:
        self.offered = None
        self.picture.clear()
        self.typed.set_raw("")
        self.state.setText(tr("已启用。") if has else tr("没有启用。"))
        for each in (self.picture, self.secret, self.code_label, self.typed, self.take):
            each.hide()
        for each in (self.password_label, self.password, self.end):
            each.setVisible(has)
        self.begin.setVisible(not has)
