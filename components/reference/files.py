"""Where the tables are, and reading one with a sentence for what is wrong in it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EVENT_COLUMNS = ("name", "phrases", "start", "end", "foreseen", "source")
PERIOD_COLUMNS = ("words", "since", "until", "what", "source")  # of period_words.csv
MEMBER_COLUMNS = ("body", "words", "members", "since", "until", "source")  # of memberships.csv
TABLES = Path(__file__).resolve().parents[2] / "data" / "reference"


class TableError(ValueError):
    """A table or a row that cannot be used; the message names the file and the line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        self.path, self.line, self.problem = path, line, problem
        super().__init__(f"{path.name}, line {line}: {problem}")


def rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, row) for each row of a CSV file that has at least these columns, cells stripped.

    Raises TableError where the file is missing, is not UTF-8, lacks a column, or a row has too few or too
    many cells. Rows without any content are passed over.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.reader(handle, strict=True)
            header = [cell.strip() for cell in next(reader, [])]
            if missing := [column for column in columns if column not in header]:
                raise TableError(
                    path, 1, f"the column {', '.join(missing)} is missing; it needs {', '.join(columns)}"
                )
            for cells in reader:
                if not any(cells):
                    continue
                if len(cells) != len(header):
                    raise TableError(
                        path,
                        reader.line_num,
                        f"{len(cells)} cells where the header has {len(header)}; quote commas",
                    )
                yield reader.line_num, {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    except OSError as error:
        raise TableError(path, 0, f"the file cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise TableError(path, 0, "the file is not UTF-8; save it as UTF-8") from error
    except csv.Error as error:
        raise TableError(path, reader.line_num, f"this is not CSV ({error})") from error
