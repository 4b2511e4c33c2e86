"""安全: what the leader signs each month, codes and keys, what an account saw, the notice on personal data."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.measures import column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.security.keys_card import RecoveryCard, SecondFactorCard
from reception_desk.ui.security.month_card import MonthCard
from reception_desk.ui.security.notice_card import NoticeCard
from reception_desk.ui.security.scope_card import ScopeCard
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Mode
from reception_desk.wording import tr


class SecurityPart(QWidget):
    """The cards, as far as the clerk has a right to them; a page that is printed lies over them."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self.notice = NoticeLine()
        self.out = LedgerOut(desk, lanes, self)
        self.month = MonthCard(desk, lanes, self.notice, self.out) if desk.may(Action.READ_AUDIT) else None
        self.scope = ScopeCard(desk, lanes, self.notice) if desk.may(Action.READ_AUDIT) else None
        self.recovery = RecoveryCard(desk, lanes, self.notice) if desk.may(Action.DRILL_KEY) else None
        self.factor = SecondFactorCard(desk, lanes, self.notice) if desk.office.mode is Mode.STRICT else None
        self.words = NoticeCard(desk, lanes, self.notice)
        cards = [each for each in (self.month, self.recovery, self.factor, self.words, self.scope) if each is not None]
        sheet = QWidget()
        sheet.setLayout(column(self.notice, *cards, 1, gap=12))
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over))
        self.setAccessibleName(tr("安全"))
        self.out.flow.said.connect(self.notice.say)

    def refresh(self) -> None:
        """Read again what the cards show."""
        self.words.refresh()
        if self.factor is not None:
            self.factor.refresh()
