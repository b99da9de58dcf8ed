"""Files -> articles -> records -> library. One bad file never stops the others."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from components import articles
from components.articles import web
from components.library_reader import LibraryReader
from components.periods import check_date
from components.preferences import preferences
from components.store import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from components.records import Article
    from components.store import Store
    from components.store.ledger import Correction

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "samples"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far loading is: ``files`` are done; of file ``name``, ``articles`` of ``of_articles``."""

    files: int
    name: str
    articles: int
    of_articles: int


@dataclass(slots=True)
class Outcome:
    """What became of one file.

    ``visits`` and ``meetings`` count what the newly added articles tell. ``error`` is one sentence where
    nothing of the file could be read; ``notes`` are sentences on parts that were left out.
    """

    name: str
    article_ids: list[str] = field(default_factory=list)
    added: int = 0
    known: int = 0
    visits: int = 0
    meetings: int = 0
    notes: list[str] = field(default_factory=list)
    error: str | None = None

    @property
    def ok(self) -> bool:
        return self.error is None

    @property
    def already_known(self) -> bool:
        """Every article of the file was in the library before."""
        return self.known > 0 and self.added == 0

    @property
    def sentence(self) -> str:
        """The outcome in words: what was found, "already known", or why not."""
        if self.error is not None:
            return self.error
        if self.already_known:
            which = "this article is" if self.known == 1 else f"all {self.known} articles are"
            text = f"Already known: {which} in your library, and nothing was changed."
        else:
            text = f"{_counted(self.visits, 'visit')} and {_counted(self.meetings, 'meeting')} found"
            text += f" in {_counted(self.added, 'article')}" if self.added > 1 else ""
            text += f"; {self.known} already known." if self.known else "."
        return " ".join([text, *self.notes])


def load(
    files: Iterable[tuple[str, bytes]],
    store: Store,
    *,
    published: str | None = None,
    mappings: Mapping[str, Mapping[str, str | None]] | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> list[Outcome]:
    """Read files into the library, an outcome each, in order; the same article twice changes nothing.

    ``published`` (YYYY-MM-DD, YYYY-MM or YYYY) dates the articles whose file gives no date; a malformed one
    raises ValueError with a sentence. ``mappings`` holds, by file name, which columns of a table to read
    where the guess (``articles.columns_of``) was changed. StoreError comes through: without a library there
    is no going on.
    """
    if published:
        check_date(published)
    outcomes: list[Outcome] = []
    for name, data in files:
        outcome = Outcome(name)
        try:
            reading = articles.read_all(name, data, published, (mappings or {}).get(name))
        except articles.UnreadableArticle as error:
            outcome.error = str(error)
        else:
            outcome.notes += reading.notes
            _load_all(reading.articles, store, outcome, progress, len(outcomes))
        outcomes.append(outcome)
        if progress:
            progress(Progress(len(outcomes), name, 0, 0))
    return outcomes


def load_article(article: Article, store: Store, name: str = "pasted text") -> Outcome:
    """Read one article that is already text: pasted, with its title, source and date."""
    outcome = Outcome(name)
    try:
        checked = articles.checked(name, article)
    except articles.UnreadableArticle as error:
        outcome.error = str(error)
    else:
        _load_all([checked], store, outcome, None, 0)
    return outcome


def load_address(
    address: str, store: Store, progress: Callable[[Progress], None] | None = None
) -> list[Outcome]:
    """Fetch a page from the web and read it, where the users have switched that on (preferences)."""
    allowed = preferences(store).read_addresses
    try:
        page = web.fetch(address, allowed=allowed)
    except articles.UnreadableArticle as error:
        return [Outcome(address, error=str(error))]
    return load([(page.url, page.data)], store, progress=progress)


def load_samples(store: Store, progress: Callable[[Progress], None] | None = None) -> list[Outcome]:
    """Read the articles that come with Motorcade, so that the first start has something to show."""
    return load(((path.name, path.read_bytes()) for path in sample_files()), store, progress=progress)


def sample_files() -> list[Path]:
    """The files of the articles that come with Motorcade."""
    return sorted(path for path in SAMPLES.glob("*") if path.suffix in (".txt", ".jsonl"))


def correct(store: Store, corrections: Iterable[Correction]) -> int:
    """Add human edits to the library (components.corrections); how many were new.

    Articles whose date is corrected, or was and is no more, are read anew with the date that holds now.
    """
    added = store.correct(corrections)
    _follow_dates(store)
    return added


def refresh(store: Store, progress: Callable[[int, int], None] | None = None) -> int:
    """Read anew every article that was read by other rules, or with other people of the user's own.

    With online geocoding switched on, those with a place that no table knows are read anew too. Gives how
    many there were.
    """
    _follow_dates(store)
    reader = LibraryReader(store)
    stale = store.read_by_other_rules(reader.version)
    if reader.asks_online:
        stale = list(dict.fromkeys((*stale, *_unplaced(store))))
    for done, article_id in enumerate(stale, 1):
        if article := store.article(article_id):
            store.replace(article, reader.read(article), reader.version)
        if progress:
            progress(done, len(stale))
    return len(stale)


def _unplaced(store: Store) -> Iterator[str]:
    """The articles that tell of a town without coordinates."""
    snapshot = store.snapshot()
    places = {event.id: event.record.place for event in snapshot.events}
    for report in snapshot.reports:
        place = places[report.event_id]
        if place.city and place.latitude is None:
            yield report.article_id


def unrefreshed(store: Store) -> int:
    """How many articles ``refresh`` would read anew."""
    return len(store.read_by_other_rules(LibraryReader(store).version))


def _load_all(
    found: list[Article],
    store: Store,
    outcome: Outcome,
    progress: Callable[[Progress], None] | None,
    files: int,
) -> None:
    """Read a file's articles into the library, counting in ``outcome``."""
    known = store.knows(article.id for article in found)
    reader = LibraryReader(store)
    for done, article in enumerate(found):
        if progress:
            progress(Progress(files, outcome.name, done, len(found)))
        if article.id in known or not _add(article, store, reader, outcome):
            continue
        known.add(article.id)
    _follow_dates(store)  # the ledger may know one of them from a colleague's corrections
    outcome.article_ids = list(dict.fromkeys(a.id for a in found if a.id in known))
    outcome.known = len(outcome.article_ids) - outcome.added
    if not outcome.article_ids and outcome.notes:
        outcome.error = " ".join(outcome.notes)
    elif reader.warning:
        outcome.notes.append(reader.warning)


def _add(article: Article, store: Store, reader: LibraryReader, outcome: Outcome) -> bool:
    """Read one article into the library; False, and a note, where the rules fail on it."""
    try:
        extraction = reader.read(article)
    except StoreError:
        raise
    except Exception:  # whatever a rule stumbles over, the other articles are to be read
        _log.exception("Reading %s failed", outcome.name)
        title = f"“{article.title}”" if article.title else "An article"
        outcome.notes.append(f"{title} could not be read because of an error in Motorcade: please report it.")
        return False
    if store.add(article, extraction, reader.version):
        outcome.added += 1
        outcome.visits += len(extraction.visits)
        outcome.meetings += len(extraction.meetings)
    return True


def _follow_dates(store: Store) -> None:
    """Read anew what was read with another date than holds now; a rule that fails stops no other article."""
    due = store.read_with_another_date()
    if not due:
        return
    reader = LibraryReader(store)
    for article_id in due:
        if article := store.article(article_id):
            try:
                extraction = reader.read(article)
            except StoreError:
                raise
            except Exception:  # the date stays in the ledger, and is tried again
                _log.exception("Reading %s with its corrected date failed", article_id)
                continue
            store.replace(article, extraction, reader.version)


def _counted(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
