"""Setting up an office and changing its settings."""

import contextlib
import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from reception_desk.errors import CannotNow, Trouble
from reception_desk.findings import Finding
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import clean
from reception_desk.forms.office import (
    BACKUP_FOLDER,
    CODE,
    MODE,
    NAME,
    NUMBER_PATTERN,
    OFFICE,
    PROFILE,
    TELEPHONE,
    URGENT_STEPS,
    WINDOW,
    office_of,
)
from reception_desk.forms.office_hours import hours_findings, hours_of
from reception_desk.forms.office_papers import PAPER_WORDS, paper_setting_findings
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.recovery import TEMPLATE, RecoveryFacts, recovery_context
from reception_desk.forms.provinces import province_findings
from reception_desk.models import absences, accounts, keys, making
from reception_desk.models.folder import (
    DOOR_FILE,
    OFFICE_FILE,
    STORE_FILE,
    AccountSlot,
    KeySlot,
    LastClose,
    OfficeFile,
    change_office,
    has_office,
    trouble_of,
    write_office,
)
from reception_desk.models.last_saved import SAVED_FILE
from reception_desk.models.store import Store
from reception_desk.models.work import Work
from reception_desk.moments import beijing_now
from reception_desk.paths import network_share, resource
from reception_desk.rules.accounts import password_findings, role_findings, staff_findings
from reception_desk.rules.numbers import pattern_serves
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.acts import Done, Result, act, note
from reception_desk.services.changes import changes
from reception_desk.services.desk import Clerk, Desk
from reception_desk.services.office.hours import posts_follow
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Mode, Profile, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Plan:
    """What the first-run pages ask; `station` is this computer's letter."""

    profile: Profile
    name: str
    code: str
    station: str
    telephone: str
    window: str
    mode: Mode
    accounts: tuple[NewAccount, ...]


def plan_findings(plan: Plan) -> tuple[Finding, ...]:
    """Say what still has to be filled before the office can be made."""
    found = []
    if not clean(plan.name).strip():
        found.append(Finding("name", tr("请填写单位名称，它会印在回执上。")))
    if not (len(plan.station) == 1 and plan.station.isascii() and plan.station.isalpha()):
        found.append(Finding("station", tr("本机字母是一个英文字母，例如 A。")))
    if not plan.accounts:
        found.append(Finding("accounts", tr("请至少建立一个账号。")))
    found += staff_findings(plan.mode, [each.roles for each in plan.accounts]) if plan.accounts else ()
    names = [each.name.casefold() for each in plan.accounts]
    for account in plan.accounts:
        found += account_findings(plan.mode, account)
        if names.count(account.name.casefold()) > 1:
            found.append(Finding("accounts", tr("账号名“{name}”用了两次。").format(name=account.name)))
    return tuple(found)


def account_findings(mode: Mode, account: NewAccount) -> list[Finding]:
    """Say what one new account lacks."""
    found = []
    if not clean(account.name).strip() or not clean(account.shown_name).strip():
        found.append(Finding("accounts", tr("请填写账号名和姓名。")))
    found += password_findings(account.password, account.name)
    found += role_findings(mode, account.roles)
    return found


def folder_trouble(folder: Path) -> str:
    """Return why an office cannot be set up in `folder`, "" where it can."""
    if has_office(folder):
        return tr("这个文件夹里已经有一个办公室，请直接登录，或另选文件夹。")
    if network_share(_existing(folder)):
        return tr("这是网络共享文件夹。本机数据库放在共享上会损坏，请选本机磁盘上的文件夹。")
    probe = folder / f".probe-{os.getpid()}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            probe.write_bytes(b"probe")
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        trouble = trouble_of(error)
        if trouble.kind is Trouble.FULL:
            return trouble.sentence + trouble.what_to_do
        return tr("这个文件夹不能写入，请选另一个文件夹，或让管理员放开写入权限。")
    return ""


def set_up(
    folder: Path,
    plan: Plan,
    *,
    clock: Callable[[], datetime] = beijing_now,
    demo: bool = False,
    passes: int = keys.PASSES,
    memory_kib: int = keys.MEMORY_KIB,
) -> str:
    """Make the office: store, key, accounts, settings; return the recovery code, which is kept nowhere.

    Raises CannotNow where the plan or the folder cannot serve. `passes` and `memory_kib` are the cost of
    the key slots (RFC 9106).
    """
    plan = _tidied(plan)
    found = plan_findings(plan)
    trouble = found[0].sentence if found else folder_trouble(folder)
    if trouble:
        raise CannotNow(trouble)
    key, code, store_id = keys.new_key(), keys.new_recovery_code(), str(uuid.uuid4())

    def slot(secret: str) -> KeySlot:
        return keys.wrap(key, secret, passes=passes, memory_kib=memory_kib)

    office = OfficeFile(
        store_id=store_id,
        office_name=plan.name,
        station=plan.station.upper(),
        key_check=keys.key_check(key),
        accounts=tuple(AccountSlot(each.name, slot(each.password)) for each in plan.accounts),
        recovery=slot(code),
        demo=demo,
    )
    aside = folder / f"{STORE_FILE}.new"
    try:
        aside.unlink(missing_ok=True)
        making.make_store(aside, key, store_id, clock())
        held = _fill_store(aside, key, plan, clock())
        write_office(folder, replace(office, last_close=held))
        aside.replace(folder / STORE_FILE)
    except BaseException as error:
        _leave_nothing(folder, aside)
        if isinstance(error, OSError):
            raise trouble_of(error) from error
        raise
    return code


def _leave_nothing(folder: Path, aside: Path) -> None:
    """Remove the halves of an office that could not be made, so that the folder can be used again."""
    logs = [aside.with_name(aside.name + ending) for ending in ("-wal", "-shm")]
    for half in (aside, *logs, folder / OFFICE_FILE, folder / DOOR_FILE, folder / SAVED_FILE):
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)


def _tidied(plan: Plan) -> Plan:
    """Return the plan with its words as they are kept: no control characters, no blanks at the ends."""
    return replace(
        plan,
        name=clean(plan.name),
        code=clean(plan.code),
        station=clean(plan.station),
        telephone=clean(plan.telephone),
        window=clean(plan.window),
        accounts=tuple(map(_tidied_account, plan.accounts)),
    )


def _tidied_account(account: NewAccount) -> NewAccount:
    return replace(account, name=clean(account.name), shown_name=clean(account.shown_name))


def recovery_sheet(office_name: str, code: str, day: date) -> bytes:
    """Return the sheet with the recovery code as docx, to be printed and put into the safe."""
    template = resource("templates", TEMPLATE).read_bytes()
    facts = RecoveryFacts(office=office_name, made_on=day, code=code)
    return fill(template, recovery_context(facts), file=TEMPLATE)


def add_account(desk: Desk, account: NewAccount) -> Done[int]:
    """Make an account, or open a closed one of that name again; raises CannotNow where the name is taken."""
    # deriving the key takes a fifth of a second, which nobody else's save may wait for
    return _add_account(desk, account, AccountSlot(clean(account.name), keys.wrap(desk.store.key, account.password)))


@act(Action.ADD_ACCOUNT, Role.SYSTEM)
def _add_account(desk: Desk, work: Work, account: NewAccount, slot: AccountSlot) -> Result[int]:
    account = _tidied_account(account)
    found = account_findings(desk.office.mode, account)
    if found:
        raise CannotNow(found[0].sentence)
    former = accounts.named(work, account.name)
    if former is not None and former.active:
        raise CannotNow(tr("已经有叫“{name}”的账号。").format(name=account.name), tr("请换一个账号名。"))
    if former is not None:
        accounts.open_again(work, former.id, account.shown_name, account.roles)
        absences.end(work, former.id, desk.today())
        account_id = former.id
    else:
        account_id = accounts.add(work, account.name, account.shown_name, account.roles)
    change_office(desk.folder, lambda office: office.with_account(slot))
    return Result(account_id, account.name, {"roles": sorted(account.roles)}, changes("accounts"))


def change_settings(desk: Desk, values: Values) -> Done[None]:
    """Write the office's settings; raises CannotNow for a number pattern that could give doubles.

    Raises it too for a provincial ground that is half switched on: it needs its document and the date of that.
    """
    values = values.settled(desk.today())
    done = _change_settings(desk, values)
    desk.office = office_of(values, station=desk.office.station, demo=desk.office.demo)
    change_office(desk.folder, lambda office: replace(office, office_name=desk.office.name))
    return done


@act(Action.CHANGE_OFFICE, Role.SYSTEM, Role.HEAD)
def _change_settings(desk: Desk, work: Work, values: Values) -> Result[None]:
    pattern = values[NUMBER_PATTERN]
    if pattern is not None and not pattern_serves(pattern):
        raise CannotNow(
            tr("登记编号规则不能用。"), tr("规则里要有 {kind}、{year}、{station}、{running} 四项，各一次。")
        )
    for found in paper_setting_findings(values):
        raise CannotNow(found.sentence, tr("请改正后再保存设置。"))
    for found in hours_findings(values):
        raise CannotNow(found.sentence, tr("请改正后再保存设置。"))
    for found in province_findings(values):
        raise CannotNow(found.sentence, tr("请补上，或者两格都清空。"))
    _refuse_own_folder(desk.folder, values[BACKUP_FOLDER] or "")
    for name, text in values.raw.items():
        accounts.set_setting(work, name, clean(text, lines=name in _MANY_LINES))
    moved = posts_follow(work, desk.office.hours.whole, hours_of(values).whole)
    detail = {"changed": sorted(values.raw), "posts": moved}
    return Result(None, "office", detail, changes("office", *(["roster"] if moved else [])))


_MANY_LINES = frozenset({URGENT_STEPS.name, PAPER_WORDS.name})


def _refuse_own_folder(folder: Path, backups: str) -> None:
    """Refuse a second place of the backups that is no whole path, or lies in the data folder itself."""
    if backups and not Path(backups).is_absolute():
        raise CannotNow(tr("“备份另存到”要写完整的路径。"), tr("例如 E:\\接访备份，或者 /media/usb。"))
    if backups and folder.resolve() in (Path(backups), *Path(backups).parents):
        raise CannotNow(tr("“备份另存到”不能在数据文件夹里面。"), tr("请选另一块盘或 U 盘上的文件夹。"))


def _fill_store(path: Path, key: bytes, plan: Plan, now: datetime) -> LastClose:
    """Write settings and accounts into a new store; return what it holds then."""
    store = Store(path.parent, key, file=path.name)
    try:
        with store.transaction(0, now) as work:
            raw = {PROFILE.name: plan.profile.value, MODE.name: plan.mode.value}
            raw |= {
                NAME.name: plan.name,
                CODE.name: plan.code,
                TELEPHONE.name: plan.telephone,
                WINDOW.name: plan.window,
            }
            for name, text in {**OFFICE.empty().raw, **raw}.items():
                accounts.set_setting(work, name, text)
            for account in plan.accounts:
                accounts.add(work, account.name, account.shown_name, account.roles)
        first = plan.accounts[0]
        clerk = Clerk(1, first.name, first.shown_name, first.roles)
        note(store, clerk, now, Action.SET_UP_OFFICE, Outcome.DONE, plan.name)
        return making.last_close(store, now)
    finally:
        store.close()


def _existing(folder: Path) -> Path:
    return next(each for each in (folder, *folder.parents) if each.exists())


def write_recovery_file(path: Path, code: str) -> None:
    """Write the recovery code into a new file that only its owner may read; raises StoreTrouble."""
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(code + "\n")
    except OSError as error:
        raise trouble_of(error) from error
