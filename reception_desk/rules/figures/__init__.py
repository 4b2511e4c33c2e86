"""统计口径: what each figure is counted in, the indicators with their formulas, periods, and what must add up."""
