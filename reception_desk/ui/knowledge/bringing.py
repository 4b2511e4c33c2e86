"""A file that is brought in for 规定资料, read with care on the long lane: docx, txt or md, never as markup."""

from reception_desk.errors import CannotNow, TemplateTrouble
from reception_desk.forms.knowledge import ENDINGS, MOST_BYTES, text_lines
from reception_desk.services.knowledge.documents import Brought
from reception_desk.services.visits.file_source import Offer, begun
from reception_desk.typeset.plain import plain_lines
from reception_desk.ui.tasks import Progress
from reception_desk.vocabulary.files import Refusal
from reception_desk.wording import tr


def brought(offer: Offer, _progress: Progress) -> Brought:
    """Read a file; raises CannotNow with the reason and what to do where it is not taken."""
    ending = next((each for each in ENDINGS if offer.name.lower().endswith(each)), "")
    if not ending:
        told = tr("{file} 不收：只收 Word 文档（.docx）和纯文本（.txt、.md）。").format(file=offer.name)
        raise CannotNow(told, tr("旧的 .doc、.wps、.rtf 请用 Word 或 WPS 另存为 .docx；PDF 请找原来的文字文件。"))
    opened = begun(offer)
    if isinstance(opened, Refusal):
        told = tr("{file} 没有放进来：{why}。").format(file=offer.name, why=opened.label)
        raise CannotNow(told, tr("请检查文件是否还在，有没有别的程序开着。"))
    with opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        told = tr("文件超过 {most} MB。").format(most=MOST_BYTES // 1_000_000)
        raise CannotNow(told, tr("请去掉里面的图片，或者分成几个文件。"))
    return Brought(offer.name, content, _lines(ending, content), marked=ending == ".md")


def _lines(ending: str, content: bytes) -> tuple[str, ...]:
    if ending != ".docx":
        return tuple(text_lines(content))
    try:
        return tuple(plain_lines(content))
    except TemplateTrouble as trouble:
        raise CannotNow(trouble.what, tr("请用 Word 或 WPS 打开看看，另存为 .docx 再放进来。")) from trouble
