"""When two visits are about the same matter, and which clocks a matter has."""

from reception_desk.rules.matters.clocks import Course, Recorded, Running, clock_label, running
from reception_desk.rules.matters.likeness import MatterTraits, SameMatter, compare

__all__ = ["Course", "MatterTraits", "Recorded", "Running", "SameMatter", "clock_label", "compare", "running"]
