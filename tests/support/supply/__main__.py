from __future__ import annotations

from tests.support.supply import licences, sbom


def main() -> None:
    sbom.PAPER.write_text(sbom.paper(), encoding="utf-8")
    licences.PAGE.write_text(licences.page(), encoding="utf-8")


if __name__ == "__main__":
    main()
