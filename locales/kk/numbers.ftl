# Bounds in words and counts of a base. $last is the last word of the number read aloud: it picks the Kazakh ending.
# No native speaker has read the Kazakh text yet.

numeral-ablative = { $last ->
    [percent] -дан
    [3] -тен
    [4] -тен
    [5] -тен
    [6] -дан
    [9] -дан
    [10] -нан
    [20] -дан
    [30] -дан
    [40] -тан
    [60] -тан
    [70] -тен
    [80] -нен
    [90] -нан
    [1000] -нан
    [1000000] -нан
   *[other] -ден
}
number-at-least = кемінде { $number }
number-more-than = { $number }{ numeral-ablative } астам
number-of-base = { $base }{ numeral-ablative } { $part }
number-share-of-base = { $part } · { $percent }
