"""Files that leave the program for a place the clerk chose."""

from pathlib import Path

from reception_desk.errors import not_written


def written(target: Path, content: bytes) -> Path:
    """Write a file and return where it lies; raises CannotNow with what helps."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise not_written(target) from error
    return target
