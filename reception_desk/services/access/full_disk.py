"""Coming in on a full disk: what was laid by for it is given up, so that drafts are read, and the last one saved."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import reserve
from reception_desk.wording import tr

T = TypeVar("T")


class _NoRoomError(StoreTrouble):
    """The disk is full and nothing was laid by."""

    def __init__(self) -> None:
        super().__init__(Trouble.FULL)
        self.sentence = tr("磁盘已满，现在打不开。")
        self.what_to_do = tr("请先清理磁盘（回收站、下载、旧照片），再登录。已存的登记和草稿都还在。")


def with_room(folder: Path, do: Callable[[], T]) -> T:
    """Do what opens the store; where the disk is full, give up the reserves one after the other and try again.

    Raises StoreTrouble FULL, with what to do, where none is left.
    """
    for give_up in (reserve.give_up_door, reserve.give_up):
        try:
            return do()
        except StoreTrouble as trouble:
            if not _is_full(folder, trouble):
                raise
            give_up(folder)
    try:
        return do()
    except StoreTrouble as trouble:
        if _is_full(folder, trouble):
            raise _NoRoomError from trouble
        raise


def _is_full(folder: Path, trouble: StoreTrouble) -> bool:
    """Tell whether there was no room: SQLite calls it an error of the disk where its shared memory finds none."""
    if trouble.kind is Trouble.FULL:
        return True
    return trouble.kind is Trouble.DISK and reserve.free_bytes(folder) < reserve.DOOR_BYTES
