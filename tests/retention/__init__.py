"""Three years of keeping and deleting, with a clock of its own and a judge that does not ask the program."""
