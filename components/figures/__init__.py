"""DataFrame in, plotly Figure out: the world map and the timeline. Nothing here knows Streamlit."""
