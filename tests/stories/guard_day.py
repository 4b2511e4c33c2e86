"""A day at the desk in a process of its own that is killed: `python -m tests.stories.guard_day FOLDER SECRETS EXPORTS`.

The real window signs in, takes a visit, prints, exports, copies, opens an attachment, types half of another visit,
meets an error nobody foresaw and is locked once; then the process kills itself. `again` starts the window anew, as the
clerk does the next morning, up to the page where one signs in.
"""

import contextlib
import json
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from reception_desk import app, settings
from reception_desk.errors import WrongPassword
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists.attachments import of_visit
from reception_desk.services.access import accounts
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.people import recognising as people
from reception_desk.services.seal import sealed
from reception_desk.services.visits import attachments
from reception_desk.services.visits.attachments import Offer, attach, prepare
from reception_desk.services.visits.registering import register_visit, search_visits
from reception_desk.ui import theme
from reception_desk.ui.action_table import LEDGER, REGISTER
from reception_desk.ui.instance import Instance
from reception_desk.ui.pages.attachment_flow import AttachmentFlow
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.preferences import Preferences
from reception_desk.vocabulary.forms import RevealReason
from tests.office import seal_of

PATIENCE = 60


def wait(condition):
    """Let the window work until something is so."""
    until = time.monotonic() + PATIENCE
    while not condition():
        QApplication.processEvents()
        time.sleep(0.002)
        if time.monotonic() > until:
            raise TimeoutError


class Day:
    """The program as `reception-desk` starts it, and what the clerk does in it."""

    def __init__(self, folder):
        self.app = QApplication(["reception-desk"])
        self.app.setApplicationName("reception-desk")
        preferences = Preferences(settings.load())
        theme.apply(self.app, preferences.current)
        instance = Instance(folder)
        assert instance.claim()
        self.program = app.Program(folder, preferences, instance, demo=False)
        self.program.begin()
        wait(lambda: self.program.session is not None and self.program.guard is not None)

    @property
    def session(self):
        return self.program.session

    @property
    def desk(self):
        return self.session.desk

    def rest(self):
        wait(lambda: not self.program.lanes.busy)
        QApplication.processEvents()
        wait(lambda: not self.program.lanes.busy)

    def live(self, secrets, exports):
        """Live through the day."""
        self.session.sign_in("lichunmei", secrets["password"])
        wait(lambda: self.session.main is not None)
        self.rest()
        self._take_visits(secrets)
        self._attach(secrets)
        self._lists(exports)
        self.session.lock()
        self.rest()
        page = self.session.window.scene()
        page.password.setText(secrets["password"])
        page.button.click()
        wait(lambda: self.session.window.scene() is self.session.main)
        self.rest()
        self._look_at_it()
        self._half_a_visit(secrets)
        self._error(secrets)
        with contextlib.suppress(WrongPassword):
            accounts.open_slot(self.desk.folder, "lichunmei", secrets["wrong_password"], self.desk.now())

    def _take_visits(self, secrets):
        page = self.session.main.page(REGISTER)
        assert isinstance(page, VisitsPage)
        self.session.main.show_page(REGISTER)
        for name, text in secrets["visit"].items():
            page.form.set_text(name, text)
        page.save_and_print()
        self.rest()
        values = Values(VISIT, {**secrets["sealed"], "purpose": "4"})
        self.visit = register_visit(self.desk, "2f0e5d1c-7c50-4a51-9a55-333333333333", values).value
        sealed.open_seal(self.desk, seal_of(self.desk, self.visit.visit_id).id)
        people.reveal(self.desk, 1, RevealReason.CONTACT)
        search_visits(self.desk, secrets["visit"]["name"], 5)

    def _attach(self, secrets):
        with self.desk.store.look(0, self.desk.now()) as look:
            uuid = look.connection.exec_driver_sql("SELECT uuid FROM visit WHERE id = 1").scalar()
        source = Path(secrets["file"])
        attach(self.desk, uuid, prepare(self.desk, [Offer(source.name, source)], lambda share, text: None, bool))
        source.unlink()  # what the clerk brought is the clerk's; what the program makes of it is looked at
        self.uuid = uuid

    def _look_at_it(self):
        (row,) = self.desk.read(of_visit, self.uuid)
        flow = AttachmentFlow(self.desk, self.program.lanes, self.session.main.notice)
        flow.open(attachments.take_out(self.desk, row.id).value)
        self.rest()

    def _lists(self, exports):
        ledger = self.session.main.page(LEDGER)
        assert isinstance(ledger, LedgerPage)
        self.session.main.show_page(LEDGER)
        self.rest()
        ledger.out.export(ledger.shown(), Path(exports, "list.xlsx"), Grounds("上级要求"))
        self.rest()
        assert Path(exports, "list.xlsx").exists()
        ledger.copy_list()
        self.rest()
        assert QGuiApplication.clipboard().text()

    def _half_a_visit(self, secrets):
        self.session.main.show_page(REGISTER)
        page = self.session.main.page(REGISTER)
        page.new_visit()
        for name, text in secrets["half"].items():
            page.form.set_text(name, text)
        page.keep()
        self.rest()

    def _error(self, secrets):
        self.program.lanes.act(partial(int, secrets["visit"]["statement"]), None, None)
        self.rest()
        wait(lambda: any(isinstance(each, QDialog) for each in QApplication.topLevelWidgets()))


if __name__ == "__main__":
    day = Day(Path(sys.argv[1]))
    if sys.argv[2] != "again":
        day.live(json.loads(Path(sys.argv[2]).read_text("utf-8")), sys.argv[3])
        print("killed", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(0)
