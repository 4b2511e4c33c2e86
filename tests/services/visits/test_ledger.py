"""Finding in the ledger: words as a full scan finds them, names by pinyin, accusations by nobody else."""

import random

import pytest

from reception_desk.forms.code_tables import table
from reception_desk.models.lists import ledger, masks, visit_terms
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.ledger import Sort, VisitFilter
from reception_desk.models.search import fold
from reception_desk.rules.people.keys import SOUND
from reception_desk.services.people.recognising import reveal
from reception_desk.services.visits import ledger as service
from reception_desk.services.visits.ledger import below, find, find_first
from reception_desk.vocabulary.forms import RevealReason
from tests.office import ZHAO, register, sign_in


def hits(desk, text="", sort=ledger.NEWEST, **wanted):
    """Return what is found, which is the same from whichever side the hits are come at."""
    asked = VisitFilter(text=text, **wanted), sort
    found = list(desk.read(find, *asked).ids)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(visit_terms, "_FEW", 0)
        assert list(desk.read(find, *asked).ids) == found, "as when the ledger is walked"
        patched.setattr(service, "_SCREEN", 0)
        first = list(desk.read(find_first, *asked).ids)
        assert found[: len(first)] == first, "as the first of it"
    return found


def test_the_first_hits_are_those_that_stand_first_among_all(desk, others_desk, clock, monkeypatch):
    monkeypatch.setattr(service, "_NEWEST", 21)
    monkeypatch.setattr(service, "_SCREEN", 4)
    for place in range(30):
        clock.pass_by(minutes=1)
        purpose = "4" if place % 5 == 0 else "1"
        register(
            desk, name=f"王{place}", demand="修路" if place % 2 else "修桥", purpose=purpose, phone="", id_number=""
        )
    for reader in (desk, others_desk):
        every = reader.read(find, VisitFilter(text="修路"))
        first = reader.read(find_first, VisitFilter(text="修路"))
        assert (every.whole, first.whole) == (True, False)
        assert 4 <= len(first.ids) < len(every.ids)
        assert first.ids == every.ids[: len(first.ids)]
    assert len(desk.read(find, VisitFilter(text="修路")).ids) > len(every.ids), "accusations are another's"
    for other in (VisitFilter(text="王3"), VisitFilter(), VisitFilter(text="没有的")):
        assert desk.read(find_first, other) == desk.read(find, other), "few are told at once as a whole"
    by_name = Sort("name", False)
    assert desk.read(find_first, VisitFilter(text="修路"), by_name).whole, "another order begins elsewhere"


@pytest.fixture
def others_desk(desk, clock):
    other = sign_in(desk.folder, ZHAO.name, clock)
    yield other
    other.close()


def test_words_of_several_terms_are_found_as_a_full_scan_finds_them(desk):
    """Every term that holds a character no name is spelt with is found exactly where its folded text stands."""
    choose = random.Random(20261128)
    letters = "张国强補偿补偿差额县道改线1２ 1.，\n𠮷镇"
    texts = {}
    codes = ["0202", "0101", "", "03"]
    for _ in range(80):
        name, demand, statement, region = ("".join(choose.choices(letters, k=size)) for size in (3, 12, 60, 4))
        code = choose.choice(codes)
        done = register(
            desk, name=name, demand=demand, statement=statement, region=region, content=code, id_number="", phone=""
        )
        kept = desk.read(lists.whole, done.visit_id)
        words = "\n".join([*kept.raw["demand"].split("\n"), kept.raw["statement"], kept.raw["region"]])
        called = [each for one in table("contents").path(kept.raw["content"]) for each in (one.label, *one.aliases)]
        texts[done.visit_id] = [fold(each) for each in (kept.row.name, done.number, words, *called)]
    for _ in range(150):
        said = choose.choice(list(texts.values()))[choose.choice((0, 2, 2, -1))]
        places = [choose.randrange(max(len(said), 1)) for _ in range(choose.choice((1, 1, 2, 3)))]
        question = " ".join(said[at : at + choose.choice((1, 1, 2, 3, 6))] for at in places)
        terms = [fold(term) for term in question.split() if fold(term)]
        scan = {key for key, columns in texts.items() if all(any(term in each for each in columns) for term in terms)}
        if terms and scan:
            assert set(hits(desk, question)) == scan, question


def test_a_class_is_found_by_its_name_and_by_the_one_above_it(desk):
    wanted = register(desk, content="0202").visit_id
    register(desk, content="0101")
    upper, leaf = table("contents").path("0202")[0], table("contents").get("0202")
    assert hits(desk, leaf.label) == [wanted]
    assert hits(desk, upper.label) == [wanted]
    assert hits(desk, contents=below(upper.code)) == [wanted]


def test_an_accusation_is_found_by_nobody_else_but_by_its_number(desk, others_desk):
    who = {"name": "欧阳建国", "id_number": "370102199001011231", "phone": "13805310001", "region": "石桥镇"}
    sealed = register(desk, purpose="4", content="0202", demand="举报收礼", handling="3", **who)
    ordinary = register(desk, name="李小红", id_number="", phone="").visit_id
    label = table("contents").get("0202").label
    for text in ("欧阳建国", "欧阳", "oyjg", "ouyangjianguo", "欧阳健国", "1231", "13805310001", label, "石桥", "收礼"):
        assert sealed.visit_id not in hits(others_desk, text), text
        assert sealed.visit_id not in hits(others_desk, f"{sealed.number} {text}"), text
    for wanted in ({"region": "石桥"}, {"contents": ("0202",)}, {"handling": "3"}):
        assert hits(others_desk, **wanted) == hits(desk, **wanted) == []
    assert hits(others_desk, sealed.number) == [sealed.visit_id]
    assert hits(others_desk, "a1") == [sealed.visit_id]
    for text in ("欧阳建国", "收礼", "石桥镇", "13805310001"):
        assert hits(desk, text) == [sealed.visit_id], "found by whoever recorded it"
    by_name = hits(others_desk, sort=Sort("name", False))
    assert by_name == [sealed.visit_id, ordinary], "it has no place among the names"


def test_an_accusation_of_another_shows_neither_name_nor_words(desk, others_desk):
    sealed = register(desk, purpose="4", name="欧阳建国", demand="举报收礼").visit_id
    for reader, read in ((others_desk, lists.rows), (desk, lists.rows), (desk, lists.outward)):
        (row,) = reader.read(read, [sealed])
        assert (row.name, row.id_masked, row.phone_masked, row.region, row.hidden) == ("", "", "", "", True)
        assert row.demand == "检举控告事项(密)"
    assert [reader.read(lists.rows, [sealed])[0].seal for reader in (desk, others_desk)] == [1, 0]
    whole = others_desk.read(lists.whole, sealed)
    assert set(whole.raw) <= {"intent", "channel", "mode", "purpose", "people"}
    assert whole.kept == {}


def test_numbers_of_everybody_who_came_are_masked_for_others_and_given_for_a_reason(desk, others_desk):
    with_agent = {"agent": "张小军", "agent_id": "370102199001011231", "agent_by": "子，电话 13805319999"}
    done = register(desk, statement="对方电话 13800001111", **with_agent)
    seen = others_desk.read(lists.whole, done.visit_id).raw
    assert seen["agent_id"] == "370102********1231"
    assert seen["agent_by"] == "子，电话 138****9999"
    assert seen["statement"] == "对方电话 13800001111"
    told = reveal(others_desk, done.visit_id, RevealReason.PAPER).value
    assert told.raw["agent_id"] == "370102199001011231"
    assert told.raw["agent_by"] == "子，电话 13805319999"
    assert "statement" not in told.raw


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("李大山 370102198001011235\n王五 13805310000", "李大山 370102********1235\n王五 138****0000"),
        ("0531-88880001", "053******0001"),
        ("370102198001011", "370102*****1011"),
        ("2026年11月3日，1.8 亩", "2026年11月3日，1.8 亩"),
    ],
)
def test_numbers_among_other_words_are_masked(text, shown):
    assert masks.within(text) == shown


def test_every_column_sorts_both_ways_and_equal_ones_stand_newest_first(desk, clock):
    made = []
    for name, people, channel in (("张三", "2", "visit"), ("阿宝", "1", "phone"), ("李四", "2", "visit")):
        clock.pass_by(minutes=1)
        made.append(register(desk, name=name, people=people, channel=channel, id_number="", phone="").visit_id)
    first, second, third = made
    assert hits(desk) == [third, second, first]
    assert hits(desk, sort=Sort("at", False)) == made
    assert hits(desk, sort=Sort("name", False)) == [second, third, first], "by pinyin"
    assert hits(desk, sort=Sort("people", True)) == [third, first, second]
    assert hits(desk, sort=Sort("number", False)) == [second, first, third]
    for column in ledger.SORTED_BY:
        for descending in (True, False):
            assert sorted(hits(desk, sort=Sort(column, descending))) == made


def test_filters_on_what_later_columns_say(desk):
    late, urgent, void = (register(desk).visit_id for _ in range(3))
    with desk.store.transaction(1, desk.now()) as work:
        for key, column, value in ((late, "late_reason", "停电"), (urgent, "urgent", "1"), (void, "voided_at", "2026")):
            value = desk.now().strftime("%Y-%m-%d %H:%M:%S.%f") if column == "voided_at" else value
            work.connection.exec_driver_sql(f"UPDATE visit SET {column} = ? WHERE id = ?", (value, key))
    assert hits(desk, late=True) == [late]
    assert hits(desk, urgent=True) == [urgent]
    assert hits(desk, voided=True) == [void]
    assert hits(desk, voided=False) == [urgent, late]
    assert hits(desk, receiver=desk.clerk.id) == [void, urgent, late]
    rows = desk.read(lists.rows, [late, urgent, void])
    assert [(row.late, row.urgent, row.voided) for row in rows] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_the_kind_of_key_that_sorts_is_the_rules_own():
    assert ledger.SOUND == SOUND
