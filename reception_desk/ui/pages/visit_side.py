"""What stands beside the visit form: who it may be, remarks on what was typed, the visit that was saved last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.findings import Finding
from reception_desk.forms.form import Form
from reception_desk.services.desk import Desk
from reception_desk.services.visits.registering import Registered
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.deadlines.clock_card import ClockCard
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.attachment_card import AttachmentCard
from reception_desk.ui.pages.known_people import KnownPeople
from reception_desk.ui.pages.urgent import UrgentCard
from reception_desk.ui.scrolling import side_scroll
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import shown, tr

_MOST_SENTENCES = 6


class VisitSide(QStackedWidget):
    """The side column; `print_asked` and `read_asked` carry the saved visit whose receipt is wanted or read out."""

    print_asked = Signal(int)
    read_asked = Signal(int)

    def __init__(self, form: Form, desk: Desk, lanes: Lanes, notice: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._visit_id = 0
        self._law = ""
        self.urgent = UrgentCard()
        self.known = KnownPeople(desk, lanes, self)
        self.remarks = Card(tr("提示"))
        self.files = AttachmentCard(desk, lanes, notice, key_text("attach"))
        self.saved = Card(tr("刚才保存"), gap=6)
        self._sentences = [Text("", wrap=True) for _ in range(_MOST_SENTENCES)]
        self._quiet = Text(tr("填写中没有要提醒的。"), "secondary", wrap=True)
        self.number = Text("", "figure")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who = Text("", "secondary", wrap=True)
        self._papers = Chip("", "ok")
        self._stopped = Text("", "finding", wrap=True)
        self.found = Text("", "finding", wrap=True)
        self._again = Button(tr("打印回执"))
        self._again.clicked.connect(self._ask)
        self._aloud = Button(tr("念给对方听"))
        self._aloud.clicked.connect(self._ask_aloud)
        self.remarks.add(self._quiet, *self._sentences)
        self._ready = row(self._again, self._aloud, 1, gap=8)
        self.saved.add(self.number, self._who, self.found, self._stopped, row(self._papers, 1), self._ready)
        self.clocks = ClockCard(desk, lanes)
        self.saved.hide()
        self.known.offered.connect(self._tell_keys)
        self._build()
        self.show_findings([])

    def _build(self) -> None:
        cards = (self.urgent, self.known.card, self.remarks, self.files, self.saved, self.clocks)
        seen = side_scroll(column(*cards, 1, gap=12))
        covered = Card("", tr("已遮住，按 {key} 显示").format(key=key_text("side")))
        covered.add(1)
        self.addWidget(seen)
        self.addWidget(covered)

    @property
    def covered(self) -> bool:
        """Tell whether the column is covered."""
        return self.currentIndex() == 1

    def toggle(self) -> None:
        """Cover the column, or show it again."""
        self.cover(not self.covered)

    def cover(self, yes: bool) -> None:
        """Cover the column, or show it again; its place stays free, so that the form does not move."""
        self.setCurrentIndex(1 if yes else 0)
        self.known.seen = not yes
        self.known.offered.emit(self.known.in_short)

    def offer(self, button: Button) -> None:
        """Offer something more to do with the visit that was saved."""
        self.saved.add(row(button, 1))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List what the checks say of the form, with the field's name."""
        sentences = [_told(self._form, each) for each in findings[:_MOST_SENTENCES]]
        if len(findings) > _MOST_SENTENCES:
            sentences[-1] = tr("另有 {n} 处提示，见各项下方。").format(n=len(findings) - _MOST_SENTENCES + 1)
        for place, label in enumerate(self._sentences):
            label.setVisible(place < len(sentences))
            label.setText(sentences[place] if place < len(sentences) else "")
        self._quiet.setVisible(not sentences)
        cites = any(each.article for each in findings)
        law = tr("看条文 {key}").format(key=key_text("knowledge")) if cites else ""
        self._law = law
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Name the key that covers the column once: on the card that stands above."""
        cover = tr("遮住 {key}").format(key=key_text("side")) if self.known.card.isHidden() else ""
        self.remarks.remark.setText(" · ".join(filter(None, (self._law, cover))))

    def show_saved(self, registered: Registered, who: str, at: str) -> None:
        """Show the number of the saved visit, what is still to be completed and the papers that are ready."""
        self._visit_id = registered.visit_id
        self.number.setText(registered.number)
        self._who.setText(tr("{who} · {time} 保存").format(who=who, time=at))
        sentences = [_told(self._form, each) for each in registered.findings]
        self.found.setText("\n".join(sentences))
        self.found.setVisible(bool(sentences))
        ready = [offer for offer in registered.papers if not offer.stopped_by]
        stopped = [f"{offer.kind.label}：{offer.stopped_by}" for offer in registered.papers if offer.stopped_by]
        self._papers.setText(tr("可出具：{papers}").format(papers="、".join(offer.kind.label for offer in ready)))
        self._papers.setVisible(bool(ready))
        self._again.setVisible(bool(ready))
        self._aloud.setVisible(bool(ready))
        self._stopped.setText("\n".join(stopped))
        self._stopped.setVisible(bool(stopped))
        self.saved.show()
        self.clocks.show_for(registered.visit_id)

    def _ask(self) -> None:
        self.print_asked.emit(self._visit_id)

    def _ask_aloud(self) -> None:
        self.read_asked.emit(self._visit_id)


def _told(form: Form, finding: Finding) -> str:
    field = form.field(finding.field)
    sentence = f"{shown(field.label)}：{finding.sentence}" if field is not None else finding.sentence
    return sentence + (tr("（{article}）").format(article=finding.article) if finding.article else "")
