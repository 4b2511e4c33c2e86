"""What stands beside an urgent visit, what is read out, the last visit, and places in the order of their use."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import code_tables as tables
from reception_desk.forms.kinds_place import Place
from reception_desk.models.code_tables import CodeRow, keep_code_rows
from reception_desk.models.lists.last import last_of_reader
from reception_desk.services.office.code_tables import get_ready
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.visits.read_out import read_out, spelled
from reception_desk.services.visits.urgent import what_to_do
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.visits import Urgency
from tests.office import ZHAO, register, sign_in


def words_of(docx):
    part = zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml").decode("utf-8")
    return re.sub(r"<[^>]+>", "", part)


@pytest.fixture(autouse=True)
def shipped_tables():
    yield
    tables.take_own_rows(())
    tables.take_uses("regions", {})


def test_the_call_comes_first_and_the_office_may_say_the_rest(desk):
    assert "值班领导" in what_to_do(desk.office, Urgency.THREAT)[0]
    own = replace(desk.office, urgent_call="周明远 13905310001", urgent_steps="先关门\n\n 再报告 ")
    steps = what_to_do(own, Urgency.CROWD)
    assert "周明远 13905310001" in steps[0]
    assert steps[1:3] == ("先关门", "再报告")
    assert "二十五" in steps[-1]


def test_what_is_read_out_are_the_words_of_the_receipt(desk):
    done = register(desk, channel="phone", handling="3", destination="石桥镇人民政府")
    words = read_out(desk, done.visit_id)
    assert (words.number, words.telephone, words.latest) == (done.number, "0531-82345678", "2026年11月18日")
    assert "石桥镇人民政府" in words.next_step
    assert words.received == "已接到您的来电。"
    assert words.check_code == issue_receipt(desk, done.visit_id).value.check_code
    with pytest.raises(CannotNow):
        read_out(desk, 999)


def test_of_an_accusation_nothing_but_the_neutral_words_is_read_out(desk):
    done = register(desk, channel="phone", purpose="4", handling="3", destination="石桥镇人民政府")
    words = read_out(desk, done.visit_id)
    assert (words.next_step, words.latest) == ("按规定办理", "")


@pytest.mark.parametrize(
    ("number", "said"), [("LD2026-A0312", "LD 2026 A 0312"), ("清信LF〔2026〕A001号", "清信LF 2026 A 001 号")]
)
def test_a_number_in_groups_as_one_says_it(number, said):
    assert spelled(number) == said


def test_the_last_visit_is_the_clerks_own_and_no_accusation(desk, folder):
    assert desk.read(last_of_reader) == {}
    register(desk, channel="letter", content="0202")
    register(desk, purpose="4", content="0101")
    zhao = sign_in(folder, ZHAO.name)
    register(zhao, channel="phone")
    assert desk.read(last_of_reader)["channel"] == "letter"
    assert zhao.read(last_of_reader)["channel"] == "phone"
    zhao.close()


@pytest.mark.parametrize(
    ("channel", "title", "received"),
    [
        ("letter", "来信事项登记回执", "已收到您的来信。"),
        ("phone", "来电事项登记回执", "已接到您的来电。"),
        ("visit", "来访事项登记回执", ""),
    ],
)
def test_the_receipt_names_the_channel(desk, channel, title, received):
    done = register(desk, channel=channel)
    words = words_of(issue_receipt(desk, done.visit_id).value.docx)
    assert title in words
    assert f"{received}请保管好这张回执" in words


def test_villages_are_offered_in_the_order_of_their_use(desk):
    rows = [
        tables.OwnRow("regions", "370181101000", "石桥镇", parent="370181"),
        tables.OwnRow("regions", "370181101201", "石桥镇柳林村", ("柳林村",), "370181101000"),
        tables.OwnRow("regions", "370181101202", "石桥镇龙岭村", ("龙岭村",), "370181101000"),
    ]
    tables.take_own_rows(rows)
    assert [each.label for each in Place().suggest("llc")] == ["石桥镇柳林村", "石桥镇龙岭村"]
    with desk.store.transaction(1, desk.now()) as work:
        keep_code_rows(work, [CodeRow(r.table, r.code, r.label, r.aliases, r.parent, r.retired) for r in rows])
    register(desk, address="石桥镇龙岭村 3 组", region="石桥镇")
    get_ready(desk)
    assert [each.label for each in Place().suggest("llc")] == ["石桥镇龙岭村", "石桥镇柳林村"]


def test_at_a_court_the_president_receives(desk):
    desk.office = replace(desk.office, profile=Profile.FAYUAN)
    get_ready(desk)
    assert tables.table("modes").get("2").label == "院长接访"
    assert tables.table("modes").sole("领导接访").code == "2"
