"""The longest moment in which the window answers nothing, while the lists of matters are looked through."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.entry import Entry
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.pace import beside
from benchmarks.stall import ROUNDS, Gap, Pulse, pieces_of_work, stalls
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import count
from reception_desk.services.matters.lists import MatterList
from reception_desk.ui.action_table import MATTERS
from reception_desk.ui.pages.matters import MattersPage


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `matters_stall_ms_max` over `rounds` walks through every list, a search, a matter and its panel.

    `matters_stall_ms_steady` is the longest stall at the usual pace of the computer.
    """
    with counter(office, 0.04) as at_work, beside() as summing:
        pieces = pieces_of_work(at_work)
        size = at_work.desk.read(count, MatterFilter())
        gaps = [gap for _ in range(rounds) for gap in _walked(at_work)]
        pace = summing.end()
    worst: dict[str, float] = {}
    for gap in gaps:
        worst[gap.step] = max(worst.get(gap.step, 0.0), pace.at_usual(gap.begin, gap.end))
    print("  " + "，".join(f"{name} {took:.0f}" for name, took in worst.items()))
    clock, steady = stalls(gaps, pieces, pace, rounds, size)
    return {"matters_stall_ms_max": clock, "matters_stall_ms_steady": steady}


class Steps(Pulse):
    """A pulse that knows which step of the walk it fires in."""

    def __init__(self, at_work: Counter) -> None:
        self.step = ""
        super().__init__(at_work)

    def at(self) -> str:
        """Return the step of the walk."""
        return self.step


def _walked(at_work: Counter) -> list[Gap]:
    main = at_work.session.main
    assert main is not None
    page = main.page(MATTERS)
    assert isinstance(page, MattersPage)
    pulse = Steps(at_work)
    try:
        pulse.step = "open"
        main.show_page(MATTERS)
        at_work.rest()
        for each in MatterList:
            pulse.step = each.value
            page.show_list(each)
            at_work.rest()
            for _ in range(12):
                QTest.keyClick(page.list, Qt.Key.Key_PageDown)
                at_work.rest()
            QTest.keyClick(page.list, Qt.Key.Key_End)
            at_work.rest()
        for text in ("补", "补偿", "王"):
            pulse.step = f"search {text}"
            page.text.set_raw(text)
            page.refresh()
            at_work.rest()
        pulse.step = "matter"
        page.open_matter(page.model.ids()[0])
        at_work.rest()
        pulse.step = "same"
        page.matter.acts.find_same()
        at_work.rest()
        panel = page.matter.acts.panel
        assert panel is not None
        panel.leave()
        pulse.step = "back"
        page.close_matter()
        at_work.rest()
    finally:
        pulse.stop()
    return pulse.gaps
