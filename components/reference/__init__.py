"""What the world is called and who led it: countries, places, leaders and summits, read once from tables."""
