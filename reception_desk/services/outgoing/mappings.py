"""The office's own mappings: how a record is named in the national system and in the superior's tables."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms.outgoing.mapping import MOST, National, Package, read_national, read_package, wrong
from reception_desk.models.accounts import forget_setting, set_setting, settings
from reception_desk.models.work import Look, Work
from reception_desk.paths import resource
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

_SETTING = "mapping:"


class MappingFile(Term):
    """The files an office may word anew, by their names."""

    NATIONAL = "national", later("录入国家系统的栏目")
    PACKAGE = "package", later("报送上级的栏目")

    @property
    def file_name(self) -> str:
        """Return the name under which it is given out."""
        return f"{self.value}.toml"


@dataclass(frozen=True, slots=True)
class MappingText:
    """A mapping as text; `own` tells that the office worded it."""

    text: str
    own: bool


def text_of(look: Look | Work, which: MappingFile) -> MappingText:
    """Return the mapping in use."""
    own = settings(look).get(_SETTING + which.value)
    if isinstance(own, str) and own:
        return MappingText(own, own=True)
    return MappingText(_shipped(which), own=False)


def _shipped(which: MappingFile) -> str:
    return resource("outgoing", which.file_name).read_text("utf-8")


def national(look: Look | Work) -> National:
    """Return how the national system's form runs."""
    return read_national(text_of(look, MappingFile.NATIONAL).text)


def package(look: Look | Work) -> Package:
    """Return how the superior's tables run."""
    return read_package(text_of(look, MappingFile.PACKAGE).text)


@dataclass(frozen=True, slots=True)
class Known:
    """By which names the national system is known, and whether 今日 says what waits to be entered."""

    names: tuple[str, ...]
    remind: bool = True


def known_system(look: Look | Work) -> Known:
    """Return what the lists ask of the mapping in use.

    One that does not fit the office's own questions any more is told of where it is used: no list fails for it.
    """
    try:
        told = national(look)
    except CannotNow:
        told = read_national(_shipped(MappingFile.NATIONAL))
    return Known((told.system, *told.also), told.remind)


@act(Action.TAKE_MAPPING, Role.CLERK, Role.HEAD, Role.SYSTEM)
def take_mapping(desk: Desk, work: Work, which: MappingFile, content: bytes) -> Result[int]:
    """Use the office's wording of a mapping from now on; return how many fields it has.

    Raises CannotNow with the line where the file is wrong; the one in use stays then.
    """
    text = _decoded(content)
    n = _fields_of(which, text)
    set_setting(work, _SETTING + which.value, text)
    return Result(n, f"mapping {which.value}", {"fields": n}, changes("mappings", "matters"))


@act(Action.TAKE_MAPPING, Role.CLERK, Role.HEAD, Role.SYSTEM)
def shipped_mapping(desk: Desk, work: Work, which: MappingFile) -> Result[None]:
    """Use the shipped mapping again."""
    own = text_of(work, which).own
    forget_setting(work, _SETTING + which.value)
    return Result(None, f"mapping {which.value}", {"fields": 0}, changes("mappings", "matters"), unchanged=not own)


def _fields_of(which: MappingFile, text: str) -> int:
    if which is MappingFile.NATIONAL:
        return len(read_national(text).fields)
    told = read_package(text)
    return len(told.visits.fields) + len(told.matters.fields)


def _decoded(content: bytes) -> str:
    """Return the file's text: UTF-8 with or without a mark, or GB 18030, as Windows editors save it."""
    if len(content) > 4 * MOST:
        raise wrong(1, tr("文件太长，不像对照表。"))
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise wrong(1, tr("文字编码认不出来，请存成 UTF-8。"))
