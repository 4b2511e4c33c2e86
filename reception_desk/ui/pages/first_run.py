"""The first run: five short steps from an empty computer to an office."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from reception_desk.errors import CannotNow
from reception_desk.services.office.settings import Plan, folder_trouble, plan_findings, recovery_sheet, set_up
from reception_desk.services.papers.of_visits import Issued
from reception_desk.typeset.pdf import write_pdf
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui.buttons import Button
from reception_desk.ui.files_out import written
from reception_desk.ui.framing import framed
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.first_run_steps import CodeStep, FolderStep, OfficeStep, PeopleStep, SizeStep
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperForm
from reception_desk.wording import tr

WIDTH = 760
_OF_OFFICE = ("name", "station")


class FirstRunPage(QWidget):
    """Asks step by step; `made` carries the folder and the first account when the office stands."""

    made = Signal(object, object)

    def __init__(self, lanes: Lanes, preferences: Preferences, folder: Path, day: date) -> None:
        super().__init__()
        self._lanes, self._preferences, self._day = lanes, preferences, day
        self.notice = NoticeLine()
        self.office, self.size_step, self.people = OfficeStep(), SizeStep(preferences), PeopleStep()
        self.folder, self.code = FolderStep(folder), CodeStep()
        self.steps: tuple[QWidget, ...] = (self.office, self.size_step, self.people, self.folder, self.code)
        self.count = Text("", "secondary")
        self.back, self.next = Button(tr("上一步")), Button(tr("下一步"), role="primary")
        self._stack = QStackedWidget()
        self._code = ""
        self._build()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.code.print_asked.connect(self._print_sheet)
        self.code.save_asked.connect(self._ask_pdf)
        self.code.last.textChanged.connect(self._show_step)
        self._show_step()

    def _build(self) -> None:
        for step in self.steps:
            self._stack.addWidget(framed(step))
        head = row(Text(tr("设立办公室"), "title"), self.count, 1, gap=12)
        foot = row(self.back, 1, self.next, gap=8)
        middle = QWidget()
        inside = column(head, self.notice, self._stack, foot, gap=12)
        inside.setStretch(2, 1)
        middle.setLayout(inside)
        sized(middle, at_most=(WIDTH, 0))
        around = row(1, middle, 1, margins=(20,))
        around.setStretchFactor(middle, 1000)
        self.setLayout(around)

    @property
    def at(self) -> int:
        """Return the number of the step in front, from 0."""
        return self._stack.currentIndex()

    def plan(self) -> Plan:
        """Return the office as it was described so far."""
        step = self.office
        return Plan(
            profile=Profile(step.profile.code()),
            name=step.name.text().strip(),
            code=step.code.text().strip(),
            station=step.station.text().strip().upper(),
            telephone=step.telephone.text().strip(),
            window=step.window.text().strip(),
            mode=self.people.chosen_mode(),
            accounts=self.people.accounts(),
        )

    def go_back(self) -> None:
        """Show the step before."""
        self.notice.clear()
        self.turn(self.at - 1)

    def go_on(self) -> None:
        """Show the next step, where this one is complete."""
        sentence = self._missing()
        if sentence:
            self.notice.say(sentence, "due")
            return
        self.notice.clear()
        step = self.steps[self.at]
        if step is self.folder:
            self._set_up()
        elif step is self.code:
            self.made.emit(self.folder.folder(), self.plan().accounts[0])
        else:
            self.turn(self.at + 1)

    def turn(self, at: int) -> None:
        """Show the step of that number, from 0."""
        self._stack.setCurrentIndex(at)
        self._show_step()
        self.steps[at].setFocus()

    def _show_step(self) -> None:
        step = self.steps[self.at]
        self.count.setText(tr("第 {n} 步，共 {all} 步").format(n=self.at + 1, all=len(self.steps)))
        self.back.setVisible(0 < self.at < len(self.steps) - 1)
        if step is self.folder:
            self.next.set_words(tr("设立"))
        elif step is self.code:
            self.next.set_words(tr("开始使用"))
            self.next.setEnabled(self.code.confirmed)
        else:
            self.next.set_words(tr("下一步"))

    def _missing(self) -> str:
        """Return what the step in front still lacks, "" where nothing."""
        step = self.steps[self.at]
        if step is self.people and (wrong := self.people.disagreement()):
            return wrong
        if step not in (self.office, self.people):
            return ""
        of_this_step = (
            found.sentence
            for found in plan_findings(self.plan())
            if (found.field in _OF_OFFICE) is (step is self.office)
        )
        return next(of_this_step, "")

    def _set_up(self) -> None:
        self._busy(busy=True)
        folder, plan = self.folder.folder(), self.plan()

        def work() -> str:
            trouble = folder_trouble(folder)
            if trouble:
                raise CannotNow(trouble)
            return set_up(folder, plan)

        self._lanes.act(work, self._stands, self._failed)

    def _stands(self, code: str) -> None:
        self._busy(busy=False)
        self._code = code
        self._preferences.change(data_folder=str(self.folder.folder()))
        self.code.show_code(code)
        self.turn(len(self.steps) - 1)

    def _failed(self, error: Exception) -> None:
        self._busy(busy=False)
        self.notice.fail(error)

    def _busy(self, *, busy: bool) -> None:
        self.next.setEnabled(not busy)
        self.back.setEnabled(not busy)
        if busy:
            self.next.set_words(tr("正在设立……"))
        else:
            self._show_step()

    def _sheet(self) -> bytes:
        return recovery_sheet(self.plan().name, self._code, self._day)

    def _print_sheet(self) -> None:
        sheet = self._sheet()

        def work(progress: object) -> str:
            names, chosen = press.printers()
            if not names:
                raise CannotNow(tr("这台电脑上没有打印机。"), tr("请存为 PDF，或者抄下来。"))
            issued = Issued(0, 0, "", tr("恢复码"), PaperForm.A4, sheet, "", 0)
            press.print_paper(LaidPaper(issued, place(read_docx(sheet))), Habit(chosen or names[0]))
            return chosen or names[0]

        self._lanes.long(work, self._printed, self.notice.fail)

    def _printed(self, printer: str) -> None:
        self.notice.say(tr("已送到打印机“{name}”。").format(name=printer), "ok")

    def _ask_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder, tr("恢复码") + ".pdf"))
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("存为 PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self.save_sheet(Path(chosen))

    def save_sheet(self, target: Path) -> None:
        """Write the sheet with the recovery code as PDF."""
        sheet = self._sheet()

        def work(progress: object) -> Path:
            return written(target, write_pdf(sheet, title=tr("恢复码")))

        self._lanes.long(work, self._saved, self.notice.fail)

    def _saved(self, target: Path) -> None:
        self.notice.say(tr("已存为 {file}。请打印后删掉这个文件。").format(file=target), "ok")
