"""What is wrong with the store is said in one red line behind the first page, and its one key puts it right."""

from datetime import timedelta

from reception_desk.services.counting.kept import wrong_days
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.store_check import check_behind
from tests.office import register


def test_the_line_tells_of_wrong_counts_and_mends_them(qtbot, desk, clock, lanes):
    register(desk)
    notice, left = NoticeLine(), []
    qtbot.addWidget(notice)
    check_behind(desk, lanes, notice, lambda: left.append(1))
    assert notice.isHidden()
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE visit_count SET people = people + 1")
    check_behind(desk, lanes, notice, lambda: left.append(1))
    assert notice.isHidden(), "they were counted a moment ago"
    clock.moment += timedelta(hours=25)
    check_behind(desk, lanes, notice, lambda: left.append(1))
    assert notice.sentence.text().startswith("统计的计数和登记对不上：2026-")
    assert (notice.property("state"), notice.offer.isVisibleTo(notice)) == ("overdue", True)
    assert notice.take_offer()
    assert notice.sentence.text() == "已重新计数 1 天，统计和登记一致了。"
    assert wrong_days(desk) == []
    assert left == []
