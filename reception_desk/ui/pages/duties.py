"""我负责的: what I am answerable for, with its days; the head looks at any colleague's."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.kinds_own import Listed
from reception_desk.services.answering.duties import Duties, Duty, duties, may_see_others, people
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import Actions
from reception_desk.ui.dates import promised_text
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.offers import TableOffers
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column, longest
from reception_desk.ui.measures import sized
from reception_desk.ui.pages.work_list import Listing, WorkList
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr


class DutiesPage(WorkList):
    """One person's list."""

    look = "duties"

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, parent: QWidget | None = None) -> None:
        self._people: dict[str, int] = {desk.clerk.name: desk.clerk.id}
        self._account, self._name = desk.clerk.id, desk.clerk.name
        kinds = [(each.value, each.label) for each in Duty]
        empty = tr("没有在办的事。")
        listing = Listing(tr("我负责的"), empty, kinds, _columns(desk), ListPaper.DUTIES, self._own)
        super().__init__(desk, lanes, actions, listing, parent)
        self.who = ChoiceEditor(lambda: TableOffers(Listed(tuple(self._people))))
        self.who.setAccessibleName(tr("看谁负责的"))
        sized(self.who, width=150, at_most=(200, 0))
        self.sent_back = Text("", "secondary")
        label = Text(tr("看谁的"), "label")
        label.setBuddy(self.who)
        for at, widget in enumerate((label, self.who, self.sent_back), 1):
            self.head.insertWidget(at, widget)
            widget.setVisible(widget is self.sent_back or may_see_others(desk))
        self.who.set_raw(desk.clerk.name)
        self.who.changed.connect(self._turn)

    def _own(self) -> tuple[Duties, list[tuple[int, str]]]:
        return _read(self._desk, self._account)

    def conditions(self) -> str:
        """Return whose list it is."""
        return self._name

    def show_of(self, account_id: int) -> None:
        """Show what one account is answerable for."""
        self._account = account_id
        self.refresh()

    def _take(self, found: tuple[Duties, list[tuple[int, str]]]) -> None:  # type: ignore[override]
        seen, others = found
        self._people = {name: key for key, name in others}
        self._name = seen.name
        self.sent_back.setText(tr("今年结案退回补办 {n} 次").format(n=seen.sent_back) if seen.sent_back else "")
        super()._take(seen.rows)
        listed = sum(each.kind == Duty.MATTER.value for each in seen.rows)
        if listed < seen.matters:
            more = tr("在办共 {n} 件，先到期的 {listed} 件列在这里").format(n=seen.matters, listed=listed)
            self.sums.setText(f"{self.sums.text()} · {more}")

    @Slot()
    def _turn(self) -> None:
        """Show the colleague that was chosen."""
        wanted = self._people.get(self.who.raw().strip())
        if wanted is not None and wanted != self._account:
            self.show_of(wanted)


def _columns(desk: Desk) -> list[Column]:
    return [
        Column(
            tr("期限"),
            lambda row: promised_text(row.due, desk.today()) if row.due else "—",
            tr("逾期 {n} 天").format(n=128),
            state=lambda row: row.colour if row.due else "",
            key="due",
        ),
        Column(tr("什么"), lambda row: row.what, longest(Duty), key="what"),
        Column(tr("作为"), lambda row: row.role or "—", tr("首接责任人、承办人"), quiet=True, narrow=True, key="role"),
        Column(tr("事项"), lambda row: row.title, key="title"),
        Column(tr("现在"), lambda row: row.words, tr("石桥镇人民政府 未签收"), narrow=True, key="now"),
    ]


def _read(desk: Desk, account_id: int) -> tuple[Duties, list[tuple[int, str]]]:
    return duties(desk, account_id), people(desk)
