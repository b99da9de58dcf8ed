"""A revision a file, named for its version; ``merges_anew`` says that events must be made anew after it."""
