"""One file a page. dashboard.py lists them and draws the filter bar above."""
