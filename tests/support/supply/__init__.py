"""What an office installs: `python -m tests.support.supply` writes docs/sbom.cdx.json and docs/licences.md."""
