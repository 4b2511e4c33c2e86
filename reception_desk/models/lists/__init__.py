"""Every SELECT that lists rows, one module per word."""
