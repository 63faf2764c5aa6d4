"""Broken input by the hundred thousand, through the code that receives it. `python -m tests.fuzz --help`."""
