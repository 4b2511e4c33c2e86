"""Typography for what is shown: a thin gap between Han and digits or Latin letters, enumerations."""

import re
from collections.abc import Iterable

from reception_desk.wording import tr

GAP = "\u2009"
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_BORDER = re.compile(rf"(?<=[{_HAN}])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[{_HAN}])")


def gapped(text: str) -> str:
    """Return `text` with a thin space wherever Han and digits or Latin letters touch."""
    return _BORDER.sub(GAP, text)


def listed(words: Iterable[str]) -> str:
    """Return words as one enumeration: 值班员、科长."""
    return tr("、").join(words)
