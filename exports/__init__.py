"""From measurements and records to files and answers: workbooks for people, JSON for scripts."""
