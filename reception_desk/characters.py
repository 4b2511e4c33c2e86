"""Characters as texts are compared: one width, one form of each character."""

import functools
import unicodedata

from reception_desk.paths import resource


@functools.cache
def _simplified() -> dict[int, str]:
    """Return the table from traditional to simplified characters (made by `make tables`)."""
    rows = resource("code_tables", "simplified.tsv").read_text("utf-8").splitlines()
    table = {old: new for old, _, new in (row.partition("\t") for row in rows if not row.startswith("#"))}
    return {ord(old): table.get(new, new) for old, new in table.items()}


def simplified(text: str) -> str:
    """Return `text` in NFKC, small letters and simplified characters."""
    return unicodedata.normalize("NFKC", text).lower().translate(_simplified())
