"""What specialists bring to the portfolio review and to the team's meeting (METHOD §6).

Nothing here counts, compares or ranks anybody: neither participants nor those who follow them.
"""
