"""合并此人 on a recorded visit: asks who is the same, says what was done and offers to take it apart."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.people.merging import Parted, petitioner_of, unmerge_people
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.matters.pair_panel import PairPanel
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.pages.person_panel import person_panel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class PersonMerging(QObject):
    """Keeps the button and the panel for the visit that is shown."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._notice, self._page = desk, lanes, notice, page
        self._visit_id = 0
        self.panel: PairPanel | None = None
        self.button = Button(tr("合并此人"), key_text("merge_person"), role="quiet")
        self.button.clicked.connect(self.ask)

    def show_for(self, visit_id: int, *, secret: bool) -> None:
        """Offer it for another visit; not for an accusation (条30③)."""
        self._visit_id = visit_id
        self.button.setVisible(not secret and self._desk.may(Action.MERGE_PEOPLE))

    @Slot()
    def ask(self) -> None:
        """Show who may be a second record of the petitioner."""
        if self._visit_id and self.panel is None and not self.button.isHidden():
            work = partial(petitioner_of, self._desk, self._visit_id)
            self._lanes.look("petitioner", work, self._show, self._notice.fail)

    def _show(self, found: tuple[int, str]) -> None:
        person_id, name = found
        self.panel = person_panel(ground_of(self._page), self._lanes, self._desk, person_id, name)
        self.panel.done.connect(self._told)
        self.panel.destroyed.connect(self._gone)
        self.panel.ask()

    @Slot()
    def _gone(self) -> None:
        self.panel = None

    @Slot(object)
    def _told(self, done: Done[Parted]) -> None:
        """Say what was done and what was found; the offer undoes a merge."""
        self.panel = None
        found = "".join(each.sentence for each in done.value.findings)
        if done.value.undone:
            self._notice.say(tr("已拆回成两人。") + found, "due" if found else "ok", seconds=UNDO_SECONDS)
            return
        self._notice.say(
            tr("已合并成一人。") + found,
            "due" if found else "ok",
            offer=tr("撤销"),
            take=partial(self._undo, done.value.merge_id),
            seconds=UNDO_SECONDS,
        )

    def _undo(self, merge_id: int) -> None:
        work = partial(unmerge_people, self._desk, merge_id)
        self._lanes.act(work, self._told, self._notice.fail)
