"""Forms by which editors enter what happened: fields, drafts, one save in one transaction, the word that it is kept."""
