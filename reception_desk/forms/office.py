"""办公室设置: what belongs to the office, declared once for the first-run pages, the settings page and the store."""

from dataclasses import dataclass, field

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, LongText, Text
from reception_desk.forms.office_hours import HOURS_SECTION, OpenHours, hours_of, hours_raw
from reception_desk.forms.office_papers import PAPERS_SECTION, PaperOffice, papers_of, papers_raw
from reception_desk.forms.office_public import PUBLIC_SECTION, PublicOffice, public_of, public_raw
from reception_desk.forms.office_retention import RETENTION_SECTION, periods_of, periods_raw
from reception_desk.forms.provinces import PROVINCE, province_raw, switched_on
from reception_desk.rules.deadlines.states import LateBy, Scale
from reception_desk.rules.figures.hints import HintFrom
from reception_desk.rules.leading.after_closing import REPEATED
from reception_desk.rules.levels import Level
from reception_desk.rules.numbers import DEFAULT_PATTERN
from reception_desk.rules.organs import organ_of
from reception_desk.rules.outcomes import Province
from reception_desk.rules.retention import Periods
from reception_desk.vocabulary.figures import RateBase, YesNo
from reception_desk.vocabulary.forms import GroupRule
from reception_desk.vocabulary.leading import Rates
from reception_desk.vocabulary.office import Mode, Profile
from reception_desk.vocabulary.papers import PaperForm
from reception_desk.wording import later

PROFILE = Field("profile", later("单位性质"), Choice(Profile), need=Need.TO_SAVE, default="XFBM")
NAME = Field("office_name", later("单位名称"), Text(60), need=Need.TO_SAVE, width=8, example="某县信访局接待科")
CODE = Field("office_code", later("机构代字"), Text(12), example="某信")
TELEPHONE = Field("telephone", later("查询电话"), Text(30), example="0531-88880000")
WINDOW = Field("window", later("窗口"), Text(30), default="1 号窗口", example="1 号窗口")
MODE = Field("mode", later("管理方式"), Choice(Mode), default=Mode.SMALL.value)
LEVEL = Field("office_level", later("单位层级"), Choice(Level), default=Level.COUNTY.value)
RECEIPT_FORM = Field("receipt_form", later("回执纸张"), Choice(PaperForm), default=PaperForm.A4.value)
NUMBER_PATTERN = Field("number_pattern", later("登记编号规则"), Text(60), default=DEFAULT_PATTERN)
GROUP_RULE = Field("group_rule", later("代表人数"), Choice(GroupRule), default=GroupRule.NATIONAL.value)
LATE_BY = Field("late_by", later("逾期按"), Choice(LateBy), default=LateBy.NOMINAL.value)
SCALE = Field("due_scale", later("期限状态"), Choice(Scale), default=Scale.WORDS.value)
IDLE = Field("idle_minutes", later("无人操作锁屏（分钟）"), Count(1, 60), default="10")
VISIT_IDLE = Field("visit_idle_minutes", later("接谈中锁屏（分钟）"), Count(1, 120), default="30")
RATES = Field("rates", later("满意度评价"), Choice(Rates), default=Rates.BOTH.value)
REPEATS = Field("repeats", later("同一成因几件起提示建议"), Count(2, 50), default=str(REPEATED))
RATE_BASE = Field("rate_base", later("按期答复率的分母"), Choice(RateBase), default=RateBase.DUE.value)
WITH_OLD = Field("with_old", later("年终受理数含旧存"), Choice(YesNo), default=YesNo.NO.value)
HINT_DAYS = Field("hint_days", later("苗头提示看几天"), Count(1, 366), default="30")
HINT_VISITS = Field("hint_visits", later("同地同类几批起提示"), Count(2, 100), default="3")
HINT_PEOPLE = Field("hint_people", later("同地同类几人起提示"), Count(2, 10000), default="10")
URGENT_CALL = Field("urgent_call", later("值班领导和电话"), Text(60), width=12, example="周明远 副局长 13905310001")
URGENT_STEPS = Field(
    "urgent_steps",
    later("紧急时怎么办"),
    LongText(1000),
    width=12,
    hint=later("一行一条；空着就用程序里按《条例》写的"),
)

BACKUP_FOLDER = Field(
    "backup_folder",
    later("备份另存到"),
    Text(240),
    width=12,
    example="/media/usb",
    hint=later("移动硬盘、U 盘、另一块盘或共享上的文件夹，程序每次备份都在那里再存一份；空着就只存在本机"),
)

PASSWORD_DAYS = Field(
    "password_days", later("密码最多用几天"), Count(1, 3650), default="90", hint=later("规范模式下到期要换")
)

OFFICE = Form(
    "office",
    later("办公室设置"),
    (
        section("unit", later("单位"), NAME, PROFILE, LEVEL, CODE, TELEPHONE, WINDOW),
        section("work", later("工作方式"), MODE, RECEIPT_FORM, NUMBER_PATTERN, IDLE, VISIT_IDLE, GROUP_RULE),
        HOURS_SECTION,
        PAPERS_SECTION,
        PUBLIC_SECTION,
        section("leading", later("台账"), RATES, REPEATS),
        section("figures", later("统计"), RATE_BASE, WITH_OLD, HINT_DAYS, HINT_VISITS, HINT_PEOPLE),
        section("urgent", later("紧急"), URGENT_CALL, URGENT_STEPS),
        section("backup", later("备份"), BACKUP_FOLDER),
        section("security", later("安全"), PASSWORD_DAYS),
        RETENTION_SECTION,
        section("clocks", later("期限"), LATE_BY, SCALE),
        PROVINCE,
    ),
)


@dataclass(frozen=True)
class Office:
    """The office as the services know it; `station` is the letter of this computer."""

    profile: Profile
    name: str
    code: str
    telephone: str
    window: str
    mode: Mode
    receipt_form: PaperForm
    number_pattern: str
    idle_minutes: int
    visit_idle_minutes: int
    by_legal: bool
    scale: Scale
    level: Level
    station: str
    demo: bool
    group_rule: GroupRule = GroupRule.NATIONAL
    urgent_call: str = ""
    urgent_steps: str = ""
    provinces: tuple[Province, ...] = ()
    papers: PaperOffice = field(default_factory=PaperOffice)
    public: PublicOffice = field(default_factory=PublicOffice)
    rates: Rates = Rates.BOTH
    repeats: int = REPEATED
    backup_folder: str = ""
    password_days: int = 90
    rate_base: RateBase = RateBase.DUE
    with_old: bool = False
    hint: HintFrom = field(default_factory=HintFrom)
    hours: OpenHours = field(default_factory=OpenHours)
    retention: Periods = field(default_factory=Periods)

    @property
    def organ(self) -> str:
        """Return the organ that signs the papers: as the settings say, else the office's name without its section."""
        return self.papers.organ or organ_of(self.name)

    @property
    def open_words(self) -> str:
        """Return when visitors are received, as it is made public: in the office's own words, else by its hours."""
        return self.public.hours or self.hours.words


def office_of(values: Values, *, station: str, demo: bool) -> Office:
    """Return the office that the settings describe; what cannot be read takes its default."""
    plain = OFFICE.empty()
    return Office(
        profile=values[PROFILE] or Profile.XFBM,
        name=values[NAME] or "",
        code=values[CODE] or "",
        telephone=values[TELEPHONE] or "",
        window=values[WINDOW] or "",
        mode=values[MODE] or Mode.SMALL,
        receipt_form=values[RECEIPT_FORM] or PaperForm.A4,
        number_pattern=values[NUMBER_PATTERN] or DEFAULT_PATTERN,
        idle_minutes=values[IDLE] or int(plain.text(IDLE)),
        visit_idle_minutes=values[VISIT_IDLE] or int(plain.text(VISIT_IDLE)),
        by_legal=values[LATE_BY] is LateBy.LEGAL,
        scale=values[SCALE] or Scale.WORDS,
        level=values[LEVEL] or Level.COUNTY,
        station=station,
        demo=demo,
        group_rule=values[GROUP_RULE] or GroupRule.NATIONAL,
        urgent_call=values[URGENT_CALL] or "",
        urgent_steps=values[URGENT_STEPS] or "",
        provinces=switched_on(values),
        papers=papers_of(values),
        public=public_of(values),
        hours=hours_of(values),
        rates=values[RATES] or Rates.BOTH,
        repeats=values[REPEATS] or REPEATED,
        backup_folder=values[BACKUP_FOLDER] or "",
        password_days=values[PASSWORD_DAYS] or int(plain.text(PASSWORD_DAYS)),
        rate_base=values[RATE_BASE] or RateBase.DUE,
        with_old=values[WITH_OLD] is YesNo.YES,
        hint=HintFrom(
            *(values[each] or int(plain.text(each)) for each in (HINT_DAYS, HINT_VISITS, HINT_PEOPLE)),
        ),
        retention=periods_of(values),
    )


def values_of(office: Office) -> Values:
    """Return the settings that describe the office, as they would be typed."""
    raw = {
        PROFILE.name: office.profile.value,
        NAME.name: office.name,
        CODE.name: office.code,
        TELEPHONE.name: office.telephone,
        WINDOW.name: office.window,
        MODE.name: office.mode.value,
        RECEIPT_FORM.name: office.receipt_form.value,
        NUMBER_PATTERN.name: office.number_pattern,
        IDLE.name: str(office.idle_minutes),
        VISIT_IDLE.name: str(office.visit_idle_minutes),
        GROUP_RULE.name: office.group_rule.value,
        URGENT_CALL.name: office.urgent_call,
        URGENT_STEPS.name: office.urgent_steps,
        LATE_BY.name: (LateBy.LEGAL if office.by_legal else LateBy.NOMINAL).value,
        SCALE.name: office.scale.value,
        LEVEL.name: office.level.value,
        RATES.name: office.rates.value,
        REPEATS.name: str(office.repeats),
        BACKUP_FOLDER.name: office.backup_folder,
        PASSWORD_DAYS.name: str(office.password_days),
        RATE_BASE.name: office.rate_base.value,
        WITH_OLD.name: (YesNo.YES if office.with_old else YesNo.NO).value,
        HINT_DAYS.name: str(office.hint.days),
        HINT_VISITS.name: str(office.hint.visits),
        HINT_PEOPLE.name: str(office.hint.people),
        **province_raw(office.provinces),
        **papers_raw(office.papers),
        **public_raw(office.public),
        **hours_raw(office.hours),
        **periods_raw(office.retention),
    }
    return Values(OFFICE, raw)
