"""What the made office consists of: one module for each kind of record, all drawn from one plan."""
