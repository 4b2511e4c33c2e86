"""Today's slips: whose receipt was not printed yet, so that one key prints them all."""

from reception_desk.models.lists.papers import with_receipt
from reception_desk.models.lists.visits import of_day
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import offered
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.papers import PaperKind

_AT_THE_COUNTER = frozenset({Channel.VISIT, Channel.VIDEO})
"""To whom a slip is handed; who wrote or called is told in another way."""


def receipts_to_print(desk: Desk, look: Look) -> list[int]:
    """Return today's visits that have no printed receipt, the oldest first.

    A 简记 has one when it is asked for; that of an accusation is printed by whoever may read it (条30③).
    """
    ordinary = [
        each
        for each in reversed(of_day(look, desk.today()))
        if each.channel in _AT_THE_COUNTER and not each.noted and not each.accusation
    ]
    wanted = [each.id for each in ordinary if PaperKind.RECEIPT in offered(desk, each)]
    printed = with_receipt(look, wanted)
    return [each for each in wanted if each not in printed]
