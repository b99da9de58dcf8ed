"""ZIP files whose bytes depend on nothing but their content and one given day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    import datetime as dt
    from typing import IO

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # ZIP knows no earlier time


class FixedZip(ZipFile):
    """A ZipFile to write, each member of which is dated ``day``."""

    def __init__(self, file: IO[bytes], day: dt.date) -> None:
        super().__init__(file, "w", ZIP_DEFLATED)
        self._time = max((day.year, day.month, day.day, 0, 0, 0), _EARLIEST)

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: Any, **__: Any) -> None:
        """Add a member of this name and content."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        member = ZipInfo(name, self._time)
        member.external_attr = 0o644 << 16
        super().writestr(member, data, ZIP_DEFLATED)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        """Add a file's content under the name ``arcname``."""
        with open(filename, "rb") as handle:
            self.writestr(str(arcname or filename), handle.read())
