"""Groups, agents, companions and materials: kept, found, counted, never refused."""

import uuid

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.history import of_person
from reception_desk.rules.people import with_check_digit
from reception_desk.services.visits.companions import add_companions
from reception_desk.services.visits.registering import findings_of, register_visit
from reception_desk.vocabulary.visits import PersonRole
from tests.office import START, ZHAO, register, sign_in, visit

MAN = "370102199001011231"
OTHER = "370102198001011237"
REPRESENTATIVES = f"李大山\t{MAN}\t13805310001\t石桥镇\n李大河\n李大川"


def rows(desk, sql, *values):
    with desk.store.look(0, desk.now()) as look:
        return [tuple(row) for row in look.connection.exec_driver_sql(sql, values)]


def found(desk, text):
    return list(desk.read(lists.ids, lists.VisitFilter(text=text)))


def fields(done):
    return [each.field for each in done.findings]


def group(desk, **answers):
    raw = {"people": "30", "region": "石桥镇", "demand": "补发差额", "representatives": REPRESENTATIVES, **answers}
    return register_visit(desk, str(uuid.uuid4()), Values(VISIT, raw)).value


def sentences(**answers):
    return {each.field: each for each in findings_of(visit(**answers), START)}


def test_a_group_is_kept_with_its_representatives(desk):
    done = group(desk, agents=f"周律师\t\t{OTHER}\t\t\t4", companions="1. 赵六\n2. 钱七", materials="合同\t2\t12\t1")
    assert done.findings == ()
    kept = rows(desk, "SELECT place, role, name, authority FROM visit_person ORDER BY place")
    assert kept == [
        (1, "petitioner", "李大山", ""),
        (2, "representative", "李大河", ""),
        (3, "representative", "李大川", ""),
        (4, "agent", "周律师", "4"),
    ]
    assert rows(desk, "SELECT place, name FROM visit_companion") == [(1, "赵六"), (2, "钱七")]
    assert rows(desk, "SELECT name, copies, pages, original FROM visit_material") == [("合同", 2, 12, "1")]
    assert rows(desk, "SELECT materials FROM visit") == [(2,)]
    for name in ("李大河", "周律师", "赵六", OTHER[-6:]):
        assert found(desk, name) == [done.visit_id], name


def test_an_ordinary_visit_writes_no_more_rows_than_before(desk):
    register(desk)
    for table in ("visit_companion", "visit_material"):
        assert rows(desk, f"SELECT count(*) FROM {table}") == [(0,)]
    assert rows(desk, "SELECT count(*) FROM visit_person") == [(1,)]


def test_of_an_accusation_nobody_beside_the_petitioner_is_found(desk):
    group(desk, purpose="4", agents="周律师", companions="赵六")
    others = sign_in(desk.folder, ZHAO.name)
    for name in ("李大河", "周律师", "赵六"):
        assert found(others, name) == []
    others.close()


def test_a_sixth_representative_is_a_finding_and_all_are_kept(desk):
    done = group(desk, representatives="\n".join(f"李大{n}" for n in range(40)), people="200")
    (finding,) = done.findings
    assert (finding.field, finding.article) == ("representatives", "条20③")
    assert len(rows(desk, "SELECT * FROM visit_person")) == 40


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"people": "2", "representatives": REPRESENTATIVES}, "people"),
        ({"people": "0"}, "people"),
        ({"people": "-3"}, "people"),
        ({"people": "999999999999"}, "people"),
        ({"people": "2", "companions": "甲\n乙\n丙"}, "companions"),
        ({"agents": "甲\n乙\n丙"}, "agents"),
        ({"agents": "甲\t111\t123"}, "agents"),
        ({"id_document": "414", "id_number": "护照"}, "id_number"),
        ({"id_document": "XYM", "id_number": "123"}, "id_number"),
        ({"name": "长" * 300}, "name"),
        ({"id_number": "", "birth": "2015-01-01"}, "birth"),
        ({"id_number": "370102201501011238"}, "id_number"),
        ({"people": "9", "representatives": "别人\t11010519491231002X"}, "representatives"),
        ({"people": "9", "companions": f"王桂兰 {MAN}"}, "companions"),
    ],
)
def test_what_is_odd_about_people_is_said(answers, field):
    assert field in sentences(**answers)


def test_right_documents_are_not_blamed():
    assert sentences(id_document="414", id_number="E12345678") == {}
    assert sentences(name="某公司", id_document="XYM", id_number="9111 0000 6000 3734 1l") == {}
    assert sentences(id_number="", birth="2015-01-01", agents="王大山\t\t\t\t父\t2") == {}


def test_no_name_is_a_state():
    assert "name" in sentences(name="")
    assert sentences(name="", id_number="", id_state="7") == {}
    assert sentences(name="", id_number="", people="3", representatives=REPRESENTATIVES) == {}


def test_the_rule_of_a_province_is_stricter_where_it_applies():
    values = visit(people="8", representatives=REPRESENTATIVES)
    assert findings_of(values, START) == ()
    (finding,) = findings_of(values, START, "zhejiang")
    assert "3 名" in finding.sentence


def test_an_anonymous_letter_has_no_dummy_name_or_number(desk):
    done = register(desk, name="", id_number="", id_state="7", channel="letter", phone="", address="")
    assert rows(desk, "SELECT name, id_number FROM visit_person") == [("匿名", "")]
    assert done.findings == ()


def test_two_people_with_one_number_and_one_person_with_two(desk):
    register(desk, name="张建国", id_number=MAN, birth="")
    done = register(desk, name="张建军", id_number=MAN)
    assert "张建国" in {each.field: each.sentence for each in done.findings}["id_number"]
    done = register(desk, name="张建国", id_number=with_check_digit(MAN[:14] + "125"))
    assert "两个号码" in {each.field: each.sentence for each in done.findings}["id_number"]
    done = register(desk, agents=f"李四\t\t{MAN}")
    assert "agents" in fields(done)
    assert len(rows(desk, "SELECT * FROM person WHERE id_number = ?", MAN)) == 3


def test_the_history_counts_every_role(desk):
    first = register(desk, name="周律师", id_number=OTHER)
    register(desk, agents=f"周律师\t\t{OTHER}\t\t\t4")
    register(desk, purpose="4", agents=f"周律师\t\t{OTHER}\t\t\t4")
    history = desk.read(of_person, first.person_id)
    assert history.counted == 2
    assert [each.roles for each in history.visits] == [(PersonRole.AGENT,), (PersonRole.PETITIONER,)]


def test_companions_are_added_later(desk):
    done = group(desk, companions="赵六")
    names = "\n".join(f"{n}. 随行{n:03}" for n in range(100))
    added = add_companions(desk, done.visit_id, f"{names}\n赵六\n随行001").value
    assert (added.added, added.already, added.listed, added.findings) == (100, 2, 101, ())
    assert rows(desk, "SELECT count(*), max(place) FROM visit_companion") == [(101, 101)]
    assert found(desk, "随行099") == [done.visit_id]
    assert found(desk, "李大河") == found(desk, "补发差额") == found(desk, done.number) == [done.visit_id]
    assert "随行042" in desk.read(lists.whole, done.visit_id).raw["companions"]
    assert rows(desk, "SELECT kind, version FROM visit_change") == [("companions", 1)]
    assert rows(desk, "SELECT version FROM visit") == [(2,)]
    again = add_companions(desk, done.visit_id, names).value
    assert (again.added, again.already) == (0, 100)
    assert rows(desk, "SELECT count(*) FROM visit_change") == [(1,)]
    assert rows(desk, "SELECT action FROM audit ORDER BY seq DESC LIMIT 1") == [("visit.add_companions",)]


def test_companions_of_an_accusation_stay_unfound(desk):
    done = group(desk, purpose="4")
    add_companions(desk, done.visit_id, "随行甲")
    others = sign_in(desk.folder, ZHAO.name)
    assert found(others, "随行甲") == found(others, "补发差额") == []
    with pytest.raises(NotPermitted):
        add_companions(others, done.visit_id, "随行乙")
    others.close()
    assert found(desk, "随行甲") == [done.visit_id]
    assert rows(desk, "SELECT * FROM visit_companion") == []
    assert found(desk, done.number) == [done.visit_id]


def test_nobody_is_added_where_there_is_no_visit(desk):
    with pytest.raises(CannotNow):
        add_companions(desk, 4711, "甲")


def test_numbers_in_rows_are_masked_for_others(desk, folder, clock):
    done = group(desk, companions=f"赵六 {OTHER} 13805310009")
    desk.close()
    other = sign_in(folder, ZHAO.name, clock)
    raw = other.read(lists.whole, done.visit_id).raw
    assert "370102********1231" in raw["representatives"]
    assert OTHER not in raw["companions"] and "138****0009" in raw["companions"]
    other.close()
