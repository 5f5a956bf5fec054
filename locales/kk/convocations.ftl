# The III against the IV convocation.
# No native speaker has read the Kazakh text yet.
