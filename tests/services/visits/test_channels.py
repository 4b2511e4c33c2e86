"""Each channel's own answers, notices of visits elsewhere, letters that ask an answer, and the day's figures."""

import random
from collections import Counter
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.history import of_person
from reception_desk.models.lists.letters_due import open_letters
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.visit_people import enter_anew
from reception_desk.services.papers.of_visits import issue_receipt, offered
from reception_desk.services.visits.letters_due import answer_letter, reopen_letter
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Urgency
from tests.office import register

OUTSIDE = {
    "channel": "notice",
    "outside_kind": "赴省访",
    "happened_on": "11.1",
    "outside_people": "3",
    "outside_place": "省信访局接待大厅",
    "told_by": "市信访局",
    "fetched_by": "王立新",
    "outside_result": "当日接回",
}


def row_of(desk, table, visit_id, key="id"):
    with desk.store.look(1, desk.now()) as look:
        return look.connection.exec_driver_sql(f"SELECT * FROM {table} WHERE {key} = ?", (visit_id,)).one()


def count(desk, table):
    with desk.store.look(1, desk.now()) as look:
        return look.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()


def test_their_letter_stands_in_its_columns(desk):
    done = register(desk, channel="referred", source="市", their_number="清信交〔2026〕12号", their_due="+5")
    row = row_of(desk, "visit", done.visit_id)
    assert (row.source, row.their_number, row.their_due) == ("03", "清信交〔2026〕12号", "2026-11-08")
    assert done.findings == ()


def test_a_word_for_a_day_is_kept_as_the_day_it_meant(desk, clock):
    done = register(desk, promise="回电", promise_by="周五")
    assert desk.read(lists.whole, done.visit_id).raw["promise_by"] == "2026-11-06"


def test_a_notice_is_a_record_of_its_own(desk):
    first = register(desk)
    done = register(desk, same_as=first.number, **OUTSIDE)
    assert done.number == "TB2026-A0001"
    assert done.matter_id == first.matter_id
    assert done.papers == ()
    told = row_of(desk, "outside_visit", done.visit_id, "visit_id")
    assert tuple(told)[1:] == ("2", "2026-11-01", "省信访局接待大厅", "市信访局", "王立新", "当日接回")
    assert row_of(desk, "visit", done.visit_id).people == 3
    assert (count(desk, "matter"), count(desk, "clock")) == (1, 1)
    assert desk.read(lists.ids, lists.VisitFilter(text="省信访局接待大厅")).tolist() == [done.visit_id]


def test_a_notice_that_hangs_on_nothing_opens_no_matter_and_starts_no_clock(desk):
    done = register(desk, **OUTSIDE)
    assert done.matter_id is None
    assert (count(desk, "matter"), count(desk, "clock")) == (0, 0)
    assert done.findings == ()


def test_a_notice_has_no_paper_for_the_visitor(desk):
    done = register(desk, **OUTSIDE)
    assert offered(desk, desk.read(lists.whole, done.visit_id).row) == ()
    with pytest.raises(CannotNow):
        issue_receipt(desk, done.visit_id)


def test_a_notice_is_no_visit_of_the_person(desk):
    first = register(desk)
    register(desk, **OUTSIDE)
    history = desk.read(of_person, first.person_id)
    assert (len(history.visits), history.counted) == (2, 1)


def test_the_figures_are_those_of_a_naive_recount(desk, clock):
    chance = random.Random(3)
    told = []
    for _ in range(60):
        clock.pass_by(hours=chance.choice([0, 0, 5]))
        answers = {
            "channel": chance.choice(list(Channel)).value,
            "intent": chance.choice("1126"),
            "people": str(chance.randint(1, 9)),
            "outside_people": str(chance.randint(1, 9)),
        }
        register(desk, **answers)
        told.append((desk.today(), answers))
    for day in {each for each, _ in told}:
        figures, naive = desk.read(of_day, day), Counter()
        for when, answers in told:
            channel, notice = answers["channel"], answers["channel"] == "notice"
            noted = answers["intent"] == "6" and not notice
            in_person = channel in ("visit", "video") and not noted
            naive["total_year"] += in_person and when <= day
            if when != day:
                continue
            naive["noted"] += noted
            naive["notices"] += notice
            naive["batches"] += in_person
            naive["persons"] += int(answers["people"]) if in_person else 0
            naive["letters"] += channel == "letter" and not noted
            naive["calls"] += channel == "phone" and not noted
            naive["others"] += channel in ("online", "leader", "referred") and not noted
        assert {name: getattr(figures, name) for name in figures.__slots__} == {
            name: naive[name] for name in figures.__slots__
        }


def test_letters_are_listed_by_their_day_until_they_are_answered(desk):
    late = register(desk, channel="referred", their_due="2026-11-20", name="甲")
    soon = register(desk, channel="leader", their_due="2026-11-05", name="乙")
    register(desk, channel="referred", name="丙")
    sealed = register(desk, channel="referred", their_due="2026-11-06", name="丁", purpose="4")
    rows = desk.read(open_letters)
    assert [(each.id, each.due) for each in rows] == [
        (soon.visit_id, date(2026, 11, 5)),
        (sealed.visit_id, date(2026, 11, 6)),
        (late.visit_id, date(2026, 11, 20)),
    ]
    assert rows[1].name == ""
    assert "检举" in rows[1].what
    assert answer_letter(desk, soon.visit_id).value is True
    assert answer_letter(desk, soon.visit_id).value is False
    assert soon.visit_id not in [each.id for each in desk.read(open_letters)]
    assert reopen_letter(desk, soon.visit_id).value is True
    assert reopen_letter(desk, soon.visit_id).value is False
    assert desk.read(open_letters)[0].id == soon.visit_id


def test_urgent_visits_stay_in_sight_until_a_report_is_noted(desk, clock):
    told = register(desk, urgent="1", urgent_at="2026-11-03 09:00", urgent_told="9:05 周局长", name="甲")
    untold = register(desk, urgent="群体", name="乙")
    register(desk, name="丙")
    sealed = register(desk, urgent="2", name="丁", purpose="4")
    today = desk.read(urgent_ones, desk.today())
    assert [each.id for each in today] == [sealed.visit_id, untold.visit_id, told.visit_id]
    assert (today[0].name, today[2].told, today[2].urgency) == ("", "9:05 周局长", Urgency.THREAT)
    assert "urgent_told" in {each.field for each in untold.findings}
    clock.pass_by(days=2)
    assert [each.id for each in desk.read(urgent_ones, desk.today())] == [sealed.visit_id, untold.visit_id]
    clock.pass_by(days=8)
    assert desk.read(urgent_ones, desk.today()) == []


def test_the_first_receiver_is_the_first_named_who_has_an_account(desk):
    done = register(desk, receiver="周局，赵强、李春梅")
    whole = desk.read(lists.whole, done.visit_id)
    assert (whole.row.clerk, whole.registrar) == ("赵强", "李春梅")
    assert desk.read(lists.whole, register(desk, receiver="外人").visit_id).row.clerk == "李春梅"


def test_the_number_of_a_call_is_the_persons_where_no_other_is_told(desk):
    done = register(desk, channel="phone", phone="", call_number="138 0531 0009")
    assert desk.read(lists.numbers, done.visit_id).phone == "13805310009"
    other = register(desk, channel="letter", phone="", call_number="13805310009", name="乙", id_number="")
    assert desk.read(lists.numbers, other.visit_id).phone == ""


@pytest.mark.parametrize(
    ("field", "answers"),
    [
        ("written_on", {"channel": "letter", "written_on": "2026-11-09"}),
        ("written_on", {"channel": "letter", "written_on": "1949-12-30"}),
        ("postmarked", {"channel": "letter", "written_on": "2026-10-09", "postmarked": "2026-10-08"}),
        ("signatories", {"channel": "letter", "signatories": "99999999999"}),
        ("their_due", {"channel": "referred", "their_due": "2026-11-02"}),
        ("happened_on", {"channel": "notice", "happened_on": "明天"}),
        ("outside_people", {"channel": "notice", "outside_people": "-3"}),
        ("promise_by", {"promise": "回电", "promise_by": "昨天"}),
        ("call_number", {"channel": "phone", "call_number": "12"}),
        ("their_due", {"channel": "visit", "their_due": "2026-11-30"}),
    ],
)
def test_what_cannot_be_is_a_finding_and_is_saved(desk, field, answers):
    done = register(desk, **{"birth": "1949-12-31", **answers})
    assert field in {each.field for each in done.findings}
    assert done.number


def test_a_report_entered_into_the_index_again_is_still_found_by_its_place(desk):
    done = register(desk, channel="notice", outside_place="省信访局接待大厅", told_by="市局电话")
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        enter_anew(work, done.visit_id)
    assert list(desk.read(lists.ids, lists.VisitFilter(text="接待大厅"))) == [done.visit_id]
