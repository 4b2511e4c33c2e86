"""Backups: numbered folders, each with the store, the key file and a note of what it holds; attachments lie once."""
