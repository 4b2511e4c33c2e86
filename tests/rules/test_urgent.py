"""条25: what must be done at once."""

import pytest

from reception_desk.rules.urgent import steps_of
from reception_desk.vocabulary.visits import Urgency


@pytest.mark.parametrize("urgency", Urgency)
def test_each_kind_has_its_own_steps_and_ends_with_the_report(urgency):
    steps = steps_of(urgency)
    assert "已报告" in steps[-1]
    assert "党委和政府" in steps[-2]
    assert all(set(steps[:-2]).isdisjoint(steps_of(other)) for other in Urgency if other is not urgency)


def test_no_step_labels_a_person():
    words = "".join(step for urgency in Urgency for step in steps_of(urgency))
    assert not any(word in words for word in ("老访户", "缠访", "闹访", "无理"))
