"""Who came and with what: representatives, companions, agents and materials of a visit, however they were typed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reception_desk.forms.channels import is_no_notice
from reception_desk.forms.code_entries import Entry
from reception_desk.forms.form import Field, Values, told_once
from reception_desk.forms.kinds import Choice, Count, Phone, Text
from reception_desk.forms.kinds_coded import Coded
from reception_desk.forms.kinds_document import DocumentNumber
from reception_desk.forms.kinds_people import ListedPerson, PeopleList, listed
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.kinds_rows import rows
from reception_desk.rules.people.documents import CREDIT, RESIDENT, Judged, judge, written
from reception_desk.vocabulary.forms import MaterialKind
from reception_desk.wording import later

PERSON_NAME = Field("name", later("姓名"), Text(100), width=3, example="张小军")
PERSON_DOCUMENT = Field("id_document", later("证件类型"), Coded("id_documents"), width=2)
PERSON_NUMBER = Field("id_number", later("证件号码"), DocumentNumber(), width=4)
PERSON_PHONE = Field("phone", later("电话"), Phone(), width=2)
PERSON_ADDRESS = Field("address", later("住址"), Place(200), width=3)
AGENT_RELATION = Field("relation", later("关系"), Text(20), width=1)
AGENT_AUTHORITY = Field("authority", later("授权"), Coded("authorities"), width=2)
MATERIAL_NAME = Field("name", later("名称"), Text(200), width=6)
MATERIAL_COPIES = Field("copies", later("份数"), Count(0, 999), width=2)
MATERIAL_PAGES = Field("pages", later("页数"), Count(0, 99_999), width=2)
MATERIAL_ORIGINAL = Field("original", later("原件/复印件"), Choice(MaterialKind), width=2)

PEOPLE = Field("people", later("人数"), Count(1), width=4, default="1", example="6", shown_when=is_no_notice)
AFFECTED = Field("affected", later("涉及人数"), Count(0), width=5, example="30")
REPRESENTATIVES = Field(
    "representatives",
    later("代表"),
    rows(PERSON_NAME, PERSON_NUMBER, PERSON_PHONE, PERSON_ADDRESS),
    width=12,
    example="李大山\t370102198001011237\t13805310001\t石桥镇柳林村",
)
COMPANIONS = Field("companions", later("随访人"), PeopleList(), width=12, example="1. 王小明 13805310002")
_AGENT_ROWS = rows(
    *(replace(PERSON_NAME, width=2), PERSON_DOCUMENT, replace(PERSON_NUMBER, width=3)),
    *(PERSON_PHONE, AGENT_RELATION, AGENT_AUTHORITY),
)
AGENTS = Field(
    "agents",
    later("代理人"),
    _AGENT_ROWS,
    width=12,
    example="张小军\t111\t370102201501011238\t13805310003\t子\t1",
)
MATERIALS = Field(
    "materials",
    later("材料"),
    rows(MATERIAL_NAME, MATERIAL_COPIES, MATERIAL_PAGES, MATERIAL_ORIGINAL),
    width=12,
    example="土地承包合同\t1\t12\t2",
)

FORMER = frozenset({"agent", "agent_id", "agent_by"})
"""The one agent of earlier versions."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a visit as told: `document` is a code of C08, `authority` that of an agent, both may be ""."""

    name: str = ""
    id_number: str = ""
    phone: str = ""
    address: str = ""
    document: str = ""
    relation: str = ""
    authority: str = ""

    @property
    def judged(self) -> Judged:
        """Return what the number is worth by its kind of document; open where there is none."""
        return judge(self.document, self.id_number) if self.id_number else Judged.OPEN

    @property
    def checked(self) -> bool:
        """Tell whether the number identifies: a right 公民身份号码 or 统一社会信用代码."""
        return self.judged is Judged.RIGHT and (self.document in RESIDENT or self.document == CREDIT)


@dataclass(frozen=True, slots=True)
class ListedMaterial:
    """One thing taken in; one that is named without a count is there once."""

    name: str
    copies: int
    pages: int | None = None
    original: MaterialKind | None = None


@told_once
def representatives(values: Values) -> tuple[Person, ...]:
    """Return the representatives of the table, the visitor himself not among them unless he stands there, too."""
    return tuple(map(_person, _rows(values, REPRESENTATIVES)))


@told_once
def agents(values: Values) -> tuple[Person, ...]:
    """Return the agents, also the one whom an earlier version wrote down in three texts."""
    return tuple(map(_person, _rows(values, AGENTS))) or tuple(_former_agent(values.raw))


@told_once
def companions(values: Values) -> tuple[ListedPerson, ...]:
    """Return the people who came along."""
    return listed(values.raw.get(COMPANIONS.name, ""))


@told_once
def materials(values: Values) -> tuple[ListedMaterial, ...]:
    """Return what was taken in; a number alone says how many pieces there were, as it did in earlier versions."""
    return tuple(filter(None, map(_material, _rows(values, MATERIALS))))


def copies(values: Values) -> int | None:
    """Return how many pieces were taken in, None where nothing was said of any."""
    found = materials(values)
    return sum(each.copies for each in found) if found else None


def present(raw: Mapping[str, str]) -> dict[str, str]:
    """Return raw answers of earlier versions as the form asks today."""
    found = {name: text for name, text in raw.items() if name not in FORMER}
    if not found.get(AGENTS.name, "").strip():
        old = list(_former_agent(raw))
        if old:
            found[AGENTS.name] = _rows_of(old)
    count = _bare_count(found.get(MATERIALS.name, ""))
    if count is not None:
        found[MATERIALS.name] = f"\t{count}"
    return found


def same(one: Person, other: Person) -> bool:
    """Tell whether two entries of one visit are meant to be one person: one number, or one name without another."""
    if one.id_number and other.id_number:
        return one.id_number == other.id_number
    return bool(one.name) and one.name == other.name


def everybody(values: Values) -> Iterator[tuple[str, Person]]:
    """Give representatives, agents and companions, each with the name of the field where they stand."""
    for field, people in ((REPRESENTATIVES, representatives(values)), (AGENTS, agents(values))):
        for each in people:
            yield field.name, each
    for one in companions(values):
        yield COMPANIONS.name, Person(one.name, one.id_number, one.phone, document="" if one.id_right else "990")


def _rows(values: Values, field: Field[tuple[Values, ...]]) -> tuple[Values, ...]:
    found = values[field]
    return () if found is None else found


def _rows_of(people: Iterable[Person]) -> str:
    return "\n".join(
        _AGENT_ROWS.line(
            {
                PERSON_NAME.name: each.name,
                PERSON_DOCUMENT.name: each.document,
                PERSON_NUMBER.name: each.id_number,
                PERSON_PHONE.name: each.phone,
                AGENT_RELATION.name: each.relation,
                AGENT_AUTHORITY.name: each.authority,
            }
        )
        for each in people
    )


def _person(row: Values) -> Person:
    document, authority = _code(row[PERSON_DOCUMENT]), _code(row[AGENT_AUTHORITY])
    number = written(document, row.raw.get(PERSON_NUMBER.name, ""))
    return Person(
        name=row.text(PERSON_NAME),
        id_number=number,
        phone=row.text(PERSON_PHONE),
        address=row.text(PERSON_ADDRESS),
        document=document,
        relation=row.text(AGENT_RELATION),
        authority=authority or row.raw.get(AGENT_AUTHORITY.name, ""),
    )


def _former_agent(raw: Mapping[str, str]) -> Iterator[Person]:
    name, number, by = (" ".join(raw.get(each, "").split()) for each in ("agent", "agent_id", "agent_by"))
    if not (name or number or by):
        return
    relation, _, authority = by.partition("，")
    kind = AGENT_AUTHORITY.kind
    found = kind.read(authority) if authority else None
    told = Person(name, written("", number))
    yield replace(told, relation=relation, authority=found.code) if found else replace(told, relation=by)


def _material(row: Values) -> ListedMaterial | None:
    name, told = row.text(MATERIAL_NAME), row[MATERIAL_COPIES]
    count = _bare_count(name) if told is None and len(row.raw) == 1 else None
    if count is not None:
        return ListedMaterial("", count) if count else None
    if not name and not told:
        return None
    return ListedMaterial(name, 1 if told is None else told, row[MATERIAL_PAGES], row[MATERIAL_ORIGINAL])


def _bare_count(text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    return int(plain) if re.fullmatch(r"[0-9]{1,3}", plain) else None


def _code(entry: Entry | None) -> str:
    return entry.code if entry is not None else ""
