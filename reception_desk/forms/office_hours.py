"""办公室设置, 接待时间: the weekdays and hours in which visitors are received, and the office's own."""

from collections.abc import Iterator
from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.forms.form import AnyField, Field, Values, section
from reception_desk.forms.kinds_hours import Hours as Span
from reception_desk.forms.kinds_hours import Weekdays
from reception_desk.rules.roster.hours import Hours
from reception_desk.rules.roster.hours import Span as HourSpan
from reception_desk.wording import later, tr

DAYS = Field("open_days", later("接待日"), Weekdays(), width=6, example="周一至周五")
OFFICE_HOURS = Field("office_hours", later("上下班"), Span(), width=6, example="8:30—17:30")
MORNING = Field("open_morning", later("上午接待"), Span(), width=6, example="9:00—11:30")
AFTERNOON = Field(
    "open_afternoon",
    later("下午接待"),
    Span(),
    width=6,
    example="14:00—17:00",
    hint=later("中午不休息的，上午写到 12:00，下午从 12:00 写起"),
)
HOURS_SECTION = section("hours", later("接待时间"), DAYS, OFFICE_HOURS, MORNING, AFTERNOON)


@dataclass(frozen=True)
class OpenHours:
    """What the office said of its hours; None where it said nothing."""

    days: frozenset[int] | None = None
    office: HourSpan | None = None
    morning: HourSpan | None = None
    afternoon: HourSpan | None = None

    @property
    def whole(self) -> Hours:
        """Return the hours by which the roster goes; what was not said is as it is usual."""
        usual = Hours()
        return Hours(
            morning=self.morning or usual.morning,
            afternoon=self.afternoon or usual.afternoon,
            office=self.office or usual.office,
            days=self.days or usual.days,
        )

    @property
    def words(self) -> str:
        """Return when visitors are received as it is made public, "" where that was not said."""
        return self.whole.words if self.days and self.morning and self.afternoon else ""


def hours_of(values: Values) -> OpenHours:
    """Return the hours that the settings say."""
    return OpenHours(values[DAYS], values[OFFICE_HOURS], values[MORNING], values[AFTERNOON])


def hours_findings(values: Values) -> Iterator[Finding]:
    """Say which hours cannot be: not to be read, one half of the day alone, an afternoon before the morning's end."""
    fields: tuple[AnyField, ...] = (DAYS, OFFICE_HOURS, MORNING, AFTERNOON)
    for field in fields:
        typed = values.text(field)
        for sentence in field.kind.check(typed) if typed.strip() else ():
            yield Finding(field.name, sentence)
    morning, afternoon = values[MORNING], values[AFTERNOON]
    if (morning is None) is not (afternoon is None):
        yield Finding(AFTERNOON.name, tr("上午、下午两格要都写；只接待半天的，写在“公布”的接待时间里。"))
    elif morning is not None and afternoon is not None and afternoon[0] < morning[1]:
        yield Finding(AFTERNOON.name, tr("下午开始得比上午结束还早。"))


def hours_raw(hours: OpenHours) -> dict[str, str]:
    """Return these settings as they would be typed."""
    spans = ((OFFICE_HOURS, hours.office), (MORNING, hours.morning), (AFTERNOON, hours.afternoon))
    raw = {each.name: each.kind.show(span) if span else "" for each, span in spans}
    return {DAYS.name: DAYS.kind.show(hours.days) if hours.days else "", **raw}
