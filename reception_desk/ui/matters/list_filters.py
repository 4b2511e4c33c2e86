"""The boxes by which the lists of matters are narrowed down: words, state, how far the clock ran, class, place."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.forms import matters as questions
from reception_desk.forms.kinds import Choice
from reception_desk.models.lists.accounts import AccountRow
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import MatterState, standing_words
from reception_desk.services.searching.asking import Asked, Knowing, understand
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.editors import editor_of
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.offers import Option, TermOffers, options_of
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, sized
from reception_desk.ui.pages.asking_box import AskingBox
from reception_desk.wording import tr

_STATE = Choice(MatterState)


class MatterFilters(Wrapping):
    """Boxes beside one another; `changed` fires when one says something else, `stepped` when the clerk goes on."""

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._accounts: tuple[AccountRow, ...] = ()
        self.text = AskingBox(self.knowing)
        super().__init__((self.text,), gap=8, first=True, parent=parent)
        self.text.setAccessibleName(tr("在事项里找"))
        self.state = ChoiceEditor(lambda: options_of(_STATE))
        self.standing = ChoiceEditor(self._standings)
        self.content, self.region = editor_of(questions.CONTENT, self), editor_of(questions.REGION, self)
        self.state.setAccessibleName(tr("状态"))
        self.standing.setAccessibleName(tr("期限"))
        sized(self.text, width=150)
        self._of_matters: list[QWidget] = []
        for label, editor in (
            (tr("状态"), self.state),
            (tr("期限"), self.standing),
            (tr("分类"), self.content),
            (tr("属地"), self.region),
        ):
            words = Text(label, "label")
            words.setBuddy(editor)
            sized(editor, width=96, at_most=(130, 0))
            held = QWidget()
            held.setLayout(row(words, editor, gap=8))
            self.flow.addWidget(held)
            if editor is not self.state:
                self._of_matters.append(held)
        self.narrow(to_seals=False)
        for each in self.boxes():
            each.changed.connect(self.changed)
            each.stepped.connect(self.stepped)

    def boxes(self) -> list[LineEditor]:
        """Return the boxes, the words first."""
        boxes = (self.text, self.state, self.standing, self.content, self.region)
        return [each for each in boxes if isinstance(each, LineEditor)]

    def empty(self) -> None:
        """Ask for nothing."""
        for each in self.boxes():
            each.set_raw("")

    def narrow(self, *, to_seals: bool) -> None:
        """Show only the boxes that ask of sealed matters: a number, and how far they are."""
        asked = tr("编号") if to_seals else tr("姓名、编号、外部编号，或诉求、陈述里的文字")
        self.text.setPlaceholderText(asked)
        for each in self._of_matters:
            each.setVisible(not to_seals)

    def wanted(self) -> MatterFilter:
        """Return what the boxes ask for, but for the clock."""
        state, content, region = (_typed(each) for each in (self.state, self.content, self.region))
        asked = self.asked().wanted
        told = asked.matters or MatterFilter()
        return replace(told, text=asked.text, state=state or told.state, content=content, region=region)

    def visits(self) -> VisitFilter | None:
        """Return what the line asks of the visits of a matter, None for nothing."""
        asked = replace(self.asked().wanted, text="", matters=None)
        return None if asked == VisitFilter() else asked

    def asked(self) -> Asked:
        """Return what the line asks for."""
        return understand(self.text.raw(), self.knowing())

    def knowing(self) -> Knowing:
        """Return what the line is understood by."""
        return Knowing(self._desk.today(), self._accounts, self._desk.office.by_legal)

    def take_accounts(self, accounts: Iterable[AccountRow]) -> None:
        """Know these accounts by their names."""
        self._accounts = tuple(accounts)

    def clock(self) -> str:
        """Return the word of how far the clock shall have run, "" for any."""
        return _typed(self.standing)

    def words(self, *, to_seals: bool = False) -> list[str]:
        """Return what the boxes ask for, as it may be told outside: that words were searched for, not which."""
        boxes = [self.state] if to_seals else [self.state, self.standing, self.content, self.region]
        chosen = [_label(each) for each in boxes]
        return [*filter(None, chosen), *([tr("按文字查找")] if self.text.raw().strip() else [])]

    def _standings(self) -> TermOffers:
        words = standing_words(self._desk)
        return TermOffers(tuple(Option(each, each, str(place)) for place, each in enumerate(words, 1)))


def _typed(editor: QWidget) -> str:
    assert isinstance(editor, LineEditor)
    return editor.raw().strip()


def _label(editor: QWidget) -> str:
    """Return what stands in a box in words."""
    assert isinstance(editor, LineEditor)
    return editor.text().strip() if editor.raw().strip() else ""
