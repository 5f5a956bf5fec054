"""Workbooks that are forms: filled in with any spreadsheet, they come back through the imports."""
