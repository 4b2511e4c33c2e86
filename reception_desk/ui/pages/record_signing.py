"""笔录签名 of a recorded visit: one key writes down that the visitor signed the record, or would not."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.record_signing import AT, HOW, SIGNING
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.record_signed import sign_record, signed_words, take_signature_back
from reception_desk.ui.actions import key_text
from reception_desk.ui.matters.ask_panel import Act, AskPanel, ask_over
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import stands
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.papers import PaperKind, RecordSigned
from reception_desk.wording import tr


class RecordSigning(QObject):
    """Asks over `view`; `told` carries how the record was signed, or by which key that is written, "" without one."""

    told = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._lanes, self._notice, self._view = desk, lanes, notice, view
        self._visit_id, self._how = 0, ""
        self.panel: AskPanel | None = None

    def show_for(self, visit: VisitWhole) -> None:
        """Show how the record of a visit stands; one that was not issued needs no signature."""
        self._visit_id, self._how = visit.row.id, ""
        self.told.emit("")
        if any(each.kind is PaperKind.RECORD for each in visit.papers):
            work = partial(self._desk.read, signed_words, visit.row.id)
            self._lanes.look("visit.signed", work, self._show, self._notice.fail)

    def ask(self) -> None:
        """Ask how the record was signed and when, now unless it is said otherwise."""
        if not self._visit_id or stands(self.panel) or not self._desk.may(Action.SIGN_RECORD):
            return
        if self._how:
            told = tr("接谈笔录：{how}。记错了的可以撤回。").format(how=self._how)
            self._notice.say(told, "info", offer=tr("撤回"), take=self._take_back, seconds=UNDO_SECONDS)
        else:
            now = {AT.name: f"{self._desk.now():%Y-%m-%d %H:%M}"}
            heading = tr("接谈笔录：念给来访人听以后")
            self.panel = ask_over(self._view, self._lanes, SIGNING, self._act, self._done, now, heading)

    def _act(self, values: Values) -> Act:
        at, now = values[AT], self._desk.now()
        moment = None if at is None or f"{at:%Y-%m-%d %H:%M}" == f"{now:%Y-%m-%d %H:%M}" else at
        return partial(sign_record, self._desk, self._visit_id, values[HOW] or RecordSigned.SIGNED, moment)

    def _done(self, _done: Done[int]) -> None:
        told = tr("已记下。这份笔录从此不改，要补充的在事项的文书里做“补充笔录”。")
        self._notice.say(told, "ok", offer=tr("撤销"), take=self._take_back, seconds=UNDO_SECONDS)

    def _take_back(self) -> None:
        work = partial(take_signature_back, self._desk, self._visit_id)
        self._lanes.act(work, None, self._notice.fail)

    def _show(self, how: str) -> None:
        self._how = how
        words = tr("接谈笔录还没有记签名（{key}）。").format(key=key_text("sign_record"))
        self.told.emit(tr("接谈笔录：{how}").format(how=how) if how else words)
