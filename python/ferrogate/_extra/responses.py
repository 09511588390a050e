"""`responses.parse()` and `.stream()`: they stand on `create` and `retrieve`."""

from ferrogate._extra import _responses_socket
from ferrogate._sentinels import given, is_given, omit

_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_EXISTING = ("response_id", "starting_after", "text_format", "tools", "include", *_OPTIONS)
"""What may be said where the stream of a response that exists already is asked for."""


class _Shared:
    __slots__ = ()

    def parse(self, **arguments):
        """As `create`, with a class (a pydantic model, a dataclass) as `text_format`.

        Gives a `ParsedResponse`: `output_parsed` is an instance of the class, and calls of tools that
        `pydantic_function_tool` made have `parsed_arguments`.
        """
        from ferrogate.lib._parsing._responses import parse_response

        words, wanted, tools = _plain(arguments, "parse")

        def parsed(response):
            return parse_response(text_format=wanted, input_tools=tools, response=response)

        return self._client._then(self.create(**words), parsed)

    def _opening(self, manager, arguments):
        said = given(arguments)
        existing, after = said.pop("response_id", None), said.pop("starting_after", None)
        if existing is None and after is None:
            return self._opening_new(manager, said)
        new = [name for name in said if name not in _EXISTING]
        if new:
            names = ", ".join(new)
            raise ValueError(f"response_id and starting_after cannot be given together with {names}")
        if existing is None:
            raise ValueError("response_id must be given to stream a response that exists already")
        said, wanted, tools = _plain(said, "stream")
        words = {name: said[name] for name in ("include", *_OPTIONS) if name in said}
        # The stream is read from its beginning, so that snapshots are whole; events up to `after` are not given.
        ask = lambda: self.retrieve(existing, **words, stream=True)  # noqa: E731  # two forms of one request
        return manager(ask, text_format=wanted, input_tools=tools, starting_after=after)

    def _opening_new(self, manager, said):
        for name in ("input", "model"):
            if name not in said:
                raise ValueError(f"{name} must be given to create a response; response_id streams an existing one")
        words, wanted, tools = _plain(said, "stream")
        ask = lambda: self.create(**words, stream=True)  # noqa: E731  # two forms of one request
        return manager(ask, text_format=wanted, input_tools=tools, starting_after=None)


class Sync(_Shared, _responses_socket.Sync):
    """For `client.responses`."""

    __slots__ = ()

    def stream(self, **arguments):
        """As `create(stream=True)` with snapshots in the events, and `parse`'s classes.

        To be used as `with client.responses.stream(...) as stream`: the request is sent on entering, `for event in
        stream` gives events (`event.type`), `stream.get_final_response()` the whole answer, parsed. `response_id`, with
        `starting_after` (a sequence number), reads the stream of a response that was begun in the background.
        """
        from ferrogate.lib.streaming.responses import ResponseStreamManager

        return self._opening(ResponseStreamManager, arguments)


class Async(_Shared, _responses_socket.Async):
    """For `client.responses`; what `parse` gives is awaited."""

    __slots__ = ()

    def stream(self, **arguments):
        """As `Responses.stream`, for `async with` and `async for`."""
        from ferrogate.lib.streaming.responses import AsyncResponseStreamManager

        return self._opening(AsyncResponseStreamManager, arguments)


def _plain(arguments, method):
    """The arguments in the words of `create`, what the text is to be read as, and the tools."""
    from ferrogate.lib._parsing._responses import type_to_text_format_param
    from ferrogate.lib._tools import response_tools

    words = given(arguments)
    wanted, tools = words.pop("text_format", omit), words.get("tools")
    if tools is not None:
        words["tools"] = tools = response_tools(tools)
    if is_given(wanted) and wanted is not None:
        text = words.get("text") or {}
        if "format" in text:
            raise TypeError("Cannot mix and match text.format with text_format")
        words["text"] = {**text, "format": type_to_text_format_param(wanted)}
    helper = {"X-Stainless-Helper-Method": f"responses.{method}"}
    words["extra_headers"] = {**helper, **(words.get("extra_headers") or {})}
    return words, wanted, tools
