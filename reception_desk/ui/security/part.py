"""安全: what the leader signs each month, codes and keys, personal data given out and destroyed, what was seen."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.measures import column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut
from reception_desk.ui.printing.over import PaperOver
from reception_desk.ui.security.keys_card import RecoveryCard, SecondFactorCard
from reception_desk.ui.security.master_key_card import MasterKeyCard
from reception_desk.ui.security.month_card import MonthCard
from reception_desk.ui.security.notice_card import NoticeCard
from reception_desk.ui.security.person_card import PersonCard
from reception_desk.ui.security.retention_card import RetentionCard
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
        self.master = MasterKeyCard(desk, lanes, self.notice) if desk.may(Action.RENEW_KEY) else None
        self.person = PersonCard(desk, lanes, self.notice) if desk.may(Action.GIVE_PERSON) else None
        self.retention = RetentionCard(desk, lanes, self.notice) if desk.may(Action.DRAW_DESTRUCTION) else None
        asked = (self.month, self.person, self.recovery, self.master, self.factor, self.words, self.retention)
        cards = [each for each in (*asked, self.scope) if each is not None]
        sheet = QWidget()
        sheet.setLayout(column(self.notice, *cards, 1, gap=12))
        self.over = PaperOver(self.out.flow, sheet)
        self.setLayout(column(self.over))
        self.setAccessibleName(tr("安全"))
        self.out.flow.said.connect(self.notice.say)

    def refresh(self) -> None:
        """Read again what the cards show."""
        self.words.refresh()
        for each in (self.factor, self.master, self.retention):
            if each is not None:
                each.refresh()
