"""Which papers a matter may have, how they are numbered, when they count as served."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from reception_desk.paths import resource
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matter_papers import PaperFacts, PaperRule, paper_offers, paper_rules, served_kinds, why_not
from reception_desk.rules.matters import Recorded
from reception_desk.rules.outcomes.offers import book
from reception_desk.rules.paper_numbers import (
    DEFAULT_PAPER_PATTERN,
    Series,
    paper_number,
    paper_pattern_serves,
    series_faults,
    series_of,
)
from reception_desk.rules.serving import Serving, counts_from, serving_findings, why_not_served
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind, ServiceWay

DAY = date(2026, 11, 3)
ALL_FACTS = {"extended", "fucha_received", "fuhe_received", "reviews", "letter_out", "to_serve", "record"}
EVERYTHING = PaperFacts(Profile.JGDW, outcomes=(*(f"A{n}" for n in range(1, 12)), "A14"), facts=ALL_FACTS)


def kinds(facts):
    return {each.kind.value for each in paper_offers(facts) if each.opened}


def test_the_matrix_of_which_office_issues_which_paper():
    slips = {"SFZR", "LDJF", "SDHZ", "CPD", "JDGZ", "BCBL", "HBJD", "YQJT", "XFDL", "XFC5", "YJBQ"}
    assert kinds(EVERYTHING) == {each.value for each in paper_rules()}
    assert kinds(replace(EVERYTHING, profile=Profile.XFBM)) == {
        *slips,
        *("BYSL", "BZSL", "TJGZ", "ZSH", "JBH", "ZSGZ", "DBH", "FCYJ", "FHYJ", "TJXY", "JYHF"),
    }
    assert kinds(replace(EVERYTHING, profile=Profile.FAYUAN)) == {
        *slips,
        *("SLGZ", "BYSL", "BZSL", "TJGZ", "ZSH", "YQBL", "CLYJ", "FCYJ", "FHYJ"),
    }
    assert kinds(replace(EVERYTHING, profile=Profile.FAYUAN, litigious=True)) == {*slips, "TJGZ", "ZSH"}
    listed = {each.kind.value for each in paper_offers(PaperFacts(Profile.XFBM))}
    assert listed.isdisjoint({"SLGZ", "YQBL", "CLYJ", "BJBG"}), "what other offices issue is not in the list"
    assert "来文" in why_not(PaperKind.ACCEPTANCE, PaperFacts(Profile.XFBM))
    assert kinds(replace(EVERYTHING, profile=Profile.XFBM, facts=ALL_FACTS - {"reviews"})).isdisjoint({"FCYJ", "FHYJ"})


@pytest.mark.parametrize("profile", Profile)
def test_an_accusation_yields_none_and_every_closed_one_says_why(profile):
    for known in (replace(EVERYTHING, profile=profile, accusation=True), PaperFacts(profile)):
        offers = paper_offers(known)
        assert [each.opened for each in offers] == sorted((each.opened for each in offers), reverse=True)
        assert all(each.opened is not bool(each.why) for each in offers)
    assert kinds(replace(EVERYTHING, profile=profile, accusation=True)) == set()


def test_what_is_issued_once_is_not_issued_again():
    again = replace(EVERYTHING, issued=["SLGZ", "ZSH"])
    assert "作废" in why_not(PaperKind.ACCEPTANCE, again)
    assert why_not(PaperKind.TRANSFER, again) == ""


def test_the_table_names_what_there_is():
    table = tomllib.loads(resource("rules", "matter_papers.toml").read_text("utf-8"))
    outcomes = set(book().rules)
    facts = {*Fact, *Recorded, ""}
    for kind, row in table.items():
        rule = paper_rules()[PaperKind(kind)]
        assert set(row) == set(PaperRule.__slots__)
        assert set(rule.profiles) <= set(Profile) and (rule.elsewhere or len(rule.profiles) == len(Profile))
        assert set(rule.outcomes) <= outcomes and bool(rule.outcomes) is bool(rule.lacking)
        assert {rule.on_signing, rule.on_service} <= facts
        assert rule.letter in {*Dispatch, ""}
    words = [rule.word for rule in paper_rules().values() if rule.word]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    "pattern", ["{word}{year}", "{word}{year}{n}{n}", "{word}{year:02}{n}", "{word}{year}{n}{x}", "{"]
)
def test_a_pattern_that_could_give_doubles_falls_back_to_the_usual_one(pattern):
    assert not paper_pattern_serves(pattern)
    assert paper_number(pattern, "清信", "受", 2026, 12) == "清信受〔2026〕12号"


def test_a_number_is_written_as_the_office_wants_it():
    assert paper_number(DEFAULT_PAPER_PATTERN, "清信", "不再", 2027, 3) == "清信不再〔2027〕3号"
    assert paper_number("{word}字（{year}）第{n}号", "清信", "受", 2026, 7) == "受字（2026）第7号"


def test_the_office_s_own_words_are_read_line_by_line():
    lines = "受理告知书 理 38\n\nD07 转函\nFCYJ 查 2"
    assert (
        series_of(PaperKind.ACCEPTANCE, lines) == Series("不受") or series_of(PaperKind.ACCEPTANCE, lines).first == 38
    )
    assert series_of(PaperKind.TRANSFER, lines) == Series("转函")
    assert series_of(PaperKind.REVIEW, lines) == Series("查", 2)
    assert series_of(PaperKind.OPINION, lines) == Series("处")
    assert series_of(PaperKind.PROGRESS, lines) == Series("")
    assert series_faults(lines) == ()
    for wrong in (
        "告示 告",
        "转送函",
        "转送函 转 0",
        "转送函 转 x",
        "转送函 转 1 2",
        "转送函 12",
        "转送函 非常长的文种字",
        "函 转",
    ):
        assert len(series_faults(wrong)) == 1, wrong


def serving(way=ServiceWay.DIRECT, **facts):
    return Serving(way, DAY, DAY, **facts)


def test_handed_over_it_is_served_at_once_sent_it_waits_for_its_receipt():
    assert counts_from(serving()) == DAY
    assert counts_from(serving(ServiceWay.ELECTRONIC)) == DAY
    assert counts_from(serving(refusal="不收")) is None
    assert counts_from(serving(ServiceWay.LEFT, refusal="不收")) == DAY
    for way in (ServiceWay.POST, ServiceWay.ENTRUSTED, ServiceWay.PUBLIC):
        assert counts_from(serving(way)) is None
        assert counts_from(serving(way, served_on=DAY + timedelta(3))) == DAY + timedelta(3)


def test_left_behind_it_needs_a_reason_and_a_witness_or_a_picture():
    assert why_not_served(serving()) == ""
    assert "事由" in why_not_served(serving(ServiceWay.LEFT))
    assert "见证人" in why_not_served(serving(ServiceWay.LEFT, refusal="不肯签"))
    assert why_not_served(serving(ServiceWay.LEFT, refusal="不肯签", witness="李大山")) == ""
    assert why_not_served(serving(ServiceWay.LEFT, refusal="不肯签", text="全程录像")) == ""


def test_odd_days_and_missing_words_are_said():
    def fields(today=DAY, **facts):
        return [each.field for each in serving_findings(serving(**facts), today)]

    assert fields(receiver="王桂兰", addressee="王桂兰") == []
    assert fields(receiver="王小军", addressee="王桂兰") == ["relation"]
    assert fields(receiver="王小军", addressee="王桂兰", relation="子") == []
    assert fields(DAY - timedelta(1)) == ["sent_on", "served_on"]
    assert fields(served_on=DAY - timedelta(1)) == ["served_on"]
    assert fields(way=ServiceWay.POST) == ["post_number"]
    assert fields(way=ServiceWay.POST, post_number="XA1") == []
    assert fields(way=ServiceWay.PUBLIC) == ["served_on"]
    early = replace(serving(), signed_on=DAY + timedelta(1))
    assert [each.field for each in serving_findings(early, DAY)] == ["sent_on"]
    assert serving_findings(replace(serving(), signed_on=None), DAY) == ()


def test_what_is_served_is_named_by_the_table():
    assert PaperKind.OPINION.value in served_kinds()
    assert not {PaperKind.SERVICE.value, PaperKind.TRANSFER.value} & set(served_kinds())
