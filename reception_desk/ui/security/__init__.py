"""What keeps the office: the page of the month, keys and codes, what an account saw, the notice on personal data."""
