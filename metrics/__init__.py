"""What the council measures: the only place with formulas."""
