"""密件: what goes behind the seal, who opens it, names that came out in the open."""
