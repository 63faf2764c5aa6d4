"""Nothing leaks: words of participants through every path of the running service, and then a search for them."""
