"""Every SELECT that counts rows, one module per word."""
