"""After a breach: what an account opened, searched, printed and took out between two moments (个人信息保护法 57)."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QGridLayout

from reception_desk.forms.kinds_moment import Moment
from reception_desk.services.access.traces import Line, scope_of
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, spaced
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.security.month_card import show_lines
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_WHEN = Moment()


class ScopeCard(ExplainedCard):
    """Asks for an account and two moments."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("泄露范围"), tr("某个账号在一段时间里看过、查过、打印过、拿走过什么"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.account, self.since, self.until = LineEditor(), LineEditor(), LineEditor()
        now = desk.now()
        self.since.set_raw(f"{now - timedelta(days=1):%Y-%m-%d %H:%M}")
        self.until.set_raw(f"{now:%Y-%m-%d %H:%M}")
        self.button = Button(tr("列出"))
        self.told = Text("", "secondary", wrap=True)
        self.grid = QGridLayout()
        spaced(self.grid, (0,), 8)
        self.grid.setColumnStretch(5, 1)
        line = row(gap=8)
        for words, box in ((tr("账号"), self.account), (tr("从"), self.since), (tr("到"), self.until)):
            label = Text(words, "label")
            label.setBuddy(box)
            box.setAccessibleName(words)
            line.addWidget(label)
            line.addWidget(box, 1)
        line.addWidget(self.button)
        self.add(line, self.told, self.grid)
        self.button.clicked.connect(self.read)

    def read(self) -> None:
        """List what the account saw."""
        today = self._desk.today()
        since, until = (_WHEN.read(_WHEN.settle(each.raw(), today)) for each in (self.since, self.until))
        if since is None or until is None:
            self._notice.say(tr("时间没有看懂，请写成 2026-11-03 14:30。"), "due")
            return
        work = partial(scope_of, self._desk, self.account.raw().strip(), since, until)
        self._lanes.act(work, self._show, self._notice.fail)

    def _show(self, done: Done[list[Line]]) -> None:
        self.told.setText(tr("共 {n} 项。").format(n=len(done.value)))
        show_lines(self.grid, done.value)
