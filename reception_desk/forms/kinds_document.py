"""The kind of answer that is the number of a document of identity; what is right depends on the kind of document."""

from collections.abc import Iterable
from dataclasses import dataclass

from reception_desk.forms.kinds import IdNumber
from reception_desk.rules.people.documents import Judged, judge
from reception_desk.wording import tr


@dataclass(frozen=True)
class DocumentNumber(IdNumber):
    """A number kept as it is told; the form that knows the kind of document judges it."""

    def check(self, raw: str) -> Iterable[str]:
        """Say nothing: alone, the number cannot be judged."""
        return ()


def number_sentence(document: str, document_name: str, number: str) -> str:
    """Return what is to be said of a number of that kind of document, "" where it is right or cannot be judged."""
    if not number.strip() or judge(document, number) is not Judged.WRONG:
        return ""
    if document_name:
        told = tr("号码不像{document}的号码，请再看一眼；照原样保存，标记为未核验。")
        return told.format(document=document_name)
    return tr("证件号码没有通过校验，请再看一眼；照原样保存，标记为未核验。")
