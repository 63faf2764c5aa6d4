"""How long what is kept, who is told before it goes, and the job that sees to it."""
