"""Papers: filled, signed, frozen, printed, served, found again, bound into a 卷宗."""
