"""Who is on duty stands in the visit's form as 接谈人, and whoever leads is called when it is urgent."""

from PySide6.QtWidgets import QWidget

from reception_desk.models.roster import PersonFacts
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.roster.duty_watch import DutyWatch
from reception_desk.vocabulary.duty import Preset
from reception_desk.vocabulary.visits import Urgency


def test_the_roster_feeds_the_form(qtbot, desk, lanes, actions, book):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    zhao = roster_people.keep_person(desk, None, PersonFacts("赵强", posts=frozenset(begun.posts[1:]))).value
    li = desk.read(roster_people.people_of)[0]
    facts = PersonFacts("李春梅", "13805312210", li.facts.account_id, li.facts.posts | {begun.posts[0]})
    roster_people.keep_person(desk, li.id, facts)
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    lanes.changed.connect(page.on_changed)
    page.arrive()
    assert page.form.values().raw.get("receiver", "") == "" and not page.taking
    roster.draw_day(desk, desk.today(), {begun.posts[0]: [li.id], begun.posts[1]: [zhao]})
    lanes.act(lambda: roster.publish(desk, 2026, 11), None, None)
    assert page.form.values().raw["receiver"] == "赵强" and not page.taking, "what is proposed is nothing typed"
    page.form.set_text("name", "王桂兰")
    page.form.set_text("receiver", "孙丽")
    lanes.act(lambda: roster.draw_day(desk, desk.today(), {begun.posts[1]: [li.id]}, "看病"), None, None)
    assert page.form.values().raw["receiver"] == "孙丽", "what the clerk wrote stays"
    page.press_urgent()
    page.urgent.line.choose(Urgency.CROWD)
    assert "李春梅 13805312210" in page.side.urgent.steps[0].text().replace("\u2009", " ")
    page.save()
    assert page.form.values().raw["receiver"] == "李春梅", "the next form proposes who is on duty now"


def test_a_page_that_was_made_early_proposes_who_is_on_duty_when_somebody_turns_to_it(
    qtbot, desk, lanes, actions, book
):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    zhao = roster_people.keep_person(desk, None, PersonFacts("赵强", posts=frozenset(begun.posts[1:]))).value
    page = VisitsPage(desk, lanes, actions, book)
    qtbot.addWidget(page)
    roster.draw_day(desk, desk.today(), {begun.posts[1]: [zhao]})
    roster.publish(desk, 2026, 11)
    assert page.form.values().raw.get("receiver", "") == ""
    page.show()
    page.arrive()
    assert page.form.values().raw["receiver"] == "赵强"
    page.form.open_fold("more")
    caret = page.form.caret()
    page.arrive()
    assert page.form.caret() == caret, "a form that proposes the same is let alone"


def test_who_has_not_come_is_told_once(qtbot, desk, lanes, clock):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    zhao = roster_people.keep_person(desk, None, PersonFacts("赵强", posts=frozenset(begun.posts[1:]))).value
    roster.draw_day(desk, desk.today(), {begun.posts[1]: [zhao]})
    roster.publish(desk, 2026, 11)
    window, notice = QWidget(), NoticeLine()
    for each in (window, notice):
        qtbot.addWidget(each)
    watch = DutyWatch(desk, lanes, notice, window, lambda found: None)
    watch.ask()
    assert notice.sentence.text() == "", "nobody looks at a hidden window"
    window.show()
    watch.ask()
    assert "还没有签到：赵强" in notice.sentence.text().replace("\u2009", " ")
    notice.clear()
    watch.ask()
    assert not notice.isVisible() and watch.isActive()
