"""更换主钥: the whole store under a new key, ordered here and done at the next sign-in."""

from functools import partial

from reception_desk.services.access.grounds import Grounds
from reception_desk.services.desk import Desk
from reception_desk.services.safety.rekeying import in_the_way, is_ordered, order_new_key, withdraw_order
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.grounds import ask_grounds
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, tr

WHY = (later("数据文件或备份可能被拷走"), later("掌握钥匙的人离开"), later("定期更换"))
"""Why a store gets another key."""


class MasterKeyCard(ExplainedCard):
    """Orders a new key, or takes the order back; nobody's password changes."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("更换主钥"), tr("数据换一把新钥匙重新加密；各人的密码和恢复码照旧"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.state = Text("", "secondary", wrap=True)
        self.order, self.back = Button(tr("下次登录时更换…")), Button(tr("撤回"), role="quiet")
        line = row(self.state, self.order, self.back, gap=8)
        line.setStretch(0, 1)
        self.add(line)
        self.order.clicked.connect(self.ask)
        self.back.clicked.connect(self.withdraw)
        self._show((False, []))

    def refresh(self) -> None:
        """Read whether a new key is ordered, and whose password is in its way."""
        self._lanes.look("master key", partial(_state, self._desk), self._show, self._notice.fail)

    def ask(self) -> None:
        """Ask why, then order."""
        question = tr("为什么更换主钥？下次登录会慢一些，请不要断电。")
        ask_grounds(self, self._desk, self._lanes, question, WHY, self._order)

    def withdraw(self) -> None:
        """Take the order back."""
        self._lanes.act(partial(withdraw_order, self._desk), lambda _: self.refresh(), self._notice.fail)

    def _order(self, grounds: Grounds) -> None:
        self._lanes.act(partial(order_new_key, self._desk, grounds), lambda _: self.refresh(), self._notice.fail)

    def _show(self, state: tuple[bool, list[str]]) -> None:
        ordered, names = state
        told = tr("已定好：下次登录时更换。换完请马上做一份备份，旧备份和旧 U 盘收好或销毁。")
        if names:
            waits = tr(
                "已定好，但还换不了：密钥文件被换回过旧的，这些密码已经作废：{names}。请改密码或重新制作恢复码。"
            )
            told = waits.format(names="、".join(names))
        self.state.setText(told if ordered else tr("没有安排更换。更换以前先自动备份一份；旧备份仍用旧钥匙打开。"))
        self.order.setVisible(not ordered)
        self.back.setVisible(ordered)


def _state(desk: Desk) -> tuple[bool, list[str]]:
    ordered = is_ordered(desk)
    return ordered, in_the_way(desk) if ordered else []
