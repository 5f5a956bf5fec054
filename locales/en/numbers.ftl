# Bounds in words and counts of a base. $last is the last word of the number read aloud: it picks the Kazakh ending.

number-at-least = at least { $number }
number-more-than = more than { $number }
number-of-base = { $part } of { $base }
number-share-of-base = { $part } · { $percent }
