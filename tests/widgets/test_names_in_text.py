"""People, places and dates of a text, found without parsing it."""

from __future__ import annotations

import subprocess
import sys

from components.records import Article
from components.widgets.names_in_text import names_in


def test_every_person_place_and_date_is_marked() -> None:
    text = "Vladimir Putin flies to Dushanbe on Tuesday. Mr Putin will meet the Tajik president there."
    article = Article(text, published="2022-06-27", published_basis="given")
    assert [(text[m.start : m.end], m.classes, m.note) for m in names_in(article, "2022-06-27")] == [
        ("Vladimir Putin", "person", "Vladimir Putin, president, Russia"),
        ("Dushanbe", "place", "Dushanbe, Tajikistan"),
        ("Tuesday", "date", "A date"),
        ("Mr Putin", "person", "Vladimir Putin, president, Russia"),
        ("Tajik president", "person", "Emomali Rahmon, president, Tajikistan"),
    ]


def test_the_language_model_is_not_loaded_for_it() -> None:
    code = "import sys, components.widgets.names_in_text, components.widgets.reading_rules as r;"
    code += "r.in_words('visit', 'visit'); sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
