"""Petitioners: their numbers, and recognising the one who comes again."""

from reception_desk.rules.people.identity import (
    Identity,
    age_on,
    fold_number,
    is_phone,
    read_id_number,
    with_check_digit,
)

__all__ = ["Identity", "age_on", "fold_number", "is_phone", "read_id_number", "with_check_digit"]
