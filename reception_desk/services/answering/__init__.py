"""Who answers: first-visit responsibility, units, what goes out to them and what comes back."""
