"""保管期限: what has passed its period, the list that two people sign, and the destroying, which nobody can undo."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reception_desk.services.access.grounds import Grounds
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.personal.destroying import carry_out
from reception_desk.services.personal.retention import ListRow, Passed, draw_list, drop_list, list_paper, passed
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.files_out import written
from reception_desk.ui.grounds import ask_grounds
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class RetentionCard(ExplainedCard):
    """Shows how much has passed its period; one list at a time is drawn up, printed and carried out."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("保管期限和销毁清册"), tr("期限在“设置”里改；密件不列入"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self._open: ListRow | None = None
        self.told, self.past = Text("", wrap=True), Text("", "secondary", wrap=True)
        self.draw, self.paper = Button(tr("列销毁清册")), Button(tr("存清册（两人签字用）…"))
        self.destroy, self.drop = Button(tr("销毁…")), Button(tr("撤销清册"), role="quiet")
        self.add(self.told, row(self.draw, self.paper, self.destroy, self.drop, 1, gap=8), self.past)
        self.draw.clicked.connect(self.draw_up)
        self.paper.clicked.connect(self.ask_where)
        self.destroy.clicked.connect(self.ask)
        self.drop.clicked.connect(self.take_back)
        self._show(Passed((), ()))

    def refresh(self) -> None:
        """Read what has passed its period."""
        self._lanes.look("retention", partial(passed, self._desk), self._show, self._notice.fail)

    def draw_up(self) -> None:
        """Draw up a list."""
        self._lanes.act(partial(draw_list, self._desk), lambda _: self.refresh(), self._notice.fail)

    def take_back(self) -> None:
        """Take the list back."""
        if self._open is not None:
            self._lanes.act(partial(drop_list, self._desk, self._open.id), lambda _: self.refresh(), self._notice.fail)

    def ask_where(self) -> None:
        """Ask where the paper shall lie."""
        if self._open is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = tr("销毁清册 {number}").format(number=self._open.number)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, tr("存清册"), str(Path(folder, f"{name}.docx")), "Word (*.docx)"
        )
        if chosen:
            self.save(Path(chosen).with_suffix(".docx"))

    def save(self, target: Path) -> None:
        """Write the paper."""
        if self._open is not None:
            work = partial(_written, self._desk, self._open.id, target)
            self._lanes.long(work, self._saved, self._notice.fail)

    def ask(self) -> None:
        """Ask for the reason and the second person; there is no way back."""
        if self._open is None:
            return
        question = tr("按清册 {number} 销毁 {n} 项。销毁后谁也找不回来。为什么销毁？")
        asked = question.format(number=self._open.number, n=self._open.lines - self._open.done)
        ask_grounds(self, self._desk, self._lanes, asked, (), partial(self._carry_out, self._open.id), two=True)

    def _carry_out(self, list_id: int, grounds: Grounds) -> None:
        self.destroy.setEnabled(False)

        def work(progress: Progress) -> Done[int]:
            return carry_out(self._desk, list_id, grounds, progress.report)

        self._lanes.long(work, self._gone, self._failed)

    def _gone(self, done: Done[int]) -> None:
        self.destroy.setEnabled(True)
        told = tr("已销毁 {n} 项。更早的备份里还有，请等它们按次序清掉，或连同第二处备份一起删去。")
        self._notice.say(told.format(n=done.value), "ok")
        self._lanes.changed.emit(done.changes)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.destroy.setEnabled(True)
        self._notice.fail(error)
        self.refresh()

    def _saved(self, target: Path) -> None:
        self._notice.say(tr("清册存在 {file}，请两人签字后归档。").format(file=target), "ok")

    def _show(self, found: Passed) -> None:
        self._open = next((each for each in found.lists if not each.dropped and each.carried_out_on is None), None)
        may = self._desk.may(Action.DRAW_DESTRUCTION)
        if self._open is not None:
            told = tr("清册 {number}：{n} 项，已销毁 {done} 项。先打印、鉴定、两人签字，再销毁。")
            self.told.setText(told.format(number=self._open.number, n=self._open.lines, done=self._open.done))
        elif found.due:
            self.told.setText(tr("有 {n} 项保管期限已满。").format(n=len(found.due)))
        else:
            self.told.setText(tr("没有保管期限已满的。"))
        self.draw.setVisible(may and self._open is None and bool(found.due))
        for each in (self.paper, self.destroy):
            each.setVisible(may and self._open is not None)
        self.drop.setVisible(may and self._open is not None and not self._open.done)
        gone = [each for each in found.lists if each.carried_out_on is not None]
        self.past.setText("\n".join(_carried_out(each) for each in gone))
        self.past.setVisible(bool(gone))


def _carried_out(gone: ListRow) -> str:
    told = tr("{number}：{day} 销毁 {n} 项，{agreed} 同意").format(
        number=gone.number, day=gone.carried_out_on, n=gone.done, agreed=gone.agreed
    )
    over = gone.lines - gone.done
    return told + tr("；{n} 项已有变化，没有销毁，可以重列").format(n=over) if over else told


def _written(desk: Desk, list_id: int, target: Path, _: Progress) -> Path:
    return written(target, list_paper(desk, list_id))
