"""``motorcade``: the dashboard's work without a browser.

Exit status: 0 all went well, 1 something failed (said on stderr, a sentence each), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from typing import TYPE_CHECKING

from components import articles
from components.articles.formats import FORMATS
from components.cli.export import add_export, export
from components.cli.inputs import Failures, add_inputs, complain, read_inputs
from components.cli.people import own_people

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DESCRIPTION = "Reads news articles about leaders' travel: who visited whom, where and when."
_EPILOG = f"""examples:
  motorcade extract article.txt                     print what one article tells, as JSON
  motorcade extract --published 2022-06-27 a.txt    the same, knowing when it was published
  motorcade ingest ~/articles                       add all articles of a folder to your library
  motorcade export visits --format csv              print your library's visits as a table
  motorcade export all --from 2022 --output 2022.zip    everything since 2022, in every format

Articles can be:
  {"; ".join(FORMATS)}.
Your library is kept on this computer; set MOTORCADE_DATABASE_URL to keep it elsewhere.
To see it on a map and a timeline, start the dashboard: make run."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status. argparse itself ends the program on wrong usage, with status 2."""
    for stream in (sys.stdout, sys.stderr):  # articles hold more letters than some terminals' code page
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in “| head”
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        complain("Stopped. Whatever was finished is kept.")
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="motorcade",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    extract = _command(commands, "extract", _extract, "print what articles tell, one JSON object an article")
    add_inputs(extract)
    ingest = _command(commands, "ingest", _ingest, "add articles to your library")
    add_inputs(ingest)
    add_export(_command(commands, "export", export, "carry away what is in your library, as a file"))
    explain = _command(
        commands,
        "explain",
        _explain,
        "show, sentence by sentence, what was read and why near misses were not",
    )
    add_inputs(explain)
    _command(commands, "reread", _reread, "read your library's articles anew with this version's rules")
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    text: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    parser.set_defaults(run=run)
    return parser


def _extract(options: argparse.Namespace) -> int:
    from components.extraction import extract  # noqa: PLC0415 - loading the language model takes a second
    from components.extraction_json import as_json  # noqa: PLC0415

    failures = Failures()
    people = own_people()
    for name, data in read_inputs(options, failures):
        try:
            reading = articles.read_all(name, data, options.published)
        except articles.UnreadableArticle as error:
            failures.add(name, error.reason)
            continue
        for note in reading.notes:
            complain(f"{name}: {note}")
        for article in reading.articles:
            print(json.dumps(as_json(article, extract(article, people)), ensure_ascii=False), flush=True)
    return failures.status


def _ingest(options: argparse.Namespace) -> int:
    from components.ingest import load  # noqa: PLC0415
    from components.store import StoreError, open_store  # noqa: PLC0415
    from components.uploads import Upload  # noqa: PLC0415

    failures = Failures()
    try:
        with open_store() as store:
            upload = Upload(store)
            own_people(store.folder)  # says what is wrong in people.csv
            for file in read_inputs(options, failures):
                (outcome,) = load([file], store, published=options.published)
                if outcome.added:
                    upload.added()
                if outcome.ok:
                    print(f"{outcome.name}: {outcome.sentence}", flush=True)
                else:
                    failures.add(outcome.name, outcome.sentence)
    except StoreError as error:
        complain(str(error))
        return 1
    return failures.status


def _reread(_options: argparse.Namespace) -> int:
    from components.ingest import refresh  # noqa: PLC0415
    from components.store import StoreError, open_store  # noqa: PLC0415

    try:
        with open_store() as store:
            own_people(store.folder)
            number = refresh(store)
    except StoreError as error:
        complain(str(error))
        return 1
    print(f"{number} article{'' if number == 1 else 's'} read anew.")
    return 0


def _explain(options: argparse.Namespace) -> int:
    from components.extraction.explain import explain_article  # noqa: PLC0415

    failures = Failures()
    people = own_people()
    for name, data in read_inputs(options, failures):
        try:
            reading = articles.read_all(name, data, options.published)
        except articles.UnreadableArticle as error:
            failures.add(name, error.reason)
            continue
        for article in reading.articles:
            print(f"== {article.title or name}")
            for line in explain_article(article, people):
                print(line)
    return failures.status


if __name__ == "__main__":
    sys.exit(main())
