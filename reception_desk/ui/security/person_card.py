"""本人信息: what the office holds about whoever asks for it at the counter, as a paper and as JSON."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reception_desk.services.access.grounds import Grounds
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.personal.person_file import Found, Given, find_people, give_person
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import ExplainedCard
from reception_desk.ui.files_out import written
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.grounds import ask_grounds
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import later, tr

ASKING = (later("本人持身份证当面申请"), later("监护人持证明申请"), later("代理人持委托书申请"))
"""Why somebody's data is given out."""


class PersonCard(ExplainedCard):
    """Finds a person by a number, asks for the reason and writes both files into a folder."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(tr("本人查阅、复制自己的信息"), tr("先核对身份证件；检举控告和别人的信息不在里面"))
        self._desk, self._lanes, self._notice = desk, lanes, notice
        self.number, self.find = LineEditor(), Button(tr("查找"))
        self.number.setAccessibleName(tr("登记号或证件号码"))
        label = Text(tr("登记号或证件号码"), "label")
        label.setBuddy(self.number)
        self.told = Text("", "secondary", wrap=True)
        self.people: list[Button] = []
        self._place = row(gap=8)
        line = row(self.number, self.find, gap=8)
        line.setStretch(0, 1)
        self.add(label, line, self.told, self._place)
        self.find.clicked.connect(self.look_for)
        self.number.returnPressed.connect(self.look_for)

    def look_for(self) -> None:
        """Find whom the number means."""
        work = partial(find_people, self._desk, self.number.raw())
        self._lanes.look("person file", work, self._show, self._notice.fail)

    def ask(self, person_id: int) -> None:
        """Ask why, then where to."""
        question = tr("为什么提供？请先核对来人的身份证件。")
        ask_grounds(self, self._desk, self._lanes, question, ASKING, partial(self._choose, person_id))

    def save(self, person_id: int, grounds: Grounds, folder: Path) -> None:
        """Write both files into a folder."""

        def work(_: Progress) -> Done[Given]:
            done = give_person(self._desk, person_id, grounds)
            _write(self._desk, folder, done.value)
            return done

        self._lanes.long(work, partial(self._saved, folder), self._notice.fail)

    def _show(self, found: list[Found]) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.people = []
        for each in found:
            words = tr("{name}　{number}　{n} 次登记：提供…")
            button = Button(words.format(name=each.name, number=each.id_masked or "—", n=each.visits))
            button.clicked.connect(partial(self._asked, each.id))
            self.people.append(button)
        self.told.setText("" if found else tr("没有找到可以提供的人。请核对号码。"))
        if self.people:
            self._place.addWidget(Wrapping(self.people, gap=8), 1)
            self.people[0].setFocus()

    def _asked(self, person_id: int, *_checked: bool) -> None:
        self.ask(person_id)

    def _choose(self, person_id: int, grounds: Grounds) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self, tr("两份文件放到哪个文件夹"), start)
        if chosen:
            self.save(person_id, grounds, Path(chosen))

    def _saved(self, folder: Path, done: Done[Given]) -> None:
        told = tr("已写好 docx 和 JSON 各一份（{n} 次登记），在 {folder}。打印签收后请删去文件。")
        self._notice.say(told.format(n=done.value.visits, folder=folder), "ok")


def _write(desk: Desk, folder: Path, given: Given) -> None:
    """Write both files under a name that tells nobody's; raises CannotNow."""
    stem = tr("个人信息查阅复制件 {moment}").format(moment=f"{desk.now():%Y-%m-%d %H%M}")
    for ending, content in ((".docx", given.docx), (".json", given.json)):
        written(folder / f"{stem}{ending}", content)
