"""``motorcade``: the dashboard's work without a browser.

Exit status: 0 all went well, 1 something failed (said on stderr, a sentence each), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from components import articles, exports
from components.articles import web
from components.articles.checks import MAX_FILE_BYTES
from components.articles.formats import FORMATS, SUFFIXES, is_beside_an_article
from components.periods import check_date
from components.records import STATUSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from components.exports.pictures import Pictures
    from components.tables import Tables

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
        _complain("Stopped. Whatever was finished is kept.")
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
    _add_inputs(extract)
    ingest = _command(commands, "ingest", _ingest, "add articles to your library")
    _add_inputs(ingest)
    _add_export(_command(commands, "export", _export, "carry away what is in your library, as a file"))
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


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="FILE",
        help="an article, a folder of them, or (with --online) a web address",
    )
    parser.add_argument(
        "--online", action="store_true", help="fetch web addresses (https://…); without it nothing is fetched"
    )
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="when the articles were published (2022-06-27), for those that do not say it themselves; "
        "“on Tuesday” can then be turned into a date",
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    listed = "\n".join(f"  {form:<8} {text}" for form, text in exports.FORMATS.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"formats:\n{listed}\n\nA filter given twice means either of the two."
    add = parser.add_argument
    add("what", choices=tuple(exports.WHATS), help="which table, or all of them")
    add("--format", choices=tuple(exports.FORMATS), help="csv, if not said; for all: zip")
    add("--output", type=Path, metavar="FILE", help="write to FILE instead of the screen")
    add("--from", dest="start", type=_date, metavar="DATE", help="not before DATE (2022-06-27 or 2022)")
    add("--to", dest="end", type=_date, metavar="DATE", help="not after DATE; 2022 means its last day")
    add("--traveller", action="append", default=[], metavar="NAME", help="only NAME's visits and meetings")
    add("--country", action="append", default=[], metavar="COUNTRY", help="only there: name or code (TJK)")
    add("--status", action="append", default=[], choices=STATUSES, help="only what is planned, completed…")


def _date(text: str) -> str:
    try:
        return check_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _extract(options: argparse.Namespace) -> int:
    from components.extraction import extract  # noqa: PLC0415 - loading the language model takes a second
    from components.extraction_json import as_json  # noqa: PLC0415

    failures = _Failures()
    for name, data in _files(options, failures):
        try:
            reading = articles.read_all(name, data, options.published)
        except articles.UnreadableArticle as error:
            failures.add(name, error.reason)
            continue
        for note in reading.notes:
            _complain(f"{name}: {note}")
        for article in reading.articles:
            print(json.dumps(as_json(article, extract(article)), ensure_ascii=False), flush=True)
    return failures.status


def _ingest(options: argparse.Namespace) -> int:
    from components.ingest import load  # noqa: PLC0415
    from components.store import StoreError, open_store  # noqa: PLC0415

    failures = _Failures()
    try:
        with open_store() as store:
            for file in _files(options, failures):
                (outcome,) = load([file], store, published=options.published)
                if outcome.ok:
                    print(f"{outcome.name}: {outcome.sentence}", flush=True)
                else:
                    failures.add(outcome.name, outcome.sentence)
    except StoreError as error:
        _complain(str(error))
        return 1
    return failures.status


def _export(options: argparse.Namespace) -> int:
    from components import tables  # noqa: PLC0415 - pandas is only needed here
    from components.exports.filter_words import read_filters  # noqa: PLC0415
    from components.store import StoreError, open_store  # noqa: PLC0415

    form, today = options.format or exports.offered(options.what)[0], dt.date.today()
    try:
        exports.check(options.what, form)
        with open_store() as store:
            everything = tables.load(store)
        filters = read_filters(
            everything,
            start=options.start,
            end=options.end,
            travellers=options.traveller,
            countries=options.country,
            statuses=options.status,
        )
        left = tables.filter(everything, filters)
        pictures = _pictures(left, today) if form in exports.WITH_PICTURES else None
        data = exports.write(left, options.what, form, made=today, filters=filters, pictures=pictures)
    except exports.ExportError as error:
        _complain(str(error))
        return 2
    except StoreError as error:
        _complain(str(error))
        return 1
    return _deliver(data, exports.file_name(options.what, form), form in exports.TEXTS, options.output)


def _pictures(left: Tables, today: dt.date) -> Pictures:
    from components.report_pictures import report_pictures  # noqa: PLC0415 - plotly is only needed here

    return report_pictures(left, today)


def _deliver(data: bytes, name: str, is_text: bool, output: Path | None) -> int:
    """Write to the file ``output``, else to the screen or whatever reads it."""
    if output is None:
        if not is_text and sys.stdout.isatty():
            _complain(f"This format cannot be shown on a screen. Add a file to write to: --output {name}")
            return 2
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return 0
    try:
        output.write_bytes(data)
    except OSError as error:
        _complain(f"{output} cannot be written: {error.strerror}.")
        return 1
    return 0


def _reread(_options: argparse.Namespace) -> int:
    from components.ingest import refresh  # noqa: PLC0415
    from components.store import StoreError, open_store  # noqa: PLC0415

    try:
        with open_store() as store:
            number = refresh(store)
    except StoreError as error:
        _complain(str(error))
        return 1
    print(f"{number} article{'' if number == 1 else 's'} read anew.")
    return 0


class _Failures:
    """Complaints about files, and the exit status that follows from them."""

    def __init__(self) -> None:
        self.status = 0

    def add(self, name: str, reason: str) -> None:
        self.status = 1
        _complain(f"{name}: {reason}")


def _files(options: argparse.Namespace, failures: _Failures) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file, folders walked in the order of names; failures go to ``failures``."""
    for given in options.paths:
        if given.startswith(("https://", "http://")):
            try:
                page = web.fetch(given, allowed=options.online)
            except articles.UnreadableArticle as error:
                way_in = "" if options.online else " (Add --online to switch it on.)"
                failures.add(given, f"{error.reason}{way_in}")
            else:
                yield page.url, page.data
            continue
        path = Path(given)
        files = sorted(_walk(path)) if path.is_dir() else [path]
        if not files:
            failures.add(str(path), f"There is no article in this folder ({', '.join(SUFFIXES)}).")
        for file in files:
            if (data := _content(file, failures)) is not None:
                yield str(file), data


def _content(file: Path, failures: _Failures) -> bytes | None:
    try:
        with file.open("rb") as handle:
            return handle.read(MAX_FILE_BYTES + 1)  # one more is enough to see that it is too large
    except FileNotFoundError:
        failures.add(str(file), "There is no file of this name.")
    except OSError as error:
        failures.add(str(file), f"The file cannot be opened: {error.strerror}.")
    return None


def _walk(folder: Path) -> Iterator[Path]:
    """The files of a folder that may be articles; a file named by itself is tried whatever its name."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not is_beside_an_article(f"{name}/x", names)]
        for name in names:
            if name.lower().endswith(SUFFIXES) and not is_beside_an_article(name, names):
                yield Path(place) / name


def _complain(sentence: str) -> None:
    print(f"motorcade: {sentence}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
