"""Every way in which the program cites an article is understood; what is no citation is none."""

import pytest

from reception_desk.paths import resource
from reception_desk.rules.citations import REGULATION, Citation, cited, number, part_of

SHANDONG, SIMPLE = "山东省信访条例", "信访事项简易办理办法"


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("条例第三十四条", [(REGULATION, 34, 0, 0)]),
        ("（条例第 23 条第三款）", [(REGULATION, 23, 3, 0)]),
        ("条例第二十二条第一款第一项、第二项", [(REGULATION, 22, 1, 1), (REGULATION, 22, 1, 2)]),
        ("条例第二十条第二款、第二十二条第二款", [(REGULATION, 20, 2, 0), (REGULATION, 22, 2, 0)]),
        ("条例第三十六条第一款、第二款", [(REGULATION, 36, 1, 0), (REGULATION, 36, 2, 0)]),
        ("只适用于条例第三十一条第（六）项的事项", [(REGULATION, 31, 0, 6)]),
        ("《信访工作条例》第十九条第三款；第四条", [(REGULATION, 19, 3, 0)]),
        ("不得转给被检举的人（条30③），条 25", [(REGULATION, 30, 3, 0), (REGULATION, 25, 0, 0)]),
        ("山东省信访条例第四十三条、第四十四条", [(SHANDONG, 43, 0, 0), (SHANDONG, 44, 0, 0)]),
        ("信访事项简易办理办法", [(SIMPLE, 0, 0, 0)]),
        ("信访事项简易办理办法第四条", [(SIMPLE, 4, 0, 0)]),
        ("《接访工作制度》第二条", [("接访工作制度", 2, 0, 0)]),
        ("《登记回执》已打印，第三条没有", []),
        ("《条例》第二十三条", [(REGULATION, 23, 0, 0)]),
        ("共 3 条 12 件已办", []),
        ("导入 3 条 2026-01-02", []),
        ("见条 2026", []),
        ("按条例办，第五款不管", []),
        ("条例第五款", []),
        ("第四条", []),
        ("", []),
    ],
)
def test_what_a_sentence_cites(said, places):
    assert cited(said) == tuple(Citation(*each) for each in places)


def test_numbers_are_read_as_articles_are_counted():
    words = {
        "一": 1,
        "十": 10,
        "十一": 11,
        "二十": 20,
        "五十三": 53,
        "一百": 100,
        "一百零五": 105,
        "百二十": 120,
        "7": 7,
    }
    assert {each: number(each) for each in words} == words
    assert number("某") == 0


def test_the_paragraph_and_the_item_are_found_in_an_article():
    text = "甲：\n（一）乙；\n（二）丙。\n丁。"
    parts = {
        Citation(REGULATION, 1): "",
        Citation(REGULATION, 1, 1): "甲：\n（一）乙；\n（二）丙。",
        Citation(REGULATION, 1, 2): "丁。",
        Citation(REGULATION, 1, 0, 2): "（二）丙。",
        Citation(REGULATION, 1, 1, 1): "（一）乙；",
        Citation(REGULATION, 1, 3): "",
    }
    for citation, part in parts.items():
        start, end = part_of(text, citation)
        assert text[start:end] == part, citation


def test_every_article_of_the_rules_is_understood():
    for file in resource("rules").glob("*.toml"):
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("article = ") and line != 'article = ""':
                assert cited(line), line
