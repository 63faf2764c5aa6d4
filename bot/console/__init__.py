"""What staff see: the specialist's people, the supervisor's scripts, the administrator's office."""

from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"
STATIC = Path(__file__).parent / "static"
