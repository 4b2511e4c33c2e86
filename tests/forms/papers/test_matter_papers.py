"""The papers of matters: every field has its place, nothing stray where one is empty, a draft has no number."""

import re
from functools import cache

import pytest
from lxml import etree

from reception_desk.forms.papers.acceptance import HANDLING_DAYS
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.examples.every import Length, example
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.package import read_parts
from reception_desk.paths import resource
from reception_desk.rules.papers import of_visits
from reception_desk.rules.words import internal_words, old_terms
from reception_desk.vocabulary.papers import PaperKind
from tests.forms.papers.samples import text

KINDS = [kind for kind in PaperKind if kind not in of_visits()]


@cache
def printed(kind, length):
    """Return all text of a paper filled in, on its first sheet, its feet included."""
    file = next(iter(PAPERS[kind].templates.values()))
    docx = fill(resource("templates", file).read_bytes(), example(kind, length), file=file)
    feet = (etree.fromstring(part) for name, part in read_parts(docx).items() if "footer" in name)
    return text(docx) + "".join("".join(each.itertext()) for each in feet)


def told(value):
    """Return every text a field prints."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value
    return [each for part in parts for each in told(part)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_examples_have_exactly_the_declared_fields_and_lack_nothing(kind):
    for length in Length:
        context = example(kind, length)
        assert context.keys() == set(PAPERS[kind].names)
        assert PAPERS[kind].missing(context) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_everything_known_is_printed_and_nothing_of_it_is_obeyed(kind):
    found = re.sub(r"\s", "", printed(kind, Length.LONG))
    for name, value in example(kind, Length.LONG).items():
        if name in ("extendable", "days") or (name == "due" and kind is PaperKind.ACCEPTANCE):
            continue
        assert [each for each in told(value) if re.sub(r"\s", "", each) not in found] == [], name


@pytest.mark.parametrize("kind", KINDS)
def test_where_nothing_is_known_no_label_and_no_bracket_stands(kind):
    found = printed(kind, Length.BARE)
    assert not re.search(r"（\s*）|〔|：[，。；]|，，|，。|（[，；。]|电话[，。]|“”", found)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if PAPERS[kind].needs_signing])
def test_a_paper_that_was_not_signed_says_so_and_a_signed_one_does_not(kind):
    assert "送签稿" in printed(kind, Length.BARE)
    assert "送签稿" not in printed(kind, Length.SHORT)


@pytest.mark.parametrize("kind", [kind for kind in PAPERS if PAPERS[kind].for_visitor])
def test_no_internal_and_no_old_word_reaches_the_visitor(kind):
    for length in Length:
        assert not [each for each in (*internal_words(), *old_terms(), "无理") if each in printed(kind, length)]


def test_sixty_days_stand_only_where_they_are_the_law():
    assert HANDLING_DAYS in printed(PaperKind.ACCEPTANCE, Length.SHORT)
    assert "经批准可延长不超过30日" in printed(PaperKind.ACCEPTANCE, Length.SHORT)
    assert "10个工作日" in printed(PaperKind.ACCEPTANCE, Length.BARE)
    for length in (Length.LONG, Length.BARE):
        assert HANDLING_DAYS not in printed(PaperKind.ACCEPTANCE, length)
        assert "延长" not in printed(PaperKind.ACCEPTANCE, length)


def test_the_sentences_of_the_law_stand_word_for_word():
    assert (
        "您反映的信访事项已于2026年11月5日转送至石桥镇人民政府处理，该单位将自收到之日起15日内书面告知您接收情况以及处理途径和程序。"
        in printed(PaperKind.PASSED_ON, Length.SHORT)
    )
    assert (
        "根据《信访工作条例》第三十六条第三款，信访人仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。"
        in printed(PaperKind.NO_LONGER, Length.SHORT)
    )
    assert "可以自收到本意见书之日起30日内向清河县人民政府" in printed(PaperKind.OPINION, Length.SHORT)
