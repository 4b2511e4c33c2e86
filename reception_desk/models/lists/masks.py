"""Numbers as lists show them: enough to compare, too little to use (个人信息保护法 28)."""


def id_number(text: str) -> str:
    """Show the first six and the last four characters."""
    return _masked(text, 6, 4)


def phone(text: str) -> str:
    """Show the first three and the last four digits."""
    return _masked(text, 3, 4)


def _masked(text: str, first: int, last: int) -> str:
    hidden = len(text) - first - last
    return f"{text[:first]}{'*' * hidden}{text[-last:]}" if hidden > 0 else "*" * len(text)
