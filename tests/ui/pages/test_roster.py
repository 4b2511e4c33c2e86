"""值班表: begun by a preset, a day drawn by keyboard, gaps filled by one button, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reception_desk.services import roster, roster_people
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
    assert page.notice.sentence.text().startswith("11 月 24 日已记下")
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
    page.grab().save("/tmp/lead-roster.png")


def test_shot(page, desk, qtbot):
    from reception_desk.services.roster import Duty
    page.begin.buttons[Preset.WINDOW].click()
    posts = page.shown.month.posts
    every = frozenset(each.id for each in posts[1:])
    ids = [roster_people.keep_person(desk, None, roster_people.PersonFacts(n, posts=every)).value for n in ("赵强", "孙立", "钱敏", "何涛", "郑洁")]
    boss = roster_people.keep_person(desk, None, roster_people.PersonFacts("周局长", phone="138 0531 2210", posts=frozenset({posts[0].id}))).value
    made = []
    for n, day in enumerate(page.shown.month.days):
        made.append(Duty(day, posts[0].id, boss))
        kind = page.shown.month.kind(day)
        for k, post in enumerate(posts[1:]):
            for j in range(post.needed(kind)):
                if n == 9 and k == 1 and j: continue
                made.append(Duty(day, post.id, ids[(n*4 + k*2 + j) % 5]))
    roster.take_plan(desk, 2026, 11, made)
    page.refresh()
    page.grid.show_weeks(page.grid.month.weeks, date(2026, 11, 10))
    qtbot.wait(50)
    page.grab().save("/tmp/lead-roster2.png")
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.wait(50)
    page.grab().save("/tmp/lead-roster3.png")
