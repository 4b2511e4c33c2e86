"""Registering: never refused, numbers without gaps or doubles, everything kept."""

import json
import uuid
from datetime import datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from reception_desk.forms.form import Values
from reception_desk.forms.reading import read_object
from reception_desk.forms.sealing import joined, told_of
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.sealed import of_visit
from reception_desk.moments import BEIJING
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.visits.persons import UNNAMED
from reception_desk.services.visits.registering import findings_of, get_ready, register_visit
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.visits import Purpose
from tests.json_objects import objects
from tests.office import START, ZHAO, make_office, register, sign_in, visit


def whole(desk, registered):
    return desk.read(lists.whole, registered.visit_id)


def clocks(desk):
    with desk.store.look(0, desk.now()) as look:
        return [tuple(row) for row in look.connection.exec_driver_sql("SELECT name, nominal_due FROM clock")]


def test_an_ordinary_visit(desk):
    get_ready(desk)
    done = register(desk, purpose="2", people="3", materials="2")
    assert (done.number, done.findings) == ("LF2026-A0001", ())
    assert [(each.kind, each.stopped_by) for each in done.papers] == [(PaperKind.RECEIPT, "")]
    row = whole(desk, done).row
    assert (row.name, row.people, row.channel, row.purpose) == ("王桂兰", 3, Channel.VISIT, Purpose.HELP)
    assert (row.at, row.clerk, row.demand) == (START, "李春梅", "补发承包地征收补偿差额")
    assert (row.id_masked, row.phone_masked) == ("110105********002X", "138****0000")
    assert clocks(desk) == [("XF_TRANSFER", "2026-11-18")]


def test_an_empty_form_is_registered(desk):
    done = register_visit(desk, str(uuid.uuid4()), Values(VISIT)).value
    assert done.number == "LF2026-A0001"
    assert [each.field for each in done.findings] == ["name", "demand"]
    assert whole(desk, done).row.name == UNNAMED


def test_each_channel_has_its_own_series(desk):
    numbers = [register(desk, channel=each.value).number for each in Channel]
    assert numbers == [f"{kind}2026-A0001" for kind in ("LF", "LX", "LD", "WS", "SP", "LS", "JZ", "TB")]
    assert register(desk).number == "LF2026-A0002"


def test_a_new_year_begins_a_new_series_in_beijing(desk, clock):
    clock.moment = datetime(2026, 12, 31, 23, 59, 59, tzinfo=BEIJING)
    assert register(desk).number == "LF2026-A0001"
    clock.pass_by(seconds=1)
    assert register(desk).number == "LF2027-A0001"
    clock.pass_by(days=-1)
    assert register(desk).number == "LF2026-A0002"


def test_the_letter_of_this_computer_stands_in_the_number(tmp_path):
    make_office(tmp_path / "office", station="b")
    desk = sign_in(tmp_path / "office")
    assert register(desk).number == "LF2026-B0001"
    desk.close()


def test_a_number_grows_beyond_four_digits(desk):
    with desk.store.transaction(1, desk.now()) as work:
        work.connection.exec_driver_sql("INSERT INTO counter VALUES ('LF', 2026, 'A', 9998)")
    assert [register(desk).number for _ in range(3)] == ["LF2026-A9999", "LF2026-A10000", "LF2026-A10001"]


def test_an_office_may_have_its_own_pattern(desk):
    values = Values(office.OFFICE, {"number_pattern": "清信{kind}〔{year}〕{station}{running:03}号"})
    office.change_settings(desk, values)
    assert register(desk).number == "清信LF〔2026〕A001号"


def test_the_same_uuid_gives_the_same_visit(desk, clock):
    first = register(desk)
    clock.pass_by(days=400)
    assert register(desk, key=first.uuid, name="李四").number == first.number
    assert register(desk).number == "LF2027-A0001"
    assert len(desk.read(lists.ids, lists.VisitFilter())) == 2


def test_a_visitor_who_comes_again_is_the_same_person(desk):
    first, again = register(desk), register(desk, phone="", address="迁到新址")
    assert again.person_id == first.person_id
    assert again.matter_id != first.matter_id
    stranger = register(desk, name="李四")
    assert stranger.person_id != first.person_id
    unknown = register(desk, id_number="没带")
    assert unknown.person_id not in (first.person_id, stranger.person_id)
    with desk.store.look(0, desk.now()) as look:
        known = look.connection.exec_driver_sql("SELECT * FROM person WHERE id = ?", (first.person_id,)).one()
    assert (known.phone, known.address, known.version) == ("13805310000", "迁到新址", 2)


def test_what_the_checks_find_stops_nothing(desk):
    done = register(
        desk,
        id_number="370102199001011233",
        phone="12",
        people="-5",
        birth="2030-01-01",
        channel="鸽子",
        purpose="7",
        materials="合同\tx",
        sex="女",
    )
    fields = {each.field for each in done.findings}
    assert fields == {"id_number", "phone", "people", "birth", "channel", "purpose", "materials"}
    kept = whole(desk, done)
    assert (kept.row.people, kept.row.channel, kept.row.purpose) == (1, Channel.VISIT, None)
    assert (kept.raw["people"], kept.raw["channel"]) == ("-5", "鸽子")


def test_checks_across_fields():
    now = datetime(2026, 11, 3, 9, tzinfo=BEIJING)

    def found(**answers):
        return [each.field for each in findings_of(visit(**answers), now)]

    assert found() == []
    assert found(birth="1949-12-31", sex="2") == []
    assert found(birth="1950-01-01") == ["birth"]
    assert found(sex="1") == ["sex"]
    assert found(id_number="", birth="1850-01-01") == ["birth"]
    assert found(id_number="", birth="2026-11-04") == ["birth"]


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 half a letter",
        "\x00\x07\x1b[31m",
        "\u202e反\u2066",
        "𠮷野家 𬭊 𰻝",
        "\uffff\ufffe",
        "{{ 7*7 }} {% for x in y %} <w:p/> & ]]>",
        "'; DROP TABLE visit; --",
        "=HYPERLINK(1)",
        "😀" * 50,
    ],
)
def test_no_text_is_refused_and_its_receipt_can_be_issued(desk, text):
    raw = {each.name: text for each in VISIT.fields}
    done = register_visit(desk, str(uuid.uuid4()), Values(VISIT, raw), {text: text}).value
    kept = whole(desk, done)
    assert set(everything(desk, kept)) == set(raw)
    assert kept.kept
    issued = papers.issue_receipt(desk, done.visit_id).value
    assert issued.docx.startswith(b"PK")


def test_a_megabyte_of_text_is_registered_and_found(desk):
    statement = "征地补偿" * 250_000 + "末尾暗号"
    done = register(desk, statement=statement)
    assert whole(desk, done).raw["statement"] == statement
    assert list(desk.read(lists.ids, lists.VisitFilter(text="末尾暗号"))) == [done.visit_id]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(given_object={"divided": 0})
@example(given_object={"written_on": -1})
@given(given_object=objects(some.sampled_from([each.name for each in VISIT.fields])))
def test_any_object_is_registered_and_nothing_of_it_is_lost(desk, given_object):
    before = len(desk.read(lists.ids, lists.VisitFilter()))
    reading = read_object(VISIT, given_object)
    done = register_visit(desk, str(uuid.uuid4()), reading.values, reading.kept).value
    kept = whole(desk, done)
    assert len(desk.read(lists.ids, lists.VisitFilter())) == before + 1
    meant = reading.values.settled(desk.today())  # -1 is yesterday, which is another day tomorrow
    assert told_of(everything(desk, kept)) == told_of(meant.raw)
    seal = behind(desk, kept.row.id)
    assert (seal.kept if seal and kept.row.accusation else kept.kept) == reading.kept
    json.dumps([each.sentence for each in done.findings], ensure_ascii=False).encode()


def behind(desk, visit_id):
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        return of_visit(look, desk.clerk.id, visit_id)


def everything(desk, kept):
    """Return what was typed, in the open and behind the seal."""
    seal = behind(desk, kept.row.id)
    return joined(kept.raw, seal.raw) if seal else kept.raw


def test_an_accusation_shows_and_is_found_by_nothing_it_says(desk):
    done = register(desk, purpose="4", demand="检举张局长收受贿赂", statement="去年三月在办公室收了二十万元")
    row = whole(desk, done).row
    assert row.accusation
    assert row.demand == "检举控告事项(密)"
    assert clocks(desk) == []
    others = sign_in(desk.folder, ZHAO.name)
    for text in ("张局长", "二十万", "收受贿赂"):
        assert list(others.read(lists.ids, lists.VisitFilter(text=text))) == []
        assert list(desk.read(lists.ids, lists.VisitFilter(text=text))) == [done.visit_id]
    others.close()
    assert list(desk.read(lists.ids, lists.VisitFilter(text=done.number))) == [done.visit_id]


def test_who_receives_first_is_written_down(folder, clock):
    desk = sign_in(folder, ZHAO.name, clock)
    assert whole(desk, register(desk)).row.clerk == ZHAO.shown_name
    desk.close()


def test_a_matter_begins_with_its_number_class_people_and_first_clock(desk):
    done = register(desk, purpose="2", content="0202", region="石桥镇")
    register(desk, intent="2", same_as=done.number)
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        run = look.connection.exec_driver_sql
        kept = run("SELECT number, legal_class, content, region, first_on FROM matter").all()
        assert [tuple(each) for each in kept] == [(done.number, "SQ", "0202", "石桥镇", "2026-11-03")]
        assert run("SELECT role FROM matter_person").scalars().all() == ["petitioner"]
        clocks = run("SELECT name, nominal_due, legal_due, safe_due FROM clock").all()
        assert [tuple(each) for each in clocks] == [("XF_TRANSFER", "2026-11-18", "2026-11-18", "2026-11-18")]
