"""What is copied of a list: the chosen line by Ctrl+C, or as many as one copy takes; how many were is said."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists import masks
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import copy_list
from reception_desk.ui import clipboard
from reception_desk.ui.lists.view import COPIES_LINES
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

MOST_COPIED = 1000
"""Lines that one copy takes: they are read in the act that writes the copy down, which may not last."""


def copied_words(copied: int, shown: int) -> str:
    """Say how many lines were copied, and how to take out the rest where there are more."""
    if copied < shown:
        told = tr("只复制了前 {n} 条，一共 {all} 条；要全部的，请导出成表格。")
        return told.format(n=f"{copied:,}", all=f"{shown:,}")
    return tr("已复制 {n} 条，可以粘贴到表格里。").format(n=f"{copied:,}")


class LineCopy(QObject):
    """Copies the chosen line of any list of the window, as it is shown, its numbers masked."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._notice = desk, lanes, notice
        window.setProperty(COPIES_LINES, self)

    def copy(self, line: list[tuple[str, str]]) -> None:
        """Put a line on the clipboard, keys and words of its columns given; that it was copied stands in the audit."""
        if not self._desk.may(Action.COPY_LIST):
            self._notice.say(tr("您的角色不能复制名单。"), "due", seconds=UNDO_SECONDS)
            return
        text = masks.within("\t".join(words for _key, words in line))
        work = partial(copy_list, self._desk, 1, [key for key, _words in line])
        self._lanes.act(work, partial(self._copied, text), self._notice.fail)

    def _copied(self, text: str, _done: object) -> None:
        clipboard.copy(text)
        self._notice.say(tr("已复制这一行。"), "ok", seconds=UNDO_SECONDS)
