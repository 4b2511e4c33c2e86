"""The words by which the parts of 办公室 are called."""

COMPUTER, UNIT, CALENDAR, ACCOUNTS, PASSWORD = "computer", "unit", "calendar", "accounts", "password"
BLANKS, UNITS, BACKUPS, BOARDS = "blanks", "units", "backups", "boards"
SECURITY, OUTGOING = "security", "outgoing"
CODES, PHRASES, OWN_FIELDS, TEMPLATES = "codes", "phrases", "own_fields", "templates"
KNOWLEDGE = "knowledge"
IMPORTS = "imports"
