"""The acts of a matter's papers, each asked for in a short panel over the page and written on the act lane."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.errors import CannotNow
from reception_desk.forms import serving as form
from reception_desk.forms.form import Form, Values
from reception_desk.forms.issuing import questions
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.signing import Made
from reception_desk.services.papers import of_matters as matter_papers
from reception_desk.services.papers import serving
from reception_desk.services.papers.of_matters import Choice, PaperRow
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.office import Mode
from reception_desk.vocabulary.papers import PaperKind, PaperState
from reception_desk.wording import tr


class PaperActs(QObject):
    """Asks for what is done with papers of the matter shown; `made` carries the answer and what was done."""

    made = Signal(object, str)
    put_away = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page = desk, lanes, page
        self.found: Choice | None = None
        self.panel: AskPanel | None = None

    def begin(self, kind: PaperKind) -> None:
        """Ask what a paper of that kind needs, all that is known proposed; one that needs nothing is made at once."""
        found = self.found
        if found is None:
            return
        titles = _titles(found.to_serve) if kind is PaperKind.SERVICE else []
        asked = questions(kind, titles)
        if asked is None:
            self._write(partial(matter_papers.draft_paper, self._desk, found.matter_id, kind, {}), "made")
            return
        work = partial(matter_papers.asked_of, self._desk, found.matter_id, kind)
        take = partial(self._begun, kind, asked, titles)
        self._lanes.look("paper.asked", work, take, self.failed.emit)

    def change(self, row: PaperRow) -> None:
        """Ask again for what stands on a 送签稿."""
        kind = PaperKind(row.kind)
        asked = questions(kind)
        if row.state is not PaperState.DRAFT or asked is None:
            self.failed.emit(CannotNow(tr("已经签发的不能再改。"), tr("写错了的，作废后另出一份。")))
            return

        def act(values: Values) -> Act:
            return partial(matter_papers.change_draft, self._desk, row.id, values.settled(self._desk.today()).raw)

        self._ask(asked, act, Values(asked, dict(row.words)), "made")

    def sign(self, row: PaperRow) -> None:
        """Ask who signed, on which day; in the strict mode it is who sits here."""
        if row.state is not PaperState.DRAFT:
            self.failed.emit(CannotNow(tr("这份文书已经签发。")))
            return
        if self._desk.office.mode is Mode.STRICT:
            self._write(partial(matter_papers.sign_paper, self._desk, row.id), "signed")
            return
        raw = {**form.SIGN.empty().raw, "signer": self._desk.clerk.name}
        heading = tr("签发《{title}》：文号和日期随签发产生").format(title=PaperKind(row.kind).label)
        self._ask(form.SIGN, partial(self._sign, row.id), Values(form.SIGN, raw), "signed", heading)

    def serve(self, row: PaperRow) -> None:
        """Ask how it was served; of one that is under way, for its receipt."""
        if row.state is not PaperState.ISSUED:
            self.failed.emit(CannotNow(tr("先签发，再送达。")))
            return
        title = f"{PaperKind(row.kind).label} {row.number}"
        if serving.under_way(row) is not None:
            raw = {**form.RECEIPT.empty().raw, "receiver": row.addressee}
            heading = tr("送达回证：{title}").format(title=title)
            self._ask(form.RECEIPT, partial(self._receipt, row.id), Values(form.RECEIPT, raw), "served", heading)
            return
        raw = {**form.SERVE.empty().raw, "receiver": row.addressee, "server": self._desk.clerk.name}
        raw |= {"post_number": _post_number(self.found)}
        heading = tr("送达：{title}").format(title=title)
        self._ask(form.SERVE, partial(self._serve, row.id), Values(form.SERVE, raw), "served", heading)

    def stamp(self, row: PaperRow) -> None:
        """Ask which seal was used, on how many copies."""
        if row.state is not PaperState.ISSUED:
            self.failed.emit(CannotNow(tr("先签发，再用印。")))
            return
        raw = {**form.STAMP.empty().raw, "by": self._desk.clerk.name, "copies": str(len(row.copies) or 1)}
        raw |= {"seal": row.stamp} if row.stamp else {}
        self._ask(form.STAMP, partial(self._stamp, row.id), Values(form.STAMP, raw), "stamped")

    def make_void(self, row: PaperRow) -> None:
        """Ask why a paper is void; a 送签稿 is put away at once."""
        if row.state is PaperState.DRAFT:
            work = partial(matter_papers.put_away_draft, self._desk, row.id)
            self._lanes.act(work, lambda _: self.put_away.emit(row.id), self.failed.emit)
        elif row.state is PaperState.VOID:
            self.failed.emit(CannotNow(tr("这份文书已经作废。")))
        else:
            heading = tr("作废《{title}》：文号留着，不再用").format(title=f"{PaperKind(row.kind).label} {row.number}")
            self._ask(form.VOID, partial(self._void, row.id), None, "voided", heading)

    # ---- what the panels write

    def _begun(self, kind: PaperKind, asked: Form, titles: list[str], proposed: dict[str, str]) -> None:
        raw = {**asked.empty().raw, **proposed, **({"served": titles[0]} if len(titles) > 1 else {})}
        self._ask(asked, partial(self._draft, kind, titles), Values(asked, raw), "made")

    def _draft(self, kind: PaperKind, titles: list[str], values: Values) -> Act:
        assert self.found is not None
        raw = dict(values.settled(self._desk.today()).raw)
        chosen = raw.pop("served", "").strip()
        rows = self.found.to_serve
        served = rows[titles.index(chosen)].id if chosen in titles else rows[0].id if titles else 0
        return partial(matter_papers.draft_paper, self._desk, self.found.matter_id, kind, raw, served)

    def _sign(self, paper_id: int, values: Values) -> Act:
        day = values.settled(self._desk.today())[form.SIGNED_ON]
        return partial(matter_papers.sign_paper, self._desk, paper_id, values.text(form.SIGNER), day)

    def _stamp(self, paper_id: int, values: Values) -> Act:
        seal, by = values.text(form.SEAL), values.text(form.STAMPED_BY)
        copies, day = values[form.COPIES] or 1, values.settled(self._desk.today())[form.STAMPED_ON]
        return partial(matter_papers.stamp_paper, self._desk, paper_id, seal, by, copies, day)

    def _void(self, paper_id: int, values: Values) -> Act:
        return partial(matter_papers.void_paper, self._desk, paper_id, values.text(form.WHY))

    def _receipt(self, paper_id: int, values: Values) -> Act:
        day = values.settled(self._desk.today())[form.RECEIVED_ON] or self._desk.today()
        who, kin = values.text(form.TAKEN_BY), values.text(form.TAKEN_AS)
        return partial(serving.record_receipt, self._desk, paper_id, day, who, kin)

    def _serve(self, paper_id: int, values: Values) -> Act:
        return partial(serving.serve_typed, self._desk, paper_id, values.settled(self._desk.today()))

    # ---- panels

    def _ask(
        self, asked: Form, act: Callable[[Values], Act], values: Values | None, what: str, heading: str = ""
    ) -> None:
        if self.panel is not None and self.panel.isVisible():
            return
        panel = AskPanel(ground_of(self._page), self._lanes, asked, act, values, heading, width=720)
        self.panel = panel
        panel.done.connect(partial(self._done, what))
        panel.destroyed.connect(self._gone)
        panel.ask()

    def _write(self, work: Act, what: str) -> None:
        self._lanes.act(work, partial(self._done, what), self.failed.emit)

    @Slot()
    def _gone(self) -> None:
        self.panel = None

    def _done(self, what: str, answer: Done[Any]) -> None:
        self.panel = None
        made: Made = answer.value
        self.made.emit(made, what)


def _post_number(found: Choice | None) -> str:
    """Return the number of the newest label or 送达回证 that names one."""
    papers = found.papers if found is not None else ()
    return next(filter(None, (each.words.get("post_number", "") for each in papers)), "")


def _titles(rows: tuple[PaperRow, ...]) -> list[str]:
    return [f"{PaperKind(each.kind).source} {each.number}" for each in rows]
