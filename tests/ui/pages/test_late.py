"""补录 and blanks on the screen: one key to the real time, the chip, the list of blanks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reception_desk.forms.visits import VISIT
from reception_desk.models.lists.blanks import accounted
from reception_desk.models.lists.visits import VisitFilter, ids, rows, whole
from reception_desk.services.visits import blanks as service
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.pages.blanks import BlanksPart
from reception_desk.ui.pages.drafts import parted
from reception_desk.ui.pages.visit_columns import day_columns, ledger_columns
from reception_desk.ui.pages.visit_times import times_told
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.printing.habits import Habit
from reception_desk.vocabulary.visits import BlankState
from tests.ui.hands import commit, press
from tests.ui.offices import NOON, record

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, desk, lanes, actions, book):
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.arrive()
    return page


@pytest.fixture
def part(qtbot, desk, lanes):
    part = BlanksPart(desk, lanes)
    qtbot.addWidget(part)
    part.resize(1000, 600)
    part.show()
    part.refresh()
    return part


def test_one_key_goes_to_the_real_time_which_is_written_out(page, desk, qtbot):
    (blank,) = service.reserve_blanks(desk, 1).value
    page.form.set_text("name", "王桂兰")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_B, CTRL)
    assert QApplication.focusWidget().accessibleName() == "补录时间"
    for words in ("20261122 9点半", "td", blank.number):
        commit(QApplication.focusWidget(), words)
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.form.values().raw["received_at"] == "2026-11-22 09:30"
    page.save()
    (visit_id,) = desk.read(ids, VisitFilter())
    visit = desk.read(whole, visit_id)
    assert (visit.row.number, f"{visit.row.at:%m-%d %H:%M}", visit.row.late) == (blank.number, "11-22 09:30", True)
    assert visit.times.late_reason == "1"
    assert times_told(visit) == ["补录于 2026-11-23 10:42", "原因：停电", f"空白表 {blank.number}"]


def test_lists_mark_a_late_entry(desk, themed):
    late = record(desk, "u-1", name="甲", received_at="2026-11-22 15:20", late_reason="1")
    plain = record(desk, "u-2", name="乙")
    first, handled = day_columns()[0], ledger_columns(lambda _: None)["handling"]
    marked, unmarked = desk.read(rows, [late, plain])
    assert (first.text(marked), first.state(marked)) == ("补录 15:20", "due")
    assert (first.text(unmarked), first.state(unmarked)) == ("10:42", "")
    assert ("补录" in handled.text(marked), "补录" in handled.text(unmarked)) == (True, False)


def test_the_talk_begins_with_the_first_character_and_the_draft_knows_it(page, desk, book, clock):
    page.form.set_text("name", "王")
    clock.later(minutes=10)
    page.form.set_text("name", "王桂兰")
    page.keep()
    found = []
    book.listed.connect(found.append)
    book.ask()
    (draft,) = found[0]
    assert parted(draft.raw) == ({**VISIT.empty().raw, "name": "王桂兰"}, NOON)
    page.new_visit()
    clock.later(minutes=5)
    page.open_draft(draft)
    page.save()
    (visit_id,) = desk.read(ids, VisitFilter())
    times = desk.read(whole, visit_id).times
    assert (f"{times.started_at:%H:%M}", f"{times.ended_at:%H:%M}") == ("10:42", "10:57")
    assert times_told(desk.read(whole, visit_id)) == ["谈话 10:42 到 10:57"]


def test_a_draft_of_before_has_no_beginning(page, clock):
    page.open_draft(Draft("u-9", 1, VISIT.name, "王", {"name": "王"}, "name:1", clock()))
    assert page.form.values().raw == {"name": "王"}


def test_blanks_are_reserved_shown_voided_and_opened_again(part, desk, monkeypatch):
    monkeypatch.setattr("reception_desk.ui.printing.flow._printers", lambda *_: ([], Habit()))
    part.count.set_raw("3")
    part.reserve_button.click()
    assert part.over.showing
    assert "LF2026-A0001 等 3 张" in part.over.paper.title.text()
    assert len(part.over.paper.shown.layout.pages) == 3
    part.over.close_paper()
    assert part.model.rowCount() == 3
    part.void_button.click()
    assert "为什么作废" in part.notice.sentence.text()
    assert part.reason.hasFocus()
    commit(part.reason, "写坏")
    part.void_button.click()
    assert desk.read(accounted).counts == {BlankState.VOID: 1, BlankState.RESERVED: 2}
    assert not part.void_button.isEnabled()
    part.notice.offer.click()
    assert desk.read(accounted).counts == {BlankState.RESERVED: 3}, "what was never printed is not 未用"


def test_a_blank_saved_as_pdf_counts_as_printed(part, desk, monkeypatch, tmp_path):
    monkeypatch.setattr("reception_desk.ui.printing.flow._printers", lambda *_: ([], Habit()))
    part.flow.reserve(2)
    part.flow.save_pdf(part.over.paper.shown, tmp_path / "空白.pdf")
    assert (tmp_path / "空白.pdf").read_bytes().startswith(b"%PDF")
    assert desk.read(accounted).counts == {BlankState.UNUSED: 2}
    part.over.close_paper()
    assert "未用 2" in part.counts.text()


@pytest.mark.parametrize("typed", ["", "0", "abc", "9999"])
def test_a_wild_count_is_a_plain_sentence(part, desk, typed):
    part.count.set_raw(typed)
    part.reserve_button.click()
    assert "1 到 100" in part.notice.sentence.text()
    assert desk.read(accounted).rows == ()
