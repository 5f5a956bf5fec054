"""What is measured of Kenes, and how: medians of interleaved runs, quoted as ratios. Never a timed test."""
