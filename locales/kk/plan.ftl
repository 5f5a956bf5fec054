# The work plan: figures, timeline, register, an item's card.
# No native speaker has read the Kazakh text yet.
