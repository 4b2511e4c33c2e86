"""The shipped code tables are whole, and the office's own rows change what is offered and never what was kept."""

import tomllib
from dataclasses import replace

import pytest

from reception_desk.forms.code_search import fold
from reception_desk.forms.code_tables import TABLES, OwnRow, make_ready, row_findings, shipped, table, take_own_rows
from reception_desk.forms.phrases import shipped_phrases
from reception_desk.paths import resource
from reception_desk.vocabulary.visits import Purpose, Sex

# domain.md §9.1: words for inside the office, and old words that no paper may carry.
INTERNAL_WORDS = ("缠访", "闹访", "稳控", "维稳", "非访", "非正常", "老访户", "上访", "信访案件", "无理", "重点人员")
COUNTS = {
    "purposes": 5,
    "legal_classes": 3,
    "handling": 8 + 6,
    "occupations": 17,
    "identities": 13,
    "id_documents": 12,
    "sexes": 4,
    "nations": 56 + 2,
    "regions": 31 + 3,
    "parties": 13,
    "sources": 5 + 13,
    "secrecy": 3,
    "intents": 8,
    "modes": 7,
}


@pytest.fixture(autouse=True)
def no_own_rows():
    """Leave the tables as they are shipped."""
    yield
    take_own_rows([])


def level(number):
    return [each for each in shipped("contents").entries if len(each.code) == 2 * number]


def test_every_shipped_file_is_a_known_table():
    files = {path.stem for path in resource("code_tables").glob("*.toml")}
    assert files == {*TABLES, "phrases"}


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_the_tables_are_complete(name, count):
    assert len(shipped(name).entries) == count


def test_the_classes_of_content_are_complete():
    assert len(level(1)) == 17
    assert len(level(2)) == 112
    children = [len(shipped("contents").children(f"{top:02}")) for top in range(1, 18)]
    assert children == [12, 5, 10, 9, 5, 9, 9, 11, 10, 3, 2, 3, 2, 9, 5, 5, 3]


@pytest.mark.parametrize("name", TABLES)
def test_codes_are_unique_and_labels_unique_under_one_parent(name):
    entries = shipped(name).entries
    assert len({each.code for each in entries}) == len(entries)
    assert len({(each.parent, fold(each.label)) for each in entries}) == len(entries)
    for each in entries:
        assert each.parent == "" or shipped(name).get(each.parent)
        assert each.label not in each.aliases
        assert each.label == each.label.strip() and each.en


@pytest.mark.parametrize("name", TABLES)
def test_a_shipped_file_says_nothing_the_program_does_not_read(name):
    read = tomllib.loads(resource("code_tables", f"{name}.toml").read_text("utf-8"))
    assert set(read) <= {"number", "label", "en", "internal", "fixed", "entries"}
    for row in read["entries"]:
        assert set(row) <= {"code", "label", "en", "aliases", "parent", "flags"}


def test_a_code_of_content_begins_with_its_parents_code():
    for each in shipped("contents").entries:
        assert each.parent == each.code[:-2]


def test_no_word_for_inside_the_office_stands_in_what_a_visitor_may_read():
    texts = [
        text
        for name in TABLES
        if not shipped(name).internal
        for each in shipped(name).entries
        for text in (each.label, *each.aliases)
    ]
    texts += [text for phrase in shipped_phrases() for text in (phrase.name, phrase.text)]
    assert [text for text in texts if any(word in text for word in INTERNAL_WORDS)] == []


def test_what_the_visitor_never_sees_is_marked():
    assert {name for name in TABLES if shipped(name).internal} == {"secrecy", "circumstances"}


def test_the_glossary_and_the_tables_agree():
    for term in Purpose:
        assert shipped("purposes").sole(term.source).code == term.value
    assert len(Purpose) == len(shipped("purposes").entries)
    for sex in Sex:
        assert shipped("sexes").sole(sex.source).code == sex.value


def test_only_a_new_and_the_same_matter_make_or_link_one():
    flags = {each.label: set(each.flags) for each in shipped("intents").entries if each.flags}
    assert flags == {"反映新事": {"makes"}, "同一事再来": {"links"}}


@pytest.mark.parametrize(
    ("old", "today"),
    [
        ("国土资源", "自然资源"),
        ("卫生计生", "卫生健康"),
        ("环境保护", "生态环境"),
        ("扶贫开发", "乡村振兴"),
        ("复退安置", "退役军人事务"),
        ("军转安置", "退役军人事务（转业安置）"),
        ("质监", "市场监管"),
        ("安全生产", "应急管理"),
        ("民间组织", "社会组织"),
        ("城镇居民社会保险", "城乡居民社会保险"),
    ],
)
def test_an_old_name_finds_the_class_of_today(old, today):
    assert today in [each.label for each in shipped("contents").find(old)[:2]]


def test_the_way_from_the_top_and_the_name_in_english():
    contents = shipped("contents")
    assert [each.label for each in contents.path("010201")] == ["农村农业", "土地承包经营", "土地承包"]
    assert contents.path("9999") == ()
    entry = contents.get("0202")
    assert (entry.named("zh"), entry.named("en")) == ("土地征收", "Land requisition")
    assert replace(entry, en="").named("en") == "土地征收"


def test_the_office_renames_adds_and_retires():
    take_own_rows(
        [
            OwnRow("contents", "0206", "林草资源", ("林草",), parent="02"),
            OwnRow("contents", "020601", "古树名木", parent="0206"),
            OwnRow("contents", "1002", "出租汽车管理"),
            OwnRow("contents", "0112", "", retired=True),
            OwnRow("purposes", "5", "咨询"),
        ]
    )
    contents = table("contents")
    order = [each.code for each in contents.entries]
    assert order[order.index("0205") :][:3] == ["0205", "0206", "020601"]
    assert contents.sole("林草").code == "0206"
    renamed = contents.get("1002")
    assert (renamed.label, renamed.parent, renamed.en) == ("出租汽车管理", "10", "")
    assert contents.sole("出租车管理") == renamed and contents.sole("网约车") == renamed
    assert contents.find("农副产品流通") == [] and contents.get("0112").label == "农副产品流通"
    assert "0112" not in {each.code for each in (*contents.find(""), *contents.children("01"))}
    assert table("purposes").sole("咨询").code == "5"
    take_own_rows([])
    assert table("contents") is shipped("contents")


def test_rows_that_lead_nowhere_or_in_a_circle_are_still_offered():
    take_own_rows(
        [
            OwnRow("modes", "A", "甲", parent="B"),
            OwnRow("modes", "B", "乙", parent="A"),
            OwnRow("modes", "C", "丙", parent="C"),
            OwnRow("modes", "D", "丁", parent="nowhere"),
            OwnRow("modes", "F", "己", parent="E"),
            OwnRow("modes", "E", "戊"),
        ]
    )
    modes = table("modes")
    assert {"A", "B", "C", "D", "E", "F"} < {each.code for each in modes.entries}
    assert len(modes.entries) == 7 + 6
    assert [each.code for each in modes.path("F")] == ["E", "F"]
    assert modes.get("D").parent == "" and modes.get("C").parent == ""
    assert len(modes.path("A")) + len(modes.path("B")) == 3


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        (OwnRow("contents", "0206", "林草资源", parent="02"), []),
        (OwnRow("contents", "0202", ""), []),
        (OwnRow("contents", " ", "林草资源"), ["code"]),
        (OwnRow("contents", "0206", " ", parent="02"), ["label"]),
        (OwnRow("contents", "0206", "林草资源", parent="77"), ["parent"]),
        (OwnRow("contents", "0206", "土地征收", parent="02"), ["label"]),
        (OwnRow("contents", "0201", "土地征收"), ["label"]),
    ],
)
def test_a_row_is_looked_at_before_it_is_taken(row, fields):
    assert [finding.field for finding in row_findings(row)] == fields


def test_tables_made_ready_look_nothing_up_when_letters_are_typed(monkeypatch):
    rows = [OwnRow("modes", "9", "视频接访")]
    take_own_rows(rows)
    make_ready(["modes", "intents"])
    monkeypatch.setattr("reception_desk.forms.code_search.initials_of", None)
    assert table("modes").sole("spjf").code == "9"
    assert table("intents").sole("wjd").code == "4"
