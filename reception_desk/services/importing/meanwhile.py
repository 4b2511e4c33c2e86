"""What counts and is kept for good waits for an import that is turned: inside an act it would meet half of it."""

from reception_desk.errors import CannotNow
from reception_desk.models.turning import is_turning
from reception_desk.models.work import Work
from reception_desk.wording import tr


def wait_for_import(work: Work) -> None:
    """Raise CannotNow while an import comes to light or leaves: readings meet all of it or nothing, acts its rows."""
    if is_turning(work):
        raise CannotNow(tr("正有一次导入在显示或撤回，现在数出来的会不全。"), tr("请等它完成，再做一次。"))
