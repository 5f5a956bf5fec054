"""From somebody's document to rows: readers of formats, and the council's own words read to values."""
