"""The rules, a file for each family: what each guards, and an example on each side of the line."""
