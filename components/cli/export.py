"""``motorcade export``: a table of the library, or all of it, as a file."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from components import exports
from components.cli.inputs import complain, date_argument
from components.records import STATUSES

if TYPE_CHECKING:
    from components.exports.pictures import Pictures
    from components.tables import Tables


def add_export(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    listed = "\n".join(f"  {form:<8} {text}" for form, text in exports.FORMATS.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"formats:\n{listed}\n\nA filter given twice means either of the two."
    add = parser.add_argument
    add("what", choices=tuple(exports.WHATS), help="which table, or all of them")
    add("--format", choices=tuple(exports.FORMATS), help="csv, if not said; for all: zip")
    add("--output", type=Path, metavar="FILE", help="write to FILE instead of the screen")
    add(
        "--from",
        dest="start",
        type=date_argument,
        metavar="DATE",
        help="not before DATE (2022-06-27 or 2022)",
    )
    add(
        "--to", dest="end", type=date_argument, metavar="DATE", help="not after DATE; 2022 means its last day"
    )
    add("--traveller", action="append", default=[], metavar="NAME", help="only NAME's")
    add("--country", action="append", default=[], metavar="COUNTRY", help="only there: name or code")
    add("--status", action="append", default=[], choices=STATUSES, help="only what is planned, completed…")


def export(options: argparse.Namespace) -> int:
    """Run the command; the exit status."""
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
        complain(str(error))
        return 2
    except StoreError as error:
        complain(str(error))
        return 1
    return _deliver(data, exports.file_name(options.what, form), form in exports.TEXTS, options.output)


def _pictures(left: Tables, today: dt.date) -> Pictures:
    from components.report_pictures import report_pictures  # noqa: PLC0415 - plotly is only needed here

    return report_pictures(left, today)


def _deliver(data: bytes, name: str, is_text: bool, output: Path | None) -> int:
    """Write to the file ``output``, else to the screen or whatever reads it."""
    if output is None:
        if not is_text and sys.stdout.isatty():
            complain(f"This format cannot be shown on a screen. Add a file to write to: --output {name}")
            return 2
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return 0
    try:
        output.write_bytes(data)
    except OSError as error:
        complain(f"{output} cannot be written: {error.strerror}.")
        return 1
    return 0
