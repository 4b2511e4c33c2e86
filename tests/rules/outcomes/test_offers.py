"""Every outcome of every office: when it is open, why it is closed, with which article, papers and time limit."""

import re
import tomllib
from dataclasses import replace

import pytest

from reception_desk.paths import resource
from reception_desk.rules.outcomes import Competence, LegalClass, MatterFacts, Province, offers, suits_simple
from reception_desk.rules.outcomes.offers import book
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Profile

CLAIM = MatterFacts(Profile.JGDW, Channel.VISIT, LegalClass.CLAIM, Competence.OWN, route="6")
SHANDONG = Province("鲁26", "山东省信访局〔2026〕3 号", "2026-03-01")


def offer(code, facts, provinces=()):
    return next(each for each in offers(facts, provinces) if each.code == code)


def opened(facts, provinces=()):
    return {each.code for each in offers(facts, provinces) if each.opened}


def at(profile, **changes):
    return replace(CLAIM, profile=profile, **changes)


def test_each_office_sees_every_outcome_in_one_order():
    codes = [each.code for each in offers(CLAIM)]
    assert codes == [*(f"A{n}" for n in range(1, 16)), "JY"]


def test_the_table_is_whole():
    known = {*MatterFacts.__dataclass_fields__, "in_person", "in_person_litigious", "profile_litigious"}
    known |= {"several_or_joint"}
    for code, rule in book().rules.items():
        assert set(rule.papers) <= {each.value for each in Profile}, code
        assert {need.fact for need in rule.needs} <= known, code
        assert all(need.otherwise.endswith("。") for need in rule.needs), code
        assert rule.article.startswith(("条例第", "信访事项简易办理办法第")), code
        assert bool(rule.grounds) == bool(rule.refused), code
        for papers in rule.papers.values():
            assert all(re.fullmatch(r"D\d\d", each) for each in papers), code
    assert list(tomllib.loads(resource("rules", "outcomes.toml").read_text("utf-8")))[-2:] == ["routes", "simple"]


def test_no_closed_outcome_names_an_article_of_the_repealed_regulation():
    for rule in book().rules.values():
        for words in (rule.why, rule.refused, *(need.otherwise for need in rule.needs)):
            assert "信访条例" not in words.replace("信访工作条例", "")


# A2 受理


def test_an_office_accepts_what_is_its_own_with_sixty_days_for_the_sixth_item_only():
    found = offer("A2", CLAIM)
    assert (found.opened, found.article, found.papers, found.clock) == (
        True,
        "条例第二十三条第一款",
        ("D03",),
        "HANDLE",
    )
    assert [offer("A2", replace(CLAIM, route=route)).clock for route in ("", "1", "5")] == ["", "", ""]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (at(Profile.XFBM), "信访部门登记后转送、交办"),
        (replace(CLAIM, legal_class=LegalClass.ADVICE), "申诉求决类"),
        (replace(CLAIM, litigious=True), "按诉讼程序"),
        (replace(CLAIM, competence=Competence.BELOW), "不属于本机关"),
        (replace(CLAIM, reviewed=True), "第三十六条第三款"),
        (replace(CLAIM, under_way=True), "第十九条第三款"),
        (replace(CLAIM, review_open=True), "第三十五条"),
    ],
)
def test_why_an_office_may_not_accept(facts, said):
    found = offer("A2", facts)
    assert not found.opened
    assert said in found.why


# A3 转送, A4 交办


@pytest.mark.parametrize("competence", [Competence.OWN, Competence.BELOW, Competence.SEVERAL])
def test_a_petition_office_passes_on_and_assigns(competence):
    facts = at(Profile.XFBM, competence=competence, important=True)
    assert {"A3", "A4"} <= opened(facts)
    assert offer("A3", facts).papers == ("D07", "D09")
    assert offer("A3", facts).clock == "UNIT_NOTIFY"
    assert offer("A3", facts).article == "条例第二十二条第一款第一项、第二项"


def test_another_organ_passes_on_only_to_its_subordinates():
    assert "A3" not in opened(CLAIM)
    below = replace(CLAIM, competence=Competence.BELOW)
    assert offer("A3", below).article == "条例第二十三条第一款"
    assert "A4" not in opened(below)
    assert "A4" in opened(replace(below, important=True))


def test_before_it_is_clear_who_deals_with_it_nothing_is_passed_on():
    facts = at(Profile.XFBM, competence=Competence.UNKNOWN, important=True)
    assert opened(facts).isdisjoint({"A3", "A4", "A8"})


def test_litigation_in_person_is_guided_and_by_letter_passed_on():
    for profile in Profile:
        person = at(profile, litigious=True, route="1", competence=Competence.OWN)
        assert "A3" not in opened(person)
        assert offer("A6", person).article == "条例第二十条第二款"
        assert "A6" in opened(person)
    letter = at(Profile.XFBM, litigious=True, channel=Channel.LETTER)
    assert "A3" in opened(letter)
    assert "转送同级政法部门" in offer("A6", letter).why
    assert offer("A3", at(Profile.FAYUAN, litigious=True, channel=Channel.LETTER)).papers == ("D07",)


def test_what_is_not_litigious_is_not_guided_to_court():
    assert "诉讼权利救济" in offer("A6", CLAIM).why


def test_a_court_assigns_nothing_and_issues_no_refusal_in_litigation():
    facts = at(Profile.FAYUAN, litigious=True, under_way=True, reviewed=True, important=True)
    assert opened(facts).isdisjoint({"A2", "A4", "A9", "A10", "A15", "JY"})
    assert {"A9", "A10"} & opened(replace(facts, litigious=False)) == {"A9", "A10"}


# A1, A5, A8, A11, A12, A15


def test_an_obvious_answer_is_given_at_once():
    assert "A1" not in opened(CLAIM)
    assert "A1" in opened(replace(CLAIM, legal_class=LegalClass.OTHER, answerable=True))


@pytest.mark.parametrize("route", ["1", "2", "3", "4", "5"])
def test_a_lawful_way_is_shown_with_its_words(route):
    found = offer("A5", replace(CLAIM, route=route))
    assert found.opened
    assert book().words["routes"][route] in found.why


@pytest.mark.parametrize("route", ["", "6"])
def test_without_another_lawful_way_it_is_handled(route):
    assert not offer("A5", replace(CLAIM, route=route)).opened


def test_what_is_not_ours_is_told_where_it_belongs():
    facts = replace(CLAIM, competence=Competence.ELSEWHERE)
    assert "A8" in opened(facts)
    assert offer("A8", replace(facts, profile=Profile.XFBM)).article == "条例第二十条第四款"
    assert "不能只告知引导" in offer("A8", CLAIM).why


def test_only_what_has_no_substance_is_filed():
    assert "A11" not in opened(CLAIM)
    assert "A11" in opened(replace(CLAIM, no_substance=True))


def test_a_petition_office_asks_party_and_government_in_grave_cases():
    facts = at(Profile.XFBM, urgent=True)
    assert offer("A12", facts).papers == ("D26", "D23")
    assert "A12" not in opened(at(Profile.XFBM))
    assert "A12" not in opened(at(Profile.JGDW, urgent=True))


def test_several_organs_agree_who_leads():
    facts = replace(CLAIM, competence=Competence.SEVERAL)
    assert offer("A15", facts).article == "条例第二十四条"
    assert "A15" in opened(facts)
    assert "A15" not in opened(CLAIM)


# A9 不予受理, A10 不再受理


def test_refusing_has_one_national_ground():
    found = offer("A9", replace(CLAIM, under_way=True))
    assert (found.opened, found.article, found.papers) == (True, "条例第十九条第三款", ("D04",))
    assert "走错层级不是不受理的理由" in offer("A9", CLAIM).why


def test_a_provincial_ground_is_off_until_it_is_switched_on():
    leap = at(Profile.XFBM, grounds=frozenset({"leap"}))
    assert "A9" not in opened(leap)
    found = offer("A9", leap, [SHANDONG])
    assert found.opened
    assert found.article == "山东省信访条例第二十六条第二款"
    assert found.why.endswith("启用依据：山东省信访局〔2026〕3 号，2026-03-01。")
    assert "A9" not in opened(replace(leap, grounds=frozenset()), [SHANDONG])


def test_final_closure_needs_a_second_review_on_the_same_facts():
    final = replace(CLAIM, reviewed=True)
    assert (offer("A10", final).article, offer("A10", final).papers) == ("条例第三十六条第三款", ("D05",))
    assert "复核意见" in offer("A10", CLAIM).why
    assert "新的信访事项" in offer("A10", replace(final, new_facts=True)).why


# A7, A13 检举控告; A14 建议


def test_an_accusation_goes_to_discipline_inspection_or_the_organisation_department_and_nowhere_else():
    for profile in Profile:
        facts = at(
            profile, legal_class=LegalClass.ACCUSATION, answerable=True, no_substance=True, important=True, simple="1"
        )
        assert opened(facts) == {"A7", "A13"}
        assert offer("A7", facts).papers == offer("A13", facts).papers == ("D02",)
    assert opened(CLAIM).isdisjoint({"A7", "A13"})


def test_a_proposal_is_answered_without_sixty_days():
    facts = replace(CLAIM, legal_class=LegalClass.ADVICE)
    assert (offer("A14", facts).opened, offer("A14", facts).clock) == (True, "")
    assert "A14" not in opened(replace(facts, competence=Competence.BELOW))


# 简易办理


def test_the_simple_procedure_for_a_first_clear_matter():
    found = offer("JY", replace(CLAIM, simple="1"))
    assert (found.opened, found.clock) == (True, "SIMPLE_HANDLE")
    assert "事实清楚" in found.why


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"profile": Profile.XFBM}, "由有权处理的机关"),
        ({"competence": Competence.BELOW}, "职权范围"),
        ({"litigious": True}, "涉诉"),
        ({"first": False}, "初次"),
        ({"simple": ""}, "哪一种情形"),
        ({"assigned_from_above": True}, "上级交办"),
        ({"likely_refused": True}, "不予支持"),
        ({"route": "4"}, "法定程序"),
        ({"joint": True}, "联名"),
    ],
)
def test_why_the_simple_procedure_is_closed(changes, said):
    assert said in offer("JY", replace(CLAIM, **{"simple": "1", **changes})).why


def test_a_fact_nobody_declared_is_our_bug():
    with pytest.raises(AttributeError):
        CLAIM.answer("weather")


def test_what_suits_the_simple_procedure_is_known_to_whoever_passes_it_on():
    """简易办理办法第四条、第五条: judged by what it is, not by who has it before him."""
    asked = replace(CLAIM, profile=Profile.XFBM, competence=Competence.ELSEWHERE, simple="1")
    assert suits_simple(asked)
    for changes in (
        {"simple": ""},
        {"first": False},
        {"competence": Competence.SEVERAL},
        {"assigned_from_above": True},
    ):
        assert not suits_simple(replace(asked, **changes)), changes
