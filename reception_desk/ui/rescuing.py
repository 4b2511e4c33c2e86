"""From a store that does not open to one that does: the offers, the choice, the restore, each on a lane."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reception_desk.errors import CannotNow, StoreTrouble
from reception_desk.services.access import accounts
from reception_desk.services.desk import Desk
from reception_desk.services.safety import rescue
from reception_desk.services.safety.rescue import Offer, Restored
from reception_desk.services.safety.words import restored_lines
from reception_desk.ui.pages.rescue import RescuePage
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.office import Mode
from reception_desk.wording import tr

if TYPE_CHECKING:
    from reception_desk.ui.session import Session


class Rescue(QObject):
    """Shows the page of the rescue in a session that could not sign in, and does what is chosen there."""

    def __init__(self, session: "Session", lanes: Lanes) -> None:
        super().__init__(session)
        self._session, self._lanes = session, lanes
        self._who = ("", "")
        self.page: RescuePage | None = None

    def helps(self, error: Exception) -> bool:
        """Tell whether a backup helps against an error."""
        return isinstance(error, StoreTrouble) and error.kind in rescue.RESCUED

    def begin(self, account: str, password: str, trouble: Exception) -> RescuePage:
        """Return the page, which looks for backups at once."""
        self._who = (account, password)
        page = RescuePage(str(trouble), self._session.today())
        page.asked.connect(self._restore)
        page.searched.connect(self._look)
        self.page = page
        self._look(None)
        return page

    def bring_key_file(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Put a whole key file into the place of one that is lost."""
        work = partial(rescue.put_key_file_back, self._session.folder)
        self._lanes.act(work, lambda _source: done(), failed)

    @Slot(object)
    def _look(self, elsewhere: Path | None) -> None:
        assert self.page is not None
        self.page.set_waiting(tr("正在找备份，并把最近的一份整份核对……"))
        work = partial(_found, self._session.folder, *self._who, elsewhere)
        self._lanes.long(work, partial(_show, self.page), self.page.fail, quiet=True)

    @Slot(object, str)
    def _restore(self, offer: Offer, reason: str) -> None:
        assert self.page is not None
        self.page.set_waiting(tr("正在恢复：先整份核对，再换上……"))
        work = partial(_restored, self._session.folder, *self._who, offer, reason, self.page.agreeing())
        self._lanes.long(work, self._take, self.page.fail, quiet=True)

    def _take(self, restored: tuple[Desk | None, Restored]) -> None:
        desk, what = restored
        self._who = ("", "")
        self.page = None
        if desk is None:
            self._session.ask_sign_in(" ".join(restored_lines(what)))
            return
        self._session.take_desk(desk)
        if self._session.main is not None:
            self._session.main.notice.say(" ".join(restored_lines(what)), "due")


def _found(
    folder: Path, account: str, password: str, elsewhere: Path | None, progress: Progress
) -> tuple[list[Offer], Offer | None, bool]:
    """Return the backups, the newest whole one, and whether a second person must agree to it."""
    found = rescue.offers(folder, elsewhere)
    whole = rescue.first_whole(folder, account, password, found, partial(_told, progress))
    return found, whole, whole is not None and rescue.needs_second(folder, account, password, whole)


def _show(page: RescuePage, found: tuple[list[Offer], Offer | None, bool]) -> None:
    page.ready()
    page.show_offers(*found[:2])
    page.ask_second(needed=found[2])


def _restored(
    folder: Path,
    account: str,
    password: str,
    offer: Offer,
    reason: str,
    agreeing: tuple[str, str],
    progress: Progress,
) -> tuple[Desk | None, Restored]:
    """Restore; in 规范模式 the desk is left again, since the sign-in there asks for more than a password."""
    told = partial(_told, progress)
    desk, what = rescue.restore(folder, account, password, offer, reason, agreeing=agreeing, told=told)
    if desk.office.mode is Mode.STRICT:
        accounts.sign_out(desk)
        return None, what
    return desk, what


def _told(progress: Progress, share: float) -> None:
    if progress.cancelled:
        raise CannotNow(tr("已取消。"))
    progress.report(share)
