"""条30③: what is sealed stands in no ordinary table and is met by nobody who may not read it."""

import uuid

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.form import Values
from reception_desk.forms.sealing import parts_of
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists import visits
from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.lists.history import of_person
from reception_desk.models.lists.last import last_of_reader
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.letters_due import open_letters
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import ids as matter_ids
from reception_desk.models.lists.matters import whole as matter_whole
from reception_desk.models.lists.people import known
from reception_desk.models.lists.promises import open_ones
from reception_desk.models.lists.typed import after
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.search import fold
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.matters.handling import record_fact
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.people.recognising import beside, who
from reception_desk.services.seal import sealed
from reception_desk.services.seal.sealed import SecretKind
from reception_desk.services.visits.attachments import Offer, attach, prepare, remove_attachment, take_out
from reception_desk.services.visits.companions import add_companions
from reception_desk.services.visits.corrections import begin_change, correct_visit, restore_visit, void_visit
from reception_desk.services.visits.ledger import find
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.seals import SealState
from tests.office import EVERY_ROLE, LI, PERSON, ZHAO, ZHOU, register, seal_of, sign_in

MARKER = "麒麟密语"
MIXED = {
    "purpose": "2",
    "accuses": "1",
    "accused_name": "周大成",
    "accused_unit": "石桥镇人民政府",
    "accused_post": "副镇长",
    "accusation": f"收受{MARKER}好处费二十万元",
    "passages": f"他还{MARKER}侵占补偿款",
}


@pytest.fixture
def zhao(folder, clock, desk):
    """Return another clerk's desk."""
    signed_in = sign_in(folder, ZHAO.name, clock)
    yield signed_in
    signed_in.close()


def tables(desk, *, behind=False):
    """Return every ordinary table with all its rows, as text; the words of the index among them."""
    with desk.store.look(0, desk.now()) as look:
        names = look.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        return {
            name: str(look.connection.exec_driver_sql(f'SELECT * FROM "{name}"').fetchall())
            for name in names.all()
            if name.startswith("sealed_") is behind
        }


def holding(desk, *words, behind=False):
    """Return which tables hold one of the words, written out or escaped."""
    asked = [form for word in words for form in (word, word.encode("unicode_escape").decode())]
    found = tables(desk, behind=behind)
    return {
        name
        for name, rows in found.items()
        if any(word in rows or word.replace("\\", "\\\\") in rows for word in asked)
    }


def everywhere(**answers):
    """Return an answer with the marker in every field that takes words."""
    raw = {
        each.name: f"{MARKER}{each.name}" for each in VISIT.fields if each.name not in ("purpose", "channel", "intent")
    }
    return Values(VISIT, {**raw, "channel": "visit", "intent": "1", **answers})


def seal(desk, visit_id):
    return seal_of(desk, visit_id)


def opened(desk, visit_id):
    return sealed.open_seal(desk, seal(desk, visit_id).id).value


def change(desk, visit_id, reason="", **answers):
    taken = begin_change(desk, visit_id).value
    return correct_visit(desk, visit_id, taken.version, Values(VISIT, {**taken.raw, **answers}), reason).value


def put(desk, key, name, content=b"%PDF-1.4 ..."):
    return attach(desk, key, prepare(desk, [Offer(name, content=content)], lambda *_: None, lambda: False)).value


def test_of_an_accusation_no_word_stands_in_an_ordinary_table(desk):
    key = str(uuid.uuid4())
    put(desk, key, f"{MARKER}.pdf")
    done = register_visit(desk, key, everywhere(purpose="4"), {MARKER: MARKER}).value
    assert holding(desk, MARKER) == set()
    papers.issue_receipt(desk, done.visit_id)
    change(desk, done.visit_id, f"{MARKER}更正", accusation=f"再说{MARKER}")
    add_companions(desk, done.visit_id, f"{MARKER}甲")
    put(desk, key, f"后补{MARKER}.pdf", b"%PDF-1.4 another")
    void_visit(desk, done.visit_id, f"{MARKER}作废")
    restore_visit(desk, done.visit_id)
    sealed.transfer(desk, seal(desk, done.visit_id).id, f"县纪委{MARKER}", desk.today(), MARKER)
    assert holding(desk, MARKER) == set()
    assert {"sealed_matter", "sealed_person", "sealed_event", "sealed_file"} <= holding(desk, MARKER, behind=True)
    with desk.store.look(0, desk.now()) as look:
        run = look.connection.exec_driver_sql
        assert run("SELECT parts FROM paper").scalars().all() == [b""]
        assert run("SELECT count(*) FROM visit_index WHERE visit_index MATCH '麒麟'").scalar() == 0
        assert run("SELECT count(*) FROM visit_matter").scalar() == run("SELECT count(*) FROM matter").scalar() == 0


def test_of_a_mixed_visit_the_ordinary_tables_hold_the_ordinary_half(desk):
    done = register(desk, **MIXED)
    assert holding(desk, MARKER, "周大成", "副镇长", "二十万", "accuse") == set()
    assert holding(desk, "县道改线") == set(), "the statement waits to be divided"
    assert {"demand", "matter", "visit"} <= holding(desk, PERSON["demand"])
    assert done.matter_id
    change(desk, done.visit_id, divided="1")
    assert "visit" in holding(desk, "县道改线")
    assert holding(desk, MARKER, "周大成", "副镇长", "二十万", "accuse") == set()
    assert opened(desk, done.visit_id).passages == (f"他还{MARKER}侵占补偿款",)


def test_a_passage_that_stood_in_the_open_is_taken_behind_with_what_was_said_before(desk, zhao):
    done = register(desk, statement=f"征地补偿不足。副镇长{MARKER}收钱。", purpose="2")
    change(desk, done.visit_id, demand=f"查处{MARKER}并补发差额")
    papers.issue_receipt(desk, done.visit_id)
    assert "visit" in holding(desk, MARKER)
    now = {**MIXED, "statement": "征地补偿不足。", "demand": "补发差额", "divided": "1"}
    change(desk, done.visit_id, f"当事人说{MARKER}", **now)
    assert holding(desk, MARKER) == set()
    assert "visit" in holding(desk, "征地补偿不足")
    assert papers.issue_receipt(desk, done.visit_id).value.prints == 0
    with pytest.raises(NotPermitted, match="登记人补打"):
        papers.issue_receipt(zhao, done.visit_id)
    assert MARKER in str([each.detail for each in opened(desk, done.visit_id).events])


def test_what_becomes_an_accusation_is_taken_behind_whole(desk, zhao):
    done = register(desk, purpose="2", demand=f"查处{MARKER}", name=f"王{MARKER}", id_number="")
    change(desk, done.visit_id, phone="13905310009")
    put(desk, done.uuid, f"{MARKER}.pdf")
    papers.issue_receipt(desk, done.visit_id)
    record_fact(desk, done.matter_id, Fact.ACCEPTED, desk.today(), MARKER)
    change(desk, done.visit_id, f"其实是检举{MARKER}", purpose="4")
    assert holding(desk, MARKER, "13905310009", "县道改线") == set()
    assert [each.name for each in opened(desk, done.visit_id).files] == [f"{MARKER}.pdf"]
    assert matter_whole_of(zhao, done.matter_id) is None
    change(desk, done.visit_id, "弄错了", purpose="2")
    assert {"visit", "person", "demand", "attachment"} <= holding(desk, MARKER)
    assert seal(desk, done.visit_id) is None
    assert [each.name for each in desk.read(of_visit, done.uuid)] == [f"{MARKER}.pdf"]


def matter_whole_of(desk, matter_id):
    return desk.read(matter_whole, matter_id)


def test_nobody_else_meets_it_by_any_reading(desk, zhao):
    known_person = register(desk, purpose="2").person_id
    mixed = register(
        desk, name=MARKER, id_number="", phone="13805319999", promise="回电", promise_by="2026-11-10", **MIXED
    )
    alone = register(
        desk,
        purpose="4",
        name=f"{MARKER}甲",
        id_number="",
        phone="13705318888",
        promise=MARKER,
        promise_by="2026-11-10",
        urgent="2",
        urgent_told=MARKER,
        channel="referred",
        their_due="2026-11-09",
        their_number=MARKER,
        statement=MARKER,
    )
    reads = [
        *(zhao.read(visits.rows, zhao.read(visits.ids, VisitFilter())), zhao.read(visits.outward, [alone.visit_id])),
        *(zhao.read(visits.whole, each.visit_id) for each in (mixed, alone)),
        *(zhao.read(visits.numbers, alone.visit_id), zhao.read(last_of_reader)),
        *(zhao.read(open_letters), zhao.read(open_ones), zhao.read(urgent_ones, zhao.today())),
        *(zhao.read(after, zhao.today(), 0), zhao.read(known, [alone.person_id, known_person])),
        *(zhao.read(who, name="周大成"), zhao.read(who, phone="13705318888"), zhao.read(who, name=f"{MARKER}甲")),
        *(zhao.read(of_person, alone.person_id), zhao.read(of_visit, alone.uuid)),
        *(zhao.read(beside, Values(VISIT, {"name": f"{MARKER}甲", "phone": "13705318888"})),),
        *(zhao.read(matter_whole, mixed.matter_id), zhao.read(lists.rows), zhao.read(lists.count)),
    ]
    for each in reads:
        assert "周大成" not in repr(each) and "二十万" not in repr(each) and f"{MARKER}甲" not in repr(each)
        assert "13705318888" not in repr(each) and "accuse" not in repr(each)
    for text in ("周大成", "二十万", "13705318888", f"{MARKER}甲", "副镇长", fold("侵占补偿款"), "县道改线 周大成"):
        assert list(zhao.read(find, VisitFilter(text=text)).ids) == []
        assert list(zhao.read(matter_ids, MatterFilter(text=text))) == []
    assert list(zhao.read(find, VisitFilter(text="补发承包地")).ids)
    assert [seal(zhao, each.visit_id) for each in (mixed, alone)] == [None, None]
    assert zhao.read(sealed.seal_of_matter, mixed.matter_id) is None
    assert zhao.read(lists.rows) == []


def test_every_act_on_it_refuses_whoever_may_not_read(desk, zhao):
    done = register(desk, purpose="4", statement=MARKER)
    key = seal(desk, done.visit_id)
    put(desk, done.uuid, "证据.pdf")
    papers.issue_receipt(desk, done.visit_id)
    (file,) = desk.read(of_visit, key.owner)
    note = sealed.note(desk, key.id, SecretKind.NOTED, desk.today(), "已核").value.event_id
    for act in (
        lambda: sealed.open_seal(zhao, key.id),
        lambda: sealed.grant(zhao, key.id, zhao.clerk.id, "想看"),
        lambda: sealed.withdraw(zhao, key.id, zhao.clerk.id),
        lambda: sealed.transfer(zhao, key.id, "县纪委", zhao.today()),
        lambda: sealed.note(zhao, key.id, SecretKind.NOTED, zhao.today(), "甲"),
        lambda: sealed.take_back_note(zhao, note),
        lambda: sealed.move_file(zhao, key.id, file.id, done.uuid),
        lambda: sealed.open_seal(zhao, 4711),
        lambda: take_out(zhao, file.id),
        lambda: remove_attachment(zhao, file.id),
        lambda: put(zhao, done.uuid, "另.pdf"),
        lambda: put(zhao, key.owner, "另.pdf"),
        lambda: begin_change(zhao, done.visit_id),
        lambda: void_visit(zhao, done.visit_id, "甲"),
        lambda: add_companions(zhao, done.visit_id, "甲"),
        lambda: papers.issue_paper(zhao, done.visit_id, PaperKind.RECEIPT),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert take_out(desk, file.id).value.name.startswith("附件（密）")


def test_the_readers_are_those_of_the_rule(folder, clock, desk, zhao):
    done = register(zhao, purpose="4", statement=MARKER)
    assert seal(desk, done.visit_id) is not None, "the section head"
    zhou = sign_in(folder, ZHOU.name, clock)
    assert seal(zhou, done.visit_id) is None
    key = seal(zhao, done.visit_id).id
    with pytest.raises(CannotNow, match="为什么"):
        sealed.grant(zhao, key, zhou.clerk.id, " ")
    sealed.grant(zhao, key, zhou.clerk.id, "分管领导")
    assert opened(zhou, done.visit_id).readers[0].reason == "分管领导"
    with pytest.raises(NotPermitted):
        sealed.grant(zhou, key, desk.clerk.id, "也看看")
    sealed.withdraw(zhao, key, zhou.clerk.id, "不再分管")
    assert seal(zhou, done.visit_id) is None
    assert opened(zhao, done.visit_id).readers[0].withdrawn_at is not None
    assert sealed.withdraw(zhao, key, zhou.clerk.id).value.event_id == 0
    zhou.close()


@pytest.mark.parametrize("answers", [{"accused_name": " 李 春梅 科长"}, {"statement": "李春梅科长收礼"}])
def test_the_head_who_is_concerned_reads_nothing(desk, zhao, answers):
    done = register(zhao, purpose="4", **answers)
    assert seal(desk, done.visit_id) is None
    for act in (begin_change, lambda d, v: void_visit(d, v, "压下")):
        with pytest.raises(NotPermitted):
            act(desk, done.visit_id)
    assert list(desk.read(visits.ids, VisitFilter(text="科长收礼"))) == []


def test_the_accused_is_let_in_by_nobody(desk, zhao):
    done = register(desk, purpose="4", accused_name="赵强")
    key = seal(desk, done.visit_id).id
    with pytest.raises(CannotNow, match="条30③"):
        sealed.grant(desk, key, zhao.clerk.id, "核实")
    other = register(desk, purpose="4", accused_name="不明")
    sealed.grant(desk, seal(desk, other.visit_id).id, zhao.clerk.id, "核实")
    assert seal(zhao, other.visit_id) is not None
    change(desk, other.visit_id, accused_name="赵强")
    assert seal(zhao, other.visit_id) is None


@pytest.mark.parametrize("unit", ["石桥镇人民政府", "清河县石桥镇政府", "石桥镇政府财政所", "周大成", "石桥镇 政府"])
def test_it_is_not_passed_on_to_the_accused_or_his_unit(desk, unit):
    done = register(desk, **MIXED)
    key = seal(desk, done.visit_id).id
    with pytest.raises(CannotNow, match="条30③"):
        sealed.transfer(desk, key, unit, desk.today())
    assert [each.kind for each in opened(desk, done.visit_id).events] == []
    sealed.transfer(desk, key, "清河县纪委监委", desk.today())
    assert opened(desk, done.visit_id).events[0].detail == {"unit": "清河县纪委监委"}


def test_without_the_unit_of_the_accused_that_is_said(desk):
    done = register(desk, purpose="4")
    told = sealed.transfer(desk, seal(desk, done.visit_id).id, "县纪委", desk.today()).value
    assert [each.article for each in told.findings] == ["条30③"]


def test_what_is_recorded_is_taken_back_and_stays(desk):
    key = seal(desk, register(desk, purpose="4").visit_id)
    closed = sealed.note(desk, key.id, SecretKind.CLOSED, desk.today(), "").value
    assert seal(desk, key.visit_id).state is SealState.CLOSED
    sealed.take_back_note(desk, closed.event_id)
    assert seal(desk, key.visit_id).state is SealState.OPEN
    assert sealed.take_back_note(desk, closed.event_id).changes.words == frozenset()
    taken, told = opened(desk, key.visit_id).events
    assert (taken.kind, told.kind, told.undone) == ("taken_back", "closed", True)
    with pytest.raises(CannotNow):
        sealed.take_back_note(desk, taken.id)


def test_a_file_goes_behind_the_seal_and_back(desk, zhao):
    done = register(desk, divided="1", **MIXED)
    put(desk, done.uuid, f"{MARKER}合同.pdf")
    key = seal(desk, done.visit_id)
    (file,) = zhao.read(of_visit, done.uuid)
    sealed.move_file(desk, key.id, file.id, done.uuid)
    assert zhao.read(of_visit, done.uuid) == []
    assert holding(desk, MARKER) == set()
    sealed.move_file(desk, key.id, file.id, done.uuid)
    assert [each.name for each in zhao.read(of_visit, done.uuid)] == [f"{MARKER}合同.pdf"]
    with pytest.raises(CannotNow):
        sealed.move_file(desk, key.id, 4711, done.uuid)


def test_a_colleague_changes_the_open_half_and_leaves_the_other(desk, zhao):
    done = register(desk, receiver="赵强", **MIXED)
    assert "accused_name" not in begin_change(zhao, done.visit_id).value.raw
    change(zhao, done.visit_id, demand="补发差额并公开账目")
    assert opened(desk, done.visit_id).accused_name == "周大成"
    assert begin_change(desk, done.visit_id).value.raw["demand"] == "补发差额并公开账目"


def test_the_audit_names_nothing_of_it(desk):
    done = register(desk, destination="石桥镇人民政府", **MIXED)
    change(desk, done.visit_id, accused_post="镇长")
    opened(desk, done.visit_id)
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT action, subject, detail FROM audit").fetchall()
    assert "accuse" not in str(rows) and "divided" not in str(rows)
    assert ("sealed.read", f"sealed {seal(desk, done.visit_id).id}") in [tuple(row[:2]) for row in rows]


def test_the_roles_of_the_office_do_not_decide(desk):
    assert LI.roles == EVERY_ROLE, "the head of the tests is auditor and administrator, too"


def test_saying_no_leaves_no_trace(desk):
    one, other = register(desk, accuses="2"), register(desk)
    raws = [desk.read(visits.whole, each.visit_id).raw for each in (one, other)]
    assert raws[0] == raws[1]
    assert seal(desk, one.visit_id) is None


def test_the_parts_of_a_visit_are_all_of_it():
    for raw in ({**PERSON, **MIXED}, {**PERSON, "purpose": "4"}, PERSON, {**PERSON, **MIXED, "divided": "1"}):
        parts = parts_of(Values(VISIT, raw))
        assert {**parts.open.raw, **parts.behind} == raw
