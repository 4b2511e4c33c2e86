"""What the program says of a matter by itself, with its evidence: 初次, 集体访, 越级, and the outcomes for answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.findings import Finding
from reception_desk.forms import matters as form
from reception_desk.forms import provinces
from reception_desk.forms.form import Values
from reception_desk.models.lists.matters import MatterWhole
from reception_desk.rules import dispositions
from reception_desk.rules.case_numbers import read_case_number
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.levels import Earlier, Level, Verdict, first_by_channel, first_here, group, leap
from reception_desk.rules.matters import Recorded
from reception_desk.rules.outcomes import Competence, LegalClass, MatterFacts, Offer, offers
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, shown, tr

__all__ = ["Judgement", "Offer", "Rule", "answered", "judgements", "missing_evidence", "offers_for", "printed_case"]

_REVIEW_DAYS = 30


class Rule(Term):
    """What is computed, each word saying which 初次 it is (§1.9)."""

    FIRST_HERE = "first_here", later("本机构初次")
    FIRST_CHANNEL = "first_channel", later("本机构本形式初次")
    GROUP = "group", later("集体访")
    LEAP = "leap", later("越级访")


@dataclass(frozen=True, slots=True)
class Judgement:
    """One computed answer: what holds, the evidence; `why` and `by` where the clerk judged against the rule.

    `holds` is None where what it needs is not known.
    """

    rule: Rule
    holds: bool | None
    evidence: str
    why: str = ""
    by: str = ""

    @property
    def words(self) -> str:
        """Return 是, 否 or 未知."""
        return tr("未知") if self.holds is None else tr("是") if self.holds else tr("否")


def judgements(desk: Desk, whole: MatterWhole) -> tuple[Judgement, ...]:
    """Return the computed answers of a matter for its newest visit, those the clerk judged otherwise as judged."""
    given = whole.columns["overrides"]
    return tuple(_judged(rule, _verdict(desk, rule, whole), given.get(rule.value)) for rule in Rule)


def _verdict(desk: Desk, rule: Rule, whole: MatterWhole) -> Verdict | str:
    """Return what a rule says, or what it lacks."""
    if rule is Rule.LEAP:
        competent = whole.columns["competent_level"]
        if not competent:
            return tr("还没有填有权处理的层级。")
        return leap(desk.office.level, Level(competent))
    newest = whole.visits[-1]
    if rule is Rule.GROUP:
        return group(newest.people)
    earlier = [Earlier(each.number, each.channel.value) for each in whole.visits[:-1]]
    return first_here(earlier) if rule is Rule.FIRST_HERE else first_by_channel(earlier, newest.channel.value)


def _judged(rule: Rule, said: Verdict | str, given: Mapping[str, object] | None) -> Judgement:
    holds, evidence = (None, said) if isinstance(said, str) else (said.holds, said.evidence)
    if given is None:
        return Judgement(rule, holds, evidence)
    return Judgement(rule, bool(given["value"]), evidence, str(given["reason"]), str(given["by"]))


def answered(desk: Desk, whole: MatterWhole) -> Values:
    """Return the facts on which the outcome depends as they were answered, those that were recorded as recorded."""
    facts = whole.columns["facts"]
    raw = form.raw_of(whole.columns, form.COLUMNS)
    raw |= {"simple": str(facts.get("simple", "")), "unit": whole.row.unit, "day": desk.today().isoformat()}
    known = {name: bool(facts[name]) for name in (each.name for each in form.YES_OR_NO) if name in facts}
    known |= _recorded(desk, whole)
    asked = provinces.asked(desk.office.provinces)
    known |= {each.name: each.name in facts.get("grounds", ()) for each in asked if "grounds" in facts}
    leap = next(each.holds for each in judgements(desk, whole) if each.rule is Rule.LEAP)
    if "grounds" not in facts and leap is not None:
        known["leap"] = leap
    raw |= {name: (form.Answer.YES if holds else form.Answer.NO).value for name, holds in known.items()}
    return Values(form.choose(asked), {name: text for name, text in raw.items() if text})


def _recorded(desk: Desk, whole: MatterWhole) -> dict[str, bool]:
    """Return the facts that follow from what was recorded; the clerk may answer otherwise."""
    days = {each.kind: each.day for each in whole.events if not each.undone and each.day is not None}
    served = days.get(Fact.REPLY_SERVED.value)
    within = served is not None and desk.today() <= served + timedelta(days=_REVIEW_DAYS)
    first = next(each for each in judgements(desk, whole) if each.rule is Rule.FIRST_HERE)
    return {
        "first": first.holds is not False,
        "review_open": within and Fact.FUCHA_RECEIVED.value not in days,
        "reviewed": Recorded.FUHE_SERVED.value in days,
    }


def facts_from(whole: MatterWhole, values: Values) -> dict[str, object]:
    """Return the answers as columns of the matter: class, competence, route, and the others as its facts."""
    kept = {name: value for name, value in whole.columns["facts"].items() if name == "evidence"}
    facts: dict[str, object] = {**kept, "channel": channel_of(whole).value, "simple": values.text(form.SIMPLE)}
    for each in form.YES_OR_NO:
        if (answer := values[each]) is not None:
            facts[each.name] = answer is form.Answer.YES
    if grounds := _grounds(values):
        facts["grounds"] = sorted(grounds)
    competence = values[form.COMPETENCE] or Competence.UNKNOWN
    columns = {"legal_class": values.text(form.LEGAL_CLASS), "route": values.text(form.ROUTE)}
    return {**columns, "competence": competence.value, "facts": facts}


def offers_for(desk: Desk, whole: MatterWhole, values: Values) -> tuple[Offer, ...]:
    """Return every outcome for these answers: the lawful ones first, each with why, its article and its papers."""
    facts = {each.name: answer is form.Answer.YES for each in form.YES_OR_NO if (answer := values[each]) is not None}
    asked = MatterFacts(
        profile=desk.office.profile,
        channel=channel_of(whole),
        legal_class=values[form.LEGAL_CLASS] or LegalClass.OTHER,
        competence=values[form.COMPETENCE] or Competence.UNKNOWN,
        route=values.text(form.ROUTE),
        simple=values.text(form.SIMPLE),
        grounds=_grounds(values),
        **facts,
    )
    return tuple(sorted(offers(asked, desk.office.provinces), key=lambda each: not each.opened))


def _grounds(values: Values) -> frozenset[str]:
    """Return the provincial grounds that were answered to hold."""
    read = {name: field.kind.read(values.raw.get(name, "")) for name, (_, field) in provinces.GROUNDS.items()}
    return frozenset(name for name, answer in read.items() if answer is form.Answer.YES)


_PAPERS = {
    "D02": later("来访事项登记回执"),
    "D03": later("信访事项受理告知书"),
    "D04": later("不予受理告知书"),
    "D05": later("不再受理告知书"),
    "D06": later("法定途径（引导）告知书"),
    "D07": later("转送函"),
    "D08": later("交办函"),
    "D09": later("转送、交办告知单"),
    "D23": later("重大紧急信访信息报告单"),
    "D26": later("信访事项呈批单"),
    "D28": later("建议办理回复"),
}


def papers_said(offer: Offer) -> list[str]:
    """Return the names of the papers that go with an outcome."""
    return [shown(_PAPERS.get(each, each)) for each in offer.papers]


def channel_of(whole: MatterWhole) -> Channel:
    """Return the channel of the newest visit."""
    return whole.visits[-1].channel if whole.visits else Channel.VISIT


def missing_evidence(whole: MatterWhole) -> Sequence[Finding]:
    """Say which evidence of the chosen dispositions is not there yet."""
    return dispositions.findings(whole.columns["disposition"], whole.columns["facts"].get("evidence", ()))


def dispositions_said(whole: MatterWhole) -> list[str]:
    """Return the chosen dispositions in words."""
    found = map(dispositions.disposition, whole.columns["disposition"])
    return [f"{each.condition}，{each.action}" for each in found if each is not None]


def printed_case(typed: str) -> str:
    """Return a case number as papers print it, one that no rule knows as it was typed."""
    found = read_case_number(typed)
    return found.printed if found is not None else typed


_APART = frozenset({"disposition", "disposition_evidence", "handler"})
"""Questions that are no column of their own name."""

Clerks = Sequence[tuple[int, str]]
"""Accounts to which a matter may be given, by key and name."""


def columns_from(whole: MatterWhole, values: Values, desk: Desk, clerks: Clerks = ()) -> dict[str, object]:
    """Return what was typed about a matter as its columns; the evidence stands with its facts."""
    fields = [each for each in values.form.fields if each.name not in _APART]
    chosen, evidence = form.disposed(values, desk.office.profile)
    columns = form.plain(values, fields)
    if values.form.field("handler") is not None:
        named = values.raw.get("handler", "").strip()
        columns["handler_id"] = next((each for each, name in clerks if name == named), None)
    columns["first_nation"] = columns["first_nation"] or form.Nation.UNCHECKED.value
    facts = {name: value for name, value in whole.columns["facts"].items() if name != "evidence"}
    facts |= {"evidence": evidence} if evidence else {}
    return {**columns, "disposition": chosen, "facts": facts}


def about_values(whole: MatterWhole, desk: Desk, clerks: Clerks = ()) -> Values:
    """Return what is known of a matter as it stands in its form."""
    asked = form.about(desk.office.profile, [name for _, name in clerks])
    plain = [each for each in asked.fields if each.name not in _APART]
    codes, evidence = whole.columns["disposition"], whole.columns["facts"].get("evidence", ())
    raw = {**form.raw_of(whole.columns, plain), **form.disposed_raw(codes, evidence, desk.office.profile)}
    handler = next((name for each, name in clerks if each == whole.columns["handler_id"]), "")
    raw |= {"handler": handler} if handler else {}
    return Values(asked, raw)


def day_of(values: Values, today: date) -> date:
    """Return the day that was typed, today where none can be read."""
    return values[form.DAY] or today
