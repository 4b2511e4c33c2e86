"""领导案头 on 今日: what waits to be read, decided, carried out, reported, looked back upon or called back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from reception_desk.services.desk import Desk
from reception_desk.services.leading.entered import read_first
from reception_desk.services.leading.lists import LeadingRow
from reception_desk.services.registers.lines import Register
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.due_card import DueCard, state_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.leading import Waits
from reception_desk.wording import tr


class LeadingCard(DueCard):
    """Lists what waits; Enter opens the matter, the space bar marks a first visit as read by the leader."""

    matter_asked = Signal(object)
    register_asked = Signal(str, str)
    waiting_asked = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(
            desk,
            lanes,
            notice,
            title=tr("领导案头"),
            hint=tr("Enter 打开 · 空格 已阅"),
            word="leading",
            columns=[
                Column(
                    tr("等什么"),
                    lambda row: row.waits.label,
                    tr("督办待反馈"),
                    state=lambda row: state_of(row.due, desk.today()),
                ),
                Column(tr("事项"), lambda row: row.text),
            ],
        )
        self.opened.connect(self._open)

    def show_waiting(self, rows: Sequence[LeadingRow]) -> None:
        """List what waits; the card is not there where nothing does."""
        self.show_rows(rows)

    @Slot(object)
    def _open(self, line_id: object) -> None:
        found = self._row(line_id)
        if found is not None and found.waits is Waits.SCREENING:
            self.register_asked.emit(Register.SCREENINGS.value, "")
        elif found is not None and found.more:
            self.waiting_asked.emit(found.waits.value)
        elif found is not None:
            self.matter_asked.emit(found.matter_id)

    @Slot(object)
    def _tick(self, line_id: object) -> None:
        found = self._row(line_id)
        if found is None or not found.row_id:
            self._notice.say(tr("空格只标记初访已阅；别的请按 Enter 打开事项办理。"), "info", seconds=UNDO_SECONDS)
            return
        self._lanes.act(lambda: read_first(self._desk, found.row_id), self._read, self._notice.fail)

    def _read(self, _done: object) -> None:
        self._notice.say(tr("记为领导已阅。"), "ok", seconds=UNDO_SECONDS)

    def _row(self, line_id: object) -> LeadingRow | None:
        row = self.model.row_at(self.model.line_of(line_id))
        return row if isinstance(row, LeadingRow) else None
