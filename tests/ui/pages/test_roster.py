"""值班表: begun by a preset, a day drawn by keyboard, gaps filled by one button, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reception_desk.services import roster_people
from reception_desk.ui.roster.page import RosterPage
from reception_desk.vocabulary_of_duty import Preset, RosterState


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
    panel.form.set_texts({"partner": "替班：赵强", "reason": "看病"})
    panel.save()
    assert [each.person_id for each in page.shown.rows] == [zhao]
    assert "赵强（替）" in page.grid.month.weeks[4].days[1].spoken


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
