"""本省规定: the grounds of a province, each off until the office writes its document and date; and their questions."""

from collections.abc import Collection, Iterator

from reception_desk.findings import Finding
from reception_desk.forms.form import Field, Values, section
from reception_desk.forms.kinds import Choice, Day, Text
from reception_desk.forms.matters import Answer
from reception_desk.rules.outcomes import Province
from reception_desk.wording import later, shown, tr

# The codes are those of resources/rules/outcomes.toml, the names those by which settings are stored.
_HINT = later("空着就不用；启用的写文件名称和文号")
DOCUMENTS: dict[str, Field[str]] = {
    "鲁26": Field("lu26_document", later("山东条例26条（越级）"), Text(80), width=8, hint=_HINT),
    "鲁33": Field("lu33_document", later("山东条例33条（复查期内）"), Text(80), width=8, hint=_HINT),
    "鲁43": Field("lu43_document", later("山东条例43条（复查申请）"), Text(80), width=8, hint=_HINT),
    "鲁46": Field("lu46_document", later("山东条例46条（调解、逾期）"), Text(80), width=8, hint=_HINT),
}
_DATES = {"鲁26": Field("lu26_since", later("文件日期"), Day(), width=4)}
_DATES["鲁33"] = Field("lu33_since", later("文件日期"), Day(), width=4)
_DATES["鲁46"] = Field("lu46_since", later("文件日期"), Day(), width=4)
_DATES["鲁43"] = Field("lu43_since", later("文件日期"), Day(), width=4)

PROVINCE = section(
    "province",
    later("本省规定"),
    *(field for code in DOCUMENTS for field in (DOCUMENTS[code], _DATES[code])),
)

GROUNDS: dict[str, tuple[str, Field[Answer]]] = {
    "leap": ("鲁26", Field("leap", later("越级走访"), Choice(Answer), width=6)),
    "review_unused": ("鲁33", Field("review_unused", later("复查复核期内另行提出"), Choice(Answer), width=6)),
    "mediated": ("鲁46", Field("mediated", later("已达成调解、和解"), Choice(Answer), width=6)),
    "review_lapsed": ("鲁46", Field("review_lapsed", later("逾期未请求复查复核"), Choice(Answer), width=6)),
}
"""What is asked of a matter where its province's ground is switched on, by the ground's name."""


def switched_on(values: Values) -> tuple[Province, ...]:
    """Return the grounds that the office switched on: those with a document and its date."""
    return tuple(
        Province(code, document, since.isoformat())
        for code, field in DOCUMENTS.items()
        if (document := values.text(field).strip()) and (since := values[_DATES[code]]) is not None
    )


def province_raw(provinces: Collection[Province]) -> dict[str, str]:
    """Return the grounds that are switched on as they would be typed."""
    raw = {each.name: "" for field in (DOCUMENTS, _DATES) for each in field.values()}
    for each in provinces:
        raw |= {DOCUMENTS[each.code].name: each.document, _DATES[each.code].name: each.since}
    return raw


def province_findings(values: Values) -> Iterator[Finding]:
    """Say of each ground that is half switched on what it lacks."""
    for code, field in DOCUMENTS.items():
        document, since = values.text(field).strip(), values[_DATES[code]]
        if bool(document) != (since is not None):
            missing = _DATES[code] if document else field
            told = tr("启用本省规定，要同时写文件名称和日期；不用的，两格都空着。")
            yield Finding(missing.name, told)


def asked(provinces: Collection[Province]) -> tuple[Field[Answer], ...]:
    """Return the questions of the grounds that are switched on."""
    on = {each.code for each in provinces}
    return tuple(field for code, field in GROUNDS.values() if code in on)


def label_of(name: str) -> str:
    """Return the words of a ground."""
    return shown(GROUNDS[name][1].label) if name in GROUNDS else name
