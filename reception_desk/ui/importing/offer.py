"""What a new office is offered once: to bring its earlier ledgers in, so that known people are known."""

from functools import partial

from reception_desk.ui.main_window import MainWindow
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


def offer_import(main: MainWindow) -> None:
    """Offer the import above the first page."""
    if main.desk.may(Action.IMPORT_RECORDS):
        told = tr("办公室设好了。有往年的台账可以先导入，以前来过的人一登记就认得。")
        main.notice.say(told, "info", offer=tr("导入往年台账"), take=partial(main.go, "imports"))
