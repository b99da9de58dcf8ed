"""The command line as a user types it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from components.cli import main

BERLIN = "Macron in Berlin\n\nFrench President Emmanuel Macron arrived in Berlin on Monday for talks.\n"
SEED = Path(__file__).resolve().parents[2] / "shared" / "samples" / "putin-tajikistan.txt"


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of the test's own, and a folder of articles to work in."""
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", f"sqlite:///{tmp_path / 'library.sqlite'}")
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "berlin.txt").write_text(BERLIN, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_extract_prints_an_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--published", "2024-05-27", "berlin.txt"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    (line,) = out.splitlines()
    found = json.loads(line)
    assert list(found) == [
        "id",
        "published",
        "published_basis",
        "published_reason",
        "visits",
        "meetings",
        "claims",
    ]
    assert (found["published"], found["published_basis"]) == ("2024-05-27", "given")
    (visit,) = found["visits"]
    start, end = visit["span"]
    assert BERLIN[start:end] == visit["evidence"]
    assert (visit["traveller"], visit["traveller_country"], visit["country"]) == (
        "Emmanuel Macron",
        "FRA",
        "DEU",
    )
    assert (visit["city"], visit["start"], visit["precision"]) == ("Berlin", "2024-05-27", "day")


def test_the_file_s_own_id_is_kept(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"id": "n-1", "text": BERLIN}, {"id": "n-2", "text": "Nothing."}, {"id": "n-3"}]
    (library / "dump.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["extract", "dump.jsonl"]) == 0
    out, err = capsys.readouterr()
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["n-1", "n-2"]
    assert err == "motorcade: dump.jsonl: Line 3 was left out: it has no text.\n"


def test_a_bad_file_is_said_and_the_others_are_read(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "empty.txt").touch()
    assert main(["extract", "empty.txt", "none.txt", "berlin.txt"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err.splitlines() == [
        "motorcade: empty.txt: The file is empty. Check that it was saved, and load it again.",
        "motorcade: none.txt: There is no file of this name.",
    ]


def test_ingest_walks_folders_and_knows_what_it_has(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "more").mkdir()
    (library / "more" / "cat.txt").write_text("The cat sat on the mat.", encoding="utf-8")
    (library / "more" / "picture.png").write_bytes(b"\x89PNG")
    (library / ".hidden.txt").write_text("x", encoding="utf-8")
    assert main(["ingest", ".", "--published", "2024-05-27"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    first, second = out.splitlines()
    assert first.startswith("berlin.txt: 1 visit and ")
    assert second == f"{Path('more', 'cat.txt')}: no visits and no meetings found."
    assert main(["ingest", "berlin.txt"]) == 0
    assert "Already known" in capsys.readouterr().out


def test_a_folder_of_many_kinds(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "mail.eml").write_text(f"From: AFP <a@afp.example>\nSubject: x\nMIME-Version: 1.0\n\n{BERLIN}")
    (library / "table.csv").write_text("title,text\nA,The cat sat.\nB,The dog sat.\n", encoding="utf-8")
    (library / "page.html").write_text("<html><body></body></html>", encoding="utf-8")
    (library / "page_files").mkdir()
    (library / "page_files" / "frame.html").write_text("<html></html>", encoding="utf-8")
    with zipfile.ZipFile(library / "more.zip", "w") as package:
        package.writestr("inner.txt", "The cow sat.")
    assert main(["extract", "."]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 5
    assert err.count("\n") == 1
    assert err.startswith("motorcade: page.html: No article was found in this web page.")


def test_the_web_is_off_unless_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "http://127.0.0.1:9/x", "berlin.txt"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err.startswith("motorcade: http://127.0.0.1:9/x: Reading from the web is switched off.")
    assert main(["extract", "--online", "http://127.0.0.1:9/x"]) == 1
    assert "“127.0.0.1” is in a private network or on this computer." in capsys.readouterr().err


def test_an_empty_folder_is_no_success(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "bare").mkdir()
    assert main(["ingest", "bare"]) == 1
    assert capsys.readouterr().err.startswith("motorcade: bare: There is no article in this folder (.txt, ")


def test_export(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ingest", "berlin.txt", "--published", "2024-05-27"])
    capsys.readouterr()
    assert main(["export", "visits"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["traveller"], row["country"], row["start"]) == ("Emmanuel Macron", "DEU", "2024-05-27")
    target = library / "out.json"
    assert main(["export", "visits", "--format", "json", "--output", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert json.loads(target.read_text(encoding="utf-8"))[0]["city"] == "Berlin"
    assert main(["export", "meetings", "--output", str(library)]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_reread_tells_how_many(capsys: pytest.CaptureFixture[str]) -> None:
    main(["ingest", "berlin.txt"])
    capsys.readouterr()
    assert main(["reread"]) == 0
    assert capsys.readouterr().out == "0 articles read anew.\n"


@pytest.mark.parametrize("command", [["ingest", "berlin.txt"], ["export", "visits"], ["reread"]])
def test_a_library_out_of_reach_is_one_sentence(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", "mysql://nowhere/x")
    assert main(command) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "Motorcade works with SQLite and PostgreSQL" in err


@pytest.mark.parametrize(
    "arguments",
    [[], ["fly"], ["extract"], ["export", "flights"], ["extract", "--published", "27.6.2022", "berlin.txt"]],
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert capsys.readouterr().err.startswith("usage: motorcade")


def test_help_loads_nothing_heavy() -> None:
    heavy = "{'spacy', 'pandas', 'sqlalchemy', 'streamlit', 'plotly', 'trafilatura'}"
    code = (
        "import sys\nfrom components.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print(sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[1],
    )
    assert "motorcade ingest ~/articles" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


CANONICAL_VISITS = {
    ("Vladimir Putin", "TJK", "Dushanbe", "2022-06-28", "planned"),
    ("Vladimir Putin", "TKM", "Ashgabat", "2022-06-29", "planned"),
    ("Ilham Aliyev", "TKM", "Ashgabat", "2022-06-29", "planned"),
    ("Ebrahim Raisi", "TKM", "Ashgabat", "2022-06-29", "planned"),
    ("Vladimir Putin", "CHN", "Beijing", "2022-02-04", "completed"),
    ("Vladimir Putin", "IND", "New Delhi", "2021-12", "completed"),
    ("Vladimir Putin", "CHE", "Geneva", "2021-06", "completed"),
    ("Joe Biden", "CHE", "Geneva", "2021-06", "completed"),
    ("Alexander Lukashenko", "RUS", None, None, "completed"),
}
CANONICAL_MEETINGS = {
    ("Emomali Rahmon", "planned"),
    ("Gurbanguly Berdymukhamedov", "planned"),
    ("Serdar Berdymukhamedov", "planned"),
    ("Ilham Aliyev", "planned"),
    ("Ebrahim Raisi", "planned"),
    ("Xi Jinping", "completed"),
    ("Joe Biden", "completed"),
    ("Narendra Modi", "completed"),
}


@pytest.mark.skipif(not SEED.is_file(), reason="the canonical article is not here")
def test_the_canonical_article(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--published", "2022-06-27", str(SEED)]) == 0
    found = json.loads(capsys.readouterr().out)
    text = SEED.read_text(encoding="utf-8")
    for record in found["visits"] + found["meetings"]:
        start, end = record["span"]
        source = found_title(text) if record.get("in") == "title" else text
        assert source[start:end] == record["evidence"]
    visits = [(v["traveller"], v["country"], v["city"], v["start"], v["status"]) for v in found["visits"]]
    assert len(visits) == len(CANONICAL_VISITS)
    assert set(visits) == CANONICAL_VISITS
    partners = {
        (person["name"], meeting["status"])
        for meeting in found["meetings"]
        for person in meeting["participants"]
        if person["name"] != "Vladimir Putin"
    }
    assert partners == CANONICAL_MEETINGS


def found_title(text: str) -> str:
    return text.splitlines()[0]
