"""Lists with a true scroll bar: all ids are held, rows are fetched as they come into sight."""
