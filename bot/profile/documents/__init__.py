"""The documents that are made from a profile: each is a pure function from lines to a `Document`."""
