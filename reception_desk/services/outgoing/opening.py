"""Opens a locked export again, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from reception_desk.errors import CannotNow
from reception_desk.models.outgoing.lock import unlocked
from reception_desk.models.outgoing.place import aside_of
from reception_desk.wording import tr


def unlock(file: Path, target: Path, passphrase: str) -> None:
    """Write the zip file that lies in a locked one; raises CannotNow, and leaves nothing then."""
    if target.exists():
        raise CannotNow(tr("{file} 已经在那里了。").format(file=target), tr("请换一个名字，或者换一个文件夹。"))
    aside = aside_of(target)
    try:
        with file.open("rb") as source, os.fdopen(os.open(aside, _NEW, 0o600), "wb") as opened:
            for chunk in unlocked(source, passphrase):
                opened.write(chunk)
        aside.replace(target)
    except OSError as error:
        told = tr("{file} 打不开，或者 {target} 写不进去。").format(file=file, target=target)
        raise CannotNow(told, tr("请检查路径、权限和磁盘。")) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
