"""What was destroyed by a 销毁清册 stays as it is: its line is counted, and nobody writes into it again."""

from reception_desk.errors import CannotNow
from reception_desk.models.lists.retention import destroyed_by, matter_destroyed_by
from reception_desk.models.visits import id_of
from reception_desk.models.work import Look, Work
from reception_desk.wording import tr


def refuse_destroyed(work: Work, visit_id: int) -> None:
    """Refuse to change what was destroyed; raises CannotNow."""
    number = destroyed_by(work, visit_id)
    if number:
        raise CannotNow(tr("这次登记的内容已按清册 {number} 销毁，不能再改。").format(number=number))


def refuse_destroyed_matter(work: Work | Look, matter_id: int) -> None:
    """Refuse to act on a matter that was destroyed, or was merged into one that was; raises CannotNow."""
    number = matter_destroyed_by(work, matter_id)
    if number:
        raise CannotNow(tr("这件事项的内容已按清册 {number} 销毁，不能再记。").format(number=number))


def refuse_destroyed_form(work: Work, visit_uuid: str) -> None:
    """Refuse to add files to what was destroyed, or take them off; raises CannotNow."""
    visit_id = id_of(work, visit_uuid)
    if visit_id is not None:
        refuse_destroyed(work, visit_id)
