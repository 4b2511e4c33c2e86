"""At the counter: a visit registered, put right, with its drafts, files and ledger."""
