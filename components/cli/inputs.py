"""What a command is given to read: files, folders and web addresses, and the complaints about them."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from components import articles
from components.articles import web
from components.articles.checks import MAX_FILE_BYTES
from components.articles.formats import SUFFIXES, is_beside_an_article
from components.periods import check_date

if TYPE_CHECKING:
    from collections.abc import Iterator


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """The arguments of every command that reads articles."""
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
        type=date_argument,
        metavar="DATE",
        help="when the articles were published (2022-06-27), for those that do not say it themselves; "
        "“on Tuesday” can then be turned into a date",
    )


def date_argument(text: str) -> str:
    """A date as argparse reads it."""
    try:
        return check_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


class Failures:
    """Complaints about files, and the exit status that follows from them."""

    def __init__(self) -> None:
        self.status = 0

    def add(self, name: str, reason: str) -> None:
        self.status = 1
        complain(f"{name}: {reason}")


def read_inputs(options: argparse.Namespace, failures: Failures) -> Iterator[tuple[str, bytes]]:
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


def _content(file: Path, failures: Failures) -> bytes | None:
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


def complain(sentence: str) -> None:
    """One sentence on stderr."""
    print(f"motorcade: {sentence}", file=sys.stderr)
