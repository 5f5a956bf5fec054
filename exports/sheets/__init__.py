"""The sheets of the summary workbook, a file each: `write(paper, material)`; workbook.py holds their order."""
