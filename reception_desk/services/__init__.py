"""What a clerk does: one function, one transaction, one audit entry."""
