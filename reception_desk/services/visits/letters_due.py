"""来文期限: the letter with which a visit was passed on is ticked off once it is answered; that can be undone."""

from reception_desk.models import visits as model
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role


@act(Action.ANSWER_LETTER, Role.CLERK, Role.HEAD)
def answer_letter(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Tick off the letter that came with a visit; asked twice, the second time changes nothing."""
    done = model.answer_letter(work, visit_id)
    return Result(done, f"visit {visit_id}", changes=changes("visits", visits=(visit_id,)), unchanged=not done)


@act(Action.REOPEN_LETTER, Role.CLERK, Role.HEAD)
def reopen_letter(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Take back that a letter was answered; asked twice, the second time changes nothing."""
    done = model.reopen_letter(work, visit_id)
    return Result(done, f"visit {visit_id}", changes=changes("visits", visits=(visit_id,)), unchanged=not done)
