"""The words that never leave the office, and what took the place of the terms of 2005."""

from reception_desk.rules.words import internal_words, old_terms


def test_internal_words_and_old_terms_are_known():
    assert {"缠访", "稳控", "无理缠访", "过高要求"} <= internal_words()
    assert old_terms()["60个工作日"] == "60日"
    assert all(new not in old_terms() for new in old_terms().values())
    assert not internal_words() & set(old_terms())
