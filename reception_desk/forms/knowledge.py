"""规定资料 as plain passages: the lines of a document, cut where an article or a heading begins, never as markup."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.rules.citations import number
from reception_desk.wording import tr

ENDINGS = (".docx", ".txt", ".md")
MOST_BYTES = 2_000_000
MOST_CHARACTERS = 400_000
_LONG = 1_200
"""Characters from which a passage without articles ends with its paragraph."""
_ARTICLE = re.compile(r"第([〇零一二三四五六七八九十百]{1,7}|\d{1,3})条(?:之[一二三四五六七八九十]{1,2})?")
_CHAPTER = re.compile(r"第[〇零一二三四五六七八九十百\d]{1,5}[编章节](?=[\s　]|$)[\s　]*\S*")
_MARK = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_CITED_FURTHER = re.compile(r"第[〇零一二三四五六七八九十百\d]+[款项]|[、和至及与或的之，]|规定")
"""What follows the number where a line only begins with a citation of another article."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document: an article, or what stands below a heading; `article` is its number, 0 where none."""

    heading: str
    chapter: str
    article: int
    text: str


@dataclass
class _Begun:
    heading: str = ""
    article: int = 0
    lines: list[str] = field(default_factory=list)


def text_lines(content: bytes) -> list[str]:
    """Return the lines of a plain text in UTF-8, UTF-16 or GB18030; raises CannotNow for what is no text."""
    if content.startswith(b"{\\rtf"):
        told = tr("这是带格式的 RTF 文件，不收。")
        raise CannotNow(told, tr("请用 Word 或 WPS 打开，另存为 .docx，或者存成纯文本 .txt。"))
    text = _decoded(content)
    if text is None or "\0" in text:
        raise CannotNow(tr("这个文件不是文字，读不出来。"), tr("请用记事本打开看看，另存为 UTF-8 的 .txt。"))
    return clean(text, lines=True).split("\n")


def passages_of(lines: Iterable[str], *, marked: bool = False) -> tuple[Passage, ...]:
    """Cut lines into passages; `marked` tells that # begins a heading, as in a md file.

    Raises CannotNow where there is nothing to read, or too much.
    """
    plain = [line for each in lines if (line := clean(each.replace("　", " ").replace("\t", " ")).strip())]
    if not plain:
        raise CannotNow(tr("文件里没有文字。"), tr("扫描成图片的文件读不出字，请找原来的文字文件。"))
    if sum(map(len, plain)) > MOST_CHARACTERS:
        told = tr("文件的文字太多（最多 {most} 万字）。").format(most=MOST_CHARACTERS // 10_000)
        raise CannotNow(told, tr("请分成几个文件放进来。"))
    return tuple(_cut(plain, marked=marked))


def title_of(name: str, lines: Sequence[str]) -> str:
    """Return what a document is called unless somebody says otherwise: its first line where it is short."""
    first = next((clean(each).strip("# 　") for each in lines if each.strip()), "")
    stem = clean(name.rpartition(".")[0] or name)
    return first if 2 <= len(first) <= 40 and not _ARTICLE.match(first) else stem[:60]


def _cut(lines: Sequence[str], *, marked: bool) -> list[Passage]:
    found: list[Passage] = []
    chapter, begun = "", _Begun()

    def end() -> None:
        if begun.lines or begun.heading:
            found.append(Passage(begun.heading, chapter, begun.article, "\n".join(begun.lines)))

    for line in lines:
        heading = _MARK.fullmatch(line) if marked else None
        said = heading[2] if heading else line
        article = _article(said)
        if _CHAPTER.fullmatch(said):
            end()
            chapter, begun = said, _Begun()
            found.append(Passage("", chapter, 0, said))
        elif article:
            end()
            begun = _Begun(article[0], article[1], [article[2]] if article[2] else [])
        elif heading:
            end()
            begun = _Begun(said)
        else:
            if not begun.article and sum(map(len, begun.lines)) > _LONG:
                end()
                begun = _Begun(begun.heading)
            begun.lines.append(said)
    end()
    return found


def _article(line: str) -> tuple[str, int, str] | None:
    """Return heading, number and the rest of a line that begins an article; a line may only cite one."""
    found = _ARTICLE.match(line)
    if found is None:
        return None
    rest = line[found.end() :]
    if _CITED_FURTHER.match(rest):
        return None
    return found[0], number(found[1]), rest.lstrip(" 　：:，、")


def _decoded(content: bytes) -> str | None:
    codecs = ["utf-16"] if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig", "gb18030"]
    for codec in codecs:
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            continue
    return None
