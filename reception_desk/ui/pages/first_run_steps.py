"""The pages of the first run: the office, the text size, the people, the folder, the recovery code."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QWidget

from reception_desk.forms import office as asked
from reception_desk.services.access.accounts import NewAccount
from reception_desk.ui.account_box import AccountBox
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized, spaced
from reception_desk.ui.pages.this_computer import show_samples, size_choice
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.secrets import labelled
from reception_desk.ui.typography import listed
from reception_desk.vocabulary.office import Mode, Profile, Role
from reception_desk.wording import shown, tr

SAMPLES = (100, 125, 150)
EVERY_OFFICE_ROLE = frozenset({Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR})
_SMALL = (EVERY_OFFICE_ROLE, frozenset({Role.CLERK}), frozenset({Role.CLERK}))
_STRICT = (
    frozenset({Role.CLERK, Role.HEAD}),
    frozenset({Role.SYSTEM}),
    frozenset({Role.SECURITY}),
    frozenset({Role.AUDITOR}),
)
_MANY = 4


class OfficeStep(QWidget):
    """What the office is and how it is called."""

    def __init__(self) -> None:
        super().__init__()
        self.profile = ChoiceRow(tr("单位性质"), [(each.value, each.label) for each in Profile], Profile.XFBM.value)
        self.name, self.code, self.telephone = QLineEdit(), QLineEdit(), QLineEdit()
        self.window, self.station = QLineEdit(asked.WINDOW.default), QLineEdit("A")
        self.station.setMaxLength(1)
        grid = QGridLayout()
        spaced(grid, (0,), 10)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        boxes: tuple[tuple[str, QLineEdit, str, int], ...] = (
            (shown(asked.NAME.label), self.name, asked.NAME.example, 3),
            (shown(asked.CODE.label), self.code, asked.CODE.example, 1),
            (shown(asked.TELEPHONE.label), self.telephone, asked.TELEPHONE.example, 1),
            (shown(asked.WINDOW.label), self.window, asked.WINDOW.example, 1),
            (tr("本机字母"), self.station, "A", 1),
        )
        places = ((0, 0), (1, 0), (1, 2), (2, 0), (2, 2))
        for (label, box, example, span), (line, left) in zip(boxes, places, strict=True):
            words, _ = labelled(label, box)
            box.setPlaceholderText(example)
            grid.addWidget(words, line, left)
            grid.addWidget(box, line, left + 1, 1, span)
        law = tr("单位性质决定适用的条款和可以出具的文书。")
        letter = tr("登记编号里有本机字母，如 LF2026-A0312；每台电脑用不同的字母，编号就不会重。")
        what = Card(tr("是什么单位")).add(self.profile, Text(law, "secondary", wrap=True))
        how = Card(tr("怎么称呼")).add(grid, Text(letter, "secondary", wrap=True))
        self.setLayout(column(what, how, 1, gap=12))
        self.setFocusProxy(self.name)


class SizeStep(QWidget):
    """Three samples of the text size; the one pressed shows at once."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.sizes = size_choice(preferences.current.text_size, SAMPLES)
        words = Text(tr("哪一个看着最舒服？以后可以在“办公室”里再改。"), "secondary", wrap=True)
        self.setLayout(column(Card(tr("字号")).add(self.sizes, words), 1))
        self.sizes.chosen.connect(self._take)
        self.setFocusProxy(self.sizes)

    def _take(self, code: str) -> None:
        self._preferences.change(text_size=int(code))
        show_samples(self.sizes)


class PeopleStep(QWidget):
    """几个人用？ Up to three make a small office, in which nothing ever asks for a second person."""

    def __init__(self) -> None:
        super().__init__()
        people = [("1", tr("1 人")), ("2", tr("2 人")), ("3", tr("3 人")), ("4", tr("4 人以上"))]
        self.people = ChoiceRow(tr("几个人用？"), people, "1")
        self.mode = ChoiceRow(tr("管理方式"), [(each.value, each.label) for each in Mode], Mode.SMALL.value)
        self.explained = Text("", "secondary", wrap=True)
        self.boxes = [AccountBox() for _ in range(_MANY)]
        self.cards = [Card().add(box) for box in self.boxes]
        head = Card(tr("几个人用？")).add(self.people, self.mode, self.explained)
        later = Text(tr("其他人的账号以后可以在“办公室”里增加。没有默认密码。"), "secondary", wrap=True)
        self.setLayout(column(head, *self.cards, later, 1, gap=12))
        self.people.chosen.connect(self._fit)
        self.mode.chosen.connect(self._fit)
        self._fit("")
        self.setFocusProxy(self.boxes[0])

    def chosen_mode(self) -> Mode:
        """Return how the office divides its work."""
        return Mode(self.mode.code())

    def accounts(self) -> tuple[NewAccount, ...]:
        """Return the accounts that are asked for; an extra one that nobody began is left out."""
        shown_boxes = [box for box, card in zip(self.boxes, self.cards, strict=True) if not card.isHidden()]
        needed = len(shown_boxes) if self.chosen_mode() is Mode.STRICT else 1
        return tuple(box.account() for place, box in enumerate(shown_boxes) if place < needed or box.begun)

    def disagreement(self) -> str:
        """Return the sentence for two passwords that are not the same, "" where all are."""
        wrong = any(not box.agrees for box, card in zip(self.boxes, self.cards, strict=True) if not card.isHidden())
        return tr("两次输入的密码不一样。") if wrong else ""

    def _fit(self, _code: str) -> None:
        people, strict = int(self.people.code()), self.chosen_mode() is Mode.STRICT
        roles = _STRICT if strict else _SMALL
        count = len(roles) if strict else min(people, len(roles))
        self.explained.setText(
            tr("规范模式：系统管理员、安全管理员、审计员由三个人分别担任，重要的事两个人批准。")
            if strict
            else tr("小办公室：一个人可以身兼值班员、科长和管理员，任何一步都不用等第二个人。")
        )
        titles = [role_title(each) for each in roles]
        for place, (box, card) in enumerate(zip(self.boxes, self.cards, strict=True)):
            card.setVisible(place < count)
            if place < count:
                card.heading.setText(tr("第 {n} 个账号：{roles}").format(n=place + 1, roles=titles[place]))
                card.heading.setVisible(True)
                box.set_roles(roles[place])


class FolderStep(QWidget):
    """Where the records lie; a share or a folder that cannot be written is refused with the reason."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = QLineEdit(str(folder))
        self.choose = Button(tr("选择……"))
        words, _ = labelled(tr("数据文件夹"), self.path)
        said = tr("登记、草稿和备份都加密存放在这里。本机数据库只供这一台电脑使用，不能放在网络共享文件夹里。")
        line = row(self.path, self.choose, gap=8)
        line.setStretch(0, 1)
        card = Card(tr("放在哪里")).add(words, line, Text(said, "secondary", wrap=True))
        self.setLayout(column(card, 1))
        self.choose.clicked.connect(self._ask)
        self.setFocusProxy(self.path)

    def folder(self) -> Path:
        """Return the folder as it stands."""
        return Path(self.path.text().strip()).expanduser()

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选择数据文件夹"), str(self.folder().parent))
        if chosen:
            self.path.setText(chosen)


class CodeStep(QWidget):
    """The recovery code, shown once; `print_asked` and `save_asked` put it on paper or into a file."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = QLineEdit()
        self.code.setReadOnly(True)
        self.code.setProperty("role", "code")
        self.code.setAccessibleName(tr("恢复码"))
        self.print_button, self.save_button = Button(tr("打印恢复码")), Button(tr("存为 PDF"))
        self.last = QLineEdit()
        sized(self.last, width=120, at_most=(160, 0))
        self._code = ""
        words, _ = labelled(tr("为确认已经抄好或打印，请输入恢复码的最后一组"), self.last)
        said = tr("所有人都忘了密码时，只有这个恢复码能打开数据。程序不保存它，离开这一页就再也看不到。")
        advice = tr("请打印一份，放进保险柜。")
        card = Card(tr("恢复码")).add(
            Text(said, wrap=True),
            Text(advice, wrap=True),
            self.code,
            row(self.print_button, self.save_button, 1, gap=8),
            words,
            row(self.last, 1),
        )
        self.setLayout(column(card, 1))
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.setFocusProxy(self.last)

    def show_code(self, code: str) -> None:
        """Show the code."""
        self._code = code
        self.code.setText(code)

    @property
    def confirmed(self) -> bool:
        """Tell whether the last group was typed."""
        return bool(self._code) and self.last.text().strip().upper() == self._code.rsplit("-", 1)[-1].upper()


def role_title(roles: frozenset[Role]) -> str:
    """Return the roles as the heading of an account."""
    return listed(role.label for role in Role if role in roles)
