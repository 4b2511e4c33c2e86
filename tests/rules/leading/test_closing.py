"""What a closing lacks is said; what the records bear out of the six ticks is known."""

from reception_desk.rules.leading.closing import ClosingFacts, closing_findings, known_ticks

WHOLE = ClosingFacts(decided=True, served=True, based=True, told_review=True, passed=True)


def fields(facts):
    return [each.field for each in closing_findings(facts)]


def test_a_whole_closing_lacks_nothing_and_the_follow_up_is_for_whoever_looks():
    assert fields(WHOLE) == []
    assert known_ticks(WHOLE) == ("1", "2", "3", "4", "5")


def test_what_lacks_is_named_with_its_places():
    facts = ClosingFacts(undecided=(2,), bare=(1, 3), decided=True, owed=2, sent_back=1)
    assert fields(facts) == ["demands", "evidence", "served", "letters", "quality"]
    told = [each.sentence for each in closing_findings(facts)]
    assert "第 1、3 项" in told[1]
    assert "2 件去函" in told[3]
    assert "退回补办 1 次" in told[4]
    assert known_ticks(facts) == ()


def test_what_was_settled_on_the_spot_needs_no_service():
    assert fields(ClosingFacts(settled=True)) == ["quality"]
