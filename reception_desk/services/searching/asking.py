"""What is typed into the search: words, and conditions in the same line as `承办:水利局 期限:<3天`."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from reception_desk.forms.code_search import fold
from reception_desk.forms.code_tables import CodeTable, Entry, table
from reception_desk.forms.colleagues import colleagues
from reception_desk.forms.day_spans import days_typed
from reception_desk.forms.units import living_units
from reception_desk.models.accounts import AccountRow
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.services.matters.lists import MatterState
from reception_desk.services.visits.ledger import below
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

_CONDITION = re.compile(r"([^\W\d_]{2,6})[:：](.*)", re.DOTALL)
_COMPARED = re.compile(r"([<>＜＞≤≥]=?)?\s*(\d{1,3})\s*(?:天|日|d)?")


@dataclass(frozen=True)
class Knowing:
    """What the conditions are understood by: the day, and the clerks of the office."""

    today: date
    accounts: tuple[AccountRow, ...] = ()
    by_legal: bool = False


@dataclass(frozen=True)
class Asked:
    """A line as it was understood: the visits it asks for, how many conditions it holds, what was not understood."""

    wanted: VisitFilter
    conditions: int = 0
    troubles: tuple[str, ...] = field(default_factory=tuple)


class Asking(Term):
    """The conditions that can be typed."""

    NAME = "xm", later("姓名")
    NUMBER = "bh", later("编号")
    IDENTITY = "zj", later("证件")
    PHONE = "dh", later("电话")
    DAYS = "rq", later("日期")
    CHANNEL = "qd", later("渠道")
    INTENT = "ly", later("来意")
    CONTENT = "fl", later("分类")
    REGION = "sd", later("属地")
    HANDLING = "cl", later("处理")
    CLERK = "jb", later("经办")
    UNIT = "cb", later("承办")
    DUE = "qx", later("期限")
    STATE = "zt", later("状态")
    CASE = "ah", later("案号")


_EXAMPLES = {
    Asking.DAYS: ("今天", "本周", "上周", "本月", "上月", "今年", "去年"),
    Asking.DUE: ("<3天", "<7天", "今天", "本周", "逾期"),
    Asking.STATE: tuple(each.source for each in MatterState),
}
_CODED = {Asking.INTENT: ("intent", "intents"), Asking.HANDLING: ("handling", "handling")}
_INSIDE = {Asking.NAME: "who", Asking.NUMBER: "number", Asking.IDENTITY: "identity", Asking.PHONE: "identity"}


def understand(line: str, knowing: Knowing) -> Asked:
    """Return what a line asks for; a condition that is not understood is told of and asks for nothing."""
    wanted, words, troubles, conditions = VisitFilter(), [], [], 0
    for part in line.split():
        told = _CONDITION.fullmatch(part)
        asking = named(told[1]) if told else None
        if told is None or asking is None:
            words.append(part)
            if told is not None:
                troubles.append(_unknown(told[1]))
            continue
        if not (value := told[2].strip()):
            continue  # still being typed
        narrowed = _NARROWING[asking](wanted, asking, value, knowing)
        if narrowed is None:
            troubles.append(_not_meant(asking, value, knowing))
        else:
            wanted, conditions = narrowed, conditions + 1
    return Asked(replace(wanted, text=" ".join(words)), conditions, tuple(troubles))


def named(name: str) -> Asking | None:
    """Return the condition of that name, in characters or by its pinyin initials."""
    low = name.lower()
    return next((each for each in Asking if low in (each.value, each.source, each.label.lower())), None)


def offered(name: str) -> list[Asking]:
    """Return the conditions whose name or initials begin so; none for a single letter, which may begin anything."""
    low = name.lower()
    if len(low) < 2 and low.isascii():
        return []
    return [each for each in Asking if low and (each.value == low or each.source.startswith(low))]


def values(asking: Asking, typed: str, knowing: Knowing) -> list[str]:
    """Return what may stand behind a condition, best first, by characters or pinyin; nothing where it is free."""
    labels = list(dict.fromkeys(_labels(asking, knowing)))
    entries = tuple(Entry(str(place), label, ()) for place, label in enumerate(labels))
    return [each.label for each in CodeTable("", "", entries).find(typed)] if labels else []


def _labels(asking: Asking, knowing: Knowing) -> Iterable[str]:
    if asking is Asking.CHANNEL:
        return [each.label for each in Channel]
    if asking in _CODED or asking is Asking.CONTENT:
        return [each.shown for each in table(_CODED.get(asking, ("", "contents"))[1]).entries if not each.retired]
    if asking is Asking.CLERK:
        return [each.shown_name for each in knowing.accounts]
    if asking is Asking.UNIT:
        return [*living_units(), *colleagues()]
    return _EXAMPLES.get(asking, ())


Narrowing = Callable[[VisitFilter, Asking, str, Knowing], VisitFilter | None]


def _inside(wanted: VisitFilter, asking: Asking, value: str, _knowing: Knowing) -> VisitFilter | None:
    return replace(wanted, inside=(*wanted.inside, (_INSIDE[asking], value))) if fold(value) else None


def _days(wanted: VisitFilter, _asking: Asking, value: str, knowing: Knowing) -> VisitFilter | None:
    span = days_typed(value, knowing.today)
    return None if span is None else replace(wanted, since=span[0], until=span[1])


def _channel(wanted: VisitFilter, _asking: Asking, value: str, _knowing: Knowing) -> VisitFilter | None:
    codes = _meant(((each.value, each.label) for each in Channel), value)
    return replace(wanted, any_of=(*wanted.any_of, ("channel", codes))) if codes else None


def _coded(wanted: VisitFilter, asking: Asking, value: str, _knowing: Knowing) -> VisitFilter | None:
    column, name = _CODED[asking]
    codes = _meant(((each.code, each.label) for each in table(name).entries), value)
    return replace(wanted, any_of=(*wanted.any_of, (column, codes))) if codes else None


def _content(wanted: VisitFilter, _asking: Asking, value: str, _knowing: Knowing) -> VisitFilter | None:
    names = ((each.code, name) for each in table("contents").entries for name in (each.label, *each.aliases))
    codes = tuple(dict.fromkeys(code for upper in _meant(names, value) for code in below(upper)))
    return replace(wanted, any_of=(*wanted.any_of, ("content", codes))) if codes else None


def _region(wanted: VisitFilter, _asking: Asking, value: str, _knowing: Knowing) -> VisitFilter | None:
    return replace(wanted, places=(*wanted.places, value))


def _clerk(wanted: VisitFilter, _asking: Asking, value: str, knowing: Knowing) -> VisitFilter | None:
    keys = _meant(((str(each.id), each.shown_name) for each in knowing.accounts), value)
    return replace(wanted, clerks=tuple(map(int, keys))) if keys else None


def _of_matter(wanted: VisitFilter, asking: Asking, value: str, knowing: Knowing) -> VisitFilter | None:
    narrowed = _matter(wanted.matters or MatterFilter(by_legal=knowing.by_legal), asking, value, knowing)
    return None if narrowed is None else replace(wanted, matters=narrowed)


def _matter(wanted: MatterFilter, asking: Asking, value: str, knowing: Knowing) -> MatterFilter | None:
    if asking is Asking.UNIT:
        return replace(wanted, unit=value)
    if asking is Asking.CASE:
        return replace(wanted, case_number=value)
    if asking is Asking.STATE:
        states = _meant(((each.value, each.source) for each in MatterState), value)
        return replace(wanted, state=str(states[0])) if states else None
    if value in ("逾期", "yq"):
        return replace(wanted, overdue_on=knowing.today)
    compared = _COMPARED.fullmatch(value)
    if compared is None:
        span = days_typed(value, knowing.today, ahead=True)
        return None if span is None else replace(wanted, next_from=span[0], next_until=span[1])
    day = knowing.today + timedelta(days=int(compared[2]))
    if (compared[1] or "<").startswith((">", "＞", "≥")):
        return replace(wanted, next_from=day)
    return replace(wanted, next_from=knowing.today, next_until=day)


_NARROWING: dict[Asking, Narrowing] = {
    **dict.fromkeys(_INSIDE, _inside),
    **dict.fromkeys(_CODED, _coded),
    **dict.fromkeys((Asking.UNIT, Asking.DUE, Asking.STATE, Asking.CASE), _of_matter),
    Asking.DAYS: _days,
    Asking.CHANNEL: _channel,
    Asking.CONTENT: _content,
    Asking.REGION: _region,
    Asking.CLERK: _clerk,
}


def _meant(known: Iterable[tuple[str, str]], typed: str) -> tuple[str, ...]:
    """Return the codes whose name holds what was typed, else the best by pinyin."""
    listed = list(known)
    holding = tuple(dict.fromkeys(code for code, label in listed if fold(typed) and fold(typed) in fold(label)))
    if holding or not typed.isascii():
        return holding
    entries = tuple(Entry(str(place), label, ()) for place, (_, label) in enumerate(listed))
    return tuple(dict.fromkeys(listed[int(each.code)][0] for each in CodeTable("", "", entries).find(typed)))


def _unknown(name: str) -> str:
    told = tr("没有“{name}:”这个条件，按一般文字查了。可以写 {known}。")
    return told.format(name=name, known=" ".join(f"{each.label}:" for each in Asking))


def _not_meant(asking: Asking, value: str, knowing: Knowing) -> str:
    examples = " ".join(_first(_labels(asking, knowing), 6))
    told = tr("“{asking}:{value}”看不懂，没有按它查。可以写 {examples}。")
    return told.format(asking=asking.label, value=value[:20], examples=examples or tr("一个词"))


def _first(words: Iterable[str], most: int) -> Iterator[str]:
    yield from list(words)[:most]


def joined(parts: Sequence[str]) -> str:
    """Return parts of a line with blanks between."""
    return " ".join(filter(None, parts))
