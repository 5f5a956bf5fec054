# Measures and indicators: a short label and one plain sentence of definition for each key.
# No native speaker has read the Kazakh text yet.
