"""The office's phrases: written, renamed, removed, taken back, and proposed without names, numbers or accusations."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.services.office import code_tables, phrases
from tests.office import ZHAO, register, sign_in


@pytest.fixture(autouse=True)
def untouched():
    yield
    code_tables._taken = None  # noqa: SLF001


def known():
    return {each.name: each.text for each in code_tables.phrases()}


def test_a_phrase_is_written_renamed_removed_and_taken_back(desk):
    code_tables.get_ready(desk)
    made = phrases.keep_phrase(desk, "本地口径", "按县里的口径答复")
    assert made.changes.words == {"phrases"}
    renamed = phrases.keep_phrase(desk, "县里口径", "按县里的口径答复", "本地口径")
    assert "本地口径" not in known() and known()["县里口径"] == "按县里的口径答复"
    phrases.put_phrases_back(desk, renamed.value)
    assert "县里口径" not in known() and "本地口径" in known()
    gone = phrases.remove_phrase(desk, "本地口径")
    assert "本地口径" not in known()
    phrases.put_phrases_back(desk, gone.value)
    phrases.put_phrases_back(desk, made.value)
    assert "本地口径" not in known()


def test_a_shipped_phrase_is_changed_hidden_and_comes_back(desk):
    code_tables.get_ready(desk)
    shipped = known()["征地补偿"]
    changed = phrases.keep_phrase(desk, "征地补偿", "补发征地差额", "征地补偿")
    assert known()["征地补偿"] == "补发征地差额"
    hidden = phrases.remove_phrase(desk, "征地补偿")
    assert "征地补偿" not in known()
    phrases.put_phrases_back(desk, hidden.value)
    phrases.put_phrases_back(desk, changed.value)
    assert known()["征地补偿"] == shipped


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (" ", "内容", "名称"),
        ("甲" * 21, "内容", "20"),
        ("甲", " ", "内容"),
        ("甲", "字" * 501, "500"),
        ("。", "内", "名称"),
    ],
)
def test_a_phrase_that_cannot_serve_is_refused(desk, name, text, said):
    with pytest.raises(CannotNow, match=said):
        phrases.keep_phrase(desk, name, text)


def test_two_phrases_of_one_name_are_told(desk):
    phrases.keep_phrase(desk, "本地口径", "甲")
    with pytest.raises(CannotNow, match="已经有叫"):
        phrases.keep_phrase(desk, "本地口径", "乙")


def test_a_clerk_may_write_phrases(folder, clock):
    desk = sign_in(folder, ZHAO.name, clock)
    phrases.keep_phrase(desk, "本地口径", "甲")
    desk.close()


def test_what_is_often_typed_is_proposed_and_nothing_that_names_or_numbers(desk, clock):
    code_tables.get_ready(desk)
    for number in range(6):
        told = f"村里多次答复正在核实，至今没有结果。找李主任反映过两次情况。补了1200元。第{number}次来。"
        told += "张建国家里不通路。"
        register(desk, name="张建国", id_number="", phone="", demand="公开村里的征地补偿账目", statement=told)
    for _ in range(6):
        register(desk, purpose="4", demand="查处村干部侵占集体资金", statement="村干部侵占集体资金的事实。")
    for _ in range(4):
        register(desk, demand="修复村口损坏的道路", statement="")
    found = phrases.propose(desk, lambda read: True)
    assert {each.text for each in found} == {
        "村里多次答复正在核实，至今没有结果",
        "公开村里的征地补偿账目",
    }
    assert all(each.visits == 6 for each in found)
    phrases.keep_phrase(desk, "公开账目", "公开村里的征地补偿账目")
    assert [each.text for each in phrases.propose(desk, lambda read: True)] == ["村里多次答复正在核实，至今没有结果"]
    assert phrases.propose(desk, lambda read: False) == []
    clock.pass_by(days=430)
    assert phrases.propose(desk, lambda read: True) == []
