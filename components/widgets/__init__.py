"""The Streamlit parts that pages share: the library, the filter bar, charts that pick, cards, loading."""
