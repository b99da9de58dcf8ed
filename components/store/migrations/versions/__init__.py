"""A revision a file, named for its version; ``merges_anew`` says that events must be made anew after
it, ``indexes_words`` that articles must be made findable."""
