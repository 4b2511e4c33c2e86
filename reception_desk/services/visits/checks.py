"""What the checks say of those who came: numbers by their documents, heads and representatives, doubles, minors."""

from collections.abc import Iterator
from datetime import date

from reception_desk.findings import Finding
from reception_desk.forms import visit_people as people
from reception_desk.forms import visits as form
from reception_desk.forms.code_tables import table
from reception_desk.forms.form import Values
from reception_desk.forms.kinds_document import number_sentence
from reception_desk.forms.visit_people import Person
from reception_desk.models.lists.people import KnownPerson, sharing
from reception_desk.models.people import PersonFacts
from reception_desk.models.work import Look, Work
from reception_desk.rules.groups import representatives
from reception_desk.rules.people import age_on
from reception_desk.rules.people.documents import RESIDENT
from reception_desk.wording import tr

ADULT = 18
_MOST_AGENTS = 2


def people_findings(values: Values, today: date, local: str = "") -> list[Finding]:
    """Return what is to be said of the people of a visit; `local` is the province's rule of representatives."""
    return [
        *_of_numbers(values),
        *_of_heads(values, local),
        *_of_minor(values, today),
        *_of_doubles(values),
    ]


def is_excused(values: Values, finding: Finding) -> bool:
    """Tell whether a missing name is no fault: 匿名 and 不详 are states, and a representative stands for a group."""
    empty = finding.field == form.NAME.name and not values.raw.get(form.NAME.name, "").strip()
    return empty and (form.is_nameless(values) or bool(form.petitioner(values).name))


def known_findings(look: Look | Work, person: PersonFacts, field: str) -> list[Finding]:
    """Say that the store knows somebody else by that number, or this person by another one; both are kept."""
    if not person.id_checked:
        return []
    found: list[Finding] = []
    reader = Look(look.connection, look.clerk, look.now) if isinstance(look, Work) else look
    for each in sharing(reader, person.name, person.id_number, person.birth):
        sentence = _shared(person, each)
        if all(sentence != other.sentence for other in found):
            found.append(Finding(field, sentence))
    return found


def _shared(person: PersonFacts, other: KnownPerson) -> str:
    if other.id_number == person.id_number:
        told = tr("这个证件号码登记过的姓名是“{name}”，请核对；两个都照样保存。")
        return told.format(name=other.name[:20])
    return tr("登记过同名、同一天出生而证件号码不同的人，请核对是不是同一人有两个号码；两个都照样保存。")


def _of_numbers(values: Values) -> Iterator[Finding]:
    visitor = form.visitor(values)
    sentence = _number_sentence(visitor)
    if sentence:
        yield Finding(form.ID_NUMBER.name, sentence)
    for field, listed in (
        (people.REPRESENTATIVES, people.representatives(values)),
        (people.AGENTS, people.agents(values)),
    ):
        for place, each in enumerate(listed, 1):
            sentence = _number_sentence(each)
            if sentence:
                yield Finding(field.name, tr("第 {place} 人：{sentence}").format(place=place, sentence=sentence))


def _number_sentence(person: Person) -> str:
    entry = None if person.document in RESIDENT else table("id_documents").get(person.document)
    return number_sentence(person.document, entry.label if entry is not None else "", person.id_number)


def _of_heads(values: Values, local: str) -> Iterator[Finding]:
    heads, speakers = values[people.PEOPLE], len(form.speakers(values))
    limit = representatives(heads or speakers, local)
    if speakers > limit.most:
        told = tr("代表有 {n} 人，多人来访应推选不超过 {most} 名代表；照样全部登记。")
        yield Finding(people.REPRESENTATIVES.name, told.format(n=speakers, most=limit.most), article=limit.article)
    if heads is not None and speakers > heads:
        told = tr("代表有 {n} 人，比来访人数 {heads} 还多，请核对人数。")
        yield Finding(people.PEOPLE.name, told.format(n=speakers, heads=heads))
    along = len(people.companions(values))
    if heads is not None and along > heads:
        told = tr("名单有 {n} 人，比来访人数 {heads} 还多，请核对人数。")
        yield Finding(people.COMPANIONS.name, told.format(n=along, heads=heads))
    agents = len(people.agents(values))
    if agents > _MOST_AGENTS:
        yield Finding(people.AGENTS.name, tr("代理人有 {n} 人，一般为一至二人；照样登记。").format(n=agents))


def _of_minor(values: Values, today: date) -> Iterator[Finding]:
    known = form.identity(values)
    birth = values[form.BIRTH] or (known.birth if known else None)
    if birth is None or birth > today or age_on(birth, today) >= ADULT or people.agents(values):
        return
    field = form.BIRTH if values.raw.get(form.BIRTH.name, "").strip() else form.ID_NUMBER
    yield Finding(field.name, tr("未满 {n} 周岁，请在“更多”里登记监护人或代理人。").format(n=ADULT))


def _of_doubles(values: Values) -> Iterator[Finding]:
    """Say whose number stands under two names, and whose name under two numbers, each once."""
    names: dict[str, str] = {}
    numbers: dict[str, str] = {}
    told: set[str] = set()
    for field, each in ((form.ID_NUMBER.name, form.visitor(values)), *people.everybody(values)):
        if not each.id_number or not each.name:
            continue
        other, number = names.setdefault(each.id_number, each.name), numbers.setdefault(each.name, each.id_number)
        if other != each.name and each.id_number not in told:
            told.add(each.id_number)
            sentence = tr("“{one}”和“{other}”是同一个证件号码，请核对；都照样保存。")
            yield Finding(field, sentence.format(one=other[:20], other=each.name[:20]))
        if number != each.id_number and each.name not in told:
            told.add(each.name)
            sentence = tr("“{name}”有两个证件号码，请核对是不是同一人；都照样保存。")
            yield Finding(field, sentence.format(name=each.name[:20]))
