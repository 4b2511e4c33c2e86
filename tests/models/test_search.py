"""The search finds exactly what a full scan of the folded text finds, whatever the length of the question."""

import itertools
import random
import re
import unicodedata

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as some

from reception_desk.models.search import cut, fold, phrase

LETTERS = "征地补偿補償張张国國A a1２0x 7e，。-/\n𠮷𬭊"
TEXTS = some.text(some.sampled_from(LETTERS), max_size=14)


def index(texts):
    connection = driver.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE visit_index USING fts5(words, content='', contentless_delete=1, prefix='1', "
        "tokenize='unicode61 remove_diacritics 0')"
    )
    rows = [(place, cut(text)) for place, text in enumerate(texts)]
    connection.executemany("INSERT INTO visit_index(rowid, words) VALUES (?, ?)", rows)
    return connection


def found(connection, query):
    asked = phrase(query)
    if asked is None:
        return None
    match = f'"{asked[0]}"{" *" if asked[1] else ""}'
    return {row[0] for row in connection.execute("SELECT rowid FROM visit_index WHERE visit_index MATCH ?", (match,))}


def scanned(texts, query):
    return {place for place, text in enumerate(texts) if fold(query) in fold(text)}


@settings(deadline=None, max_examples=300)
@given(some.lists(TEXTS, min_size=1, max_size=12), TEXTS)
def test_the_index_finds_what_a_full_scan_finds(texts, query):
    connection = index(texts)
    try:
        asked = [query, *(text[at : at + size] for text in texts[:3] for at in (0, 1) for size in (1, 2, 3, 5))]
        for each in asked:
            hits = found(connection, each)
            assert (hits is None) == (fold(each) == "")
            assert hits is None or hits == scanned(texts, each)
    finally:
        connection.close()


def test_long_statements_and_every_length_of_question():
    choose = random.Random(7)
    texts = ["".join(choose.choices(LETTERS + "县道改线承包柳林村书记", k=400)) for _ in range(200)]
    connection = index(texts)
    folded = [fold(text) for text in texts]
    for size in (1, 2, 3, 4, 7, 20, 60):
        for _ in range(20):
            text = choose.choice(texts)
            at = choose.randrange(len(text) - size)
            query = text[at : at + size]
            if fold(query):
                scan = {place for place, each in enumerate(folded) if fold(query) in each}
                assert found(connection, query) == scan
    connection.close()


def test_every_character_of_the_basic_plane_and_of_the_han_planes_is_found_alone():
    """No character may find another's texts or miss its own, whatever the index's own tokeniser makes of it."""
    ranges = [*range(0x20, 0xD800), *range(0xE000, 0x10000), *range(0x10000, 0x20000, 7), *range(0x20000, 0x323B0, 5)]
    by_letter = {}
    for code in ranges:
        folded = fold(chr(code))
        if len(folded) == 1:
            by_letter.setdefault(folded, []).append(chr(code))
    connection = index(sorted(by_letter))
    connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(visit_index, instance)")
    terms = [row[0] for row in connection.execute("SELECT term FROM terms ORDER BY term")]
    connection.close()
    assert len(terms) == len(by_letter) > 40_000
    assert [term for term, after in itertools.pairwise(terms) if after.startswith(term)] == []


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("補償張國強", "补偿张国强"),
        ("ＡＢｃ１２", "abc12"),
        ("1.8 亩，至今。", "1 8 亩 至今"),
        ("①㎡", "1m2"),
        ("a_b", "a b"),
        ("\x00\u202e", ""),
        ("", ""),
        ("𠮷野家", "𠮷野家"),
    ],
)
def test_folding(text, folded):
    assert fold(text) == folded


@given(some.text(some.characters(codec=None)))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_cutting():
    assert cut("补偿款") == "补偿 偿款 款"
    assert cut("1.8亩") == "1 8亩 亩"
    assert cut("") == ""
    assert phrase("补偿款") == ("补偿 偿款", False)
    assert phrase("补") == ("补", True)
    assert phrase("8亩，补") == ("8亩 亩 补", True)
    assert phrase("，。") is None


def test_a_folded_text_is_letters_digits_and_single_blanks():
    text = fold("".join(map(chr, range(0x20, 0x3000))))
    assert not re.search(r"  |^ | $", text)
    assert all(unicodedata.category(letter)[0] in "LN" or letter == " " for letter in text)
