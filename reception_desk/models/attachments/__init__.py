"""Files that belong to visits: encrypted in the data folder, named by rows of the store."""
