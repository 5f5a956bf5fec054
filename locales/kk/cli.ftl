# What the terminal says.
# No native speaker has read the Kazakh text yet.
