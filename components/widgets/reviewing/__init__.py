"""The parts of the Review page: the queue, one item of it with its forms, the history."""
