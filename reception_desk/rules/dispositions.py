"""条27 and the court's own four: how a demand was disposed of, with the evidence that must lie behind it."""

import functools
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from reception_desk.findings import Finding
from reception_desk.paths import resource
from reception_desk.vocabulary.office import Profile
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Disposition:
    """One row: its condition and action in words, the evidence it asks for.

    An `internal` one never stands on a paper for the visitor; `suggests` are rows of 条27 that go with it.
    """

    code: str
    condition: str
    action: str
    checks: tuple[str, ...]
    internal: bool
    suggests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A set of dispositions; of some one is chosen, of others several."""

    code: str
    label: str
    article: str
    several: bool
    profiles: tuple[str, ...]
    items: tuple[Disposition, ...]


def rule_sets(profile: Profile) -> tuple[RuleSet, ...]:
    """Return the sets that an office uses (条27; a court its own four besides)."""
    return tuple(each for each in _sets() if profile.value in each.profiles)


def disposition(code: str) -> Disposition | None:
    """Return the row of that code, None where there is none."""
    return next((item for each in _sets() for item in each.items if item.code == code), None)


def findings(chosen: Collection[str], evidence: Collection[str]) -> list[Finding]:
    """Say what is missing before a matter is closed; it may be closed all the same, with a reason.

    `chosen` are codes, `evidence` the names of what lies there.
    """
    found = []
    for each in _sets():
        rows = [item for item in each.items if item.code in chosen]
        if len(rows) > 1 and not each.several:
            names = "、".join(item.condition for item in rows)
            found.append(
                Finding(
                    "disposition", tr("“{label}”只选一项，现在选了：{names}。").format(label=each.label, names=names)
                )
            )
        for item in rows:
            if not any(check in evidence for check in item.checks):
                sentence = tr("“{condition}，{action}”还没有凭证：{checks}。")
                words = sentence.format(condition=item.condition, action=item.action, checks="、".join(item.checks))
                found.append(Finding("disposition", words, each.article))
    return found


@functools.cache
def internal_words() -> frozenset[str]:
    """Return the words that never reach a paper for the visitor."""
    return frozenset(item.condition for each in _sets() for item in each.items if item.internal)


@functools.cache
def _sets() -> tuple[RuleSet, ...]:
    table: dict[str, Any] = tomllib.loads(resource("rules", "dispositions.toml").read_text("utf-8"))
    return tuple(_set(code, row) for code, row in table.items())


def _set(code: str, row: dict[str, Any]) -> RuleSet:
    items = tuple(
        Disposition(
            each["code"],
            each["condition"],
            each["action"],
            tuple(each["checks"]),
            each["internal"],
            tuple(each.get("suggests", ())),
        )
        for each in row["items"]
    )
    return RuleSet(code, row["label"], row["article"], row["several"], tuple(row["profiles"]), items)
