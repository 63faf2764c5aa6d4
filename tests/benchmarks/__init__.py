"""Speed and survival side by side with what others use; run by `python -m tests.benchmarks`, never by pytest."""
