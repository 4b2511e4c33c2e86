"""三到位一处理 and the court's four: what may be chosen together, and what evidence is missing."""

from reception_desk.rules.dispositions import disposition, findings, internal_words, rule_sets
from reception_desk.vocabulary.office import Profile


def test_a_court_has_its_own_four_besides():
    assert [each.code for each in rule_sets(Profile.XFBM)] == ["TIAO27"]
    assert [each.code for each in rule_sets(Profile.FAYUAN)] == ["TIAO27", "FAYUAN4"]


def test_a_poor_petitioner_with_a_reasonable_claim_has_both():
    assert findings(["HL", "KN"], ["落实凭证", "救助申请或者告知记录（条例第三十七条第二款）"]) == []


def test_of_the_courts_four_one_is_chosen():
    (found,) = findings(["F1", "F2"], ["裁判文书或者执行凭证", "协调记录"])
    assert found.sentence == "“法院四到位”只选一项，现在选了：合法诉求、合理诉求。"


def test_missing_evidence_is_named_with_the_article():
    (found,) = findings(["WL"], [])
    assert found.article == "条例第二十七条"
    assert "疏导教育记录" in found.sentence


def test_internal_words_are_known():
    assert internal_words() == {"诉求无理的", "行为违法的", "过高要求", "无理缠访"}


def test_what_a_court_chooses_suggests_a_row_of_the_law():
    assert disposition("F4").suggests == ("WL",)
    assert disposition("X") is None
    known = {item.code for each in rule_sets(Profile.FAYUAN) for item in each.items}
    assert all(set(item.suggests) <= known for each in rule_sets(Profile.FAYUAN) for item in each.items)
