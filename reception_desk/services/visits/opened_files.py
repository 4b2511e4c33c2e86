"""Plain copies of attachments: one to look at, in a private folder that is emptied, or one where the clerk wants it."""

import contextlib
import os
import re
import stat
import uuid
from pathlib import Path

from reception_desk.errors import not_written
from reception_desk.models.attachments.bare import bare
from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.models.unfinished import Unfinished
from reception_desk.paths import opened_folder
from reception_desk.services.desk import Desk
from reception_desk.services.visits.attachments import content_of
from reception_desk.services.visits.opened_copies import empty_opened as empty_opened
from reception_desk.vocabulary.files import AttachmentKind

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MOST_NAME = 80


def copy_to_look_at(desk: Desk, row: AttachmentRow) -> Path:
    """Decrypt a file into a folder only this user may read; raises CannotNow.

    The copy cannot be written to, so that nobody takes what was typed into it for kept. It bears a number and not the
    file's own name, which the other program would remember among its recent files.
    """
    place = opened_folder(desk.folder) / str(uuid.uuid4())
    try:
        place.mkdir(mode=0o700, parents=True)
        place.parent.chmod(0o700)
    except OSError as error:
        raise not_written(place) from error
    target = place / f"附件{row.id}{_ending(row)}"
    _write(desk, row, target)
    with contextlib.suppress(OSError):
        target.chmod(stat.S_IREAD)
    return target


def docx_to_open(desk: Desk, title: str, content: bytes) -> Path:
    """Write a paper's docx, for the office's own word processor, where only this user may read; raises CannotNow.

    It cannot be written to: what was issued stays what it is.
    """
    place = opened_folder(desk.folder) / str(uuid.uuid4())
    target = place / f"{_NOT_IN_NAMES.sub('_', title).strip(' .')[:_MOST_NAME]}.docx"
    try:
        place.mkdir(mode=0o700, parents=True)
        place.parent.chmod(0o700)
        target.write_bytes(content)
        target.chmod(stat.S_IREAD)
    except OSError as error:
        raise not_written(target) from error
    return target


def save_copy(desk: Desk, row: AttachmentRow, target: Path) -> Path:
    """Decrypt a file to where the clerk wants it, whole or not at all; raises CannotNow.

    What a camera wrote into a picture, place and time and device, stays here: the copy goes to others.
    """
    aside = target.with_name(f".{uuid.uuid4().hex}.part")
    with Unfinished(desk.folder, desk.store.key).noted(aside):
        _write(desk, row, aside, leaves=True)
        try:
            aside.replace(target)
        except OSError as error:
            _drop(aside)
            raise not_written(target) from error
    return target


def file_name(row: AttachmentRow) -> str:
    """Return a name that every system takes, with the ending by which it knows the kind."""
    stem = row.name.removesuffix(row.ending) if row.name.lower().endswith(row.ending) else row.name
    stem = _NOT_IN_NAMES.sub("_", stem).strip(" .")[:_MOST_NAME] or "附件"
    ending = _ending(row)
    return f"_{stem}{ending}" if _RESERVED.fullmatch(stem) else f"{stem}{ending}"


def _ending(row: AttachmentRow) -> str:
    return _NOT_IN_NAMES.sub("", row.ending)


def _write(desk: Desk, row: AttachmentRow, target: Path, *, leaves: bool = False) -> None:
    """Write what was kept; of a picture that `leaves` what is said about it stays behind."""
    try:
        with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600), "wb") as file:
            if leaves and row.kind is AttachmentKind.PICTURE:
                file.write(bare(b"".join(content_of(desk, row))))
                return
            for chunk in content_of(desk, row):
                file.write(chunk)
    except OSError as error:
        _drop(target)
        raise not_written(target) from error
    except BaseException:
        _drop(target)
        raise


def _drop(target: Path) -> None:
    with contextlib.suppress(OSError):
        target.unlink(missing_ok=True)


_BINARY = getattr(os, "O_BINARY", 0)
