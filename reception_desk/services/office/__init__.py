"""What an office sets up for itself: settings, calendar, code tables, questions, phrases, templates."""
