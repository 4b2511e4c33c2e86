"""Putting right what was saved: the old text is kept, the number stays, nobody's change is overwritten."""

import pytest

from reception_desk.errors import AlreadyChanged, CannotNow, NotPermitted, ReasonNeeded
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.attachments import rows
from reception_desk.models.audit import first_broken
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists import deadlines, history, people, promises
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists import visits as lists
from reception_desk.services.matters import handling as matters
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.people.recognising import who
from reception_desk.services.visits.corrections import begin_change, correct_visit, differing, restore_visit, void_visit
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.files import AttachmentKind
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.visits import ChangeKind
from tests.office import LI, PASSWORD, PERSON, ZHAO, register, sign_in, visit

HEAD = office.NewAccount("qiankezhang", "钱科长", PASSWORD, frozenset({Role.HEAD}))


def sql(desk, statement, *values):
    with desk.store.look(0, desk.now()) as look:
        return [tuple(row) for row in look.connection.exec_driver_sql(statement, values)]


def change(desk, visit_id, reason="", **answers):
    """Take a visit in hand, change some answers, save."""
    taken = begin_change(desk, visit_id).value
    return correct_visit(desk, visit_id, taken.version, Values(VISIT, {**taken.raw, **answers}), reason)


def found(desk, text):
    return list(desk.read(lists.ids, lists.VisitFilter(text=text)))


def whole(desk, visit_id):
    return desk.read(lists.whole, visit_id)


@pytest.fixture
def colleague(folder, clock):
    """Return the desk of a clerk who may register and nothing more."""
    desk = sign_in(folder, ZHAO.name, clock)
    yield desk
    desk.close()


def test_every_row_that_follows_from_the_words_is_written_anew(desk):
    done = register(desk, purpose="2", people="3", promise="回电", promise_by="2026-11-20")
    fixed = change(
        desk,
        done.visit_id,
        name="王桂蓝",
        phone="13912345678",
        people="5",
        demand="公开账目\n补发差额",
        statement="村里没有公示。",
        region="石桥镇",
        promise_by="2026-11-25",
    ).value
    assert (fixed.number, fixed.kind) == (done.number, ChangeKind.EDIT)
    assert fixed.fields == ("name", "phone", "people", "region", "demand", "statement", "promise_by")
    (row,) = sql(
        desk,
        "SELECT v.number, v.people, v.region, v.statement, v.summary, v.promise_by, v.version, p.name, p.phone "
        "FROM visit v JOIN visit_person p ON p.visit_id = v.id",
    )
    assert row == (done.number, 5, "石桥镇", "村里没有公示。", "公开账目", "2026-11-25", 2, "王桂蓝", "13912345678")
    assert sql(desk, "SELECT place, text FROM demand ORDER BY place") == [(1, "公开账目"), (2, "补发差额")]
    assert sql(desk, "SELECT title FROM matter") == [("公开账目",)]
    assert sql(desk, "SELECT name, nominal_due FROM clock") == [("XF_TRANSFER", "2026-11-18")]
    for words in ("王桂蓝", "13912345678", "没有公示", "公开账目"):
        assert found(desk, words) == [done.visit_id], words
    for words in ("王桂兰", "13805310000", "县道改线"):
        assert found(desk, words) == [], words


def test_the_person_is_corrected_and_is_found_by_the_new_and_the_old_name(desk):
    done = register(desk, id_number="", name="王桂兰")
    change(desk, done.visit_id, name="王桂蓝")
    assert sql(desk, "SELECT name FROM person") == [("王桂蓝",)]
    for name in ("王桂蓝", "王桂兰"):
        assert [each.person.id for each in desk.read(who, name=name)] == [done.person_id], name


def test_a_person_of_other_visits_stays_as_those_tell(desk):
    first, second = register(desk), register(desk)
    assert first.person_id == second.person_id
    change(desk, second.visit_id, name="张三", id_number="370102199001011231")
    assert sql(desk, "SELECT name FROM person ORDER BY id") == [("王桂兰",), ("张三",)]
    assert sql(desk, "SELECT person_id FROM visit_person ORDER BY visit_id") == [(1,), (2,)]


def test_a_number_typed_wrong_is_nobodys_afterwards(desk):
    known = register(desk)
    wrong = register(desk, name="王桂兰", id_number="370102199001011231", phone="13900000001")
    assert wrong.person_id != known.person_id
    change(desk, wrong.visit_id, id_number=PERSON["id_number"])
    assert sql(desk, "SELECT person_id FROM visit_person ORDER BY visit_id") == [(1,), (1,)]
    assert [each.person.id for each in desk.read(who, name="王桂兰")] == [known.person_id]


def test_the_old_text_is_kept_with_who_when_and_why(desk, clock):
    done = register(desk)
    clock.pass_by(minutes=10)
    change(desk, done.visit_id, phone="13900000001")
    clock.pass_by(minutes=10)
    change(desk, done.visit_id, phone="13900000002", name="王桂蓝")
    newest, oldest = whole(desk, done.visit_id).changes
    assert [(each.name, each.before, each.after) for each in newest.texts] == [
        ("name", "王桂兰", "王桂蓝"),
        ("phone", "13900000001", "13900000002"),
    ]
    assert [(each.before, each.after) for each in oldest.texts] == [("13805310000", "13900000001")]
    assert (oldest.version, newest.version, newest.clerk, newest.at) == (1, 2, LI.shown_name, clock())
    assert newest.kind is ChangeKind.EDIT


def test_another_reader_sees_the_old_numbers_masked(desk, colleague):
    done = register(desk)
    change(desk, done.visit_id, phone="13900000001")
    (changed,) = whole(colleague, done.visit_id).changes
    assert [(each.before, each.after) for each in changed.texts] == [("138****0000", "139****0001")]


def test_after_a_paper_it_is_a_correction_with_a_reason_and_the_paper_stays_what_it_was(desk):
    done = register(desk, purpose="2")
    before = papers.issue_receipt(desk, done.visit_id).value
    with pytest.raises(ReasonNeeded, match="理由"):
        change(desk, done.visit_id, name="王桂蓝")
    with pytest.raises(CannotNow, match="理由"):
        change(desk, done.visit_id, reason=" \n ", name="王桂蓝")
    assert whole(desk, done.visit_id).row.name == "王桂兰"
    fixed = change(desk, done.visit_id, reason="姓名写错", name="王桂蓝").value
    assert fixed.kind is ChangeKind.CORRECTION
    (changed,) = whole(desk, done.visit_id).changes
    assert (changed.kind, changed.reason) == (ChangeKind.CORRECTION, "姓名写错")
    again = papers.issue_receipt(desk, done.visit_id).value
    assert again.docx == before.docx
    assert (again.paper_id, again.number) == (before.paper_id, before.number)


def test_the_limit_goes_with_an_accusation_and_comes_back(desk):
    done = register(desk, purpose="2")
    change(desk, done.visit_id, purpose="4")
    assert sql(desk, "SELECT * FROM clock") == []
    assert sql(desk, "SELECT statement, summary FROM visit") == [("", "")]
    assert whole(desk, done.visit_id).row.demand == "检举控告事项(密)"
    change(desk, done.visit_id, purpose="2")
    assert sql(desk, "SELECT nominal_due FROM clock") == [("2026-11-18",)]
    assert found(desk, "县道改线") == [done.visit_id]


def test_a_limit_that_runs_is_left_alone(desk, clock):
    done = register(desk, purpose="2")
    before = sql(desk, "SELECT * FROM clock")
    clock.pass_by(days=3)
    change(desk, done.visit_id, demand="公开账目")
    assert sql(desk, "SELECT * FROM clock") == before


def test_the_number_stays_whatever_is_changed_and_that_is_said(desk):
    done = register(desk)
    fixed = change(desk, done.visit_id, channel="letter").value
    assert fixed.number == "LF2026-A0001"
    assert [each.field for each in fixed.findings if "不变" in each.sentence] == ["channel"]
    assert whole(desk, done.visit_id).row.channel.value == "letter"
    fixed = change(desk, done.visit_id, intent="6").value
    assert [each.field for each in fixed.findings if "不变" in each.sentence] == ["intent"]
    assert whole(desk, done.visit_id).row.noted
    assert sql(desk, "SELECT * FROM visit_matter") == sql(desk, "SELECT * FROM clock") == []
    assert register(desk).number == "LF2026-A0002"


def test_a_visit_is_linked_to_an_earlier_matter_and_taken_off_again(desk):
    first, second = register(desk), register(desk)
    change(desk, second.visit_id, intent="2", same_as=first.number)
    assert sql(desk, "SELECT matter_id FROM visit_matter ORDER BY visit_id") == [(first.matter_id,)] * 2
    assert sql(desk, "SELECT matter_id FROM clock ORDER BY visit_id") == [(first.matter_id,)] * 2
    change(desk, second.visit_id, intent="1", same_as="")
    (one,), (other,) = sql(desk, "SELECT matter_id FROM visit_matter ORDER BY visit_id")
    assert one == first.matter_id != other


def test_two_who_change_one_visit_lose_nothing(desk, folder, clock):
    done = register(desk)
    other = sign_in(folder, LI.name, clock)
    mine, theirs = begin_change(desk, done.visit_id).value, begin_change(other, done.visit_id).value
    correct_visit(other, done.visit_id, theirs.version, Values(VISIT, {**theirs.raw, "phone": "13900000001"}))
    yours = {**mine.raw, "phone": "13900000002", "region": "石桥镇"}
    with pytest.raises(AlreadyChanged) as told:
        correct_visit(desk, done.visit_id, mine.version, Values(VISIT, yours))
    assert told.value.now == {
        "version": 2,
        "raw": {**mine.raw, "phone": "13900000001"},
        "corrects": False,
        "by": LI.shown_name,
    }
    assert told.value.yours == {"raw": yours}
    assert differing(told.value.now["raw"], told.value.yours["raw"]) == ("phone", "region")
    correct_visit(desk, done.visit_id, 2, Values(VISIT, yours))
    assert whole(desk, done.visit_id).raw["phone"] == "13900000002"
    other.close()


def test_only_who_recorded_or_received_it_or_the_head_may_change_it(desk, colleague, folder, clock):
    done = register(desk)
    for act in (begin_change, restore_visit):
        with pytest.raises(NotPermitted, match="登记人"):
            act(colleague, done.visit_id)
    with pytest.raises(NotPermitted, match="不能更改"):
        correct_visit(colleague, done.visit_id, 1, Values(VISIT, {"name": "甲"}))
    with pytest.raises(NotPermitted):
        void_visit(colleague, done.visit_id, "误操作")
    assert sql(desk, "SELECT outcome FROM audit ORDER BY seq DESC LIMIT 4") == [("refused",)] * 4
    own = register(colleague)
    change(colleague, own.visit_id, phone="13900000001")
    office.add_account(desk, HEAD)
    head = sign_in(folder, HEAD.name, clock)
    change(head, own.visit_id, phone="13900000002")
    assert whole(head, own.visit_id).changes[0].clerk == HEAD.shown_name
    seen = "SELECT clerk, detail FROM audit WHERE action = 'visit.begin_change' AND outcome = 'done'"
    assert sql(desk, seen) == [(HEAD.name, '{"reason": "5"}')]
    head.close()


def test_the_audit_names_the_fields_and_never_what_they_say(desk):
    done = register(desk)
    change(desk, done.visit_id, name="张三丰", phone="13900000009")
    (detail,) = sql(desk, "SELECT detail FROM audit WHERE action = 'visit.change'")
    assert detail == ('{"fields": ["name", "phone"], "kind": "edit", "version": 2}',)
    said = str(sql(desk, "SELECT * FROM audit"))
    assert not any(word in said for word in ("张三丰", "王桂兰", "13900000009", "13805310000"))
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None


def test_what_is_the_same_is_no_change(desk):
    done = register(desk)
    known = sql(desk, "SELECT count(*) FROM audit")
    assert change(desk, done.visit_id, phone=" 13805310000 ").value.fields == ()
    assert sql(desk, "SELECT count(*) FROM audit") == known
    assert whole(desk, done.visit_id).changes == ()


def test_a_day_that_was_typed_as_today_stays_that_day(desk, clock):
    done = register(desk, promise="回电", promise_by="明天")
    clock.pass_by(days=5)
    fixed = change(desk, done.visit_id, phone="13900000001").value
    assert fixed.fields == ("phone",)
    assert sql(desk, "SELECT promise_by FROM visit") == [("2026-11-04",)]


def test_a_void_visit_keeps_its_number_and_counts_no_more(desk):
    done = register(desk, promise="回电", promise_by="2026-11-05", people="4")
    kept = register(desk, name="李四", id_number="")
    papers.issue_receipt(desk, done.visit_id)
    assert void_visit(desk, done.visit_id, "重复登记").value == done.number
    figures = desk.read(of_day, desk.today())
    assert (figures.batches, figures.persons, figures.total_year) == (1, 1, 1)
    assert desk.read(promises.open_ones) == []
    assert desk.read(deadlines.clocks_of, done.visit_id) == []
    assert len(desk.read(deadlines.clocks_of, kept.visit_id)) == 1
    assert desk.read(history.of_person, done.person_id).visits == ()
    assert desk.read(people.known, [done.person_id]) == []
    lines = {row.id: row.voided for row in desk.read(lists.of_day, desk.today())}
    assert lines == {done.visit_id: True, kept.visit_id: False}
    assert found(desk, "王桂兰") == [done.visit_id]
    seen = whole(desk, done.visit_id)
    assert (seen.row.number, seen.void_reason, seen.changes[0].kind) == (done.number, "重复登记", ChangeKind.VOID)
    again = register(desk, name="王五", id_number="", intent="2", same_as=done.number)
    assert "same_as" in {each.field for each in again.findings}
    assert again.matter_id != done.matter_id
    assert again.number == "LF2026-A0003"


def test_a_void_visit_gets_no_new_paper_and_no_change_until_it_is_restored(desk):
    done = register(desk, purpose="2")
    first = papers.issue_receipt(desk, done.visit_id).value
    void_visit(desk, done.visit_id, "误操作")
    with pytest.raises(CannotNow, match="已作废"):
        papers.issue_paper(desk, done.visit_id, PaperKind.REGISTRATION)
    assert papers.issue_receipt(desk, done.visit_id).value.docx == first.docx
    assert papers.offered(desk, whole(desk, done.visit_id).row) == ()
    with pytest.raises(CannotNow, match="恢复"):
        begin_change(desk, done.visit_id)
    with pytest.raises(CannotNow, match="恢复"):
        correct_visit(desk, done.visit_id, 2, Values(VISIT, {"name": "甲"}))
    assert restore_visit(desk, done.visit_id).value == done.number
    papers.issue_paper(desk, done.visit_id, PaperKind.REGISTRATION)
    assert desk.read(of_day, desk.today()).batches == 1
    assert [each.kind for each in whole(desk, done.visit_id).changes] == [ChangeKind.RESTORE, ChangeKind.VOID]


def test_voiding_asks_for_a_reason_and_twice_is_once(desk):
    done = register(desk)
    with pytest.raises(CannotNow, match="理由"):
        void_visit(desk, done.visit_id, " ")
    void_visit(desk, done.visit_id, "误操作")
    known = sql(desk, "SELECT count(*) FROM audit")
    void_visit(desk, done.visit_id, "再一次")
    assert sql(desk, "SELECT count(*) FROM audit") == known
    restore_visit(desk, done.visit_id)
    restore_visit(desk, done.visit_id)
    assert len(whole(desk, done.visit_id).changes) == 2
    for act in (lambda: begin_change(desk, 999), lambda: void_visit(desk, 999, "x"), lambda: restore_visit(desk, 999)):
        with pytest.raises(CannotNow, match="没有这次登记"):
            act()


def test_a_void_accusation_gives_its_person_to_nobody(desk):
    done = register(desk, purpose="4")
    void_visit(desk, done.visit_id, "误操作")
    assert desk.read(who, name="王桂兰", id_number=PERSON["id_number"]) == []


def test_any_text_of_a_change_is_kept(desk):
    done = register(desk)
    text = "\x00\u202e𠮷😀'; DROP TABLE visit; --" + "长" * 100_000
    change(desk, done.visit_id, statement=text, people="-5", birth="2030-01-01")
    raw = whole(desk, done.visit_id).raw
    assert raw["statement"].endswith("长" * 100_000)
    assert raw["people"] == "-5"


def test_times_that_were_measured_stay_and_typed_ones_are_changed(desk, clock):
    began = clock()
    clock.pass_by(minutes=20)
    done = register_visit(desk, "5a0e5d1c-7c50-4a51-9a55-111111111111", visit(), began=began).value
    before = sql(desk, "SELECT started_at, ended_at, received_at, year FROM visit")
    clock.pass_by(days=1)
    change(desk, done.visit_id, phone="13900000001")
    assert sql(desk, "SELECT started_at, ended_at, received_at, year FROM visit") == before
    change(desk, done.visit_id, received_at="2026-11-02 15:00", late_reason="1", started_at="2026-11-02 15:05")
    after = sql(
        desk, "SELECT received_on, started_at, number, nominal_due FROM visit JOIN clock ON visit_id = visit.id"
    )
    assert after == [("2026-11-02", "2026-11-02 07:05:00.000000", done.number, "2026-11-17")]
    change(desk, done.visit_id, received_at="", late_reason="", started_at="")
    assert sql(desk, "SELECT received_on, started_at FROM visit") == [("2026-11-03", None)]


def test_a_notice_of_a_visit_elsewhere_is_written_anew(desk):
    done = register(desk, channel="notice", outside_place="省信访局", told_by="市局电话")
    assert sql(desk, "SELECT place, told_by FROM outside_visit") == [("省信访局", "市局电话")]
    change(desk, done.visit_id, outside_place="国家信访局")
    assert sql(desk, "SELECT place, told_by FROM outside_visit") == [("国家信访局", "市局电话")]
    change(desk, done.visit_id, channel="visit")
    assert sql(desk, "SELECT * FROM outside_visit") == []
    assert len(sql(desk, "SELECT * FROM visit_matter")) == 1


def test_the_files_of_a_visit_go_to_the_form_that_takes_it_over(desk):
    done = register(desk)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        rows.add(work, done.uuid, rows.NewAttachment("a-1", "照片.jpg", 7, "d", AttachmentKind.PICTURE))
    void_visit(desk, done.visit_id, "保存后撤销", "form-2")
    assert sql(desk, "SELECT visit_uuid FROM attachment") == [("form-2",)]


def test_a_demand_that_is_still_raised_keeps_what_was_decided_of_it(desk):
    done = register(desk, demand="补发差额\n公开账目")
    first, second = desk.read(matter_lists.whole, done.matter_id).demands
    matters.decide_demand(desk, second.id, "01", desk.today(), "处理意见书 3 号")
    matters.choose_outcome(desk, done.matter_id, "A3", desk.today(), by_order="领导批示", demand_id=first.id)
    change(desk, done.visit_id, demand="公开账目\n安排低保")
    kept, fresh = desk.read(matter_lists.whole, done.matter_id).demands
    assert (kept.id, kept.text, kept.decision, kept.evidence) == (second.id, "公开账目", "01", "处理意见书 3 号")
    assert (fresh.text, fresh.decision) == ("安排低保", "")


def test_a_representative_without_papers_stays_the_person_of_before(desk):
    done = register(desk, people="6", representatives="赵一\n钱二")
    before = dict(sql(desk, "SELECT name, id FROM person"))
    change(desk, done.visit_id, people="7", representatives="赵一\n孙三")
    after = dict(sql(desk, "SELECT name, id FROM person"))
    assert after["赵一"] == before["赵一"]
    assert "孙三" in after


def test_whom_a_correction_takes_out_stands_behind_the_matter_no_more(desk):
    first = register(desk)
    again = register(desk, intent="2", same_as=first.number)
    change(desk, again.visit_id, name="孙秀英", id_number="", phone="13900001111")
    assert {name for _, name, _ in desk.read(matter_lists.whole, first.matter_id).people} == {"王桂兰", "孙秀英"}
    change(desk, again.visit_id, name="王桂兰", id_number=PERSON["id_number"], phone=PERSON["phone"])
    assert [name for _, name, _ in desk.read(matter_lists.whole, first.matter_id).people] == ["王桂兰"]
