"""Every paper filled in with its examples, with the office's own templates where a folder holds some."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reception_desk.forms.papers.catalogue import PAPERS, lint_paper
from reception_desk.forms.papers.examples.every import Length, example
from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.fill import fill
from reception_desk.paths import resource
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

LENGTHS = (Length.SHORT, Length.LONG)


@dataclass(frozen=True, slots=True)
class Sample:
    """A filled paper; `name` is its place in the catalogue, the sheet where there are several, and its length."""

    name: str
    kind: PaperKind
    docx: bytes


def faults(folder: Path | None) -> list[str]:
    """Return a Chinese sentence, the file's name first, for each thing that is wrong with the templates of a folder."""
    return [
        tr("{file}：{what}").format(file=file, what=sentence)
        for paper in PAPERS.values()
        for file in paper.templates.values()
        if folder is not None and (folder / file).is_file()
        for sentence in lint_paper(paper.kind, (folder / file).read_bytes())
    ]


def samples(folder: Path | None = None, *, office: str = "", lengths: tuple[Length, ...] = LENGTHS) -> Iterator[Sample]:
    """Give every paper on each of its sheets; `office` stands for the made-up one where a name is given.

    Raises TemplateTrouble for a template that cannot be filled whole.
    """
    for kind, paper in PAPERS.items():
        for sheet, file in paper.templates.items():
            template = _template(folder, file)
            for length in lengths:
                docx = fill(template, _told(example(kind, length), office), file=file)
                yield Sample(_name(paper, sheet, length), kind, docx)


def _template(folder: Path | None, file: str) -> bytes:
    own = folder / file if folder is not None else None
    return own.read_bytes() if own is not None and own.is_file() else resource("templates", file).read_bytes()


def _told(context: Mapping[str, object], office: str) -> Mapping[str, object]:
    return {**context, "office": office} if office and "office" in context else context


def _name(paper: Paper, sheet: str, length: Length) -> str:
    first = next(iter(paper.templates))
    return "-".join((paper.code, *((sheet,) if sheet != first else ()), length.value))
