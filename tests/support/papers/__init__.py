"""The papers that stay true: `python -m tests.support.papers` writes them, and tests say when they are not."""
