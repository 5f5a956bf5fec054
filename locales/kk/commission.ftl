# One commission.
# No native speaker has read the Kazakh text yet.
