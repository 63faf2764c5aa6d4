"""A script drawn: the graph, where its parts stand, and its forms (SVG, Mermaid, text)."""
