"""The same pages as anybody would write them first: the yardstick of the benchmarks. No part of the product."""
