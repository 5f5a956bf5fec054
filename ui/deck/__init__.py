"""The presidium's deck: slides of the same board that the screens show, for eyes eight metres away."""
