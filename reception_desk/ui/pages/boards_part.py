"""办公室, 须知和公示: 来访须知 and 公示栏 shown as they are printed, with what the settings still lack."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.office.boards import BOARDS, board_shown
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.printing.laid import LaidPaper, laid_paper
from reception_desk.ui.printing.matter_flow import MatterPaperFlow
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


class BoardFlow(MatterPaperFlow):
    """Shows and prints what hangs on the wall."""

    def show_board(self, kind: PaperKind) -> None:
        """Lay a sheet out and show it."""
        self._lanes.look("board", partial(_laid, self._desk, kind), partial(self._show, sentence=""), self._failed)


class BoardsPart(QWidget):
    """Two sheets, each opened by its button; over them the paper as it is printed."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk = desk
        self.notice = NoticeLine()
        self.flow = BoardFlow(desk, lanes, self)
        self.buttons = {kind: Button(tr("看《{title}》").format(title=kind.label)) for kind in BOARDS}
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self.flow.show_board, kind))
        self.lacking = Text("", "finding", wrap=True)
        told = tr("按“单位与工作方式”里填的单位、电话、地址、接待时间印出，可以贴在墙上。样子在“文书模板”里改。")
        card = Card(tr("须知和公示"), gap=10)
        card.add(Text(told, "secondary", wrap=True), row(*self.buttons.values(), 1, gap=8), self.lacking, 1)
        sheet = QWidget()
        sheet.setLayout(column(self.notice, card, 1, gap=12))
        self.over = PaperOver(self.flow, sheet)
        self.setLayout(column(self.over))
        self.flow.said.connect(self._say)
        self.over.back.connect(self._back)
        self.refresh()

    def refresh(self) -> None:
        """Say what the settings still lack."""
        office = self._desk.office
        asked = (
            (tr("查询电话"), office.telephone),
            (tr("本单位地址"), office.papers.address),
            (tr("接待时间"), office.open_words),
            (tr("投诉电话"), office.public.complaints),
            (tr("网络信访渠道"), office.public.online),
        )
        missing = "、".join(name for name, value in asked if not value)
        told = tr("还没有填：{what}（条例第十八条第一款要求公布）。").format(what=missing) if missing else ""
        self.lacking.setText(told)
        self.lacking.setVisible(bool(missing))

    @Slot(str, str)
    def _say(self, sentence: str, state: str) -> None:
        if not self.over.showing:
            self.notice.say(sentence, state)

    @Slot()
    def _back(self) -> None:
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)


def _laid(desk: Desk, kind: PaperKind) -> LaidPaper:
    return laid_paper(board_shown(desk, kind))
