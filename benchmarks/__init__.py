"""What Motorcade is measured by: accuracy on labelled articles, and speed beside the bare language model."""
