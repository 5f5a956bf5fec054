# Bounds in words and counts of a base. $last is the last word of the number read aloud: it picks the Kazakh ending.

number-at-least = не менее { $number }
number-more-than = более { $number }
number-of-base = { $part } из { $base }
number-share-of-base = { $part } · { $percent }
