"""What the papers of a matter say: gathered from the matter, proposed to the clerk, put into their fields."""
