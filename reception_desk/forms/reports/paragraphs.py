"""The paragraphs of the annual summary as they are shipped for each kind of office; the office rewrites them."""

import functools
import tomllib
from collections.abc import Collection
from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.forms.reports.wording import unknown_names
from reception_desk.paths import resource
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class SummaryPart(Term):
    """The parts of a summary, in their order."""

    LEAD = "lead", later("开头")
    PRACTICE = "practice", later("做法")
    EFFECT = "effect", later("成效")
    LACK = "lack", later("不足")
    PLAN = "plan", later("明年安排")


@dataclass(frozen=True, slots=True)
class Shipped:
    """One paragraph: where it stands, its words, the work that it praises, by what a plan is measured a year later."""

    place: str
    part: SummaryPart
    text: str
    needs: tuple[str, ...] = ()
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A whole summary as it is shipped."""

    title: str
    paragraphs: tuple[Shipped, ...]


@functools.cache
def shipped(profile: Profile) -> Wording:
    """Return the summary of a kind of office."""
    read = tomllib.loads(resource("summary", f"{profile.value}.toml").read_text("utf-8"))
    rows = (
        Shipped(
            each["place"],
            SummaryPart(each["part"]),
            each["text"],
            tuple(each.get("needs", ())),
            each.get("measure", ""),
        )
        for each in read["paragraphs"]
    )
    return Wording(read["title"], tuple(rows))


def wording_findings(text: str, known: Collection[str]) -> tuple[Finding, ...]:
    """Say which figures a wording asks for that nobody counts; they will print ××."""
    lost = unknown_names(text, sorted(known))
    if not lost:
        return ()
    return (Finding("text", tr("没有“{names}”这个数，打印时印 ××。").format(names="、".join(lost))),)
