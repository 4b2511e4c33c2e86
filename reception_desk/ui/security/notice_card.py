"""The notice on personal data, which is read to or put before the visitor; a change makes a new version."""

from functools import partial

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office.privacy import Notice, change_notice, notice_at
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class NoticeCard(ExplainedCard):
    """Shows the notice that holds now; whoever may changes it."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("个人信息告知书"), tr("接待时念给或者拿给来访人看；每次登记按当时的版本算"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.text = LongEditor()
        self.text.setAccessibleName(tr("个人信息告知书"))
        self.version = Text("", "secondary")
        self.button = Button(tr("改成新的一版"))
        may = desk.may(Action.CHANGE_NOTICE)
        self.text.setReadOnly(not may)
        self.button.setVisible(may)
        self.add(self.text, row(self.version, 1, self.button, gap=8))
        self.button.clicked.connect(self.change)

    def refresh(self) -> None:
        """Read the notice that holds now."""
        read = partial(self._desk.read, notice_at, self._desk.now())
        self._lanes.look("notice", read, self._show, self._notice.fail)

    def change(self) -> None:
        """Make what stands here the next version."""
        work = partial(change_notice, self._desk, self.text.raw())
        self._lanes.act(work, self._changed, self._notice.fail)

    def _show(self, found: Notice) -> None:
        if not self.text.hasFocus():
            self.text.set_raw(found.text)
        since = (
            tr("第 {n} 版，{day}起").format(n=found.version, day=found.since.date())
            if found.since
            else tr("程序自带的一版")
        )
        self.version.setText(since)

    def _changed(self, done: Done[int]) -> None:
        self._notice.say(tr("告知书是第 {n} 版，从现在起的登记用它。").format(n=done.value), "ok", seconds=10)
        self.refresh()
