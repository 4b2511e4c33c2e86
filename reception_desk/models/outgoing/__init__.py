"""What leaves the office: every row of every table, and the lock that a passphrase opens."""
