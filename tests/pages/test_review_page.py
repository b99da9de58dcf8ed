"""Review: the queue, every kind of correction made on the page, what the ledger then holds, and the way back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.corrections import as_lines, from_lines
from components.records import Place
from components.store import open_store
from tests.browser.seeding import ASHGABAT, ASIA, BIDEN, DUSHANBE, LAKE, PUTIN, RAHMON, seed
from tests.building import article, extraction, meeting, visit
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from streamlit.testing.v1 import AppTest

    from components.merging.reports import Record
    from components.store.ledger import Correction

PAGE = "pages/review.py"


def event(url: str, *words: str) -> str:
    """The id of the one event as corrected in whose record all words stand."""
    with open_store(url) as store:
        found = [e.id for e in Editing(store).events if all(word in str(e.record) for word in words)]
    (one,) = found
    return one


def records(url: str) -> list[Record]:
    with open_store(url) as store:
        return [e.record for e in Editing(store).events]


def ledger(url: str) -> list[Correction]:
    with open_store(url) as store:
        return list(store.ledger())


def at(run: Callable[..., AppTest], **query: str) -> AppTest:
    app = run(PAGE)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def press(app: AppTest, key: str) -> AppTest:
    """Press the button whose key begins so."""
    next(button for button in app.button if str(button.key).startswith(key)).click().run()
    assert not app.exception
    return app


def field(app: AppTest, kind: str, label: str) -> object:
    return next(one for one in getattr(app, kind) if one.label == label)


def write(app: AppTest, label: str, text: str) -> None:
    field(app, "text_input", label).set_value(text).run()  # type: ignore[attr-defined]


def choose(app: AppTest, label: str, value: object) -> None:
    field(app, "selectbox", label).set_value(value).run()  # type: ignore[attr-defined]


def page_text(app: AppTest) -> str:
    parts = [str(e.proto.body) for e in app.get("html")] + [str(m.value) for m in app.markdown]
    return re.sub(r"<[^>]+>", " ", " ".join(parts)).replace("\\", "")


def test_fields_are_changed_in_place(seeded: str, run: Callable[..., AppTest]) -> None:
    putin = event(seeded, "Visit", "Putin", "Dushanbe")
    app = at(run, item=f"event:{putin}")
    assert app.button(key="save-change").disabled
    choose(app, "Status", "completed")
    write(app, "To", "2022-06-29")
    choose(app, "Country", "KAZ")
    write(app, "City or place", "Astana")
    write(app, "Occasion", "summit")
    write(app, "Why", "The archive says so.")
    assert "Status: “planned” → “completed”" in page_text(app)
    press(app, "save-change")
    assert "Changed: Vladimir Putin → Dushanbe, 28 June 2022." in page_text(app)
    (changed,) = (r for r in records(seeded) if r.place.city == "Astana")
    assert (changed.status, changed.when.start, changed.when.end) == ("completed", "2022-06-28", "2022-06-29")
    assert (changed.place.country, round(changed.place.latitude or 0)) == ("KAZ", 51)
    assert {(row.field, row.why) for row in ledger(seeded)} == {
        (name, "The archive says so.") for name in ("status", "when", "place", "occasion")
    }
    assert "corrected by hand by" in page_text(app)
    press(app, "undo-last")
    assert [r.status for r in records(seeded) if r.place == DUSHANBE] == ["planned", "planned"]


def test_what_makes_no_sense_is_said_and_not_saved(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, item=f"event:{event(seeded, 'Visit', 'Putin', 'Dushanbe')}")
    write(app, "From", "28 June")
    assert app.error[0].value.startswith("“28 June” is not a date: write it as YYYY-MM-DD")
    assert app.button(key="save-change").disabled
    write(app, "From", "2022-06-28")
    write(app, "To", "2022-06-01")
    assert app.error[0].value == "It cannot end on 2022-06-01, before it begins on 2022-06-28."
    assert ledger(seeded) == []


def test_people_of_a_meeting_and_somebody_no_table_knows(seeded: str, run: Callable[..., AppTest]) -> None:
    met = event(seeded, "Meeting", "Rahmon")
    app = at(run, item=f"event:{met}")
    who = field(app, "multiselect", "Who met")
    who.set_value(["Vladimir Putin", "Joe Biden", "Ana Bolanova"]).run()  # type: ignore[attr-defined]
    press(app, "save-change")
    (changed,) = (r for r in records(seeded) if "Bolanova" in str(r))
    assert [p.id for p in changed.participants] == [PUTIN.id, BIDEN.id, None]  # type: ignore[union-attr]


def test_looks_right_takes_it_from_the_queue(library: str, run: Callable[..., AppTest]) -> None:
    with open_store(library) as store:
        told = [visit("2022-01-01", confidence=0.5), visit("2022-06-28", confidence=0.7)]
        store.add(article("One.", "First", "2022-06-29"), extraction(*told, published="2022-06-29"), "1")
    app = at(run)
    lines = ["Vladimir Putin → Dushanbe, 1 Jan 2022", "Vladimir Putin → Dushanbe, 28 Jun 2022"]
    assert app.dataframe[0].value["What"].tolist() == lines
    assert app.dataframe[0].value["Why"][0] == "The reading is only 50 % sure."
    press(app, "looks-right")
    assert app.dataframe[0].value["What"].tolist() == lines[1:]
    assert "Found right: Vladimir Putin → Dushanbe, 1 January 2022." in page_text(app)
    press(app, "undo-last")
    assert app.dataframe[0].value["What"].tolist() == lines
    assert [row.kind for row in ledger(library)] == ["confirm", "undo"]


def test_two_are_made_one_and_parted_again(library: str, run: Callable[..., AppTest]) -> None:
    with open_store(library) as store:
        store.add(article("One.", "First", "2022-06-29"), extraction(visit("2022-06-28")), "1")
        store.add(article("Two.", "Second", "2022-07-02"), extraction(visit("2022-08-01")), "1")
    app = at(run, item=f"event:{event(library, '2022-06-28')}")
    field(app, "multiselect", "The same visit").set_value([event(library, "2022-08-01")]).run()  # type: ignore[attr-defined]
    press(app, "merge-now")
    assert len(records(library)) == 1
    assert "Made 2 visits one" in page_text(app)
    second = next(box for box in app.checkbox if box.label.startswith("Second"))
    second.check().run()
    press(app, "part-now")
    assert len(records(library)) == 2
    assert [row.kind for row in ledger(library)] == ["merge", "split"]


def test_a_source_set_aside_and_a_visit_deleted(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, item=f"event:{event(seeded, 'Visit', 'Biden')}")
    choose(app, "Unreliable", LAKE.source)
    press(app, "aside-now")
    assert not any("Biden" in str(r) for r in records(seeded))
    app = at(run, item=f"event:{event(seeded, 'Visit', 'Raisi')}")
    press(app, "delete-now")
    assert not any("Raisi" in str(r) for r in records(seeded))
    app = at(run, show="history")
    assert app.dataframe[0].value["What"].tolist() == [
        "Deleted Ebrahim Raisi → Ashgabat, 29 June 2022",
        "Set aside “Lakeside Post” as unreliable",
    ]
    app = at(run, show="history", item=f"correction:{ledger(seeded)[-1].id}")
    press(app, "undo-one")
    assert any("Raisi" in str(r) for r in records(seeded))
    press(app, "again-one")
    assert not any("Raisi" in str(r) for r in records(seeded))


def test_a_visit_is_added_with_its_sentence(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, add="visit", article=ASIA.id)
    press(app, "add-now")
    assert app.error[0].value.startswith("Copy the words of the article")
    field(app, "text_area", "Its words, copied from the article").set_value("a summit of the states").run()  # type: ignore[attr-defined]
    press(app, "add-now")
    assert app.error[0].value == "Say who travels."
    choose(app, "Traveller", RAHMON.name)
    choose(app, "Country", "TKM")
    write(app, "City or place", "Ashgabat")
    write(app, "From", "2022-06-29")
    press(app, "add-now")
    added = event(seeded, "Visit", "Rahmon")
    with open_store(seeded) as store:
        (row,) = (r for r in Editing(store).shown.snapshot.reports if r.event_id == added)
    assert (row.article_id, row.evidence.text, row.record.place) == (
        ASIA.id,
        "a summit of the states",
        ASHGABAT if row.record.place == ASHGABAT else Place("TKM", "Ashgabat", *_ashgabat()),
    )
    assert "added by hand by" in page_text(app)


def _ashgabat() -> tuple[float, float]:
    from components.reference.places import gazetteer  # noqa: PLC0415

    place = gazetteer().in_country("Ashgabat", "TKM")
    assert place
    return place.latitude, place.longitude


def test_unknown_people_places_and_dates(library: str, run: Callable[..., AppTest]) -> None:
    from components.records import Person  # noqa: PLC0415

    stranger = Person("Ana Bolanova")
    with open_store(library) as store:
        told = [
            visit("2022-01-01", traveller=stranger),
            visit("2022-04-01", place=Place("TJK", "Nowherabad")),
        ]
        store.add(article("One.", "First", "2022-06-29"), extraction(*told, published="2022-06-29"), "1")
        store.add(article("Two.", "Second"), extraction(visit(traveller=RAHMON, place=Place("CHN"))), "1")
    app = at(run, item="person:Ana Bolanova")
    assert "“Ana Bolanova” is in no table of people." in page_text(app)
    assert "One." in page_text(app)  # the article's words
    choose(app, "Of which country", "ESP")
    press(app, "name-person")
    assert any("country='ESP'" in str(r) for r in records(library))
    app = at(run, item="place:Nowherabad")
    write(app, "Latitude, longitude", "north of here")
    assert "write two numbers in degrees" in app.error[0].value
    write(app, "Latitude, longitude", "38.9, 70.1")
    press(app, "use-place")
    assert any(r.place == Place("TJK", "Nowherabad", 38.9, 70.1) for r in records(library))
    app = at(run, item=f"article:{article('Two.', 'Second').id}")
    assert "It has no date, so what it tells has none either." in page_text(app)
    press(app, "no-date")
    app = at(run)
    assert "Nothing needs a look." in page_text(app)


def test_a_correction_on_shifted_ground_is_kept(library: str, run: Callable[..., AppTest]) -> None:
    one = article("One.", "First", "2022-06-29")
    with open_store(library) as store:
        store.add(one, extraction(visit("2022-06-28"), published="2022-06-29"), "1")
        ana = Editing(store)
        ana.put(ana.make.change(ana.visit.id, "status", "denied", ""))
        told = extraction(visit("2022-06-28", status="planned"), published="2022-06-29")
        store.replace(one, told, "2")
    app = at(run)
    assert "but without the change it would now be “planned”." in page_text(app)
    press(app, "keep")
    assert "Nothing needs a look." in page_text(app)
    assert [row.kind for row in ledger(library)] in (["change", "looked"], ["looked", "change"])


def test_a_colleagues_corrections_are_taken_over(
    seeded: str, run: Callable[..., AppTest], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('other') / 'library.sqlite'}") as other:
        seed(other)
        bo = Editing(other, "Bo")
        (met,) = (e for e in bo.events if "Rahmon" in str(e.record))
        bo.put(bo.make.change(met.id, "status", "cancelled", "The host fell ill."))
        lines = as_lines(other.ledger()).encode()
    app = at(run, show="history")
    app.file_uploader[0].set_value([("notes.txt", b"no ledger", "text/plain")]).run()
    press(app, "take-over")
    assert app.error[0].value.startswith("Line 1 is no correction: it is not JSON.")
    app.file_uploader[0].set_value([("bo.jsonl", lines, "application/jsonl")]).run()
    press(app, "take-over")
    assert app.success[0].value == "1 correction taken over."
    assert app.dataframe[0].value["Who"].tolist() == ["Bo"]
    assert from_lines(lines) == ledger(seeded)
    assert [r.status for r in records(seeded) if "Rahmon" in str(r)] == ["cancelled"]


def test_everything_can_be_found(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, show="all")
    assert len(app.dataframe[0].value) == 9
    app.text_input(key="review-words").set_value("geneva biden").run()
    assert app.dataframe[0].value["What"].tolist() == [
        "Joe Biden → Geneva, Jun 2021",
        "Joe Biden and Vladimir Putin in Geneva, Jun 2021",
    ]
    app.text_input(key="review-words").set_value("zebra").run()
    assert "No visit and no meeting holds all of these words." in page_text(app)


def test_a_meeting_of_nobody_is_not_added(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, add="meeting")
    press(app, "add-now")
    assert app.error[0].value == "A meeting needs two people or more."
    assert ledger(seeded) == []
    assert meeting().participants  # the rule is the same as for records made in code
