"""The plain Chinese names of what a docx may hold and this reader cannot draw."""

from __future__ import annotations

from reception_desk.wording import later

TEXT_BOX = later("文本框")
SHAPE = later("形状")
CHART = later("图表")
DIAGRAM = later("图示")
OBJECT = later("嵌入对象")
FORMULA = later("公式")
FOOTNOTE = later("脚注")
ENDNOTE = later("尾注")
CHANGES = later("修订标记")
COLUMNS = later("分栏")
WRAPPING = later("文字环绕的图片")
PICTURE_KIND = later("无法识别的图片")
SYMBOL = later("符号字体里的字")
UPRIGHT = later("竖排文字")
DROP_CAP = later("首字下沉")
FRAME = later("图文框")
RIGHT_TO_LEFT = later("从右到左的文字")
FLOATING_TABLE = later("浮动的表格")
TABLE_STYLE = later("表格样式里分行分列的格式")
CHARACTER_GRID = later("按字符对齐的网格")
BORDER_KIND = later("特殊的边框线")
NUMBERING = later("特殊的自动编号")
FIELD = later("自动更新的域")
SECTION_START = later("同一页内换节")
PAGE_BORDER = later("页面边框")
COMPLEX_SCRIPT = later("需要连写的文字")


class Refusals:
    """Collects names, each once, in the order they were met."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def add(self, name: str) -> None:
        """Note that something called `name` cannot be drawn."""
        self._names[name] = None

    def names(self) -> tuple[str, ...]:
        """Return the names noted so far."""
        return tuple(self._names)
