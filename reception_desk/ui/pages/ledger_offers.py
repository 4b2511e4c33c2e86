"""What can be asked of the ledger besides words: every condition by its name, its initials, its day or its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.forms.code_tables import table
from reception_desk.forms.day_spans import days_typed, span_of
from reception_desk.models.lists.accounts import AccountRow
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.services.visits.ledger import below
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import tr

_DAYS, _REGION = "days", "region"
_PARTS = ":"


@dataclass(frozen=True)
class Condition:
    """One condition: its kind, of which one holds at a time, its code and the words of its chip."""

    code: str
    words: str

    @property
    def kind(self) -> str:
        """Return what it is a condition on."""
        return self.code.split(_PARTS)[0]

    def narrow(self, wanted: VisitFilter, today: date) -> VisitFilter:
        """Return the filter with this condition."""
        kind, _, rest = self.code.partition(_PARTS)
        if kind == _DAYS:
            since, until = span_of(rest, today)
            return replace(wanted, since=since, until=until)
        if kind == "channel":
            return replace(wanted, channel=Channel(rest))
        if kind == "content":
            return replace(wanted, contents=below(rest))
        if kind == "receiver":
            return replace(wanted, receiver=int(rest))
        if kind in ("noted", "late", "urgent", "voided"):
            return replace(wanted, **{kind: rest == "1"})
        return replace(wanted, **{kind: rest})


class ConditionOffers:
    """All conditions there are; what reads as a day or a span of days is one, too, and any word may be a place."""

    def __init__(self, today: date, accounts: Iterable[AccountRow] = ()) -> None:
        self._today = today
        self._listed = tuple(_listed(accounts))
        self._terms = TermOffers(tuple(Option(code, words, "") for code, words in self._listed))

    def find(self, typed: str) -> list[Option]:
        """Return the conditions that may be meant, best first; all of them for nothing."""
        days = _days_typed(typed, self._today)
        found = [*([days] if days else []), *self._terms.find(typed)]
        place = typed.strip()
        if place and not place.isascii() and not days:
            found.append(Option(f"{_REGION}{_PARTS}{place}", _of(tr("属地"), place), ""))
        return found

    def sole(self, typed: str) -> Option | None:
        """Return the condition of that code, or the one that is named in full."""
        kind, found, rest = typed.partition(_PARTS)
        if found and kind == _REGION and rest:
            return Option(typed, _of(tr("属地"), rest), "")
        if found and kind == _DAYS and re.fullmatch(r"[\d-]*,[\d-]*", rest):
            return Option(typed, _span_words(*span_of(rest, self._today)), "")
        return self._terms.sole(typed) or _days_typed(typed, self._today)

    def condition(self, code: str) -> Condition | None:
        """Return the condition of a code; None for what is none."""
        option = self.sole(code) if code.strip() else None
        return Condition(option.code, option.label) if option is not None else None


def _listed(accounts: Iterable[AccountRow]) -> Iterator[tuple[str, str]]:
    """Give code and words of all that can be listed; a word says what it is of where it could be of several things."""
    yield from (("days:today", tr("今天")), ("days:week", tr("本周")))
    yield from (("days:month", tr("本月")), ("days:year", tr("本年")))
    yield from ((f"channel:{each.value}", _of(tr("渠道"), each.label)) for each in Channel)
    yield from _coded("intent", tr("来意"), "intents")
    yield from (("noted:1", tr("只看简记")), ("noted:0", tr("不含简记")))
    yield from (("urgent:1", tr("紧急")), ("late:1", tr("补录")))
    yield from (("voided:1", tr("已作废")), ("voided:0", tr("不含作废")))
    yield from _coded("handling", tr("处理"), "handling")
    yield from ((f"receiver:{each.id}", _of(tr("首接人"), each.shown_name)) for each in accounts)
    yield from _coded("content", tr("分类"), "contents")


def _coded(kind: str, of: str, name: str) -> Iterator[tuple[str, str]]:
    return ((f"{kind}:{each.code}", _of(of, each.shown)) for each in table(name).entries if not each.retired)


def _of(kind: str, word: str) -> str:
    return tr("{word}（{kind}）").format(word=word, kind=kind)


def _days_typed(typed: str, today: date) -> Option | None:
    """Return the days that were typed, as a condition."""
    span = days_typed(typed, today)
    if span is None:
        return None
    since, until = span
    code = f"{_DAYS}{_PARTS}{since.isoformat() if since else ''},{until.isoformat() if until else ''}"
    return Option(code, _span_words(since, until), "")


def _span_words(since: date | None, until: date | None) -> str:
    if since == until:
        return f"{since}"
    if until is None:
        return tr("{day} 起").format(day=since)
    return (
        tr("到 {day}").format(day=until) if since is None else tr("{since} 至 {until}").format(since=since, until=until)
    )
