"""What was destroyed by a 销毁清册 stays as it is: its line is counted, and nobody writes into it again."""

from reception_desk.errors import CannotNow
from reception_desk.models.lists.retention import destroyed_by
from reception_desk.models.work import Work
from reception_desk.wording import tr


def refuse_destroyed(work: Work, visit_id: int) -> None:
    """Refuse to change what was destroyed; raises CannotNow."""
    number = destroyed_by(work, visit_id)
    if number:
        raise CannotNow(tr("这次登记的内容已按清册 {number} 销毁，不能再改。").format(number=number))
