"""The first second: a page is painted, and only then what stands behind it is loaded."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reception_desk.errors import CannotNow, DeskError
from reception_desk.moments import beijing_now
from reception_desk.services.access.greeting import Greeting, greeting, has_office
from reception_desk.ui.loading import Loading
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.pages.waiting import WaitingPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.tasks import Lanes, Progress, Ticket
from reception_desk.ui.window import Window
from reception_desk.wording import tr


class Start(QObject):
    """Shows what can be shown at once; `ready` carries the session that takes over.

    A password given before everything is loaded waits for it.
    """

    ready = Signal(object)

    def __init__(
        self, window: Window, lanes: Lanes, preferences: Preferences, folder: Path, *, demo: bool = False
    ) -> None:
        super().__init__(window)
        self._window, self._lanes, self._preferences = window, lanes, preferences
        self._folder, self._demo = folder, demo
        self._asked: tuple[str, str] | None = None
        self._sign_in: SignInPage | None = None
        self._waiting: WaitingPage | None = None
        self._making: Ticket | None = None
        self._loading = Loading(lanes, self)
        self._loading.loaded.connect(self._loaded)
        window.painted.connect(self._loading.begin)
        lanes.progressed.connect(self._show_progress)

    def show(self) -> None:
        """Put the first page into the window."""
        if self._demo:
            self._wait(tr("正在准备演示单位……"))
        elif has_office(self._folder):
            self._greet()
        else:
            self._wait(tr("欢迎使用接访工作台，正在准备……"))

    def _greet(self) -> None:
        trouble: DeskError | None = None
        try:
            hello = greeting(self._folder)
        except DeskError as error:
            hello, trouble = Greeting("", demo=False, accounts=()), error
        page = SignInPage(hello.office_name, beijing_now().date(), demo=hello.demo, accounts=hello.accounts)
        self._sign_in = page
        page.asked.connect(self._remember)
        self._window.show_scene(page)
        page.setFocus()
        if trouble is not None:
            page.fail(trouble)

    def _wait(self, sentence: str) -> None:
        self._waiting = WaitingPage(sentence)
        self._window.show_scene(self._waiting)

    @Slot(str, str)
    def _remember(self, account: str, password: str) -> None:
        self._asked = (account, password)

    @Slot()
    def _loaded(self) -> None:
        from reception_desk.services.access.ahead import load_ahead
        from reception_desk.ui.made_ahead import MadeAhead
        from reception_desk.ui.session import Session

        session = Session(self._window, self._lanes, self._preferences, self._folder)
        self.ready.emit(session)
        if self._asked is None:  # else it would keep waiting who is signing in, and is loaded behind the first page
            self._lanes.long(lambda _: load_ahead(beijing_now().date()), None, quiet=True)
        if self._sign_in is not None:
            MadeAhead(self._window)
            self._sign_in.asked.disconnect(self._remember)
            session.take_sign_in(self._sign_in)
            if self._asked is not None:
                session.sign_in(*self._asked)
        elif self._demo:
            self._making = self._lanes.long(self._make_demo, session.take_desk, self._fail)
        else:
            session.first_run()
            self._drop_waiting()
        session.opened.connect(self._drop_waiting)

    def _make_demo(self, progress: Progress) -> object:
        from reception_desk.services.access import accounts
        from reception_desk.services.demo import year as demo
        from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD, demo_clock

        def told(fraction: float) -> None:
            if progress.cancelled:
                raise CannotNow(tr("已取消。"))
            progress.report(fraction)

        folder = demo.demo_office(self._folder, told)
        return accounts.sign_in(folder, FIRST_CLERK, PASSWORD, clock=demo_clock())

    @Slot(object, float, str)
    def _show_progress(self, ticket: Ticket, fraction: float, text: str) -> None:
        if self._waiting is not None and ticket is self._making:
            self._waiting.show_fraction(fraction)

    def _fail(self, error: Exception) -> None:
        if self._waiting is not None:
            self._waiting.fail(error)

    @Slot()
    def _drop_waiting(self) -> None:
        if self._waiting is not None:
            self._window.drop_scene(self._waiting)
            self._waiting = None
