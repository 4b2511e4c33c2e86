"""规定资料: the regulation word for word, the office's documents in versions, found exactly as a full scan finds."""

import hashlib
import random

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.knowledge import MOST_CHARACTERS
from reception_desk.models.search import fold
from reception_desk.rules.citations import Citation
from reception_desk.services.knowledge.documents import (
    Brought,
    add_document,
    all_documents,
    call_document,
    file_of,
    put_document_back,
    remove_document,
    renew_document,
    use_version,
    versions_of,
)
from reception_desk.services.knowledge.shelf import SHIPPED, article_asked, found, marks_in, opened, regulation, shelf
from tests.office import ZHAO, sign_in

LETTERS = "接访制度补偿補償差额县信访局张国國王𠮷𬭊㐂ABab12３4年月，。：（）-/·  "
RULES = (
    "接访工作制度",
    "第一章 总则",
    "第一条 值班员首问负责。",
    "第二条 值班时间为八时至十八时，",
    "另有规定的除外。",
)


def bring(*lines, name="制度.txt", marked=False):
    return Brought(name, "\n".join(lines).encode(), lines, marked=marked)


def said(desk, asked, document_id=None):
    return [(each.document.title, each.heading) for each in found(desk, asked, document_id).pieces]


def test_the_regulation_has_its_fifty_articles_and_is_opened_where_it_is_cited(desk):
    document, passages = regulation()
    assert document.title == "信访工作条例" and "2022年2月25日" in document.source
    assert [each.article for each in passages if each.article] == list(range(1, 51))
    words = "\n".join(each.text for each in passages)
    assert (len(words), hashlib.sha256(words.encode()).hexdigest()[:16]) == (9270, "47071a2f70db267f"), (
        "not a character of it is changed"
    )
    by_id = {each.id: each for each in passages}
    cited = by_id[opened(desk, Citation("信访工作条例", 34))]
    assert cited.text.startswith("对本条例第三十一条第六项规定的信访事项应当自受理之日起60日内办结；")
    assert opened(desk, Citation("信访工作条例")) == passages[0].id
    assert opened(desk, Citation("山东省信访条例", 26)) is None


def test_documents_come_in_versions_and_every_act_is_taken_back(desk):
    added = add_document(desk, bring(*RULES), "接访工作制度", "柳信发〔2026〕12 号").value
    assert [each.title for each in shelf(desk)] == ["信访工作条例", "接访工作制度"]
    assert said(desk, "首问") == [("接访工作制度", "第一条")]
    assert said(desk, "问")[-1] == ("接访工作制度", "第一条")
    assert said(desk, "十八时 除外") == [("接访工作制度", "第二条")]
    assert said(desk, "2")[:2] == [("信访工作条例", "第二条"), ("接访工作制度", "第二条")]
    assert opened(desk, Citation("接访工作制度", 2)) == found(desk, "十八时").pieces[0].id
    renewed = renew_document(
        desk, added.document_id, bring("接访工作制度", "第一条 首接负责到底。", name="新.md")
    ).value
    assert said(desk, "首问") == [] and said(desk, "首接") == [("接访工作制度", "第一条")]
    (first,) = (each for each in versions_of(desk, added.document_id) if each.number == 1)
    assert file_of(desk, first.id).decode().split("\n") == list(RULES)
    put_document_back(desk, renewed)
    assert said(desk, "首问") == [("接访工作制度", "第一条")]
    renew_document(desk, added.document_id, bring("接访工作制度", "第一条 首接负责到底。"))
    assert len(versions_of(desk, added.document_id)) == 2, "the same bytes are kept once"
    use_version(desk, added.document_id, first.id)
    called = call_document(desk, added.document_id, "接访制度（试行）", "").value
    assert said(desk, "首问") == [("接访制度（试行）", "第一条")]
    put_document_back(desk, called)
    removed = remove_document(desk, added.document_id).value
    assert len(shelf(desk)) == 1 and said(desk, "首问") == [] and opened(desk, Citation("接访工作制度", 1)) is None
    assert all_documents(desk)[0].removed
    put_document_back(desk, removed)
    assert said(desk, "首问") == [("接访工作制度", "第一条")]
    put_document_back(desk, added)
    assert said(desk, "首问") == []


def test_no_document_comes_back_under_a_title_that_another_has_meanwhile(desk):
    first = add_document(desk, bring("甲"), "甲制度", "").value
    removed = remove_document(desk, first.document_id).value
    second = add_document(desk, bring("乙"), "甲制度", "").value
    with pytest.raises(CannotNow, match="已经有《甲制度》了"):
        put_document_back(desk, removed)
    assert [each.id for each in shelf(desk)] == [SHIPPED, second.document_id]
    called = call_document(desk, second.document_id, "乙制度", "").value
    add_document(desk, bring("丙"), "甲制度", "")
    with pytest.raises(CannotNow, match="已经有《甲制度》了"):
        put_document_back(desk, called)
    assert [each.title for each in shelf(desk)][1:] == ["乙制度", "甲制度"]


def test_a_citation_opens_the_law_of_just_that_title_before_a_longer_one(desk):
    add_document(desk, bring("第一条 细则。"), "接访工作制度实施细则", "")
    assert opened(desk, Citation("接访工作制度", 1)) == found(desk, "细则").pieces[0].id
    add_document(desk, bring("第一条 首问负责。"), "《接访工作制度》", "")
    assert opened(desk, Citation("接访工作制度", 1)) == found(desk, "首问").pieces[0].id
    assert opened(desk, Citation("接访工作制度实施细则", 1)) == found(desk, "细则").pieces[0].id


def test_what_cannot_be_taken_gets_a_sentence(desk, clock):
    add_document(desk, bring("甲"), "甲制度", "")
    for lines, title, sentence in (
        (("乙",), "甲制度", "已经有《甲制度》了"),
        (("乙",), "信访工作条例", "已经有《信访工作条例》了"),
        (("乙",), "  ", "还没有写资料的名称"),
        (("", " 　"), "乙", "文件里没有文字"),
        (("字" * (MOST_CHARACTERS + 1),), "乙", "文字太多"),
    ):
        with pytest.raises(CannotNow, match=sentence):
            add_document(desk, bring(*lines), title, "")
    assert [each.title for each in shelf(desk)][1:] == ["甲制度"]
    other = sign_in(desk.folder, ZHAO.name, clock)
    with pytest.raises(NotPermitted):
        add_document(other, bring("丙"), "丙", "")
    assert said(other, "甲") == [("甲制度", "")]
    other.close()


def test_any_words_find_what_a_full_scan_finds(desk):
    choose = random.Random(8)
    passages = []
    for place in range(6):
        lines = ["".join(choose.choices(LETTERS, k=choose.randint(1, 60))) for _ in range(20)]
        lines = [f"第{at}条 {each}" for at, each in enumerate(lines, 1)]
        add_document(desk, bring(*lines), f"资料{place}", "")
    passages = found(desk, "").pieces
    texts = {each.id: fold(f"{each.heading}\n{each.text}") for each in passages}
    assert len(texts) == len(regulation()[1]) + 120
    hits = 0
    for turn in range(240):
        size = choose.randint(1, 8)
        text = choose.choice(list(texts.values())) if turn % 3 else ""
        at = choose.randrange(max(len(text) - size, 1))
        asked = text[at : at + size] or "".join(choose.choices(LETTERS, k=size))
        if article_asked(asked):
            continue
        terms = [fold(each) for each in asked.split() if fold(each)]
        scan = {key for key, each in texts.items() if all(term in each for term in terms)}
        seen = found(desk, asked)
        assert {each.id for each in seen.pieces} == scan and seen.count == len(scan), asked
        hits += bool(terms and scan)
    assert hits > 100
    seen = found(desk, "补 偿", SHIPPED).pieces
    assert all(marks_in(each.text, "补 偿") for each in seen)
