"""笔录签名: one key writes down that the visitor signed a record, or a supplement to it, or would not."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.record_signing import AT, HOW, SIGNING, WITNESS
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_matters import PaperRow
from reception_desk.services.papers.record_signed import (
    sign_record,
    sign_supplement,
    signature_words,
    signed_words,
    take_signature_back,
    take_supplement_back,
)
from reception_desk.ui.actions import key_text
from reception_desk.ui.matters.ask_panel import Act, AskPanel, ask_over
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import stands
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.papers import PaperKind, PaperState, RecordSigned
from reception_desk.wording import tr

Sign = Callable[[RecordSigned, datetime | None, str], Act]


class Signing(QObject):
    """Asks over `view` how a paper was signed and when, or offers to take that back."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._lanes, self._notice, self._view = desk, lanes, notice, view
        self.panel: AskPanel | None = None

    def ask_how(self, sign: Sign, heading: str, told: str, take_back: Act) -> None:
        """Ask how it was signed, now unless it is said otherwise; then say what `told` tells."""
        now = {AT.name: f"{self._desk.now():%Y-%m-%d %H:%M}"}

        def done(_done: Done[int]) -> None:
            take = partial(self._lanes.act, take_back, None, self._notice.fail)
            self._notice.say(told, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

        self.panel = ask_over(self._view, self._lanes, SIGNING, partial(self._act, sign), done, now, heading)

    def offer_back(self, told: str, take_back: Act) -> None:
        """Say how it was signed, and offer to take that back."""
        take = partial(self._lanes.act, take_back, None, self._notice.fail)
        self._notice.say(told, "info", offer=tr("撤回"), take=take, seconds=UNDO_SECONDS)

    def _may(self) -> bool:
        return not stands(self.panel) and self._desk.may(Action.SIGN_RECORD)

    def _act(self, sign: Sign, values: Values) -> Act:
        at, now = values[AT], self._desk.now()
        moment = None if at is None or f"{at:%Y-%m-%d %H:%M}" == f"{now:%Y-%m-%d %H:%M}" else at
        return sign(values[HOW] or RecordSigned.SIGNED, moment, values.text(WITNESS))


class RecordSigning(Signing):
    """Of the record of a visit; `told` carries how it was signed, or by which key that is written, "" without one."""

    told = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine, view: QWidget) -> None:
        super().__init__(desk, lanes, notice, view)
        self._visit_id, self._how = 0, ""

    def show_for(self, visit: VisitWhole) -> None:
        """Show how the record of a visit stands; one that was not issued needs no signature."""
        self._visit_id, self._how = visit.row.id, ""
        self.told.emit("")
        if any(each.kind is PaperKind.RECORD for each in visit.papers):
            work = partial(self._desk.read, signed_words, visit.row.id)
            self._lanes.look("visit.signed", work, self._show, self._notice.fail)

    def ask(self) -> None:
        """Ask how the record was signed, or offer to take that back."""
        if not self._visit_id or not self._may():
            return
        take_back = partial(take_signature_back, self._desk, self._visit_id)
        if self._how:
            self.offer_back(tr("接谈笔录：{how}。记错了的可以撤回。").format(how=self._how), take_back)
        else:
            told = tr("已记下。这份笔录从此不改，要补充的在事项的文书里做“补充笔录”。")
            self.ask_how(self._sign, tr("接谈笔录：念给来访人听以后"), told, take_back)

    def _sign(self, how: RecordSigned, at: datetime | None, witness: str) -> Act:
        return partial(sign_record, self._desk, self._visit_id, how, at, witness)

    def _show(self, how: str) -> None:
        self._how = how
        words = tr("接谈笔录还没有记签名（{key}）。").format(key=key_text("sign_record"))
        self.told.emit(tr("接谈笔录：{how}").format(how=how) if how else words)


class SupplementSigning(Signing):
    """Of a 补充笔录 among the papers of a matter."""

    def ask(self, row: PaperRow) -> None:
        """Ask how a supplement was signed, or offer to take that back; of any other paper say where it is written."""
        if not self._may():
            return
        take_back = partial(take_supplement_back, self._desk, row.id)
        if row.kind != PaperKind.SUPPLEMENT.value:
            self._notice.say(tr("这里只记补充笔录的签名；接谈笔录的，在来访登记那一页记。"), "due")
        elif row.state is not PaperState.ISSUED:
            self._notice.say(tr("这份补充笔录没有出具，或者已经作废。"), "due")
        elif row.signature is not None:
            how = signature_words(row.signature)
            told = tr("补充笔录 {number}：{how}。记错了的可以撤回。").format(number=row.number, how=how)
            self.offer_back(told, take_back)
        else:
            told = tr("已记下。这份补充笔录从此不作废、不改，还要补充的，另做一份。")
            heading = tr("补充笔录 {number}：念给来访人听以后").format(number=row.number)
            self.ask_how(partial(self._sign, row.id), heading, told, take_back)

    def _sign(self, paper_id: int, how: RecordSigned, at: datetime | None, witness: str) -> Act:
        return partial(sign_supplement, self._desk, paper_id, how, at, witness)
