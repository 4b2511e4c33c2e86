"""The demo office: a seeded year played through the ordinary services."""
