"""Counting: the figures of a period by the best statements for each group of them, all out of covering indexes."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from reception_desk.moments import BEIJING
from reception_desk.vocabulary.figures import Figure

_VISITS = """
SELECT channel, noted, intent = '2', people >= 5, purpose = '4', count(*), sum(people) FROM visit
WHERE received_at >= ?3 AND received_at < ?4 AND received_on BETWEEN ?1 AND ?2 AND voided_at IS NULL
GROUP BY 1, 2, 3, 4, 5"""
_OUTSIDE = """
SELECT o.kind, count(*), sum(v.people) FROM outside_visit o JOIN visit v ON v.id = o.visit_id
WHERE v.channel = 'notice' AND v.voided_at IS NULL AND v.received_on BETWEEN ?1 AND ?2 GROUP BY 1"""
_SEALED = """
SELECT count(*) FROM sealed_matter s JOIN visit v ON v.id = s.visit_id
WHERE s.state != 'void' AND s.opened_on BETWEEN ?1 AND ?2 AND v.purpose != '4' AND v.voided_at IS NULL"""
_SHOWN = """
m.merged_into IS NULL AND m.purpose != '4' AND EXISTS (SELECT 1 FROM visit_matter l WHERE l.matter_id = m.id)
AND (m.id NOT IN (SELECT matter_id FROM visit_matter WHERE visit_id IN
    (SELECT visit_id FROM visit_change WHERE kind = 'void'))
  OR EXISTS (SELECT 1 FROM visit_matter l JOIN visit v ON v.id = l.visit_id
    WHERE l.matter_id = m.id AND v.voided_at IS NULL))"""
_FLOW = f"""
SELECT m.opened_on < ?1, m.closed_on <= ?2, m.court_result, count(*) FROM matter m
WHERE m.opened_on <= ?2 AND m.closed_on >= ?1 AND {_SHOWN} GROUP BY 1, 2, 3
UNION ALL SELECT m.opened_on < ?1, 0, m.court_result, count(*) FROM matter m
WHERE m.opened_on <= ?2 AND m.closed_on IS NULL AND {_SHOWN} GROUP BY 1, 2, 3"""
_SATISFIED = """(SELECT s.value FROM satisfaction s WHERE s.matter_id = m.id AND s.unit_id IS {} AND s.undone_at IS NULL
ORDER BY s.id DESC LIMIT 1)"""
_ENDED = f"""
SELECT EXISTS (SELECT 1 FROM closing c WHERE c.matter_id = m.id AND c.undone_at IS NULL AND c.proof != ''
    AND c.proved_on IS NOT NULL),
  CASE WHEN (SELECT count(*) FROM visit_matter l WHERE l.matter_id = m.id) > 1 THEN EXISTS (SELECT 1
    FROM visit_matter l JOIN visit v ON v.id = l.visit_id WHERE l.matter_id = m.id AND v.received_on > m.closed_on
    AND v.voided_at IS NULL AND v.noted = 0) ELSE 0 END,
  {_SATISFIED.format("NULL")}, {_SATISFIED.format("NOT NULL")}, count(*)
FROM matter m WHERE m.opened_on <= ?2 AND m.closed_on BETWEEN ?1 AND ?2 AND {_SHOWN} GROUP BY 1, 2, 3, 4"""
_PROVED = "SELECT matter_id FROM closing WHERE undone_at IS NULL AND proof != '' AND proved_on BETWEEN ?1 AND ?2"
_SETTLED = f"SELECT count(*) FROM matter m WHERE m.id IN ({_PROVED}) AND {_SHOWN}"
_LED = f"""
SELECT m.id IN ({_PROVED}), count(*) FROM matter m WHERE m.id IN (SELECT matter_id FROM responsible
    WHERE role IN ('case', 'leader') AND undone_at IS NULL AND since <= ?2 AND (ended_on IS NULL OR ended_on >= ?1))
  AND m.opened_on <= ?2 AND (m.closed_on IS NULL OR m.closed_on >= ?1) AND {_SHOWN} GROUP BY 1"""
_CLOCKS = f"""
SELECT CASE WHEN stopped_on IS NOT NULL THEN stopped_on > nominal_due ELSE 2 + (nominal_due >= ?3) END, count(*)
FROM clock c JOIN matter m ON m.id = c.matter_id
WHERE c.name IN ({{}}) AND c.{{}} BETWEEN ?1 AND ?2 AND c.stopped_by NOT IN ('extended', 'turned') AND {_SHOWN}
GROUP BY 1"""
_FAMILIES = (
    (
        "'XF_TRANSFER', 'JG_NOTIFY'",
        "started_on",
        (Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN, Figure.TAKING),
    ),
    ("'UNIT_NOTIFY'", "started_on", (Figure.TOLD_IN_TIME, Figure.TOLD_LATE, Figure.NOT_TOLD, Figure.TELLING)),
    (
        "'HANDLE', 'EXTEND', 'SIMPLE_HANDLE'",
        "nominal_due",
        (Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED, Figure.ANSWERING),
    ),
)
_DAYS = f"""
SELECT coalesce(sum(julianday(m.closed_on) - julianday(m.opened_on)), 0), count(*) FROM matter m
WHERE m.closed_on BETWEEN ?1 AND ?2 AND {_SHOWN}"""
_WRONG = f"""
SELECT m.id FROM matter m WHERE (m.closed_on < m.opened_on OR (m.state = 'closed') != (m.closed_on IS NOT NULL))
AND {_SHOWN}"""
_BY_CHANNEL = {
    **{"letter": Figure.LETTERS, "phone": Figure.CALLS, "online": Figure.ONLINE},
    **{"leader": Figure.BOX, "referred": Figure.REFERRED},
}
_OUT = {
    "1": (Figure.CAPITAL, Figure.CAPITAL_PERSONS),
    "2": (Figure.PROVINCE, Figure.PROVINCE_PERSONS),
    "3": (Figure.LEAP, Figure.LEAP_PERSONS),
}
_RESULTS = {
    **{"1": Figure.IN_PROCEDURE, "2": Figure.HANDLED, "3": Figure.REPEAT_SOLVED},
    **{"9": Figure.OTHER_RESULT, "": Figure.NO_RESULT},
}


def figures(run: Any, first: date, last: date, today: date) -> Counter[Figure]:
    """Return the figures of a period as the office counts by its first settings; `run` is the driver's execute."""
    days = (first.isoformat(), last.isoformat())
    found: Counter[Figure] = Counter(dict.fromkeys(Figure, 0))
    _of_visits(run, found, days, (_began(first), _began(last + timedelta(days=1))))
    _of_matters(run, found, days)
    for names, day, four in _FAMILIES:
        for state, number in run(_CLOCKS.format(names, day), (*days, today.isoformat())):
            found[four[state]] += number
    return found


def days_taken(run: Any, first: date, last: date) -> tuple[int, int]:
    """Return over how many days, in sum, how many matters closed in the period were open."""
    total, number = run(_DAYS, (first.isoformat(), last.isoformat())).fetchone()
    return round(total), number


def out_of_order(run: Any) -> list[int]:
    """Return the matters whose days cannot be."""
    return [row[0] for row in run(_WRONG)]


def _of_visits(run: Any, found: Counter[Figure], days: tuple[str, str], moments: tuple[str, str]) -> None:
    for channel, noted, again, many, accuses, number, heads in run(_VISITS, (*days, *moments)):
        if noted:
            found[Figure.NOTED] += number
        elif channel != "notice":
            came = channel in ("visit", "video")
            found[Figure.TOTAL] += number
            found[Figure.ACCUSATIONS] += number * accuses
            if came:
                found[Figure.BATCHES] += number
                found[Figure.PERSONS] += heads
                found[Figure.AGAIN if again else Figure.FIRST] += number
                found[Figure.GROUPS] += number * many
                found[Figure.GROUP_PERSONS] += heads * many
            else:
                found[Figure.AGAIN_PIECES if again else Figure.FIRST_PIECES] += number
                found[_BY_CHANNEL[channel]] += number
    for kind, number, heads in run(_OUTSIDE, days):
        found[_OUT[kind][0]] += number
        found[_OUT[kind][1]] += heads
    found[Figure.ACCUSATIONS] += run(_SEALED, days).fetchone()[0]


def _of_matters(run: Any, found: Counter[Figure], days: tuple[str, str]) -> None:
    for before, ended, result, number in run(_FLOW, days):
        found[Figure.OLD if before else Figure.NEW] += number
        found[Figure.CLOSED if ended else Figure.LEFT] += number
        if not before:
            found[_RESULTS[result]] += number
    for proved, again, office, unit, number in run(_ENDED, days):
        found[Figure.CLOSED_SETTLED] += number * proved
        found[Figure.CLOSED_FOR_GOOD] += number * (not again)
        for value, rated, content in (
            (office, Figure.OFFICE_RATED, Figure.OFFICE_CONTENT),
            (unit, Figure.UNIT_RATED, Figure.UNIT_CONTENT),
        ):
            found[rated] += number * (value in ("1", "2", "3"))
            found[content] += number * (value in ("1", "2"))
    found[Figure.SETTLED] += run(_SETTLED, days).fetchone()[0]
    for settled, number in run(_LED, days):
        found[Figure.LED] += number
        found[Figure.LED_SETTLED] += number * settled


def _began(day: date) -> str:
    """Return the moment a day of the office begins, as the store writes moments."""
    return datetime.combine(day, time(), BEIJING).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
