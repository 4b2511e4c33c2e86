"""卷宗: asked for by one key on a closed matter, laid out, shown, printed or written as PDF and docx."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.dossier import ARCHIVE_NUMBER, FILE, FILE_FOR, KEPT_FOR, NAMES
from reception_desk.forms.form import Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.dossier import Dossier, make_file
from reception_desk.services.papers.third_persons import third_names
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.matters.matter_view import MatterView
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.printing.dossier import FileFlow, LaidFile, laid_file
from reception_desk.ui.printing.preview import PaperView
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import FileFor, KeepFor
from reception_desk.wording import tr


class FilePages(QObject):
    """Makes the file of the matter that `matter` shows; `laid` fires when `paper` has it."""

    laid = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, matter: MatterView, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._matter, self._page = desk, lanes, matter, page
        self.flow = FileFlow(desk, lanes, self)
        self.paper = PaperView(self.flow)
        self.panel: AskPanel | None = None

    @Slot()
    def ask(self) -> None:
        """Ask for whom the file is and how long it is kept."""
        if self._matter.acts.matter_id and self.panel is None:
            work = partial(third_names, self._desk, self._matter.acts.matter_id)
            self._lanes.look("matter.names", work, self._ask, self._matter.notice.fail)

    def _ask(self, names: tuple[str, ...]) -> None:
        if self.panel is not None:
            return
        values = Values(FILE, {**FILE.empty().raw, NAMES.name: "、".join(names)})
        heading = tr("立卷：做这件事项的卷宗")
        self.panel = AskPanel(ground_of(self._page), self._lanes, FILE, self._make, values, heading)
        self.panel.done.connect(self._lay)
        self.panel.destroyed.connect(self._gone)
        self.panel.ask()

    def _make(self, values: Values) -> Act:
        file_for, kept_for = values[FILE_FOR] or FileFor.ARCHIVE, values[KEPT_FOR] or KeepFor.TEN
        number = values.text(ARCHIVE_NUMBER)
        names = NAMES.kind.parts(values.text(NAMES)) if file_for is FileFor.READING else []
        return partial(make_file, self._desk, self._matter.acts.matter_id, file_for, kept_for, number, names)

    def _lay(self, done: Done[Dossier]) -> None:
        self._matter.notice.say(tr("正在排卷宗……"), "info")
        work = partial(laid_file, self._desk, done.value)
        self._lanes.long(work, partial(self._show, done.value), self._matter.notice.fail)

    def _show(self, dossier: Dossier, laid: LaidFile) -> None:
        self._matter.notice.clear()
        told = tr("阅卷用的卷宗：提供以前请逐页核对其他人的姓名和情况。") if dossier.facts.reading else ""
        self.laid.emit()
        self.paper.show_paper(laid, " ".join(filter(None, (told, laid.told))))

    @Slot()
    def _gone(self) -> None:
        self.panel = None
