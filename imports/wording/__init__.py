"""The council's own words to values. Unknown wording is kept and reported, never guessed."""
