"""What is missing in a roster, why, and who could fill it; what cannot be as it stands."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reception_desk.findings import Finding
from reception_desk.rules.roster.month import Duty, Month, Person, Post, tallies
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Gap:
    """A post that lacks people on a day."""

    day: date
    post: Post
    missing: int

    @property
    def words(self) -> str:
        """Return 下午 空 1 人, of whoever leads 带班 空 1 人."""
        part = tr("带班") if self.post.leading else self.post.slot.label
        return tr("{slot} 空 {n} 人").format(slot=part, n=self.missing)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could fill a gap, and how many duties he has this month."""

    person: Person
    duties: int


def gaps(month: Month) -> tuple[Gap, ...]:
    """Return every post that lacks people, in the order of the days; the number is that of the missing heads."""
    return gaps_of(month, month.duties)


def gaps_of(month: Month, duties: Iterable[Duty]) -> tuple[Gap, ...]:
    """Return every post that other duties than the month's own leave without people."""
    held = Counter((day, post) for day, post, _ in {(each.day, each.post, each.person) for each in duties})
    found = []
    for day in month.days:
        for post in month.posts:
            missing = month.needed(day, post) - held[day, post.id]
            if missing > 0:
                found.append(Gap(day, post, missing))
    return tuple(found)


def reasons(month: Month, gap: Gap) -> tuple[str, ...]:
    """Return for each person who may hold the post why he does not hold it on that day."""
    found = []
    for person in month.people:
        if gap.post.id not in person.posts or person.id in month.holders(gap.day, gap.post.id):
            continue
        said = why_not(month, month.duties, person, gap.day, gap.post)
        if said:
            found.append(tr("{name}{why}").format(name=person.name, why=said))
    return tuple(found)


def candidates(month: Month, gap: Gap) -> tuple[Candidate, ...]:
    """Return who could fill a gap and hurt nobody, whoever has the fewest duties first."""
    counted = tallies(month)
    free = [each for each in month.people if why_not(month, month.duties, each, gap.day, gap.post) == ""]
    free = [each for each in free if each.id not in month.holders(gap.day, gap.post.id)]
    return tuple(sorted((Candidate(each, counted[each.id].all) for each in free), key=lambda each: each.duties))


def clashes(month: Month, duty: Duty) -> tuple[Finding, ...]:
    """Return what speaks against a duty as it stands; none of it stops the writing down."""
    person = next((each for each in month.people if each.id == duty.person), None)
    post = next((each for each in month.posts if each.id == duty.post), None)
    if person is None or post is None:
        return ()
    return tuple(Finding(str(post.id), sentence) for sentence in _said(month, person, duty.day, post))


def _said(month: Month, person: Person, day: date, post: Post) -> Iterator[str]:
    if post.id not in person.posts:
        yield tr("{name}没有排在“{post}”这个岗位的名单里。").format(name=person.name, post=post.name)
    why = why_not(month, month.duties, person, day, post)
    if why:
        yield tr("{name}{why}。").format(name=person.name, why=why)
    meeting = [each for each in month.posts if each.meets(post)]
    beside = {each for met in meeting for each in month.holders(day, met.id) if each != person.id}
    for other in month.people:
        if other.id in beside and frozenset((person.id, other.id)) in month.apart:
            yield tr("{one}和{other}不排在一起。").format(one=person.name, other=other.name)


def why_not(month: Month, duties: Iterable[Duty], person: Person, day: date, post: Post) -> str:
    """Return in words why somebody cannot hold a post on a day, "" where he can."""
    leave = month.leave(person.id, day)
    if not person.is_there(day):
        return tr("这天不在本单位")
    if leave is not None:
        return leave.words or tr("请假")
    if post.id not in person.posts:
        return tr("不担任这个岗位")
    held = [each for each in duties if each.day == day and each.person == person.id and each.post != post.id]
    for each in held:
        other = next((known for known in month.posts if known.id == each.post), None)
        if other is not None and other.meets(post):
            return tr("{slot}已排").format(slot=other.slot.label)
    return ""
