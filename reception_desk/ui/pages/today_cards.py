"""Cards of 今日: urgent visits in red words, letters that ask an answer by a day, first visits nobody has taken."""

from reception_desk.models.lists.letters_due import LetterRow
from reception_desk.models.lists.unserved import UnservedRow
from reception_desk.models.lists.untaken import UntakenRow
from reception_desk.models.lists.urgent import UrgentRow
from reception_desk.services.desk import Desk
from reception_desk.services.visits.letters_due import answer_letter, reopen_letter
from reception_desk.ui.actions import key_text
from reception_desk.ui.dates import promised_text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.due_card import DueCard, state_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


def letter_card(desk: Desk, lanes: Lanes, notice: NoticeLine) -> DueCard:
    """Return the card of the letters that came with a visit and are not answered yet."""

    def what(row: LetterRow) -> str:
        return " ".join(filter(None, (row.their_number or row.number, row.name, row.what)))

    by = Column(
        tr("期限"),
        lambda row: promised_text(row.due, desk.today()),
        tr("逾期 12 天"),
        state=lambda row: state_of(row.due, desk.today()),
    )
    return DueCard(
        desk,
        lanes,
        notice,
        title=tr("来文期限"),
        hint=tr("Enter 打开 · 空格 已回复"),
        word="letters_due",
        columns=[by, Column(tr("来文"), what)],
        tick=answer_letter,
        untick=reopen_letter,
        ticked=tr("来文记为已回复。"),
    )


def untaken_card(desk: Desk, lanes: Lanes, notice: NoticeLine) -> DueCard:
    """Return the card of the first visits nobody has taken; Enter opens the matter."""

    def waited(row: UntakenRow) -> str:
        days = (desk.today() - row.opened_on).days
        return tr("{n} 天").format(n=days) if days else tr("今天")

    columns = [
        Column(tr("已等"), waited, tr("60 天"), state=lambda row: state_of(row.opened_on, desk.today())),
        Column(
            tr("事项"), lambda row: " ".join(filter(None, (row.receiver or tr("没有人负责"), row.title, row.number)))
        ),
    ]
    return DueCard(
        desk, lanes, notice, title=tr("未落实的初访"), hint=tr("Enter 打开事项"), word="untaken", columns=columns
    )


def unserved_card(desk: Desk, lanes: Lanes, notice: NoticeLine) -> DueCard:
    """Return the card of the papers that wait to be served; Enter opens the matter."""

    def waited(row: UnservedRow) -> str:
        days = (desk.today() - row.signed_on).days
        return tr("{n} 天").format(n=days) if days > 0 else tr("今天")

    def what(row: UnservedRow) -> str:
        sent = tr("（在途）") if row.under_way else ""
        return " ".join(filter(None, (row.addressee, PaperKind(row.kind).label + sent, row.number)))

    columns = [
        Column(tr("已等"), waited, tr("60 天"), state=lambda row: "info" if row.under_way else "due"),
        Column(tr("文书"), what),
    ]
    hint = tr("{key} 到这里 · Enter 打开事项").format(key=key_text("unserved"))
    return DueCard(desk, lanes, notice, title=tr("未送达的文书"), hint=hint, word="unserved", columns=columns)


def urgent_card(desk: Desk, lanes: Lanes, notice: NoticeLine) -> DueCard:
    """Return the card of the urgent visits."""

    def which(row: UrgentRow) -> str:
        return tr("紧急 {which}").format(which=row.urgency.label if row.urgency else "").strip()

    def when(row: UrgentRow) -> str:
        same_day = row.at.date() == desk.today()
        return f"{row.at:%H:%M}" if same_day else f"{row.at:%m-%d %H:%M}"

    def told(row: UrgentRow) -> str:
        return tr("已报告 {told}").format(told=row.told) if row.told else tr("还没有记下报告了谁")

    columns = [
        Column(tr("紧急"), which, tr("紧急 扬言"), state=lambda _row: "overdue"),
        Column(tr("时间"), when, "11-03 10:42", narrow=True),
        Column(
            tr("登记"),
            lambda row: " ".join(filter(None, (row.number, row.name, row.what))),
            state=lambda _row: "overdue",
        ),
        Column(tr("报告"), told, tr("还没有记下报告了谁"), state=lambda row: "" if row.told else "overdue"),
    ]
    return DueCard(desk, lanes, notice, title=tr("紧急"), hint=tr("Enter 打开"), word="urgent", columns=columns)
