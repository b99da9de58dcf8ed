"""Alembic revisions in versions/: one a version of the tables, each from the version before it.

Version 1 is where libraries began; a new library is made at the newest version at once (schema.py). A
revision spells out the tables as they were in its day and never imports schema.py, which moves on.
"""
