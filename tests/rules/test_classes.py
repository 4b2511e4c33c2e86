"""The class of a matter that a purpose stands for."""

import pytest

from reception_desk.rules.outcomes import LegalClass, class_of
from reception_desk.vocabulary.visits import Purpose


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        (Purpose.APPEAL, LegalClass.CLAIM),
        (Purpose.HELP, LegalClass.CLAIM),
        (Purpose.ADVICE, LegalClass.ADVICE),
        (Purpose.ACCUSATION, LegalClass.ACCUSATION),
        (Purpose.OTHER, LegalClass.OTHER),
        (None, None),
    ],
)
def test_a_purpose_stands_for_a_class(purpose, expected):
    assert class_of(purpose) is expected
