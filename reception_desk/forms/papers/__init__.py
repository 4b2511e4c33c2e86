"""The papers of the office: their fields, their templates, filling and keeping them."""
