"""Other people's names in the file of a matter: proposed before somebody outside reads it; the clerk decides."""

import re
from collections.abc import Iterable

from reception_desk.forms.papers.package import is_filled, read_parts
from reception_desk.models.lists import sealed
from reception_desk.models.lists.third_persons import beside, known
from reception_desk.models.work import Look
from reception_desk.rules.sealing import accused_names
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.source import source_of
from reception_desk.services.papers.dossier import for_reading
from reception_desk.services.seal.sealed import accused_of

_TAGS = re.compile(r"<[^>]+>")
_HAN = re.compile("[\u3400-\u9fff·]+")
_LENGTHS = (2, 3, 4)


def third_names(desk: Desk, matter_id: int) -> tuple[str, ...]:
    """Return whose names the copy for reading may have to mask: who came along, the accused, people named in the text.

    Of the accused nothing is said to whoever may not read the seal. Raises CannotNow, PaperTrouble.
    """
    return desk.read(_named, desk, matter_id)


def _named(look: Look, desk: Desk, matter_id: int) -> tuple[str, ...]:
    source = source_of(desk, look, matter_id)
    texts = [_text(each.docx) for each in for_reading(desk, look, source)]
    accused = [
        name for each in sealed.all_of_matter(look, look.reader, matter_id) for name in accused_names(accused_of(each))
    ]
    words = {word for text in texts for word in _words(text)}
    found = [*beside(look, matter_id), *accused, *sorted(known(look, words))]
    standing = dict.fromkeys(each.strip() for each in found)
    return tuple(
        each for each in standing if len(each) > 1 and each != source.name and any(each in text for text in texts)
    )


def _text(docx: bytes) -> str:
    parts = read_parts(docx)
    return "\n".join(_TAGS.sub("", part.decode("utf-8")) for name, part in parts.items() if is_filled(name))


def _words(text: str) -> Iterable[str]:
    """Give every run of two to four characters of a text: one of them may be a name."""
    for run in _HAN.findall(text):
        for length in _LENGTHS:
            yield from (run[at : at + length] for at in range(len(run) - length + 1))
