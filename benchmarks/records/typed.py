"""A visit of the plan as a clerk types it."""

import random

from benchmarks.records import words
from benchmarks.records.people import Made
from benchmarks.records.plan import Planned
from benchmarks.records.regions import VILLAGES
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.vocabulary.visits import Purpose

_DESTINATIONS = ("石桥镇人民政府", "县自然资源局", "县人力资源和社会保障局", "县住房和城乡建设局", "")


def typed(visit: Planned, made: Made, number: str, seed: int) -> Values:
    """Return a visit as a clerk types it; `number` is that of the visit it comes again for."""
    return numbered(raw_of(visit, made, seed), number)


def numbered(raw: dict[str, str], number: str) -> Values:
    """Return what was typed with the number of the visit it comes again for."""
    return Values(VISIT, raw | {"same_as": number} if number else raw)


def raw_of(visit: Planned, made: Made, seed: int) -> dict[str, str]:
    """Return what is typed of a visit, but for the number of an earlier one."""
    chance = random.Random(seed * 7_000_003 + visit.place)
    raw = {
        "intent": visit.intent,
        "channel": visit.channel.value,
        "mode": visit.mode,
        "people": str(visit.people),
        "name": made.name,
        "id_number": made.id_number,
        "phone": made.phone,
        "address": made.address,
    }
    raw |= {"statement": words.note(chance)} if visit.noted else _matter(visit, chance)
    return {**VISIT.empty().raw, **{name: text for name, text in raw.items() if text}}


def _matter(visit: Planned, chance: random.Random) -> dict[str, str]:
    about = words.matter(visit.matter, chance)
    accusation = about.purpose == Purpose.ACCUSATION.value
    handled = chance.random() < 0.8
    return {
        "purpose": about.purpose,
        "content": about.content,
        "region": "" if accusation else chance.choice(VILLAGES),
        "demand": "\n".join(about.demands),
        "statement": words.statement(chance),
        "materials": chance.choice(["", "", "1", "2", "3"]),
        "affected": str(visit.people * chance.randint(1, 6)) if visit.people > 1 else "",
        "handling": chance.choice(["1", "2", "3", "3", "4"]) if handled else "",
        "destination": chance.choice(_DESTINATIONS) if handled else "",
        "told": "当场书面" if handled else "",
        "promise": "回电告知核实结果" if chance.random() < 0.02 else "",
    }
