"""A table comes in as a whole or not at all, shows nowhere before, says why of each row, and can be taken back."""

import json
from datetime import date, datetime

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.audit import first_broken
from reception_desk.models.counts.visits import of_day
from reception_desk.models.imports_lock import only_one
from reception_desk.models.lists import matters as matter_lists
from reception_desk.models.lists import registers
from reception_desk.models.lists.ledger import VisitFilter, ids
from reception_desk.models.lists.letters_due import open_letters
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.moments import BEIJING
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.importing import bringing, showing
from reception_desk.services.importing.bringing import bring_in, stoppable
from reception_desk.services.importing.dry_run import dry_run
from reception_desk.services.importing.seen import Seen
from reception_desk.services.importing.source import opened, with_columns
from reception_desk.services.importing.sweeping import sweep
from reception_desk.services.importing.undoing import earlier, undo_import
from reception_desk.services.people.recognising import who
from reception_desk.services.personal.person_file import find_people, give_person
from reception_desk.services.visits.ledger import find
from reception_desk.vocabulary.imports import ImportKind, ImportState, Verdict
from tests.office import PERSON, register
from tests.services.importing.tables import ROWS, looked, rows_of, table


def verdicts(found):
    return {row.place: (row.verdict, row.why) for row in found.listed}


def seen(desk):
    """Return all that a clerk could meet of an import: ledger, search, matters, people, the day's figures."""
    return (
        len(desk.read(ids, VisitFilter())),
        len(desk.read(find, VisitFilter(text="噪声")).ids),
        len(desk.read(matter_lists.ids, MatterFilter())),
        len(desk.read(who, name="李四")),
        desk.read(of_day, date(2025, 3, 13)).batches,
    )


NOTHING = (0, 0, 0, 0, 0)
ALL = (3, 2, 3, 1, 1)


@pytest.fixture
def file(tmp_path):
    return table(tmp_path, *ROWS)


def test_nothing_shows_until_all_of_it_is_there_and_then_it_does(desk, file, monkeypatch):
    met = []
    original = bringing.enter_some

    def watched(*words):
        done = original(*words)
        met.append(seen(desk))
        if len(met) == 1:
            assert register(desk, name="赵六", id_number="", demand="问路", intent="6").number.startswith("JJ")
            assert seen(desk) == (1, 0, 0, 0, 0), "what was saved meanwhile shows, and nothing else"
        return done

    monkeypatch.setattr(bringing, "HOLDS", 0.0)
    monkeypatch.setattr(bringing, "enter_some", watched)
    found = looked(desk, file)
    assert seen(desk) == NOTHING
    done = bring_in(desk, found)
    assert met[0] == NOTHING
    assert set(met[1:]) == {(1, 0, 0, 0, 0)}, "one row a step, and none of them shows; saving went on meanwhile"
    assert seen(desk) == (4, 2, 3, 1, 1)
    assert {"visits", "matters", "people"} <= done.changes.words
    (closed,) = desk.read(matter_lists.ids, MatterFilter(text="补发征地补偿"))
    whole = desk.read(matter_lists.whole, closed)
    assert (whole.row.state, whole.row.unit, whole.outer[0].number) == ("closed", "县自然资源局", "2025-1")
    assert len(desk.read(find, VisitFilter(text="2025-2")).ids) == 1, "the old number finds it"
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None
        told = look.connection.exec_driver_sql("SELECT action FROM audit WHERE action LIKE 'import.%'").scalars().all()
    assert told == ["import.bring_in"] * 2, "begun and done: the steps are not told one by one"
    assert rows_of(desk, "matter_touched") == [0]


def test_what_breaks_off_was_never_there(desk, folder, file, clock, monkeypatch):
    found = looked(desk, file)

    def broken(*words):
        raise KeyboardInterrupt

    monkeypatch.setattr(bringing, "come_to_light", broken)
    monkeypatch.setattr(bringing, "_clear", lambda *words: None)  # as if the power went
    with pytest.raises(KeyboardInterrupt):
        bring_in(desk, found)
    monkeypatch.undo()
    assert seen(desk) == NOTHING
    with only_one(folder) as held:
        assert held
        assert sweep(desk) == 0, "somebody writes it still"
    assert sweep(desk) == 1
    with desk.store.look(0, desk.now()) as look:
        for name in ("visit", "matter", "person", "person_key", "demand", "clock", "outer_number", "import_entry"):
            assert look.connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() == 0, name
    assert [each.run.state for each in earlier(desk)] == [ImportState.BROKEN]
    assert bring_in(desk, found).value.rows == 3
    assert seen(desk) == ALL
    with pytest.raises(CannotNow, match="中断"):
        showing.come_to_light(desk, earlier(desk)[0].id, 3)


def test_a_person_is_not_given_what_an_import_has_not_finished(desk, file, monkeypatch):
    own = register(desk)
    found = looked(desk, file)
    monkeypatch.setattr(bringing, "come_to_light", lambda *words: 1 / 0)
    monkeypatch.setattr(bringing, "_clear", lambda *words: None)  # as if the power went
    with pytest.raises(ZeroDivisionError):
        bring_in(desk, found)
    (offer,) = find_people(desk, PERSON["id_number"])
    assert offer.visits == 1
    (visit,) = json.loads(give_person(desk, offer.id, Grounds("本人当面申请")).value.json)["visits"]
    assert (visit["number"], visit["voided"]) == (own.number, False)


def test_cancelling_leaves_nothing_and_a_changed_file_is_not_taken(desk, file):
    found = looked(desk, file)
    with pytest.raises(CannotNow, match="什么也没有导入"):
        bring_in(desk, found, stoppable(lambda: True, lambda *words: None))
    assert seen(desk) == NOTHING
    file.write_text(file.read_text("utf-8") + "\n2025-4,2025-07-01,钱七,,,x,,,", "utf-8")
    with pytest.raises(CannotNow, match="刚才被改过"):
        bring_in(desk, found)
    with only_one(desk.folder), pytest.raises(CannotNow, match="正在导入另一个"):
        bring_in(desk, found)


def test_it_is_taken_back_as_a_whole_but_for_what_others_went_on_with(desk, file):
    run = bring_in(desk, looked(desk, file)).value.run_id
    kept = desk.read(matter_lists.ids, MatterFilter(text="反映噪声"))[0]
    number = desk.read(matter_lists.whole, kept).row.number
    again = register(desk, name="李四", id_number="", phone="13805310001", intent="2", same_as=number)
    assert again.matter_id == kept
    back = undo_import(desk, run).value
    assert (back.gone, back.stay) == (2, 1)
    assert list(desk.read(matter_lists.ids, MatterFilter())) == [kept]
    assert len(desk.read(ids, VisitFilter())) == 2
    with pytest.raises(CannotNow, match="已经撤回"):
        undo_import(desk, run)
    found = looked(desk, file)
    assert found.counts[Verdict.DUPLICATE] == 1
    assert len(found.coming) == 2


def test_every_row_gets_a_verdict_and_a_reason(desk, clock, tmp_path):
    register(desk, received_at="2026-03-12 10:00", late_reason="9")
    clock.moment = datetime(2026, 11, 3, 9, tzinfo=BEIJING)
    rows = (
        f"A1,2026-03-12,{PERSON['name']},{PERSON['id_number']},,{PERSON['demand']},,,",
        f"A2,2026-03-12,{PERSON['name']},{PERSON['id_number']},,另一件事,,,",
        "A3,20XX年3月,张三,,,反映,,,",
        "A4,3月12日,张三,,,反映,,,",
        "A5,2027-03-12,张三,,,反映,,,",
        "A6,1999-03-12,张三,,,反映,,,",
        "A7,,张三,,,反映,,,",
        "A8,2026-03-12,,,,,,,",
        "A9,2026-04-01,钱七,,,反映,2026-03-01,,",
        "A9,2026-04-02,钱八,,,反映,,,",
        "A10,2026-04-01,周九,4.4E+17,138,反映,,,",
        "A11,2026-05-01,孙十,,13805310009,反映,,,",
        "A11,2026-05-01,孙十,,13805310009,反映,,,",
        "LF2026-A0001,2026-05-02,孙十,,,反映,,,",
    )
    found = verdicts(looked(desk, table(tmp_path, *rows), ImportKind.VISITS))
    told = {
        2: (Verdict.DUPLICATE, "与已登记的 LF2026-A0001 相同"),
        3: (Verdict.FINDING, "这一天已有登记 LF2026-A0001，诉求不同"),
        4: (Verdict.CANNOT, "日期写着“20XX年3月”，没有写明"),
        5: (Verdict.CANNOT, "没有写年份"),
        6: (Verdict.CANNOT, "还没有到"),
        7: (Verdict.CANNOT, "请核对年份"),
        8: (Verdict.CANNOT, "没有日期"),
        9: (Verdict.CANNOT, "没有姓名也没有诉求"),
        10: (Verdict.FINDING, "按在办导入"),
        11: (Verdict.DUPLICATE, "编号 A9 与第 10 行相同"),
        12: (Verdict.FINDING, "不猜"),
        13: (Verdict.NEW, ""),
        14: (Verdict.DUPLICATE, "与第 13 行相同"),
        15: (Verdict.DUPLICATE, "已经在这里"),
    }
    assert found.keys() == told.keys()
    for place, (verdict, words) in told.items():
        assert (found[place][0], words in found[place][1]) == (verdict, True), (place, found[place])
    accusing = table(tmp_path, "2026-05-01,孙十,检举控告,村主任贪污", head="来访日期,姓名,目的,诉求", name="x.csv")
    assert verdicts(looked(desk, accusing))[2] == (
        Verdict.CANNOT,
        "检举控告要放进密件，不从表格导入；请在登记页单独登记。",
    )


def test_columns_that_were_chosen_are_kept_for_tables_of_that_shape(desk, tmp_path):
    head = "何时,来访日期,信访人,怎么回事"
    source = opened(desk, table(tmp_path, "1,2025-01-02,甲乙,因为征地", head=head))
    assert source.columns == {1: "received_at", 2: "name"}
    with pytest.raises(CannotNow, match="哪一列是日期"):
        dry_run(desk, with_columns(source, {2: "name"}))
    bring_in(desk, dry_run(desk, with_columns(source, {1: "received_at", 2: "name", 3: "statement"})))
    again = opened(desk, table(tmp_path, "2,2025-01-03,丙丁,因为征地", head=head, name="b.csv"))
    assert (again.remembered, again.columns[3]) == (True, "statement")
    with pytest.raises(CannotNow, match="没有认出表头"):
        opened(desk, table(tmp_path, "1,2", head="甲,乙", name="c.csv"))


def test_a_platforms_list_comes_into_the_queue_with_its_own_numbers_and_terms(desk, tmp_path):
    rows = table(
        tmp_path,
        "3702026110300018,8305217746,2026-11-02,赵六,2026-11-20,反映欠薪",
        head="信访件编号,查询码,信访时间,信访人,办理期限,信访内容",
        name="网上信访.csv",
    )
    online = looked(desk, rows, ImportKind.ONLINE)
    assert verdicts(online)[2][0] in (Verdict.NEW, Verdict.FINDING)
    assert "用不到" not in verdicts(online)[2][1]
    bring_in(desk, online)
    orders = table(
        tmp_path,
        "GD-1,2026-11-02,孙一,2026-11-09,噪声",
        head="工单编号,派单时间,来电人,办结期限,工单内容",
        name="b.csv",
    )
    bring_in(desk, looked(desk, orders, ImportKind.HOTLINE))
    due = {(each.their_number, each.due) for each in desk.read(open_letters)}
    assert due == {("", date(2026, 11, 20)), ("GD-1", date(2026, 11, 9))}
    (matter,) = desk.read(matter_lists.ids, MatterFilter(text="3702026110300018"))
    outer = desk.read(matter_lists.whole, matter).outer[0]
    assert (outer.system, outer.query_code) == ("网上信访", "8305217746")
    assert looked(desk, rows, ImportKind.ONLINE).counts[Verdict.DUPLICATE] == 1
    assert looked(desk, orders, ImportKind.HOTLINE).counts[Verdict.DUPLICATE] == 1


def test_people_are_known_afterwards_and_forgotten_when_taken_back(desk, tmp_path, monkeypatch):
    head = "姓名,身份证号,联系电话"
    rows = ("王桂兰,11010519491231002X,13805310000", "王桂兰,11010519491231002X,13805310000", "李四,,13805310001", ",,")
    found = looked(desk, table(tmp_path, *rows, head=head))
    assert [row.verdict for row in found.listed] == [Verdict.NEW, Verdict.DUPLICATE, Verdict.NEW]
    original = showing.show_some
    met = []

    def looked_at(*words):
        met.append(desk.read(who, name="李四"))
        return original(*words)

    monkeypatch.setattr(showing, "show_some", looked_at)
    run = bring_in(desk, found).value.run_id
    assert [each.person.phones for each in desk.read(who, id_number="11010519491231002X")] == [("13805310000",)]
    assert met == [[], []], "they have their keys by then, and nothing finds them before all of them show"
    assert len(desk.read(who, name="李四")) == 1
    assert undo_import(desk, run).value.gone == 2
    assert desk.read(who, name="王桂兰") == []


def test_activities_count_and_one_row_is_one(desk, tmp_path, monkeypatch):
    done = register(desk)
    rows = (
        f"2025-05-01,联合接访,石桥镇,李春梅,{done.number}",
        "2025-05-02,矛盾排查,,,",
        "2025-05-02,跳舞,,,",
        "2025,联合接访,,,",
    )
    found = looked(desk, table(tmp_path, *rows, head="日期,活动,地点,参加人员,事项编号"))
    assert [row.verdict for row in found.listed] == [Verdict.NEW, Verdict.NEW, Verdict.CANNOT, Verdict.CANNOT]
    monkeypatch.setattr(bringing, "come_to_light", lambda *words: 1 / 0)
    monkeypatch.setattr(bringing, "_clear", lambda *words: None)
    with pytest.raises(ZeroDivisionError):
        bring_in(desk, found)
    monkeypatch.undo()
    year = (date(2025, 1, 1), date(2025, 12, 31))
    assert desk.read(registers.activities, *year) == [], "not even struck out"
    assert desk.read(matter_lists.whole, done.matter_id).events == ()
    run = bring_in(desk, found).value.run_id
    assert len(desk.read(registers.activities, *year)) == 1
    whole = desk.read(matter_lists.whole, done.matter_id)
    assert [each.kind for each in whole.events if not each.undone] == ["led_activity"]
    assert looked(desk, found.source.file).counts[Verdict.DUPLICATE] == 2
    assert undo_import(desk, run).value.gone == 2
    many = looked(desk, table(tmp_path, "2025-05-01,联合接访,30", head="日期,活动,次数", name="n.csv"))
    assert "一行只记一次活动，这一行写着 30 次" in many.listed[0].why


def test_an_earlier_ledger_overwrites_nothing_that_was_told_since(desk, tmp_path):
    register(desk, phone="13900000000", address="新城 1 号")
    row = f"2025-01-02,{PERSON['name']},{PERSON['id_number']},13811112222,旧村 9 号,补偿"
    bring_in(desk, looked(desk, table(tmp_path, row, head="来访日期,姓名,身份证号,电话,住址,诉求")))
    (offer,) = desk.read(who, id_number=PERSON["id_number"])
    with desk.store.look(0, desk.now()) as look:
        known = look.connection.exec_driver_sql("SELECT phone, address FROM person").all()
        assert known == [("13900000000", "新城 1 号")]
    assert set(offer.person.phones) == {"13900000000", "13811112222"}


def test_what_was_said_before_is_remembered_however_many_rows_there_are():
    seen = Seen()
    assert [seen.before([str(each)], each) for each in range(1, 6000)] == [0] * 5999
    assert [seen.before([str(each)], 9999) for each in (1, 4711, 5999)] == [1, 4711, 5999]
