"""Which office issues which paper of a visit; of an accusation nothing but the neutral receipt (条30③)."""

import functools
import tomllib
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.vocabulary import Channel, PaperKind, Profile


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of the table; no `channels` means all of them."""

    profiles: list[str]
    channels: list[str]
    noted: bool
    accusation: bool


def offered(profile: Profile, channel: Channel, *, noted: bool, accusation: bool) -> tuple[PaperKind, ...]:
    """Return the kinds of paper that such an office issues of such a visit, in the order they are offered.

    `noted` is a 简记; `accusation` is 检举控告.
    """
    return tuple(
        kind
        for kind, rule in _rules().items()
        if profile.value in rule.profiles
        and (not rule.channels or channel.value in rule.channels)
        and (rule.noted or not noted)
        and (rule.accusation or not accusation)
    )


@functools.cache
def _rules() -> dict[PaperKind, _Rule]:
    table = tomllib.loads(resource("rules", "papers.toml").read_text("utf-8"))
    return {PaperKind(kind): _Rule(**row) for kind, row in table.items()}
