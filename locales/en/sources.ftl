# Documents, quotes, findings.
