"""What the lists of a matter's papers and of the office's books show."""

from dataclasses import dataclass

from reception_desk.services.papers.of_matters import PaperOffer
from reception_desk.ui.lists.columns import Column
from reception_desk.vocabulary.papers import PaperBook
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A kind of paper on its line of the list."""

    id: int
    offer: PaperOffer


def offer_columns() -> list[Column]:
    """Return the columns of the kinds of paper."""
    return [
        Column(
            tr("现在"),
            lambda row: tr("可以") if row.offer.opened else tr("不可以"),
            tr("不可以"),
            state=lambda row: "ok" if row.offer.opened else "info",
        ),
        Column(tr("文书"), lambda row: row.offer.kind.label),
    ]


def paper_columns() -> list[Column]:
    """Return the columns of the papers of a matter."""
    return [
        Column(tr("现在"), lambda line: line.standing, "2026-12-28 送达", state=lambda line: line.colour),
        Column(tr("文书"), lambda line: line.title),
        Column(tr("编号"), lambda line: line.number or "—", tr("柳信不受〔2026〕112 号"), narrow=True),
        Column(tr("签发"), lambda line: line.signed_on or "—", "2026-12-28", narrow=True, quiet=True),
    ]


def book_columns(book: PaperBook) -> list[Column]:
    """Return the columns of a book."""
    number = Column(tr("文号"), lambda line: line.number, tr("柳信不受〔2026〕112 号"), key="number")
    title = Column(tr("文书"), lambda line: line.title, tr("信访事项不予受理告知书"), key="title")
    about = Column(tr("事项"), lambda line: line.about, key="about")
    remark = Column(tr("备注"), lambda line: line.remark, tr("2026-12-28 作废：写错了"), narrow=True, key="remark")
    to = Column(tr("发给"), lambda line: line.to, tr("石桥镇人民政府"), key="to")
    if book in (PaperBook.SENT, PaperBook.TODAY):
        return [
            number,
            title,
            to,
            about,
            Column(tr("份数"), lambda line: line.copies, "10", right=True, quiet=True, key="copies"),
            Column(tr("签发人"), lambda line: line.signed_by, tr("欧阳明远"), key="signed_by"),
            Column(tr("签发"), lambda line: line.signed_on, "2026-12-28", key="signed"),
            Column(tr("经办"), lambda line: line.clerk, tr("李春梅"), quiet=True, narrow=True, key="clerk"),
            remark,
        ]
    if book is PaperBook.STAMPED:
        return [
            Column(tr("用印"), lambda line: line.stamped_on, "2026-12-28", key="stamped"),
            Column(tr("印章"), lambda line: line.stamp, tr("信访专用章"), key="stamp"),
            number,
            title,
            about,
            Column(tr("份数"), lambda line: line.stamp_copies, "10", right=True, key="copies"),
            Column(tr("签发人"), lambda line: line.signed_by, tr("欧阳明远"), key="signed_by"),
            Column(tr("用印人"), lambda line: line.stamped_by, tr("李春梅"), key="stamped_by"),
            remark,
        ]
    return [
        number,
        title,
        to,
        Column(tr("送达"), lambda line: line.served, key="served"),
        Column(tr("现在"), lambda line: line.standing, "2026-12-28 送达", state=lambda line: line.colour, key="now"),
    ]
