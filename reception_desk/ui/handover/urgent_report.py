"""重大紧急信访信息报告单 of the open visit: filled already, asked to whom and when, kept, and shown for print."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.urgent_report import REPORT, REPORTED_TO
from reception_desk.services.desk import Desk
from reception_desk.services.handover.urgent_report import report_begun, report_urgent, urgent_paper
from reception_desk.ui.handover.sheets import SheetFlow
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import ground_of, stands
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class UrgentReporting(QObject):
    """Asks for the report over `view`; the paper is shown by `flow`."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, flow: SheetFlow, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._lanes, self._notice, self._flow, self._view = desk, lanes, notice, flow, view
        self.panel: AskPanel | None = None

    def ask(self, visit_id: int) -> None:
        """Read what is known of a visit, and ask for the rest."""
        if not stands(self.panel):
            work = partial(report_begun, self._desk, visit_id)
            self._lanes.look("urgent.report", work, partial(self._show, visit_id), self._notice.fail)

    def _show(self, visit_id: int, begun: Values) -> None:
        ground, heading = ground_of(self._view), tr("重大紧急信访信息报告单（时间、人数、诉求已填好）")
        self.panel = AskPanel(ground, self._lanes, REPORT, partial(self._act, visit_id), begun, heading)
        self.panel.done.connect(partial(self._done, visit_id))
        self.panel.ask(REPORTED_TO.name)

    def _act(self, visit_id: int, values: Values) -> Act:
        return partial(report_urgent, self._desk, visit_id, values.raw)

    def _done(self, visit_id: int, _done: object) -> None:
        self._notice.say(tr("已记下报送给谁、几点报的。"), "ok", seconds=10)
        self._flow.show_sheet(partial(urgent_paper, self._desk, visit_id))
