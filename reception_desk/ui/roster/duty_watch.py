"""未签到: who has not come ten minutes after a post began is told to the leader or the head, once for each."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.roster.on_duty import OnDuty, on_duty
from reception_desk.ui.actions import key_text
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_EVERY = 60_000
"""Milliseconds between two looks."""


class DutyWatch(QTimer):
    """Looks each minute while `window` is seen, and tells on `notice`; a hint, no accusation (§5.2)."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        notice: NoticeLine,
        window: QWidget,
        where: Callable[[tuple[OnDuty, ...]], object],
    ) -> None:
        """Look for `window`; `where` asks where one of those on duty is."""
        super().__init__(window)
        self._where = where
        self._desk, self._lanes, self._notice, self._window = desk, lanes, notice, window
        self._told: set[tuple[date, int, int]] = set()
        self.setInterval(_EVERY)
        self.timeout.connect(self.ask)
        if desk.clerk.roles & {Role.LEADER, Role.HEAD}:
            self.start()

    @Slot()
    def ask(self) -> None:
        """Ask who is on duty today; while the desk is locked nobody is told anything."""
        if self._window.isVisible():
            work = partial(self._desk.read, on_duty, self._desk.today())
            self._lanes.look("duty.watch", work, self.take, self._notice.fail)

    @Slot()
    def say_where(self) -> None:
        """Ask where somebody on duty is now, from whatever page."""
        work = partial(self._desk.read, on_duty, self._desk.today())
        self._lanes.look("say_where", work, self._where, self._notice.fail)

    def take(self, found: tuple[OnDuty, ...]) -> None:
        """Tell who is missing and was not told yet."""
        now = self._desk.now()
        missing = {(now.date(), each.person_id, each.post_id): each for each in found if each.missed(now)}
        new = [each for key, each in missing.items() if key not in self._told]
        self._told |= missing.keys()
        if new:
            names = "、".join(f"{each.name}（{each.slot.label} {each.begins:%H:%M}）" for each in new)
            words = tr("还没有签到：{names}。问过以后按 {key} 记到岗、在外；确认缺岗在值班表里记。")
            self._notice.say(words.format(names=names, key=key_text("say_where")), "due")
