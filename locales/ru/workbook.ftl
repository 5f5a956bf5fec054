# The summary workbook for the maslikhat.
