"""A day at the counter by keyboard alone: six visitors on the real window, each with the papers of their visit."""

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.keyboard.counter import counter
from benchmarks.keyboard.visitors import new, play, returning
from benchmarks.make_office import made_office
from reception_desk.models.lists.visits import whole
from reception_desk.services.papers import of_visits as papers
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.hands import commit

_MOST_TABS = 60
TABLED = {PaperKind.RECEIPT, PaperKind.REGISTRATION, PaperKind.NOTE_SHEET, PaperKind.RECORD}


@pytest.fixture(scope="module")
def at_work(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("counter") / "office"
    made_office(folder, 40)
    with counter(folder) as made:
        yield made


def say(at_work, words):
    """Type words as they come: what stands on the keyboard by keys, the rest through the input method."""
    if words.isascii():
        at_work.typist.write(words)
    else:
        commit(QApplication.focusWidget(), words)


def tab_to(at_work, field):
    """Press Tab, which stops at every question, until the caret stands in a field."""
    for _ in range(_MOST_TABS):
        if at_work.page.form.caret().partition(":")[0] == field:
            return
        at_work.typist.press("Tab")
    raise AssertionError(f"Tab never reaches {field}: {at_work.typist.transcript}")


def fill(at_work, **answers):
    """Fill fields in the order of the form."""
    for field, words in answers.items():
        tab_to(at_work, field)
        say(at_work, words)


def saved(at_work, *keys):
    """Press the keys that save, and return the visit as it stands in the store."""
    done = []
    at_work.page.saved.connect(done.append)
    at_work.typist.press(*keys)
    at_work.typist.wait(lambda: bool(done))
    at_work.rest()
    at_work.page.saved.disconnect(done.append)
    at_work.typist.keys.clear()
    return done[0], at_work.desk.read(whole, done[0].visit_id)


def issued(at_work, shown):
    """Issue every paper that is offered of a visit; return their kinds and words."""
    kinds = papers.offered(at_work.desk, shown.row)
    made = {kind: papers.issue_paper(at_work.desk, shown.row.id, kind).value for kind in kinds}
    assert all(each.docx.startswith(b"PK") for each in made.values())
    return set(made)


def test_a_returning_villager(at_work):
    first = play(at_work, new)
    again = play(at_work, returning)
    assert again.person_id == first.person_id
    assert issued(at_work, at_work.desk.read(whole, again.visit_id)) >= TABLED


def test_a_group_of_thirty_with_five_representatives(at_work):
    at_work.typist.press("Ctrl+G")
    say(at_work, "30")
    tab_to(at_work, "representatives")
    for place in range(1, 6):
        say(at_work, f"代表{'一二三四五'[place - 1]}")
        at_work.typist.press("Enter", "Enter")
        say(at_work, f"1380531000{place}")
        at_work.typist.press("Enter", "Enter")
    fill(at_work, purpose="qj", region="石桥镇", demand="解决欠薪")
    done, shown = saved(at_work, "Ctrl+Enter")
    assert (shown.row.people, shown.row.name) == (30, "代表一")
    assert len([row for row in shown.raw["representatives"].split("\n") if row.strip()]) == 5
    assert not [each for each in done.findings if "条例第二十条" in each.article]
    assert issued(at_work, shown) >= TABLED


def test_a_foreign_resident_through_an_agent(at_work):
    fill(at_work, name="Anna Schmidt")
    at_work.typist.press("F6")
    fill(at_work, id_document="414")
    tab_to(at_work, "agents")
    say(at_work, "周正")
    at_work.typist.press("Enter")
    say(at_work, "111")
    at_work.typist.press("Enter")
    say(at_work, "110105194912310 02x".replace(" ", ""))
    at_work.typist.press("Enter")
    say(at_work, "13805310007")
    at_work.typist.press("F6")
    fill(at_work, id_number="C01X00T47", purpose="qj", demand="补发工资", statement="由代理人陈述。")
    done, shown = saved(at_work, "Ctrl+Enter")
    assert shown.row.name == "Anna Schmidt"
    assert shown.raw["agents"].startswith("周正\t111\t110105194912310")
    assert not [each for each in done.findings if each.field == "id_number" and "没有通过校验" in each.sentence]
    assert PaperKind.AUTHORITY in issued(at_work, shown)


def test_an_anonymous_letter(at_work):
    fill(at_work, channel="来信")
    at_work.typist.press("F6")
    fill(at_work, id_state="nm")
    at_work.typist.press("F6")
    fill(at_work, purpose="yjjy", demand="增设公交站", statement="信中说村口等车要走三里路。")
    done, shown = saved(at_work, "Ctrl+Enter")
    assert (shown.row.number[:2], shown.raw["channel"], shown.raw["id_state"]) == ("LX", "letter", "7")
    assert not [each for each in done.findings if each.field == "name"]
    assert issued(at_work, shown) == {PaperKind.RECEIPT, PaperKind.NOTE_SHEET}


def test_a_phone_call(at_work):
    fill(at_work, channel="来电", name="孙秀英", phone="13805310008", purpose="qj", demand="查低保为什么停发")
    _, shown = saved(at_work, "Ctrl+Enter")
    assert (shown.row.number[:2], shown.row.channel.value) == ("LD", "phone")
    assert {PaperKind.RECEIPT, PaperKind.AUTHORITY} <= issued(at_work, shown)


def test_an_accusation_leaves_nothing_but_a_neutral_receipt(at_work):
    fill(at_work, name="不愿公开", purpose="jfkg", demand="反映某人问题", statement="只对指定的人说。")
    _, shown = saved(at_work, "Ctrl+Enter")
    assert shown.row.accusation
    assert issued(at_work, shown) == {PaperKind.RECEIPT}
