# Monitorings: stated, listed, recorded.
# No native speaker has read the Kazakh text yet.
