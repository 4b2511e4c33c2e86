"""统计: figures of a period, their parts and lines, and what comes together too often."""
