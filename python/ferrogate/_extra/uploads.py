"""`uploads.upload_file_chunked()`."""

from ferrogate._extra._polling import adrive, drive
from ferrogate._sentinels import given, omit

_PART_SIZE = 64 * 1024 * 1024


class _Shared:
    __slots__ = ()

    def _uploading(self, file, described, part_size, words, md5):
        """Begin, send the parts one after the other, complete."""
        filename, size = _described(file, *described)
        upload = yield self.create, {"bytes": size, "filename": filename, **words}
        ids = []
        with _opened(file) as parts:
            while data := parts.read(part_size or _PART_SIZE):
                part = yield self.parts.create, {"upload_id": upload.id, "data": data}
                ids.append(part.id)
        return (yield self.complete, given({"upload_id": upload.id, "part_ids": ids, "md5": md5}))


class Sync(_Shared):
    """For `client.uploads`."""

    __slots__ = ()

    def upload_file_chunked(self, *, file, mime_type, purpose, filename=None, bytes=None, part_size=None, md5=omit):
        """Upload a file in parts of `part_size` bytes (by default 64 MiB), one after the other.

        `file` is a path, or bytes; for bytes, `filename` and `bytes` (their number) must be given, else `TypeError`.
        """
        words = {"mime_type": mime_type, "purpose": purpose}
        return drive(self._uploading(file, (filename, bytes), part_size, words, md5))


class Async(_Shared):
    """For `client.uploads`."""

    __slots__ = ()

    async def upload_file_chunked(
        self, *, file, mime_type, purpose, filename=None, bytes=None, part_size=None, md5=omit
    ):
        """As `Uploads.upload_file_chunked`, to be awaited."""
        words = {"mime_type": mime_type, "purpose": purpose}
        return await adrive(self._uploading(file, (filename, bytes), part_size, words, md5))


def _described(file, filename, size):
    """The name and the size of a file."""
    if isinstance(file, bytes):
        for name, value in (("filename", filename), ("bytes", size)):
            if value is None:
                raise TypeError(f"The `{name}` argument must be given for in-memory files")
        return filename, size
    from pathlib import Path

    path = Path(file)
    return filename or path.name, path.stat().st_size if size is None else size


def _opened(file):
    if isinstance(file, bytes):
        from io import BytesIO

        return BytesIO(file)
    from pathlib import Path

    return Path(file).open("rb")
