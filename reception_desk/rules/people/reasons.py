"""The reasons of a likeness in words that a clerk can check with one look."""

from collections.abc import Iterator
from dataclasses import dataclass

from reception_desk.rules.people.id_numbers import NumberFit
from reception_desk.rules.people.names import NameFit
from reception_desk.rules.people.phones import PhoneFit
from reception_desk.rules.people.places import PlaceFit
from reception_desk.wording import later, shown, tr

A_GENERATION = 15
"""Years between two births from which a shared name in one village speaks of parent and child."""

_NUMBER = {
    NumberFit.SAME: later("证件号码相同"),
    NumberFit.OLD_FORM: later("15 位与 18 位证件号码相同"),
    NumberFit.SLIP: later("证件号码只差一处，可能是输错"),
    NumberFit.ENDING: later("证件尾号相同"),
    NumberFit.BEGINNING: later("证件号码开头相同"),
}
_NAME = {
    NameFit.SAME: later("姓名相同"),
    NameFit.VARIANT: later("姓名相同（繁简）：{known}"),
    NameFit.HOMOPHONE: later("同音：{known}"),
    NameFit.NEAR_SOUND: later("音近：{known}"),
    NameFit.LOOK_ALIKE: later("形近：{known}"),
    NameFit.READING: later("拼音相同：{known}"),
    NameFit.BEGINNING: later("姓名开头相同：{known}"),
    NameFit.SHORTER: later("姓名差一个字：{known}"),
}
_PHONE = {
    PhoneFit.SAME: later("电话相同"),
    PhoneFit.FORMER: later("以前留过这个电话"),
    PhoneFit.SLIP: later("电话只差一位"),
    PhoneFit.ENDING: later("电话尾号相同"),
    PhoneFit.BEGINNING: later("电话开头相同"),
}
_PLACE = {PlaceFit.HOUSE: later("住址相同"), PlaceFit.PLACE: later("同村")}


@dataclass(frozen=True, slots=True)
class Fits:
    """What was found of each particular of a known person; `same_birth` is None where one of the births is unknown."""

    number: NumberFit
    name: NameFit
    phone: PhoneFit
    place: PlaceFit
    same_birth: bool | None
    years: int
    known_name: str


def reasons(fits: Fits) -> tuple[str, ...]:
    """Return what speaks for one person, the strongest first."""
    said = (
        _NUMBER.get(fits.number),
        _NAME.get(fits.name),
        later("出生日期相同") if fits.same_birth else None,
        _PHONE.get(fits.phone),
        _PLACE.get(fits.place),
    )
    return tuple(shown(each).format(known=fits.known_name) for each in said if each)


def against(fits: Fits, *, changed: bool) -> tuple[str, ...]:
    """Return what speaks against one person, the strongest first; `changed` calls the unlike what has changed."""
    return tuple(_against(fits, changed=changed))


def _against(fits: Fits, *, changed: bool) -> Iterator[str]:
    if fits.number is NumberFit.SEQUENCE:
        yield tr("证件号码只差顺序码，可能是双胞胎")
    elif fits.number in (NumberFit.OTHER, NumberFit.UNSURE):
        yield tr("证件号码不同")
    if fits.same_birth is False:
        yield _of_birth(fits)
    if fits.name in (NameFit.OTHER, NameFit.ONE_OTHER):
        yield tr("姓名不同")
    if fits.phone is PhoneFit.OTHER:
        yield tr("电话换了") if changed else tr("电话不同")
    if fits.place is PlaceFit.OTHER_HOUSE:
        yield tr("同村不同户")
    elif fits.place is PlaceFit.OTHER:
        yield tr("住址换了") if changed else tr("住址不同")


def _of_birth(fits: Fits) -> str:
    one_village = fits.place not in (PlaceFit.OTHER, PlaceFit.UNKNOWN)
    if fits.name in (NameFit.SAME, NameFit.VARIANT) and one_village and fits.years >= A_GENERATION:
        return tr("同名同村，出生相差 {years} 年，可能是父子").format(years=fits.years)
    return tr("出生日期不同")
