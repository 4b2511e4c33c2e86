"""The office's own settings, drawn from their declared form."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.forms.office import OFFICE, values_of
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office.settings import change_settings
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class OfficePart(QWidget):
    """The form, and one button that saves it."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self._begun = False
        self.form = FormView(OFFICE)
        self.notice = NoticeLine()
        self.save_button = Button(tr("保存设置"), "Ctrl+Return", role="primary")
        self.save_button.clicked.connect(self.save)
        hint = Text(tr("单位名称和查询电话印在回执上。"), "secondary", wrap=True)
        foot = row(hint, self.save_button, gap=8)
        foot.setStretch(0, 1)
        whole = column(self.notice, self.form, foot, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.form.changed.connect(self._check)
        self.show_office()

    def show_office(self) -> None:
        """Show the settings as they stand; what the clerk began to change is left alone."""
        if not self._begun:
            self.form.set_values(values_of(self._desk.office))

    def save(self) -> None:
        """Write the settings."""
        self.form.commit_composing()
        self.save_button.setEnabled(False)
        self._lanes.act(partial(change_settings, self._desk, self.form.values()), self._saved, self._failed)

    def _check(self) -> None:
        self._begun = True
        self.form.show_findings(self.form.values().findings())

    def _saved(self, done: Done[None]) -> None:
        self._begun = False
        self.save_button.setEnabled(True)
        self.notice.say(tr("设置已保存。"), "ok", seconds=10)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.notice.fail(error)
