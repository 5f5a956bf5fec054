# The summary workbook for the maslikhat.
# No native speaker has read the Kazakh text yet.
