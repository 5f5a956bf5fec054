# The first screen.
# No native speaker has read the Kazakh text yet.
