"""`chat.completions.parse()` and `.stream()`: they stand on `create`, so they work for every provider."""

from ferrogate._sentinels import given, omit


class _Shared:
    __slots__ = ()

    def parse(self, **arguments):
        """As `create`, with a class (a pydantic model, a dataclass) as `response_format`.

        Gives a `ParsedChatCompletion`: `choices[0].message.parsed` is an instance of the class, and the calls of tools
        that `pydantic_function_tool` made have `function.parsed_arguments`. Raises `LengthFinishReasonError` and
        `ContentFilterFinishReasonError` for answers that were cut, `ValueError` for tools that are not strict.
        """
        from ferrogate.lib._parsing._completions import parse_chat_completion, validate_input_tools

        wanted, tools = _wanted(arguments)
        tools = validate_input_tools(tools)

        def parsed(completion):
            return parse_chat_completion(response_format=wanted, input_tools=tools, chat_completion=completion)

        words = _plain(arguments, wanted, tools, "parse")
        return self._client._then(self.create(**{**words, "stream": False}), parsed)

    def _opening(self, manager, arguments):
        wanted, tools = _wanted(arguments)
        words = {**_plain(arguments, wanted, tools, "stream"), "stream": True}
        return manager(lambda: self.create(**words), response_format=wanted, input_tools=tools)


class Sync(_Shared):
    """For `client.chat.completions`."""

    __slots__ = ()

    def stream(self, **arguments):
        """As `create(stream=True)` with events, and `parse`'s classes.

        To be used as `with client.chat.completions.stream(...) as stream`: the request is sent on entering, `for event
        in stream` gives events (`event.type`), `stream.get_final_completion()` the whole answer, parsed.
        """
        from ferrogate.lib.streaming.chat import ChatCompletionStreamManager

        return self._opening(ChatCompletionStreamManager, arguments)


class Async(_Shared):
    """For `client.chat.completions`; what `parse` gives is awaited."""

    __slots__ = ()

    def stream(self, **arguments):
        """As `Completions.stream`, for `async with` and `async for`."""
        from ferrogate.lib.streaming.chat import AsyncChatCompletionStreamManager

        return self._opening(AsyncChatCompletionStreamManager, arguments)


def _wanted(arguments):
    """What the answer is to be read as, and the tools it may call; an iterator of tools is read once."""
    tools = arguments.get("tools", omit)
    if tools is not None and tools is not omit and not isinstance(tools, list):
        tools = list(tools)
    return arguments.get("response_format", omit), tools


def _plain(arguments, wanted, tools, method):
    """The arguments in the words of `create`, with the header that tells which method was called."""
    from ferrogate.lib._parsing._completions import type_to_response_format_param

    headers = {"X-Stainless-Helper-Method": f"chat.completions.{method}", **(arguments.get("extra_headers") or {})}
    said = {"response_format": type_to_response_format_param(wanted), "tools": tools}
    return given({**arguments, **{k: v for k, v in said.items() if k in arguments}, "extra_headers": headers})
