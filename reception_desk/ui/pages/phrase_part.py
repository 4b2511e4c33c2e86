"""短语: what `;` and pinyin initials stand for, written by the office, and proposals from what is often typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot

from reception_desk.findings import Finding
from reception_desk.forms.code_search import fold
from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds import LongText, Text
from reception_desk.forms.phrases import calls
from reception_desk.forms.proposals import Proposal, name_for
from reception_desk.services.desk import Desk
from reception_desk.services.office import phrases as service
from reception_desk.services.office.code_tables import phrases
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.pages.own_part import Act, OwnPart
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import later, tr

NAME = Field("name", later("名称"), Text(service.MOST_NAME), width=12)
TEXT = Field("text", later("内容"), LongText(service.MOST_TEXT), width=12)
PHRASE = Form("phrase", later("短语"), (section("phrase", later("短语"), NAME, TEXT),))


@dataclass(frozen=True, slots=True)
class PhraseLine:
    """A phrase, or with `visits` a proposal for one."""

    id: int
    name: str
    text: str
    own: bool
    visits: int = 0

    @property
    def key(self) -> str:
        """Return what stays the same of the line."""
        return self.text if self.visits else self.name


class PhrasePart(OwnPart):
    """The phrases that can be called, the office's own first; proposals stand above them while they are wanted."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._former = ""
        self._proposals: list[Proposal] = []
        super().__init__(desk, lanes, tr("短语"), _columns(), PHRASE)
        self.propose_button = Button(tr("找常用说法"), key_text("propose"))
        self.propose_button.clicked.connect(self.propose)
        self.search.setPlaceholderText(tr("名称、首字母或内容"))
        self.lay_out([self.search], [self.propose_button])
        self.refresh()

    def lines(self, wanted: str) -> list[PhraseLine]:
        """Return proposals and phrases whose name, initials or text hold what is searched for."""
        sought = fold(wanted)
        proposed = [PhraseLine(0, "", each.text, False, each.visits) for each in self._proposals]
        known = [PhraseLine(0, each.name, each.text, each.own) for each in phrases()]
        fit = [each for each in (*proposed, *known) if _fits(each, sought)]
        return [PhraseLine(at, each.name, each.text, each.own, each.visits) for at, each in enumerate(fit)]

    def show_line(self, line: PhraseLine) -> None:
        """Show the phrase, or the proposal with a name for it."""
        name = line.name
        if line.visits:
            name = name_for(line.text, {each.name for each in phrases()})
            self.heading.setText(tr("常用说法"))
            said = tr("一年里在 {n} 次登记里打过。{key} 收为短语。")
            self.remark.setText(said.format(n=line.visits, key=key_text("save_office")))
        else:
            self.heading.setText(line.name)
            said = tr("登记时打 {call}，再按空格。")
            self.remark.setText(said.format(call=_call(line.name)) + ("" if line.own else tr("随程序提供，可改。")))
        self._former = "" if line.visits else line.name
        self.remark.show()
        self.show_form(Values(PHRASE, {NAME.name: name, TEXT.name: line.text}))
        self.retire_button.set_words(tr("移除"))
        self.retire_button.setVisible(not line.visits)

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what the phrase lacks."""
        return service.phrase_findings(values.text(NAME), values.text(TEXT))

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that keeps the phrase."""
        name, text = values.text(NAME), values.text(TEXT)
        self._proposals = [each for each in self._proposals if each.text != text]
        return partial(service.keep_phrase, self._desk, name, text, self._former), name

    def taking_back(self, before: service.Before) -> Act:
        """Return the act that puts the phrases back."""
        return partial(service.put_phrases_back, self._desk, before)

    @Slot()
    def add_row(self) -> None:
        """Begin another phrase."""
        self._former = ""
        remark = tr("名称的拼音首字母就是叫它的字母。")
        self.begin(Values(PHRASE), tr("新短语"), remark, NAME.name)

    @Slot()
    def retire_row(self) -> None:
        """Remove the chosen phrase."""
        line = self.model.row_at(self.list.currentIndex().row())
        if line is not None and not line.visits:
            said = tr("“{name}”已移除。").format(name=line.name)
            self.do(partial(service.remove_phrase, self._desk, line.name), said, "")

    @Slot()
    def propose(self) -> None:
        """Look through the year's visits for what is often typed."""
        self.propose_button.setEnabled(False)

        def look(progress: Progress) -> list[Proposal]:
            def go_on(read: int) -> bool:
                progress.report(0.0, tr("找常用说法：已看过 {n} 件登记").format(n=read))
                return not progress.cancelled

            return service.propose(self._desk, go_on)

        self._lanes.long(look, self._proposed, self._not_proposed)

    def _proposed(self, found: list[Proposal]) -> None:
        self.propose_button.setEnabled(True)
        self._proposals = found
        self._begun = False
        self.search.set_raw("")
        if found:
            self.notice.say(tr("找到 {n} 句常用说法，列在最前。").format(n=len(found)), "info", seconds=30)
            self._chosen = found[0].text
        else:
            self.notice.say(tr("没有新的常用说法：要在五次以上登记里打过，不带人名和数字。"), "info", seconds=30)
        self.refresh()
        self._to_list(1)

    def _not_proposed(self, error: Exception) -> None:
        self.propose_button.setEnabled(True)
        self.notice.fail(error)


def _fits(line: PhraseLine, sought: str) -> bool:
    if not sought:
        return True
    return sought in fold(line.name + line.text) or any(each.startswith(sought) for each in calls(line.name))


def _call(name: str) -> str:
    return ";" + min(calls(name), default="")


def _columns() -> list[Column]:
    return [
        Column(tr("打"), lambda line: _call(line.name) if line.name else "", ";zdbcfa", quiet=True),
        Column(tr("名称"), lambda line: line.name, tr("征地补偿标准"), narrow=True),
        Column(tr("内容"), lambda line: line.text),
        Column(tr("来处"), _state, tr("常用 100 次"), state=_colour),
    ]


def _state(line: PhraseLine) -> str:
    if line.visits:
        return tr("常用 {n} 次").format(n=line.visits)
    return tr("本单位") if line.own else ""


def _colour(line: PhraseLine) -> str:
    return "info" if line.visits else "ok"
