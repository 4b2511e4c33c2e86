"""When an office receives visitors: on which weekdays, in the morning and in the afternoon; its own working hours."""

from dataclasses import dataclass

from reception_desk.vocabulary.duty import Slot

Span = tuple[str, str]
WORKING_WEEK = frozenset(range(5))
_DAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Hours:
    """An office's hours as 09:00: the window's in the morning and in the afternoon, and those of the whole office.

    `days` are the weekdays on which visitors are received, Monday being 0; what the law counts in working days does not
    ask for them.
    """

    morning: Span = ("09:00", "11:30")
    afternoon: Span = ("14:00", "17:00")
    office: Span = ("08:30", "17:30")
    days: frozenset[int] = WORKING_WEEK

    @property
    def noon(self) -> Span:
        """Return the time between, in which a hall that is open must not be empty."""
        return self.morning[1], self.afternoon[0]

    @property
    def through(self) -> bool:
        """Tell whether the window stays open at noon."""
        return self.morning[1] >= self.afternoon[0]

    @property
    def night(self) -> Span:
        """Return the time until the office opens again."""
        return self.office[1], self.office[0]

    @property
    def round(self) -> Span:
        """Return 24 hours, which change hands when the office opens."""
        return self.office[0], self.office[0]

    @property
    def words(self) -> str:
        """Return the hours as a paper prints them: 周一至周五 9:00—11:30，14:00—17:00."""
        spans = [(self.morning[0], self.afternoon[1])] if self.through else [self.morning, self.afternoon]
        return f"{days_words(self.days)} {'，'.join(map(span_words, spans))}"

    def of(self, slot: Slot) -> tuple[Span, ...]:
        """Return the hours that a post of this part of the day has in such an office."""
        spans = {Slot.AM: self.morning, Slot.NOON: self.noon, Slot.PM: self.afternoon, Slot.NIGHT: self.night}
        return (spans[slot],) if slot in spans else (self.office, self.round)

    def moved(self, slot: Slot, span: Span, now: "Hours") -> Span:
        """Return the hours of a post after the office changed its own; a post with hours of its own keeps them."""
        known = self.of(slot)
        if slot is Slot.NOON and now.through:
            return span
        return now.of(slot)[known.index(span)] if span in known else span


def days_words(days: frozenset[int]) -> str:
    """Return weekdays in words: 周一至周五, 周一、周三."""
    ordered = sorted(days)
    if len(ordered) == len(_DAYS):
        return "每天"
    if len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1:
        return f"周{_DAYS[ordered[0]]}至周{_DAYS[ordered[-1]]}"
    return "、".join(f"周{_DAYS[each]}" for each in ordered)


def span_words(span: Span) -> str:
    """Return hours as they are written: 9:00—11:30."""
    return "—".join(each.removeprefix("0") if each != "00:00" else "0:00" for each in span)
