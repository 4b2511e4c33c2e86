"""What belongs to this computer: text size, colours, language, and where the records lie."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from reception_desk.settings import TEXT_SIZES
from reception_desk.ui import theme
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column
from reception_desk.ui.preferences import Preferences
from reception_desk.wording import later, shown, tr

THEME_NAMES = (("light", later("浅色")), ("dark", later("深色")), ("contrast", later("高对比")))
LANGUAGES = (("zh", "中文"), ("en", "English"))


class ComputerPart(QWidget):
    """Each choice shows at once and is kept for the next start."""

    def __init__(self, preferences: Preferences, folder: Path) -> None:
        super().__init__()
        self._preferences = preferences
        now = preferences.current
        self.sizes = size_choice(now.text_size)
        self.themes = ChoiceRow(tr("配色"), [(code, shown(name)) for code, name in THEME_NAMES], now.theme)
        self.languages = ChoiceRow(tr("语言"), LANGUAGES, now.language)
        self.trouble = Text("", "finding", wrap=True)
        place = QLineEdit(str(folder))
        place.setReadOnly(True)
        place.setAccessibleName(tr("数据文件夹"))
        size = Card(tr("字号")).add(self.sizes)
        colours = Card(tr("配色")).add(self.themes)
        language = Card(tr("语言"), tr("已打开的页面会重新显示")).add(self.languages)
        where = Card(tr("数据文件夹"), tr("本机数据库只供这一台电脑使用")).add(place)
        self.setLayout(column(size, colours, language, where, self.trouble, 1, gap=12))
        self.sizes.chosen.connect(self._size)
        self.themes.chosen.connect(self._theme)
        self.languages.chosen.connect(self._language)
        preferences.failed.connect(self._failed)

    def _size(self, code: str) -> None:
        self._preferences.change(text_size=int(code))
        show_samples(self.sizes)

    def _theme(self, code: str) -> None:
        self._preferences.change(theme=code)

    def _language(self, code: str) -> None:
        self._preferences.change(language=code)

    def _failed(self, error: OSError) -> None:
        self.trouble.setText(tr("设置已经生效，但没能写到磁盘，下次打开会恢复原样。"))


def size_choice(current: int, sizes: tuple[int, ...] = TEXT_SIZES) -> ChoiceRow:
    """Return the choice of the text size, each shown in its own size."""
    samples = [(str(size), tr("接待来访 {size}%").format(size=size)) for size in sizes]
    made = ChoiceRow(tr("字号"), samples, str(current))
    show_samples(made)
    return made


def show_samples(choice: ChoiceRow) -> None:
    """Write each choice in the size it stands for, whatever the size now is."""
    for size in TEXT_SIZES:
        button = choice.button(str(size)) if choice.has(str(size)) else None
        if button is not None:
            button.setStyleSheet(f"font-size: {theme.base_points() * size / 100:.2f}pt")
