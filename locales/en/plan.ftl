# The work plan: figures, timeline, register, an item's card.
