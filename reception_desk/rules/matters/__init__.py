"""When two visits are about the same matter."""

from reception_desk.rules.matters.likeness import MatterTraits, SameMatter, compare

__all__ = ["MatterTraits", "SameMatter", "compare"]
