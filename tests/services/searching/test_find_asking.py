"""Conditions typed into the line of the search, and searches kept as lists."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.letters import LetterFacts
from reception_desk.models.lists import passages, searches
from reception_desk.models.lists.accounts import all_of
from reception_desk.models.search import marked
from reception_desk.rules.correspondence import Dispatch
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.searching.asking import Asking, Knowing, named, offered, understand, values
from reception_desk.services.searching.saved_searches import drop_search, keep_search
from reception_desk.services.visits.ledger import find
from tests.office import ZHAO, register, sign_in

TODAY = date(2026, 11, 3)


def hits(desk, line):
    accounts = tuple(desk.read(all_of))
    asked = understand(line, Knowing(desk.today(), accounts))
    return set(desk.read(find, asked.wanted).ids), asked.troubles


def test_conditions_stand_in_the_line_with_the_words(desk):
    one = register(
        desk, name="王桂兰", content="0202", region="石桥镇柳林村", statement="鱼塘的界址", phone="13800001111"
    )
    two = register(desk, name="李小红", channel="phone", content="0101", region="青山镇", statement="鱼塘")
    secret = register(desk, purpose="4", name="鱼塘边", statement="鱼塘").visit_id
    send_letter(desk, one.matter_id, LetterFacts(Dispatch.PASSED_ON.value, "清河县水利局", desk.today()))
    first, second = {one.visit_id}, {two.visit_id}
    for line, expected in (
        ("鱼塘 渠道:来电", second),
        ("鱼塘 qd:ld", second),
        ("鱼塘 渠道：来访", first | {secret}),
        ("属地:柳林", first),
        ("承办:水利局", first),
        ("cb:水利 鱼塘", first),
        ("姓名:王", first),
        ("姓名:鱼塘", set()),
        ("电话:1111", first),
        (f"编号:{one.number}", first),
        ("日期:今天 鱼塘", first | second | {secret}),
        ("日期:昨天", set()),
        ("日期:11.1-11.20 姓名:李", second),
        ("期限:<3天", set()),
        ("期限:>3天", second),
        ("期限:逾期", set()),
        ("状态:已办结", set()),
        ("状态:办理中", first | second),
        ("经办:李春梅 鱼塘", first | second | {secret}),
        ("案号:鲁", set()),
        ("承办:", first | second | {secret}),
    ):
        assert hits(desk, line) == (expected, ()), line


def test_what_is_not_understood_is_said_in_a_sentence_and_asks_nothing(desk):
    visit_id = register(desk, statement="鱼塘").visit_id
    found, troubles = hits(desk, "鱼塘 渠道:飞鸽")
    assert found == {visit_id} and "渠道:飞鸽" in troubles[0] and "来访" in troubles[0]
    _, troubles = hits(desk, "承半:水利局")
    assert "没有“承半:”这个条件" in troubles[0] and "承办:" in troubles[0]
    assert hits(desk, "10:30")[1] == ()


def test_names_and_values_are_offered_by_initials():
    knowing = Knowing(TODAY)
    assert offered("qx") == [Asking.DUE] and offered("q") == []
    assert offered("承") == [Asking.UNIT] and named("期限") is Asking.DUE
    assert "逾期" in values(Asking.DUE, "yq", knowing) and values(Asking.CASE, "", knowing) == []
    assert values(Asking.CHANNEL, "ld", knowing)[:1] == ["来电"]


def test_marks_stand_where_the_words_do_in_the_text_as_it_was_written():
    text = "补發，征地　补偿款ＡＢ"
    assert [text[start:end] for start, end in marked(text, ["发 征地", "ab"])] == ["發，征地", "ＡＢ"]
    assert marked("补偿补偿", ["补偿"]) == [(0, 4)] and marked("", ["补"]) == []


def test_the_passage_is_of_the_visit_or_of_what_is_written_of_its_matter(desk):
    done = register(desk, demand="鱼塘", statement="很长的话。" * 40 + "这里说到界址不清" + "又是很长的话。" * 40)
    send_letter(desk, done.matter_id, LetterFacts(Dispatch.PASSED_ON.value, "水利局", desk.today(), text="请核实闸门"))
    secret = register(desk, purpose="4", statement="界址").visit_id
    found = desk.read(passages.of_visits, [done.visit_id, secret], ["界址"])
    assert found.keys() == {done.visit_id}
    piece = found[done.visit_id]
    assert piece.text.startswith("…") and [piece.text[a:b] for a, b in piece.marks] == ["界址"]
    told = desk.read(passages.of_visits, [done.visit_id], ["闸门"])[done.visit_id]
    assert told.kind == "letter" and [told.text[a:b] for a, b in told.marks] == ["闸门"]


def test_a_search_is_kept_for_the_clerk_or_the_office(desk, clock):
    other = sign_in(desk.folder, ZHAO.name, clock)
    mine = keep_search(desk, " 快到期 ", "期限:<3天", ["channel:phone"], everybody=False).value
    keep_search(desk, "水利", "承办:水利局", [], everybody=True)
    assert [each.name for each in desk.read(searches.mine)] == ["水利", "快到期"]
    assert [each.name for each in other.read(searches.mine)] == ["水利"]
    assert desk.read(searches.mine)[1].conditions == ("channel:phone",)
    assert not drop_search(other, mine).value and drop_search(desk, mine).value
    assert len(desk.read(searches.mine)) == 1 and drop_search(desk, mine, dropped=False).value
    keep_search(desk, "快到期", "期限:<7天", [], everybody=False)
    assert [each.asked for each in desk.read(searches.mine)] == ["承办:水利局", "期限:<7天"]
    for name, asked in (("", "期限:<3天"), ("空的", "  ")):
        with pytest.raises(CannotNow):
            keep_search(desk, name, asked, [], everybody=False)
    other.close()
