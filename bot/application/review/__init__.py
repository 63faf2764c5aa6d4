"""The supervisor's desk: scripts are read, talked about, approved, released and learned from. Scripts, not people."""
