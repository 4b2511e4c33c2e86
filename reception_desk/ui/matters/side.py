"""What stands beside a matter's time line: its clocks, what is known of it, what the program says of it by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.matters.rules_of import Judgement, dispositions_said, printed_case
from reception_desk.services.matters.seen import Seen, field_of, value_words
from reception_desk.services.visits.first_handling import of_matter
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.deadlines.due_text import DueLine
from reception_desk.ui.labels import Text
from reception_desk.ui.matters.answering_cards import letter_parts, responsible_parts
from reception_desk.ui.matters.closing_cards import closing_parts, risk_parts
from reception_desk.ui.matters.first_card import FirstCard
from reception_desk.ui.matters.paper_card import paper_card, paper_parts
from reception_desk.ui.matters.similar_card import SimilarCard
from reception_desk.ui.measures import column, row
from reception_desk.vocabulary.office import Profile
from reception_desk.wording import shown, tr

_ABOUT = ("legal_class", "competence", "route", "content", "region", "unit", "competent_level")
_COURT = ("case_number", "stage", "judge", "division", "court_result")


class MatterSide:
    """The cards; `judge_asked` of `signals` carries the computed answer that the clerk wants to judge otherwise."""

    def __init__(self, desk: Desk, owner: "SideSignals") -> None:
        self._desk, self._owner = desk, owner
        self.clocks = Card(tr("期限"), gap=4)
        self.first = FirstCard()
        self.again = Card(tr("再来时怎么说"), gap=4)
        self.responsible = Card(tr("责任"), gap=6)
        self.letters = Card(tr("去函与回音"), gap=6)
        self.papers = paper_card()
        self.risk = Card(tr("风险评估"), gap=4)
        self.closing = Card(tr("结案"), gap=4)
        self.about = Card(tr("事项"), gap=4)
        self.similar = SimilarCard()
        self.judged = Card(tr("程序算出的"), gap=4)
        self.case = Card(tr("案件"), gap=4)
        self.handled = Card(tr("处置"), gap=4)
        self.outer = Card(tr("外部编号"), gap=4)
        self.rules: list[Button] = []
        self.layout = column(
            *(
                self.clocks,
                self.closing,
                self.risk,
                self.first,
                self.letters,
                self.papers,
                self.responsible,
                self.again,
                self.similar,
                self.about,
                self.judged,
                self.case,
            ),
            *(self.handled, self.outer),
            1,
            gap=12,
        )

    def steps(self, found: Seen) -> tuple[Callable[[], None], ...]:
        """Return what shows another matter, in parts that take a turn of the window each."""
        return tuple(partial(show, found) for show in (self._show_course, self._show_answering, self._show_facts))

    def _show_course(self, found: Seen) -> None:
        self._show_clocks(found)
        self.first.show_first(of_matter(found))
        _fill(self.closing, closing_parts(found))
        _fill(self.risk, risk_parts(found))
        _fill(self.letters, letter_parts(found.answering))

    def _show_answering(self, found: Seen) -> None:
        _fill(self.papers, paper_parts(found))
        _fill(self.responsible, responsible_parts(self._desk, found.answering))
        again = found.again
        told = tr("{sentence}（{article}）").format(sentence=again.sentence, article=again.article)
        _fill(self.again, [Text(again.stage.label, "label", wrap=True), Text(told, wrap=True)])
        columns = found.whole.columns
        people = "、".join(name for _, name, _ in found.whole.people) or "—"
        first_on = value_words("first_on", columns["first_on"])
        nation = value_words("first_nation", columns["first_nation"])
        lines = [
            tr("信访人 {who}").format(who=people),
            *_told(found, _ABOUT),
            tr("全国初次 {nation}").format(nation=nation),
            tr("首次日期 {day}").format(day=first_on),
        ]
        _fill(self.about, [Text(each, wrap=True) for each in lines])

    def _show_facts(self, found: Seen) -> None:
        columns = found.whole.columns
        self._show_judged(found.judged)
        court = self._desk.office.profile is Profile.FAYUAN
        case = _told(found, _COURT) if court else []
        if case and columns["case_number"]:
            case[0] = tr("案号 {number}").format(number=printed_case(columns["case_number"]))
        _fill(self.case, [Text(each, wrap=True) for each in case])
        handled = [Text(each, wrap=True) for each in dispositions_said(found.whole)]
        _fill(self.handled, [*handled, *(Text(each.sentence, "finding", wrap=True) for each in found.missing)])
        _fill(self.outer, [Text(each, wrap=True) for each in _outer(found)])

    def _show_clocks(self, found: Seen) -> None:
        lines: list[QWidget] = [DueLine(each) for each in found.running]
        lines += [Text(each, "finding", wrap=True) for each in found.lacking]
        _fill(self.clocks, lines or [Text(tr("现在没有在走的期限。"), "secondary", wrap=True)])

    def _show_judged(self, judged: tuple[Judgement, ...]) -> None:
        self.rules = []
        parts: list[QWidget] = []
        for each in judged:
            button = Button(each.rule.label, role="quiet")
            button.setAccessibleName(tr("{rule}：{words}，改判").format(rule=each.rule.label, words=each.words))
            button.clicked.connect(partial(self._owner.judge_asked.emit, each))
            self.rules.append(button)
            evidence = each.evidence
            if each.why:
                told = tr("{by}改判：{why}（程序：{evidence}）")
                evidence = told.format(by=each.by, why=each.why, evidence=each.evidence)
            state = "due" if each.why else "info"
            line = QWidget()
            line.setLayout(
                column(row(button, Chip(each.words, state), 1, gap=6), Text(evidence, "secondary", wrap=True))
            )
            parts.append(line)
        _fill(self.judged, parts)


class SideSignals(QWidget):
    """The page's part that holds the cards."""

    judge_asked = Signal(object)


def _told(found: Seen, names: tuple[str, ...]) -> list[str]:
    lines = []
    for name in names:
        field, value = field_of(name), found.whole.columns[name]
        if field is not None and value:
            lines.append(f"{shown(field.label)} {value_words(name, value)}")
    return lines


def _outer(found: Seen) -> list[str]:
    lines = []
    for each in found.whole.outer:
        code = tr("查询码 {code}").format(code=each.query_code) if each.query_code else ""
        told = tr("{day} 告知").format(day=each.told_on) if each.told_on else ""
        lines.append(" ".join(filter(None, (each.system, each.number, code, told))))
    return lines


def _fill(card: Card, parts: list[QWidget] | list[Text]) -> None:
    """Put other parts on a card; one without any is not there."""
    _empty(card.body)
    card.add(*parts)
    card.setVisible(bool(parts))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
