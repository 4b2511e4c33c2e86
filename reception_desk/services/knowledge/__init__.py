"""规定资料: the regulation and the office's own documents, read and searched beside the work."""
