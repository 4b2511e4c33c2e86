"""The part of 办公室 about what leaves: everything, the package for the superior, how both systems name our fields."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.mappings import MappingFile
from reception_desk.ui.framing import framed
from reception_desk.ui.measures import column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.outgoing.everything_card import EverythingCard
from reception_desk.ui.outgoing.mapping_card import MappingCard
from reception_desk.ui.outgoing.package_card import PackageCard
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


class OutgoingPart(QWidget):
    """The cards, as far as the clerk has a right to them."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self.notice = NoticeLine()
        self.everything = EverythingCard(desk, lanes, self.notice) if desk.may(Action.EXPORT_ALL) else None
        self.package = PackageCard(desk, lanes, self.notice) if desk.may(Action.EXPORT_PACKAGE) else None
        self.mappings = [MappingCard(desk, lanes, self.notice, each) for each in MappingFile]
        cards = [each for each in (self.package, *self.mappings, self.everything) if each is not None]
        inside = QWidget()
        inside.setLayout(column(*cards, 1, gap=12))
        whole = column(self.notice, framed(inside), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setAccessibleName(tr("导出和报送"))

    def refresh(self) -> None:
        """Read again which mappings are in use."""
        for each in self.mappings:
            each.refresh()
