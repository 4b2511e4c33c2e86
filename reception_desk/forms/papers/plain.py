"""What a filled paper says, in plain words: a line for each paragraph of its body."""

import re
from html import unescape

from reception_desk.forms.papers.package import read_parts

_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def plain_words(docx: bytes) -> str:
    """Return the words of a docx's body, empty paragraphs left out."""
    body = read_parts(docx)["word/document.xml"].decode("utf-8")
    lines = ("".join(map(unescape, _TEXT.findall(each))) for each in _PARAGRAPH.findall(body))
    return "\n".join(filter(None, map(str.strip, lines)))
