# Documents, quotes, findings.
# No native speaker has read the Kazakh text yet.
