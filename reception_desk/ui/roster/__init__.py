"""值班表: the month as a grid, its days drawn by keyboard, gaps in words, counts beside it."""
