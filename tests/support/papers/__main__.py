from __future__ import annotations

from tests.support.papers import dpia, hazards, notice


def main() -> None:
    hazards.PAGE.write_text(hazards.page(), encoding="utf-8")
    dpia.PAGE.write_text(dpia.page(), encoding="utf-8")
    for language, path in notice.PAGES.items():
        path.write_text(notice.page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
