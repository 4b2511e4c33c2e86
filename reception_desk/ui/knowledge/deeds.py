"""The key of 规定."""

from reception_desk.ui.deed import Deed
from reception_desk.wording import later

KNOWLEDGE = Deed(
    "knowledge",
    later("查规定"),
    "Ctrl+F1",
    spelling="cgd",
    help=later("条例和本单位的规定：屏上提到哪一条就翻到哪一条，再按看下一条"),
)
