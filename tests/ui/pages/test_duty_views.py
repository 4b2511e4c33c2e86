"""领导接访日, 重点时段, 更多 and dragging on 值班表, by the keys and panels a clerk uses."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reception_desk.forms.papers.examples.sheets import EXAMPLES
from reception_desk.forms.papers.fill import fill as filled
from reception_desk.paths import resource
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.ui.roster.page import RosterPage
from reception_desk.vocabulary.duty import Preset
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.accessibility import clipped, nameless
from tests.ui.hands import press
from tests.ui.offices import record

DAY = date(2026, 11, 24)


@pytest.fixture
def page(desk, lanes, actions, qtbot):
    roster_people.begin_preset(desk, Preset.WINDOW)
    page = RosterPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    lanes.changed.connect(page.on_changed)
    return page


def fill(panel, **raw):
    panel.form.set_texts(raw)
    panel.save()


def test_a_reception_day_is_planned_changed_and_talked(page, desk, actions, qtbot, clock):
    visit = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额")
    actions.trigger("leader_days")
    view = page.leaders
    assert view.isVisible() and "Ctrl+N" in view.empty.text()
    view.change()
    assert "先在左边选" in view.notice.sentence.text()
    actions.trigger("leader_day_new")
    fill(view.panel, day="2026-11-24", leader="周明远", post="副局长", place="接待大厅")
    assert [each.row.facts.begins for each in view.days] == ["09:00"]
    view.tell()
    assert "已记公示 1 次" in view.notice.sentence.text()
    view.meet()
    fill(view.panel, number="LF2026-A9999")
    assert "没有编号" in view.panel.finding.text()
    fill(view.panel, number="LF2026-A0001", hour="9:30")
    view.change()
    fill(view.panel, begins="14:00", ends="17:00")
    assert "为什么改" in view.panel.finding.text()
    fill(view.panel, reason="省里开会")
    assert "原定 11 月 24 日" in view.told.text() and "省里开会" in view.told.text()
    assert view.model.data(view.model.index(0, 4)) == "改动待公告"
    view.side_list.choose(view.beside.id_at(0))
    view.show_brief()
    assert page.over.showing and "接访前一页清" in page.over.paper.title.text()
    page.over.close_paper()
    view.show_sheet()
    assert "领导接访日安排表" in page.over.paper.title.text()
    page.over.close_paper()
    with qtbot.waitSignal(page.paper_asked) as asked:
        view.talk()
    assert asked.args[1] is PaperKind.LEADER_DAY and visit
    press(view.list, Qt.Key.Key_Escape)
    assert page.month_sheet.isVisible()


def test_a_period_is_kept_reported_called_and_closed(page, desk, actions, clock):
    record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额")
    actions.trigger("periods")
    view = page.periods
    view.plan()
    fill(view.panel, name="全会", since="2026-11-22", until="2026-11-23", report_at="9:00", report_to="县委办公室")
    assert "欠 2 天" in view.model.data(view.model.index(0, 3))
    view.report()
    assert "零报告" in view.panel.form.values().raw["words"]
    view.panel.save()
    view.report()
    assert "来访 1 批 1 人次" in view.panel.form.values().raw["words"].replace("\u2009", " ")
    view.panel.save()
    assert "零报告" in view.told.text()
    view.call()
    fill(view.panel, number="LF2026-A0001", caller="李春梅")
    view.side_list.choose(view.beside.id_at(0))
    view.called()
    fill(view.panel, words="情绪平稳")
    assert view.beside.data(view.beside.index(0, 3)) == "做了"
    view.close_period()
    assert "报 2 天，其中零报告 1 天" in view.panel.form.values().raw["words"]
    view.panel.save()
    assert view.model.data(view.model.index(0, 3)) == "已小结"
    view.show_page()
    assert "重点时段小结" in page.over.paper.title.text()
    page.over.close_paper()
    page.show_month()
    assert "全会" in page.hint.text()
    assert page.grid.month.weeks[4].days[0].rest == "重点" and page.grid.month.weeks[3].days[6].rest == "重点 休"
    page.print_month()
    assert page.over.showing


def test_what_stands_behind_more(page, desk, actions, qtbot, tmp_path):
    posts = page.shown.month.posts
    window = frozenset(each.id for each in posts[1:])
    zhao = roster_people.keep_person(desk, None, roster_people.PersonFacts("赵强", posts=window)).value
    (li,) = [each.id for each in page.shown.month.people]
    page.refresh()
    page.grid.show_weeks(page.grid.month.weeks, DAY)
    page.more.choose()
    page.more.offer.buttons["roster_wish"].click()
    fill(page.more.panel, who="赵强", want="no")
    assert [(each.person, each.day) for each in page.shown.month.wishes] == [(zhao, DAY)]
    actions.trigger("roster_apart")
    fill(page.more.panel, one="李春梅", other="李春梅")
    assert "不同的人" in page.more.panel.finding.text()
    fill(page.more.panel, one="李春梅", other="赵强")
    assert page.shown.month.apart == {frozenset((li, zhao))}
    actions.trigger("roster_prices")
    fill(page.more.panel, wish="55")
    assert page.shown.prices.of["wish"] == 55
    actions.trigger("roster_lock")
    assert "没有可以锁定" in page.notice.sentence.text()
    page.draw_day(DAY)
    panel = page.questions.panel
    panel.form.set_text(panel.form.form.fields[1].name, "李春梅、赵强")
    assert "赵强 1 班" in panel.counts.text().replace("\u2009", " "), "counted while it is being drawn"
    panel.save()
    actions.trigger("roster_lock")
    kept = page.more.panel.form.form.fields[0].kind.labels
    fill(page.more.panel, locked=kept[1])
    cell = page.grid.month.weeks[4].days[1]
    assert (
        [each.locked for each in page.shown.rows] == [False, True] and not cell.locked and "赵强（锁）" in cell.spoken
    )
    actions.trigger("roster_lock")
    assert page.more.panel.form.values().raw["locked"] == kept[1], "what is locked stands there"
    fill(page.more.panel, locked="、".join(kept))
    assert all(each.locked for each in page.shown.rows) and page.grid.month.weeks[4].days[1].locked
    actions.trigger("roster_why")
    fill(page.more.panel, which=page.more.panel.form.form.fields[0].kind.labels[0])
    assert "李春梅" in page.notice.sentence.text() or "赵强" in page.notice.sentence.text()
    page.out.write(page.shown, tmp_path / "a.ics", lambda: b"BEGIN:VCALENDAR")
    assert (tmp_path / "a.ics").read_bytes() == b"BEGIN:VCALENDAR"
    page.out.write(page.shown, tmp_path / "none" / "a.ics", lambda: b"")
    assert "不能写入" in page.notice.sentence.text()
    roster.publish(desk, 2026, 11)
    asked = roster_changes.ask(desk, page.shown.rows[0].id, zhao, None, "看病").value
    page.refresh()
    assert page.requests.isVisible()
    page.requests.buttons[asked.id, "refuse"].click()
    fill(page.more.panel, words="人手不够")
    assert not page.requests.isVisible()


def test_what_is_opened_from_the_month_is_spoken_and_has_room(page, actions):
    for word, view in (("leader_days", page.leaders), ("periods", page.periods)):
        actions.trigger(word)
        for size in ((1210, 720), (880, 540)):
            page.resize(*size)
            assert view.isVisible() and nameless(view) == [] and list(clipped(view)) == [], word
        page.show_month()
    page.more.choose()
    assert nameless(page.more.offer) == [] and list(clipped(page.more.offer)) == []
    page.more.offer.leave()
    for _ in range(26):
        actions.trigger("roster_after")
    assert "※" in page.hint.text(), "a year without a holiday notice says so"


def test_a_name_is_dragged_to_another_day(page, desk):
    (li,) = page.shown.month.people
    morning = page.shown.month.posts[1]
    roster.draw_day(desk, DAY, {morning.id: [li.id]})
    page.refresh()
    grid = page.grid
    start = grid.visualRect(grid.month.place(DAY))
    step = grid.fontMetrics().height() + 1
    name = QPoint(start.left() + 8 + grid.fontMetrics().horizontalAdvance("上 李"), start.top() + 4 + step + step // 2)
    assert grid.duty_at(name) == page.shown.rows[0].id
    end = grid.visualRect(grid.month.place(date(2026, 11, 26))).center()
    port = grid.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, name)
    QTest.mouseMove(port, name + QPoint(40, 0))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert [each.day for each in page.shown.rows] == [date(2026, 11, 26)]
    page.notice.take_offer()
    assert [each.day for each in page.shown.rows] == [DAY]


def test_the_page_before_a_talk_stays_one_page(themed):
    template = resource("templates", "JFYQ.docx").read_bytes()
    for words in EXAMPLES[PaperKind.BRIEF]:
        assert len(place(read_docx(filled(template, words, file="JFYQ.docx"))).pages) == 1
