"""Motorcade: from news articles to visits and meetings."""
