"""Who answers for one matter, and what units still owe on it: what the matter's page shows of both."""

from dataclasses import dataclass

from reception_desk.models.letters import of_matter
from reception_desk.models.responsible import Holder
from reception_desk.models.work import Look
from reception_desk.services.correspondence import Out, out_of
from reception_desk.services.desk import Desk
from reception_desk.services.responsibility import holders


@dataclass(frozen=True)
class Answering:
    """Who was and is answerable, the oldest first, and every letter with what it lacks today."""

    holders: tuple[Holder, ...] = ()
    letters: tuple[Out, ...] = ()


def answering(look: Look, desk: Desk, matter_id: int) -> Answering:
    """Read both of one matter."""
    return Answering(
        tuple(holders(look, matter_id)),
        tuple(out_of(desk, each) for each in of_matter(look, matter_id)),
    )
