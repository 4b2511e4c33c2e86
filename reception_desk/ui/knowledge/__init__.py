"""规定: the regulation and the office's own documents beside the work, and the part in which the office keeps them."""
