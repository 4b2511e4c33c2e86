"""A notice typed by hand: its lines, there and back, and the sentence beside a line that cannot be."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.rules.calendars.lines import MOST_LINES, Line, line_findings, lines_of, notice_of
from reception_desk.rules.calendars.notices import shipped

NEW_YEAR = Line("元旦", date(2027, 1, 1), date(2027, 1, 3), True)


@pytest.mark.parametrize("year", [2025, 2026])
def test_the_lines_of_a_notice_make_the_same_notice(year):
    lines = lines_of(shipped()[year])
    assert len(lines) <= MOST_LINES
    assert notice_of(year, lines).days == shipped()[year].days


def test_the_lines_of_2026_are_those_of_the_notice():
    told = [(each.name, f"{each.first:%m%d}", f"{each.last:%m%d}") for each in lines_of(shipped()[2026]) if each.off]
    assert told[0] == ("元旦", "0101", "0103")
    assert told[-1] == ("国庆节", "1001", "1007")
    assert len(told) == 7


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (Line("元旦", date(2027, 1, 3), date(2027, 1, 1), True), "早于"),
        (Line("元旦", date(2027, 1, 1), date(2027, 2, 1), True), "太长"),
        (Line("元旦", date(2028, 1, 1), date(2028, 1, 1), True), "不在 2027 年"),
        (Line("元旦", date(2027, 1, 2), date(2027, 1, 2), False), "又写放假又写上班"),
        (Line("元旦", date(2027, 1, 4), date(2027, 1, 4), False), "本来就上班"),
    ],
)
def test_a_line_that_cannot_be_is_told_beside_it(line, word):
    (finding,) = line_findings(2027, [NEW_YEAR, line])
    assert finding.field == "1" and word in finding.sentence
    with pytest.raises(CannotNow, match=word):
        notice_of(2027, [NEW_YEAR, line])


def test_lines_without_a_holiday_are_no_notice():
    assert line_findings(2027, []) == ()
    with pytest.raises(CannotNow, match="一天放假也没有"):
        notice_of(2027, [])
