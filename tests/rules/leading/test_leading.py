"""The leader's desk in the law: ticks, call-backs, proofs, repeated causes, risk, returns, days, activities."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.rules.leading import ticks
from reception_desk.rules.leading.activities import Asked, Measure, Yes, asked_of, measure_of, not_asked, yes_of
from reception_desk.rules.leading.after_closing import call_back_due, proof_findings, repeated
from reception_desk.rules.leading.dates import day_findings, gone_finding, refuse_gone, term_findings
from reception_desk.rules.leading.returned import cause_of_return
from reception_desk.rules.leading.risk import circumstances, is_wanted, stages
from reception_desk.vocabulary.channels import OutsideKind
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Cause,
    Circumstance,
    LookBackCause,
    Proof,
    RiskStage,
    Satisfaction,
)
from reception_desk.vocabulary.office import Mode, Profile

DAY, NEXT = date(2026, 11, 3), date(2026, 11, 4)


def test_a_sheet_names_what_it_lacks():
    assert [each.sentence for each in ticks.open_ticks(ticks.FILING, ["1", "2"])] == ["还缺：有证据材料。"]
    assert len(ticks.open_ticks(ticks.CLOSING, [])) == 6
    assert ticks.open_ticks(ticks.CLOSING, list("123456")) == ()
    assert ticks.unknown_ticks(ticks.FILING, ["1", "4"]) == ("4",)


def test_the_own_closing_is_passed_by_another_only_in_the_strict_mode():
    assert ticks.needs_another(ticks.CLOSING, Mode.STRICT, 3, [3])
    assert not ticks.needs_another(ticks.CLOSING, Mode.STRICT, 4, [3])
    assert not ticks.needs_another(ticks.CLOSING, Mode.SMALL, 3, [3])
    assert not ticks.needs_another(ticks.FILING, Mode.STRICT, 3, [3])


def test_a_closed_matter_is_called_back_after_thirty_days():
    assert call_back_due(DAY) == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("proof", "day", "rated", "called", "fields"),
    [
        (None, None, [], False, []),
        (Proof.PLEDGE, None, [], False, ["proved_on"]),
        (Proof.PLEDGE, NEXT, [], False, ["proved_on"]),
        (Proof.PLEDGE, DAY, [], False, []),
        (Proof.SATISFIED, DAY, [], False, ["proof", "proof"]),
        (Proof.SATISFIED, DAY, [Satisfaction.NONE], True, ["proof"]),
        (Proof.SATISFIED, DAY, [Satisfaction.FAIR], True, []),
    ],
)
def test_what_a_settlement_lacks(proof, day, rated, called, fields):
    found = proof_findings(proof, day, rated, called_back=called, today=DAY)
    assert [each.field for each in found] == fields


def test_one_cause_that_repeats_with_one_unit():
    closings = [(Cause.POLICY, "河口乡")] * 3 + [(Cause.UNCLEAR, "石桥镇")] * 4 + [(Cause.POLICY, "石桥镇")] * 2
    closings += [(Cause.OTHER, "")] * 9
    assert repeated(closings) == ((Cause.UNCLEAR, "石桥镇", 4), (Cause.POLICY, "河口乡", 3))
    assert repeated(closings, 4) == ((Cause.UNCLEAR, "石桥镇", 4),)
    assert repeated(closings, 2, {(Cause.UNCLEAR, "石桥镇"): 3}) == (
        (Cause.POLICY, "河口乡", 3),
        (Cause.POLICY, "石桥镇", 2),
    )


def test_risk_is_asked_by_circumstances_of_the_matter():
    assert circumstances(people=1, visits=2, urgent=False, asked=False) == frozenset()
    assert circumstances(people=5, visits=3, urgent=True, asked=False) == {
        Circumstance.GROUP,
        Circumstance.THRICE,
        Circumstance.THREAT,
    }
    assert circumstances(people=20, visits=1, urgent=False, asked=True) >= {Circumstance.MANY, Circumstance.ASKED}
    assert is_wanted({Circumstance.MANY}, ())
    assert not is_wanted({Circumstance.MANY}, {Circumstance.MANY.value, Circumstance.GROUP.value})
    assert is_wanted({Circumstance.MANY, Circumstance.THREAT}, {Circumstance.MANY.value})
    assert not is_wanted((), ())
    assert stages(Profile.FAYUAN) == (RiskStage.FILING, RiskStage.TRIAL, RiskStage.ENFORCING)
    assert not set(stages(Profile.XFBM)) & set(stages(Profile.FAYUAN))


def test_as_what_a_matter_comes_back():
    assert cause_of_return(None, DAY, None) is None
    assert cause_of_return(NEXT, DAY, None) is None
    assert cause_of_return(DAY, DAY, None) is LookBackCause.REPEAT
    assert cause_of_return(DAY, NEXT, OutsideKind.LEAP.value) is LookBackCause.LEAP
    assert cause_of_return(DAY, NEXT, OutsideKind.CAPITAL.value) is LookBackCause.NOTICE


def test_days_that_cannot_be():
    assert day_findings("day", DAY, DAY) == ()
    assert day_findings("day", DAY, NEXT, DAY) == ()
    assert "还没有到" in day_findings("day", NEXT, DAY)[0].sentence
    assert "早于" in day_findings("day", DAY, NEXT, NEXT)[0].sentence
    assert term_findings("due_on", None, DAY) == term_findings("due_on", DAY, DAY) == ()
    assert "早于" in term_findings("due_on", DAY, NEXT)[0].sentence


def test_a_unit_that_is_gone_is_refused_from_that_day_on():
    refuse_gone("扶贫办", None, DAY)
    refuse_gone("扶贫办", NEXT, DAY)
    with pytest.raises(CannotNow, match="已经撤销"):
        refuse_gone("扶贫办", DAY, DAY)


def test_a_unit_that_is_gone_is_told_with_who_took_over():
    assert gone_finding("unit", "扶贫办", None, DAY) == gone_finding("unit", "扶贫办", NEXT, DAY) == ()
    (told,) = gone_finding("unit", "扶贫办", DAY, DAY, "乡村振兴局")
    assert told.sentence == "“扶贫办”从 2026-11-03 起已经撤销。请选承接它职能的“乡村振兴局”。"


def test_what_is_counted_of_a_kind_is_never_mixed():
    assert measure_of(ActivityKind.JOINT) is Measure.BATCHES
    assert measure_of(ActivityKind.PUBLICITY) is Measure.SHEETS
    assert measure_of(ActivityKind.CALL_BACK) is Measure.ATTEMPTS
    assert measure_of(ActivityKind.TRAINING) is None
    assert (yes_of(ActivityKind.EXPLAINED), yes_of(ActivityKind.TRAINING)) == (Yes.FIRST, None)
    for kind in ActivityKind:
        assert (yes_of(kind) is not None) is (Asked.YES in asked_of(kind))


def test_no_activity_asks_more_than_eight_fields():
    always = ("day", "place", "staff", "result", "matter")
    for kind in ActivityKind:
        assert len(always) + len(asked_of(kind)) <= 8
    assert not_asked(ActivityKind.TRAINING, {Asked.PEOPLE: 3, Asked.GRANTED: 5, Asked.YES: None}) == (Asked.GRANTED,)
