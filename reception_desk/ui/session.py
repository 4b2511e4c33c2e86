"""A clerk's stay at the desk: signing in, the main window, lock and curtain, signing out, the end of the program."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from reception_desk.errors import DeskError
from reception_desk.moments import beijing_now
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.access.greeting import greeting
from reception_desk.services.changes import Changes
from reception_desk.services.demo.entry import PASSWORD, demo_clock
from reception_desk.services.desk import Desk
from reception_desk.settings import DeskSettings
from reception_desk.ui import clipboard, desk_work
from reception_desk.ui.behind import Behind
from reception_desk.ui.importing.offer import offer_import
from reception_desk.ui.keeping import Keeper
from reception_desk.ui.locking import IdleWatch, State
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.first_run import FirstRunPage
from reception_desk.ui.pages.lock import CurtainPage, LockPage
from reception_desk.ui.pages.recovery import RecoveryPage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.pages.waiting import WaitingPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.rescuing import Rescue
from reception_desk.ui.tasks import PROGRESS_AFTER, Lanes
from reception_desk.ui.watching import EVERYTHING, Watch
from reception_desk.ui.window import Window
from reception_desk.wording import tr

_JOURNAL_WAIT = 5.0
"""Seconds that closing the main window waits for the last drafts."""


class Session(QObject):
    """Who sits at the desk now.

    `opened` fires when the main window stands, `settled` carries the folder of an office just made, `locked` fires
    when everything is hidden, `over` when the program may end.
    """

    opened = Signal()
    settled = Signal(object)
    locked = Signal()
    over = Signal()

    def __init__(self, window: Window, lanes: Lanes, preferences: Preferences, folder: Path) -> None:
        super().__init__(window)
        self.window, self.folder, self._new_office = window, folder, False
        self._lanes, self._preferences = lanes, preferences
        self._language = preferences.current.language
        self.desk: Desk | None = None
        self.main: MainWindow | None = None
        self._focused: QWidget | None = None
        self._front: QWidget | None = None
        self.curtain: CurtainPage | None = None
        self.idle = IdleWatch(self._taking, parent=self)
        self.watch = Watch(lanes, self.idle, self)
        self.keeper = Keeper(lanes, self)
        self.rescue = Rescue(self, lanes)
        self.keeper.warned.connect(self._warn)
        self.idle.curtain.connect(self._draw_curtain)
        self.idle.lifted.connect(self._back_to_main)
        self.idle.lock.connect(self.lock)
        clipboard.watch()  # before anything is copied
        window.closing.connect(self.end)
        preferences.changed.connect(self._on_preferences)
        lanes.changed.connect(self._on_changed)
        self.watch.jumped.connect(self._tell_jump)

    # ---- before anybody has signed in

    def take_sign_in(self, page: SignInPage) -> None:
        """Answer the sign-in page that is already shown."""
        self._show_front(page)
        page.asked.connect(self.sign_in)
        page.recover.connect(self._ask_recovery)
        page.key_asked.connect(self._bring_key_file)
        page.show_demo_password(PASSWORD)

    def ask_sign_in(self, said: str = "") -> None:
        """Show a fresh sign-in page, perhaps with a sentence; raises StoreTrouble where the key file cannot be read."""
        hello = greeting(self.folder)
        page = SignInPage(hello.office_name, self.today(), demo=hello.demo, accounts=hello.accounts)
        self.take_sign_in(page)
        if said:
            page.notice.say(said, "due")

    def first_run(self) -> None:
        """Show the pages of the first run."""
        page = FirstRunPage(self._lanes, self._preferences, self.folder, self.today())
        page.made.connect(self._made)
        self._show_front(page)

    @Slot(str, str)
    def sign_in(self, account: str, password: str) -> None:
        """Open the desk for an account."""
        folder, page = self.folder, self._front
        also = {"code": page.code.text(), "new_password": page.new.text()} if isinstance(page, SignInPage) else {}
        self._lanes.act(
            lambda: accounts.sign_in(folder, account, password, clock=clock_of(folder), **also),
            self.take_desk,
            partial(self._not_opened, account, password),
        )

    @Slot(object)
    def take_desk(self, desk: Desk) -> None:
        """Show the main window for a desk that was opened."""
        self.desk = desk
        self._lanes.interrupt = desk.interrupt
        self._open_main()
        if self.main is not None:
            Behind(self.main, desk, self._lanes)

    # ---- while somebody sits there

    @Slot()
    def lock(self) -> None:
        """Hide everything at once, keep what is being typed, and close the store until the password is given."""
        if self.desk is None or self.main is None or isinstance(self._front, LockPage):
            return
        self.keep()
        if self.curtain is None:
            self._focused = QApplication.focusWidget()
        clipboard.forget()
        self.idle.end()
        self.watch.end()
        page = LockPage(self.desk.clerk.account, demo=self.desk.office.demo)
        page.asked.connect(self._unlock)
        page.switched.connect(self._switch)
        self._show_front(page)
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()
        self.keeper.end()
        self._lanes.act(
            partial(desk_work.lock, self.desk, self.keeper.parting(self.desk, only_due=True)), None, page.fail
        )
        self.locked.emit()

    def keep(self) -> None:
        """Give every unfinished form to the draft journal, what is being composed with an input method too."""
        QGuiApplication.inputMethod().commit()
        if self.main is not None and isValid(self.main):
            self.main.keep()

    @Slot()
    def leave(self) -> None:
        """Sign out and show the sign-in page for the next clerk."""
        self._part_with_desk(self._ask_next)

    @Slot()
    def end(self) -> None:
        """End the day: keep the drafts, sign out, and let the program end."""
        self._part_with_desk(self._finish)

    # ---- inside

    def _made(self, folder: Path, account: NewAccount) -> None:
        self.folder = folder
        self._new_office = True
        self.settled.emit(folder)
        self.sign_in(account.name, account.password)

    def _open_main(self) -> None:
        assert self.desk is not None
        self._close_main()
        main = MainWindow(self.desk, self._lanes, self._preferences)
        main.lock_asked.connect(self.lock)
        main.leave_asked.connect(self.leave)
        main.quit_asked.connect(self.window.close)
        main.turned.connect(self._show_title)
        self.main = main
        self._drop_front()
        self.window.show_scene(main)
        main.open()
        self._begin_watch()
        self._tell_jump()
        if self._new_office:
            self._new_office = False
            offer_import(main)
        self.opened.emit()

    def _tell_jump(self) -> None:
        """Say once that the computer's clock was set."""
        if self.desk is not None and self.main is not None and self.desk.jump is not None:
            self.main.notice.say(self.desk.jump.sentence, "due")
            self.desk.jump = None

    def _begin_watch(self) -> None:
        assert self.desk is not None
        office = self.desk.office
        self.idle.begin(office.idle_minutes, office.visit_idle_minutes)
        self.watch.begin(self.desk)
        self.keeper.begin(self.desk)

    @Slot()
    def _draw_curtain(self) -> None:
        self.keep()
        self._focused = QApplication.focusWidget()
        self.curtain = CurtainPage()
        self.window.show_scene(self.curtain)
        self.window.setWindowTitle(tr("接访工作台"))
        self.curtain.setFocus()

    def _drop_curtain(self) -> None:
        if self.curtain is not None:
            self.window.drop_scene(self.curtain)
            self.curtain = None

    @Slot()
    def _back_to_main(self) -> None:
        if self.main is None:
            return
        self.window.show_scene(self.main)
        self._drop_curtain()
        self._show_title(self.main.page(self.main.word).title)
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._focused = None

    @Slot(str)
    def _unlock(self, password: str) -> None:
        self.keeper.hurry()
        if self.desk is not None:
            self._lanes.act(partial(accounts.unlock, self.desk, password), self._unlocked, self._refused)

    def _unlocked(self, desk: Desk) -> None:
        self.desk = desk
        self._drop_front()
        self._begin_watch()
        self._back_to_main()
        self._tell_jump()
        if self.main is not None:
            self.main.page(self.main.word).refresh()
            self.main.check_behind()

    @Slot()
    def _switch(self) -> None:
        """Let somebody else sign in: the desk is closed already, and its drafts are kept."""
        self._part_with_desk(self._ask_next)

    def _part_with_desk(self, then: Callable[[], None]) -> None:
        desk, was_locked = self.desk, isinstance(self._front, LockPage)
        clipboard.forget()
        self.keep()
        self.idle.end()
        self.watch.end()
        self.desk = None
        if desk is not None:
            desk.leave()
        if desk is None or was_locked:
            then()
            return
        self.window.setEnabled(False)
        self.keeper.end()
        QTimer.singleShot(PROGRESS_AFTER, self.window, self._tell_parting)
        work = partial(desk_work.sign_out, desk, self.keeper.parting(desk, only_due=False))
        parted = partial(desk_work.parted, then, self.window)  # which may be gone by then
        self._lanes.act(work, parted, parted)

    @Slot()
    def _tell_parting(self) -> None:
        """Say what is waited for, where the last backup takes its time."""
        if self.desk is None and self.main is not None and not self.window.isEnabled():
            self._show_front(WaitingPage(tr("正在备份，马上就好……")))

    def _ask_next(self) -> None:
        self.window.setEnabled(True)
        self._close_main()
        try:
            self.ask_sign_in()
        except DeskError as error:
            page = SignInPage("", self.today())
            self.take_sign_in(page)
            page.fail(error)

    def _finish(self) -> None:
        self._preferences.change(geometry=self.window.place())
        self._close_main()
        self.over.emit()

    def _close_main(self) -> None:
        if self.main is not None:
            self.main.drafts.close()
            self._lanes.settle(_JOURNAL_WAIT)  # the journal's thread must not speak to pages that are gone
            self.window.drop_scene(self.main)
            self.main = None

    def _show_front(self, page: QWidget) -> None:
        """Put a page before the desk, in place of the one that stood there."""
        self._drop_front()
        self._drop_curtain()
        self._front = page
        self.window.setWindowTitle(tr("接访工作台"))
        self.window.show_scene(page)
        page.setFocus()

    def _drop_front(self) -> None:
        if self._front is not None:
            self.window.drop_scene(self._front)
            self._front = None

    @Slot(str)
    def _ask_recovery(self, account: str) -> None:
        page = RecoveryPage(account)
        page.asked.connect(self._recover)
        page.closed.connect(self._ask_next)
        self._show_front(page)

    @Slot(str, str, str)
    def _recover(self, account: str, code: str, new: str) -> None:
        folder = self.folder
        self._lanes.act(
            lambda: accounts.sign_in_with_recovery(folder, account, code, new, clock=clock_of(folder)),
            self.take_desk,
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if isinstance(self._front, SignInPage | LockPage | RecoveryPage):
            self._front.fail(error)
        elif isinstance(self._front, FirstRunPage):
            self._front.notice.fail(error)

    def _not_opened(self, account: str, password: str, error: Exception) -> None:
        """Say why the sign-in did not work; where the store is damaged, offer the backups."""
        if not self.rescue.helps(error):
            self._refused(error)
            return
        page = self.rescue.begin(account, password, error)
        page.closed.connect(self._ask_next)
        self._show_front(page)

    @Slot()
    def _bring_key_file(self) -> None:
        self.rescue.bring_key_file(self.ask_sign_in, self._refused)

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        if self.main is not None:
            self.main.notice.say(sentence, "due")

    def _say(self, error: Exception) -> None:
        if self.main is not None:
            self.main.notice.fail(error)

    @Slot(str)
    def _show_title(self, title: str) -> None:
        office = self.desk.office.name if self.desk else ""
        self.window.setWindowTitle(" — ".join(filter(None, (title, office, tr("接访工作台")))))

    @Slot(object)
    def _on_preferences(self, now: DeskSettings) -> None:
        """Fit the window to another text size; show it anew in another language, unless a visit is being taken."""
        if self.main is None:
            return
        self.main.fit()
        if now.language == self._language:
            return
        self._language = now.language
        if self._taking():
            self.main.notice.say(tr("正在登记，语言等下次打开程序时再换。"), "info", seconds=10)
        else:
            word = self.main.word
            self._open_main()
            self.main.show_page(word)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Take the office's new idle times at once, and its code tables and questions where another process wrote."""
        if changes is EVERYTHING and self.desk is not None:
            self._lanes.long(partial(desk_work.take_anew, self.desk), None, self._say, quiet=True)
        if "office" in changes.words and self.desk is not None and self.idle.state is State.OPEN:
            self.idle.begin(self.desk.office.idle_minutes, self.desk.office.visit_idle_minutes)

    def _taking(self) -> bool:
        return self.main is not None and self.main.taking

    def today(self) -> date:
        """Return the day by the computer's clock, before anybody signed in."""
        return beijing_now().date()


def clock_of(folder: Path) -> Callable[[], datetime]:
    """Return the clock of the office in `folder`: the demo's, or the real one; raises StoreTrouble."""
    return demo_clock() if greeting(folder).demo else beijing_now
