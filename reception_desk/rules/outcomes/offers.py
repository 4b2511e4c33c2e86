"""条22–24, 29–31, 36 as data: every outcome of an office, open or closed, with why, its article and its papers."""

import functools
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reception_desk.paths import resource
from reception_desk.rules.outcomes.facts import Competence, MatterFacts
from reception_desk.vocabulary.office import Profile

_TABLES = ("routes", "simple")
_SIMPLE = "JY"


@dataclass(frozen=True, slots=True)
class Province:
    """A provincial ground that the office switched on, with the document it stands in and its date in words."""

    code: str
    document: str
    since: str


@dataclass(frozen=True, slots=True)
class Offer:
    """One outcome for these facts.

    `opened` tells whether it is lawful; `why` says so in a sentence, or why it is not; `papers` are the catalogue's
    codes this office issues with it; `clock` is the time limit that starts with it, "" for none.
    """

    code: str
    label: str
    opened: bool
    why: str
    article: str
    papers: tuple[str, ...]
    clock: str


@dataclass(frozen=True, slots=True)
class _Need:
    fact: str
    allowed: tuple[str, ...]
    otherwise: str
    profiles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Ground:
    name: str
    article: str
    says: str
    province: str


@dataclass(frozen=True, slots=True)
class Rule:
    """An outcome as the table has it: articles and papers by profile, what it needs, on what grounds it may stand.

    `label` is the law's word and stands in records and papers; the English window shows `en`.
    """

    code: str
    label: str
    en: str
    article: str
    articles: Mapping[str, str]
    why: str
    papers: Mapping[str, list[str]]
    clock: str
    clock_of_route: Mapping[str, str]
    needs: tuple[_Need, ...]
    grounds: tuple[_Ground, ...] = ()
    refused: str = ""


@dataclass(frozen=True)
class Book:
    """The whole table: the rules by code, and the words of the items of 条31 and of 简易办理."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def offers(facts: MatterFacts, provinces: Collection[Province] = ()) -> tuple[Offer, ...]:
    """Return every outcome in the order of the table, the lawful ones open (条22, 23, 29–31).

    Grounds of a province hold only where the office switched them on (`provinces`): they were written under the
    repealed regulation of 2005.
    """
    switched = {each.code: each for each in provinces}
    return tuple(_offer(rule, facts, switched) for rule in book().rules.values())


def suits_simple(facts: MatterFacts) -> bool:
    """Tell whether a matter suits 简易办理 whoever has the power to handle it (简易办理办法第四条、第五条).

    A 信访部门 does not decide on it, but passes such a matter on within three working days.
    """
    own = facts if facts.competence is Competence.SEVERAL else replace(facts, competence=Competence.OWN)
    return all(_holds(each, replace(own, profile=Profile.JGDW)) for each in book().rules[_SIMPLE].needs)


def _offer(rule: Rule, facts: MatterFacts, switched: Mapping[str, Province]) -> Offer:
    article = rule.articles.get(facts.profile.value, rule.article)
    papers = tuple(rule.papers.get(facts.profile.value, ()))
    clock = rule.clock_of_route.get(facts.route, rule.clock)
    missing = next((each.otherwise for each in rule.needs if not _holds(each, facts)), "")
    ground = _ground(rule, facts, switched) if rule.grounds and not missing else None
    if not missing and rule.grounds and ground is None:
        missing = rule.refused
    if missing:
        return Offer(rule.code, rule.label, False, missing, article, papers, clock)
    if ground is not None:
        article = ground.article
    words = {name: table.get(getattr(facts, fact), "") for name, fact, table in _words()}
    why = rule.why.format(ground=_said(ground, switched), **words)
    return Offer(rule.code, rule.label, True, why, article, papers, clock)


def _holds(need: _Need, facts: MatterFacts) -> bool:
    if need.profiles and facts.profile.value not in need.profiles:
        return True
    return facts.answer(need.fact) in need.allowed


def _ground(rule: Rule, facts: MatterFacts, switched: Mapping[str, Province]) -> _Ground | None:
    """Return the first ground that holds: a national one by its fact, a provincial one where it is switched on."""
    for each in rule.grounds:
        if not each.province and facts.answer(each.name) == "yes":
            return each
        if each.province in switched and each.name in facts.grounds:
            return each
    return None


def _said(ground: _Ground | None, switched: Mapping[str, Province]) -> str:
    if ground is None:
        return ""
    if not ground.province:
        return ground.says
    behind = switched[ground.province]
    return f"{ground.says}启用依据：{behind.document}，{behind.since}。"


def _words() -> tuple[tuple[str, str, Mapping[str, str]], ...]:
    words = book().words
    return (("route_words", "route", words["routes"]), ("simple_words", "simple", words["simple"]))


@functools.cache
def book() -> Book:
    """Return the shipped table."""
    table: dict[str, Any] = tomllib.loads(resource("rules", "outcomes.toml").read_text("utf-8"))
    words = {name: table.pop(name) for name in _TABLES}
    return Book({code: _rule(code, row) for code, row in table.items()}, words)


def _rule(code: str, row: dict[str, Any]) -> Rule:
    return Rule(
        code=code,
        label=row["label"],
        en=row["en"],
        article=row["article"],
        articles=row.get("articles", {}),
        why=row["why"],
        papers=row["papers"],
        clock=row["clock"],
        clock_of_route=row.get("clock_of_route", {}),
        needs=tuple(
            _Need(each["fact"], tuple(each["is"]), each["else"], tuple(each.get("profiles", ())))
            for each in row["needs"]
        ),
        grounds=tuple(
            _Ground(each["name"], each["article"], each["says"], each.get("province", ""))
            for each in row.get("grounds", ())
        ),
        refused=row.get("refused", ""),
    )
