"""值班表: begun by a preset, a day drawn by keyboard, gaps filled by one button, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.on_duty import on_duty
from reception_desk.ui.chips import Chip
from reception_desk.ui.roster.duty_card import DutyCard
from reception_desk.ui.roster.page import RosterPage
from reception_desk.vocabulary.duty import Preset, RosterState


@pytest.fixture
def page(desk, lanes, actions, qtbot):
    page = RosterPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    page.refresh()
    lanes.changed.connect(page.on_changed)
    return page


def test_a_roster_is_begun_drawn_published_and_changed(page, desk, qtbot, lanes, actions):
    page.begin.buttons[Preset.WINDOW].click()
    zhao = roster_people.keep_person(
        desk, None, roster_people.PersonFacts("赵强", posts=frozenset(each.id for each in page.shown.month.posts))
    ).value
    page.refresh()
    page.grid.show_weeks(page.grid.month.weeks, date(2026, 11, 24))
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    panel = page.questions.panel
    panel.form.set_text(panel.form.form.fields[1].name, "李春梅、赵强")
    panel.save()
    assert page.notice.sentence.text().startswith("11 月 24 日 星期二已记下")
    morning = page.shown.month.posts[1].id
    assert len(page.shown.month.holders(date(2026, 11, 24), morning)) == 2
    page.notice.take_offer()
    assert page.shown.month.holders(date(2026, 11, 24), morning) == ()
    assert page.gap.isVisible()
    page.gap.buttons[0].click()
    assert len(page.shown.month.duties) == 1
    page.publish()
    assert page.shown.state.state is RosterState.PUBLISHED
    page.change()
    panel = page.questions.panel
    panel.form.set_texts({"partner": "替班：赵强（合适）", "reason": "看病"})
    panel.save()
    assert [each.person_id for each in page.shown.rows] == [zhao]
    assert "赵强（替）" in page.grid.month.weeks[4].days[1].spoken


def test_the_keys_stand_on_today_and_go_to_the_first_of_another_month(page, desk, qtbot, actions):
    page.begin.buttons[Preset.WINDOW].click()
    page.arrive()
    page.refresh()
    assert page.day == page.grid.day == desk.today()
    actions.trigger("roster_after")
    assert page.day == page.grid.day == date(2026, 12, 1)
    actions.trigger("roster_before")
    assert page.day == page.grid.day == desk.today(), "of this month it is today again"


def test_a_month_is_planned_and_taken_back(page, desk, qtbot):
    page.begin.buttons[Preset.WINDOW].click()
    posts = page.shown.month.posts
    window = frozenset(each.id for each in posts[1:])
    for name in ("赵强", "孙立", "钱敏"):
        roster_people.keep_person(desk, None, roster_people.PersonFacts(name, posts=window))
    page.refresh()
    page.plan()
    assert page.result.proof.text() == "已证最优"
    assert page.shown.month.duties
    assert not page.gap.isVisible()
    page.notice.take_offer()
    assert page.shown.month.duties == ()
    page.questions.posts()
    page.questions.panel.form.set_text("which", "孙立")
    page.questions.panel.save()
    panel = page.questions.panel
    assert panel.form.values().raw["posts"] == "、".join(f"{each.name}（{each.slot.label}）" for each in posts[1:])
    panel.form.set_text("share", "50")
    panel.save()
    assert next(each for each in page.shown.month.people if each.name == "孙立").share == 50


def test_the_month_is_shown_as_it_is_printed(page, desk, qtbot):
    page.begin.buttons[Preset.WINDOW].click()
    page.grid.opened.emit(date(2026, 11, 24))
    panel = page.questions.panel
    panel.form.set_text(panel.form.form.fields[1].name, "李春梅")
    panel.save()
    page.print_month()
    assert page.over.showing
    assert "值班表" in page.over.paper.title.text()


def test_where_somebody_is_stands_on_the_day_and_an_empty_post_is_confirmed(page, desk, qtbot):
    page.begin.buttons[Preset.WINDOW].click()
    page.questions.where(())
    assert "还没有发布" in page.notice.sentence.text()
    morning = page.shown.month.posts[1].id
    (person,) = page.shown.month.people
    roster.draw_day(desk, desk.today(), {morning: [person.id]})
    roster.publish(desk, 2026, 11)
    page.refresh()
    card = DutyCard()
    qtbot.addWidget(card)
    card.show_duty(desk.read(on_duty, desk.today()), desk.now())
    assert [each.text() for each in card.findChildren(Chip)] == ["未签到"]
    page.questions.where(desk.read(on_duty, desk.today()))
    panel = page.questions.panel
    assert panel.form.values().raw["who"] == person.name, "whoever sits here is proposed"
    panel.form.set_text("where", "meeting")
    panel.save()
    card.show_duty(desk.read(on_duty, desk.today()), desk.now())
    assert "开会" in [each.text() for each in card.findChildren(Chip)]
    page.grid.show_weeks(page.grid.month.weeks, desk.today())
    page.confirm_absent()
    panel = page.questions.panel
    panel.form.set_texts({"which": panel.form.form.fields[0].kind.labels[0], "minutes": "40", "reason": "堵车"})
    panel.save()
    assert "缺岗 1 次，共 40 分钟" in page.report.told.text()
