"""The corpus: one message per line, as someone might type it; lines that begin with # are comments."""

from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"


def messages(beginning: str) -> list[str]:
    files = sorted(CORPUS.glob(f"{beginning}*.txt"))
    lines = [line.strip() for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return list(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


EXPLICIT = messages("explicit")
AMBIGUOUS = messages("ambiguous")
ORDINARY = messages("ordinary") + messages("tricky")
