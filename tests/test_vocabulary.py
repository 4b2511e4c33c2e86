"""The glossary, the findings of words and the errors' sentences."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from reception_desk import vocabulary, wording
from reception_desk.errors import AlreadyChanged, CannotNow, StoreTrouble, TemplateTrouble, Trouble
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.term import Term

MODULES = [import_module(each.name) for each in iter_modules(vocabulary.__path__, f"{vocabulary.__name__}.")]
TERMS = sorted(
    {
        each
        for module in MODULES
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, Term) and each is not Term
    },
    key=lambda each: each.__name__,
)


@pytest.mark.parametrize("terms", TERMS, ids=lambda each: each.__name__)
def test_every_term_is_found_by_its_code_and_has_a_label_of_its_own(terms):
    assert len({term.label for term in terms}) == len(terms)
    for term in terms:
        assert terms(term.value) is term
        assert term.label


def test_every_channel_has_a_register_of_its_own():
    assert len({each.register for each in Channel}) == len(Channel)
    assert all(len(each.register) == 2 for each in Channel)


def test_words_are_shown_in_the_language_that_was_installed():
    wording.install({"来访": "visit"}.get)
    try:
        assert Channel.VISIT.label == "visit"
        assert wording.tr("来访") == wording.shown(wording.later("来访")) == "visit"
    finally:
        wording.install(str)
    assert Channel.VISIT.label == "来访"
    assert Action.LOCK == "account.lock"


def test_every_trouble_says_what_is_the_matter_and_what_to_do():
    sentences = {StoreTrouble(kind).sentence for kind in Trouble}
    assert len(sentences) == len(Trouble)
    for kind in Trouble:
        trouble = StoreTrouble(kind)
        assert str(trouble) == trouble.sentence + trouble.what_to_do
        assert trouble.what_to_do.endswith("。")


def test_the_other_errors():
    assert str(CannotNow("没有。", "请再试。")) == "没有。请再试。"
    assert str(TemplateTrouble("LFHZ.docx", "缺一项。")) == "LFHZ.docx：缺一项。"
    assert str(TemplateTrouble("", "缺一项。")) == "缺一项。"
    changed = AlreadyChanged("已被改过。", {"name": "甲"}, {"name": "乙"})
    assert (changed.now, changed.yours) == ({"name": "甲"}, {"name": "乙"})
