"""办公室设置, 保管期限: for how many years each kind is kept (机关文书档案保管期限表 of the office itself)."""

from reception_desk.forms.form import Field, Values, section
from reception_desk.forms.kinds import Count
from reception_desk.rules.retention import IMPORTANT_YEARS, NOTED_YEARS, ORDINARY_YEARS, Periods
from reception_desk.wording import later

_MOST = 100
KEPT_ORDINARY = Field(
    "kept_ordinary",
    later("一般事项保管几年"),
    Count(0, _MOST),
    default=str(ORDINARY_YEARS),
    hint=later("从办结的下一年算起，按本单位的档案保管期限表填；0 是永久"),
)
KEPT_IMPORTANT = Field(
    "kept_important",
    later("重要事项保管几年"),
    Count(0, _MOST),
    default=str(IMPORTANT_YEARS),
    hint=later("列为重点、督办过、领导批示过的；0 是永久"),
)
KEPT_NOTED = Field(
    "kept_noted",
    later("简记等保管几年"),
    Count(0, _MOST),
    default=str(NOTED_YEARS),
    hint=later("没有形成事项的登记；0 是永久"),
)
RETENTION_SECTION = section("retention", later("保管期限"), KEPT_ORDINARY, KEPT_IMPORTANT, KEPT_NOTED)
_YEARS = (KEPT_ORDINARY, KEPT_IMPORTANT, KEPT_NOTED)


def periods_of(values: Values) -> Periods:
    """Return what the settings say; what cannot be read takes its default, and 0 keeps for ever."""
    read = [values[each] for each in _YEARS]
    return Periods(*(int(each.default) if years is None else years for each, years in zip(_YEARS, read, strict=True)))


def periods_raw(periods: Periods) -> dict[str, str]:
    """Return these settings as they would be typed."""
    years = (periods.ordinary, periods.important, periods.noted)
    return {each.name: str(number) for each, number in zip(_YEARS, years, strict=True)}
