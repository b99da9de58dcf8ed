"""Whether it happened: what tense, modals and the words above say of an event that a verb or a noun tells."""

from __future__ import annotations

from components.extraction.modal_words import REPORTING
from components.extraction.noun_readings import of_noun
from components.extraction.plans import came_between
from components.extraction.tenses import Reading, Tense
from components.extraction.verb_readings import of_verb

__all__ = ["REPORTING", "Reading", "Tense", "came_between", "of_noun", "of_verb"]
