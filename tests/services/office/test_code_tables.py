"""The office's own rows and phrases are there after signing in, and change at once, each change in the audit."""

import json

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms import code_tables as tables
from reception_desk.forms.code_tables import OwnRow
from reception_desk.models import code_tables as model
from reception_desk.models.code_tables import CodeRow, PhraseRow
from reception_desk.services.office import code_tables
from tests.office import ZHAO, register, sign_in


@pytest.fixture(autouse=True)
def untouched():
    yield
    tables.take_own_rows([])
    code_tables._taken = None  # noqa: SLF001


def last_entry(desk):
    with desk.store.look(0, desk.now()) as look:
        row = look.connection.exec_driver_sql("SELECT action, subject, detail FROM audit ORDER BY seq DESC").first()
    return row[0], row[1], json.loads(row[2])


def test_own_rows_and_phrases_are_taken_from_the_store(desk):
    assert code_tables.phrases()
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        model.keep_code_rows(work, [CodeRow("regions", "3799001", "石桥镇柳林村", (), "", False)])
        model.keep_phrase(work, PhraseRow("本地口径", "按县里 2024 年的口径答复"))
    done = code_tables.take_anew(desk)
    assert done.changes.words == {"code_tables", "phrases"}
    assert code_tables.take_anew(desk).changes.words == set()
    own = code_tables.phrases()[0]
    assert (own.name, own.text, own.own) == ("本地口径", "按县里 2024 年的口径答复", True)
    entry = tables.table("regions").sole("sqzllc")
    assert entry is not None
    assert entry.label == "石桥镇柳林村"


def test_a_row_is_added_renamed_retired_brought_back_and_taken_back(desk):
    row = OwnRow("contents", "0206", "林草资源", ("林草",), "02")
    done = code_tables.keep_row(desk, row)
    assert done.changes.words == {"code_tables"}
    assert last_entry(desk)[:2] == ("office.code_table", "code_table contents 0206")
    assert tables.table("contents").sole("lczy").code == "0206"
    code_tables.retire_row(desk, "contents", "0206", retired=True)
    assert tables.table("contents").get("0206").label == "林草资源"
    assert tables.table("contents").find("林草资源") == []
    back = code_tables.retire_row(desk, "contents", "0206", retired=False)
    assert tables.table("contents").sole("林草资源").code == "0206"
    code_tables.put_rows_back(desk, back.value.before)
    assert tables.table("contents").get("0206").retired
    code_tables.put_rows_back(desk, done.value.before)
    assert tables.table("contents").get("0206") is None
    assert last_entry(desk)[2] == {"taken_back": 1}


def test_a_shipped_row_is_hidden_and_comes_back_as_it_was_shipped(desk):
    code_tables.retire_row(desk, "handling", "1", retired=True)
    assert "1" not in {each.code for each in tables.table("handling").find("")}
    code_tables.retire_row(desk, "handling", "1", retired=False)
    assert tables.table("handling") == tables.shipped("handling")
    assert desk.read(model.code_rows) == []


def test_what_was_stored_with_a_retired_code_still_shows_its_label(desk):
    register(desk, handling="1")
    code_tables.retire_row(desk, "handling", "1", retired=True)
    assert tables.table("handling").sole("1").label == "存"
    assert desk.read(code_tables.uses, "handling") == {"1": 1}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (OwnRow("contents", "", "林草资源"), "代码"),
        (OwnRow("contents", "02、06", "林草资源"), "字母和数字"),
        (OwnRow("contents", "0206", "土地征收", (), "02"), "已经有了"),
        (OwnRow("nations", "60", "某族"), "国家标准"),
    ],
)
def test_a_row_that_cannot_serve_is_refused_with_a_sentence(desk, row, said):
    with pytest.raises(CannotNow, match=said):
        code_tables.keep_row(desk, row)
    assert desk.read(model.code_rows) == []


@pytest.mark.parametrize(("name", "code"), [("intents", "1"), ("modes", "1"), ("id_documents", "111")])
def test_what_an_empty_form_begins_with_cannot_be_hidden(desk, name, code):
    with pytest.raises(CannotNow, match="空表"):
        code_tables.retire_row(desk, name, code, retired=True)


def test_the_last_entry_cannot_be_hidden(desk):
    *others, last = [each.code for each in tables.table("handling").entries]
    for code in others:
        code_tables.retire_row(desk, "handling", code, retired=True)
    with pytest.raises(CannotNow, match="最后一项"):
        code_tables.retire_row(desk, "handling", last, retired=True)


def test_a_pasted_list_comes_in_whole_and_goes_out_whole(desk):
    text = (
        "代码\t名称\n371523101\t石桥镇\n371523101201\t柳林村民委员会\n371523101202\t东关社区居民委员会\n3.7E+11\t坏行\n"
    )
    done = code_tables.paste_rows(desk, "regions", text)
    assert done.value.count == 3
    assert "第 5 行" in done.value.findings[0]
    assert tables.table("regions").sole("llc").label == "石桥镇柳林村"
    assert last_entry(desk)[2] == {"rows": 3}
    code_tables.put_rows_back(desk, done.value.before)
    assert desk.read(model.code_rows) == []


def test_a_paste_without_a_single_row_is_told(desk):
    with pytest.raises(CannotNow, match="两列"):
        code_tables.paste_rows(desk, "sources", "")
    with pytest.raises(CannotNow, match="第 1 行"):
        code_tables.paste_rows(desk, "sources", "只有名称")


def test_a_clerk_without_the_right_changes_nothing(folder, clock):
    desk = sign_in(folder, ZHAO.name, clock)
    with pytest.raises(NotPermitted):
        code_tables.keep_row(desk, OwnRow("sources", "30", "县委书记信箱"))
    desk.close()
