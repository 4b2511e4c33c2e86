"""Which office issues which paper of a visit; of an accusation only the neutral receipt (条30③), of a 通报 none."""

import functools
import tomllib
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of the table; no `channels` means all of them."""

    profiles: list[str]
    channels: list[str]
    noted: bool
    accusation: bool


def offered(profile: Profile, channel: Channel, *, noted: bool, accusation: bool) -> tuple[PaperKind, ...]:
    """Return the kinds of paper that such an office issues of such a visit, in the order they are offered.

    `noted` is a 简记; `accusation` is 检举控告. A notice of a visit elsewhere is internal and has no paper.
    """
    if channel is Channel.NOTICE:
        return ()
    return tuple(
        kind
        for kind, rule in _rules().items()
        if profile.value in rule.profiles
        and (not rule.channels or channel.value in rule.channels)
        and (rule.noted or not noted)
        and (rule.accusation or not accusation)
    )


def of_visits() -> tuple[PaperKind, ...]:
    """Return every kind of paper that some office issues of some visit; the others are of matters."""
    return tuple(_rules())


@functools.cache
def _rules() -> dict[PaperKind, _Rule]:
    table = tomllib.loads(resource("rules", "papers.toml").read_text("utf-8"))
    return {PaperKind(kind): _Rule(**row) for kind, row in table.items()}
