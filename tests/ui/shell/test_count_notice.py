"""Counts that differ are said in one red line after signing in, and its one key counts them anew."""

from reception_desk.services.counting.kept import wrong_days
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.recounting import hold_counts
from tests.office import register


def test_the_line_tells_of_wrong_counts_and_mends_them(qtbot, desk, lanes):
    register(desk)
    notice = NoticeLine()
    qtbot.addWidget(notice)
    hold_counts(desk, lanes, notice)
    assert notice.isHidden()
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE visit_count SET people = people + 1")
    hold_counts(desk, lanes, notice)
    assert notice.sentence.text().startswith("统计的计数和登记对不上：2026-")
    assert (notice.property("state"), notice.offer.isVisibleTo(notice)) == ("overdue", True)
    assert notice.take_offer()
    assert notice.sentence.text() == "已重新计数 1 天，统计和登记一致了。"
    assert wrong_days(desk) == []
