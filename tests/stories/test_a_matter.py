"""One matter of each kind of office, from its first visit to its end, and what is said to who comes again."""

from datetime import date, datetime, time

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import matters as form
from reception_desk.forms.form import Values
from reception_desk.models.lists import matters as lists
from reception_desk.moments import BEIJING
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matters import Recorded
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import MatterList, filter_of
from reception_desk.services.matters.rules_of import (
    about_values,
    answered,
    columns_from,
    facts_from,
    offers_for,
    printed_case,
)
from reception_desk.services.matters.seen import seen
from reception_desk.vocabulary.office import Profile
from tests.office import ZHOU, SetClock, make_office, register, sign_in


class Office:
    """One office with its clock, its clerk and the matter in hand."""

    def __init__(self, folder, profile):
        make_office(folder, profile=profile)
        self.clock = SetClock()
        self.desk = sign_in(folder, clock=self.clock)
        self.matter_id = 0

    def day(self, day):
        self.clock.moment = datetime.combine(day, time(9, 30), BEIJING)

    def receive(self, **answers):
        done = register(self.desk, **answers)
        self.matter_id = done.matter_id
        return done

    def seen(self):
        return seen(self.desk, self.matter_id)

    def running(self):
        return {each.clock.name.value: each.counting.nominal_due for each in self.seen().running}

    def record(self, kind, text=""):
        return matters.record_fact(self.desk, self.matter_id, kind, self.desk.today(), text).value

    def answers(self, **raw):
        return Values(form.CHOOSE, {**answered(self.desk, self.seen().whole).raw, **raw})

    def offer(self, code, **raw):
        offered = offers_for(self.desk, self.seen().whole, self.answers(**raw))
        return next(each for each in offered if each.code == code)

    def choose(self, code, unit="", **raw):
        facts = facts_from(self.seen().whole, self.answers(**raw))
        return matters.choose_outcome(self.desk, self.matter_id, code, self.desk.today(), unit, answered=facts).value

    def change(self, **raw):
        whole = self.seen().whole
        values = about_values(whole, self.desk)
        columns = columns_from(whole, Values(values.form, {**values.raw, **raw}), self.desk)
        return matters.change_matter(self.desk, self.matter_id, whole.version, columns).value


@pytest.fixture
def office(tmp_path):
    opened = []

    def make(profile):
        opened.append(Office(tmp_path / profile.value, profile))
        return opened[-1]

    yield make
    for each in opened:
        each.desk.close()


def test_a_bureau_from_the_first_visit_to_no_further_acceptance(office):
    bureau = office(Profile.JGDW)
    first = bureau.receive(demand="补发差额\n公开账目", purpose="2", region="石桥镇")
    assert bureau.seen().whole.row.number == first.number
    assert bureau.running() == {"JG_NOTIFY": date(2026, 11, 18)}

    # Nobody has said yet who deals with it: it cannot be accepted; said so, it can, with its paper.
    assert not bureau.offer("A2").opened
    accepting = bureau.offer("A2", competence="own", route="6")
    assert (accepting.opened, accepting.papers) == (True, ("D03",))
    bureau.day(date(2026, 11, 5))
    bureau.choose("A2", competence="own", route="6")
    assert bureau.seen().lacking == ("办理：缺受理日期",)
    bureau.record(Fact.ACCEPTED)
    assert bureau.running() == {"HANDLE": date(2027, 1, 4)}

    # The case is complicated: once, for at most 30 days, by the head of the organ.
    bureau.day(date(2026, 12, 28))
    with pytest.raises(CannotNow, match="第三十四条"):
        matters.extend_handling(bureau.desk, bureau.matter_id, 31, "案情复杂", ZHOU.shown_name)
    matters.extend_handling(bureau.desk, bureau.matter_id, 20, "案情复杂", ZHOU.shown_name)
    with pytest.raises(CannotNow, match="已经延长过一次"):
        matters.extend_handling(bureau.desk, bureau.matter_id, 5, "仍复杂", ZHOU.shown_name)
    assert bureau.running()["EXTEND"] == date(2027, 1, 24)

    # The opinion decides demand by demand; served, it opens the thirty days of 复查.
    bureau.day(date(2027, 1, 20))
    granted, explained = bureau.seen().whole.demands
    matters.decide_demand(bureau.desk, granted.id, "Y", bureau.desk.today(), "处理意见书第一条")
    matters.decide_demand(bureau.desk, explained.id, "E", bureau.desk.today(), "处理意见书第二条")
    bureau.record(Fact.REPLY_SERVED)
    assert bureau.running() == {"ASK_FUCHA": date(2027, 2, 19)}

    # She comes again meanwhile: a repeat, no new time limit, and she is told of 复查.
    bureau.day(date(2027, 2, 1))
    bureau.receive(intent="2", same_as=first.number)
    assert bureau.matter_id == first.matter_id and bureau.running() == {"ASK_FUCHA": date(2027, 2, 19)}
    assert "复查" in bureau.offer("A2").why
    assert [each.words for each in bureau.seen().judged[:2]] == ["否", "否"]

    for day, kind, running in (
        (date(2027, 2, 10), Fact.FUCHA_RECEIVED, {"FUCHA": date(2027, 3, 12)}),
        (date(2027, 3, 5), Fact.FUCHA_SERVED, {"ASK_FUHE": date(2027, 4, 4)}),
        (date(2027, 3, 20), Fact.FUHE_RECEIVED, {"FUHE": date(2027, 4, 19)}),
        (date(2027, 4, 10), Recorded.FUHE_SERVED, {}),
    ):
        bureau.day(day)
        bureau.record(kind)
        assert bureau.running() == running
    matters.close_matter(bureau.desk, bureau.matter_id, bureau.desk.today(), "复核终结")

    # The same facts once more: no further acceptance, unless there is something new.
    bureau.day(date(2027, 5, 6))
    bureau.receive(intent="2", same_as=first.number)
    assert not bureau.offer("A2").opened and not bureau.offer("A10", new_facts="yes").opened
    final = bureau.offer("A10")
    assert (final.opened, final.article, final.papers) == (True, "条例第三十六条第三款", ("D05",))
    bureau.choose("A10")
    kinds = [each.what for each in bureau.seen().line]
    assert kinds[0] == "办理方式" and kinds[-1] == "来访" and kinds.count("来访") == 3


def test_an_office_for_letters_and_visits_passes_on_twice(office):
    desk = office(Profile.XFBM)
    desk.receive(purpose="2")
    assert desk.running() == {"XF_TRANSFER": date(2026, 11, 18)}
    desk.day(date(2026, 11, 6))
    with pytest.raises(CannotNow, match="第二十二条第一款"):
        desk.choose("A2", competence="below")
    desk.choose("A3", "石桥镇人民政府", competence="below")
    assert desk.running() == {}
    assert set(desk.seen().lacking) == {"责任单位书面告知：单位未回", "责任单位提出异议：单位未回"}

    # The unit received it, objects within five working days, and it comes back.
    desk.day(date(2026, 11, 10))
    desk.record(Fact.RECEIVED_BY_UNIT)
    assert desk.running() == {"UNIT_NOTIFY": date(2026, 11, 25), "UNIT_OBJECT": date(2026, 11, 17)}
    desk.day(date(2026, 11, 12))
    desk.record(Recorded.OBJECTED, "不属本镇职权")
    desk.day(date(2026, 11, 13))
    desk.record(Recorded.RETURNED)
    assert desk.running() == {}

    # Passed on anew: what the first unit received does not count for the second.
    desk.choose("A3", "县自然资源局")
    assert len(desk.seen().lacking) == 2
    desk.day(date(2026, 11, 16))
    received = desk.record(Fact.RECEIVED_BY_UNIT)
    assert desk.running()["UNIT_NOTIFY"] == date(2026, 12, 1)
    matters.take_back(desk.desk, received.event_id, "记错了")
    assert len(desk.seen().lacking) == 2
    desk.record(Fact.RECEIVED_BY_UNIT)

    # Nobody answered: the list of what is late holds it until the unit has accepted it.
    desk.day(date(2026, 12, 3))
    late = filter_of(desk.desk, MatterList.OVERDUE, lists.MatterFilter())
    assert list(desk.desk.read(lists.ids, late)) == [desk.matter_id]
    desk.record(Fact.ACCEPTED)
    assert list(desk.desk.read(lists.ids, late)) == []
    matters.close_matter(desk.desk, desk.matter_id, desk.desk.today(), "责任单位已受理")
    closed = desk.desk.read(lists.ids, lists.MatterFilter(state="closed"))
    assert list(closed) == [desk.matter_id]
    struck = [each.what for each in desk.seen().line if each.undone]
    assert struck == ["责任单位收到日期"]


def test_a_court_keeps_suits_and_petitions_apart(office):
    court = office(Profile.FAYUAN)
    court.receive(purpose="1", demand="对一审判决有异议")
    assert court.running() == {} and court.seen().lacking == ()
    court.change(case_number="(2026)鲁0102民初123号", stage="YS", judge="孙法官", division="民一庭")
    whole = court.seen().whole
    assert whole.columns["case_number"] == "(2026)鲁0102民初123号"
    assert printed_case(whole.columns["case_number"]) == "（2026）鲁0102民初123号"
    told = court.change(case_number="历民初123")
    assert "不像案号" in told.findings[0].sentence

    # About a suit, in person: guided to the procedure; neither accepted nor refused as a petition.
    assert not court.offer("A6").opened
    for code in ("A2", "A9", "A10"):
        closed = court.offer(code, litigious="yes", competence="own")
        assert not closed.opened and closed.article
    guided = court.offer("A6", litigious="yes")
    assert (guided.opened, guided.article) == (True, "条例第二十条第二款")
    court.choose("A6", litigious="yes")
    assert court.offer("A5", route="1").opened
    court.choose("A5", route="1")
    assert court.seen().whole.row.outcome == "A5"

    # One of the court's four, with its evidence.
    chosen = form.disposed_raw(["F2"], [], Profile.FAYUAN)
    court.change(**chosen)
    assert [each.sentence for each in court.seen().missing] == ["“合理诉求，协调到位”还没有凭证：协调记录。"]
    court.change(**form.disposed_raw(["F2"], ["协调记录"], Profile.FAYUAN))
    assert court.seen().missing == ()
    court.change(**form.disposed_raw(["F2", "F4"], ["协调记录", "疏导教育记录"], Profile.FAYUAN))
    assert "只选一项" in court.seen().missing[0].sentence


@pytest.mark.parametrize("profile", Profile)
def test_each_office_from_the_first_visit_to_the_last_review(office, profile):
    """The court's matter is none about a suit: how its own staff behaved (条23④ leaves only suits to procedure)."""
    desk = office(profile)
    first = desk.receive(purpose="2", demand="补发差额", region="石桥镇")
    passes = profile is Profile.XFBM
    desk.day(date(2026, 11, 5))
    if passes:
        desk.choose("A3", "县自然资源局", competence="below", route="6")
        desk.record(Fact.RECEIVED_BY_UNIT)
    else:
        assert desk.offer("A2", competence="own", route="6", litigious="no").papers == ("D03",)
        desk.choose("A2", competence="own", route="6", litigious="no")
    desk.day(date(2026, 11, 9))
    desk.record(Fact.ACCEPTED)
    assert desk.running() == {"HANDLE": date(2027, 1, 8)}
    matters.extend_handling(desk.desk, desk.matter_id, 30, "要测量", ZHOU.shown_name)
    assert desk.running() == {"EXTEND": date(2027, 2, 7)}
    (demand,) = desk.seen().whole.demands
    matters.decide_demand(desk.desk, demand.id, "N", desk.desk.today(), "处理意见书")
    for day, kind, running in (
        (date(2027, 1, 15), Fact.REPLY_SERVED, {"ASK_FUCHA": date(2027, 2, 14)}),
        (date(2027, 2, 10), Fact.FUCHA_RECEIVED, {"FUCHA": date(2027, 3, 12)}),
        (date(2027, 3, 5), Fact.FUCHA_SERVED, {"ASK_FUHE": date(2027, 4, 4)}),
        (date(2027, 3, 20), Fact.FUHE_RECEIVED, {"FUHE": date(2027, 4, 19)}),
        (date(2027, 3, 25), Recorded.HEARING, {}),
        (date(2027, 3, 26), Recorded.HEARD, {"FUHE": date(2027, 4, 21)}),
        (date(2027, 4, 10), Recorded.FUHE_SERVED, {}),
    ):
        desk.day(day)
        assert desk.record(kind).findings == ()
        assert desk.running() == running
    matters.close_matter(desk.desk, desk.matter_id, desk.desk.today(), "复核终结")
    again = desk.receive(intent="2", same_as=first.number)
    assert again.matter_id == first.matter_id
    assert desk.seen().again.article == "条例第三十六条第三款"
    final = desk.offer("A10", litigious="no")
    assert (final.opened, final.papers) == (True, ("D05",))
