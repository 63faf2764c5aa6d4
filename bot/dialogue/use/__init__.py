"""How a script is used: people counted per version, language and team, and what of it may be shown (METHOD §6)."""
