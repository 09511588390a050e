"""The types of what resources have beyond their endpoints (`python/ferrogate/_extra`), for their stubs.

Types are written as Python, with paths below `ferrogate` in braces.
"""


class Case:
    """One signature: parameters beside those of the endpoint it is like, those it lacks, and what is given."""

    def __init__(self, parameters, answer, later=None, without=()):
        self.parameters = parameters
        self.answer = answer
        self.later = later or answer
        self.without = {*without, *parameters}


class Extra:
    """A method.

    `like` is the endpoint whose parameters it takes, `positional` names those that are given by position, `options`
    says whether it takes what every call takes, `awaits` whether an async client's is a coroutine, `in_raw` whether
    `with_raw_response` has it.
    """

    def __init__(  # noqa: PLR0913  # the words of a description
        self, name, cases, like=None, positional=(), *, options=True, awaits=True, in_raw=False
    ):
        self.name, self.cases, self.like, self.positional = name, cases, like, positional
        self.options, self.awaits, self.in_raw = options, awaits, in_raw


LEFT = "Omit | NotGiven"
WAIT = {"poll_interval_ms": f"int | {LEFT} = ..."}
CHAT = "{lib.streaming.chat.%sChatCompletionStreamManager}[_Wanted]"
RESPONSE = "{lib.streaming.responses.%sResponseStreamManager}[_Wanted]"
RUN = "{types.beta.threads.run.Run}"
BATCH = "{types.vector_stores.vector_store_file_batch.VectorStoreFileBatch}"
STORED = "{types.vector_stores.vector_store_file.VectorStoreFile}"
CHUNKING = "{types.file_chunking_strategy_param.FileChunkingStrategyParam} | Mapping[str, Any] | Omit | NotGiven = ..."
HEADERS = "Mapping[str, str] | Iterable[tuple[str, str]]"
VIDEO = "{types.video.Video}"
PARSED_CHAT = "{types.chat.parsed_chat_completion.ParsedChatCompletion}[_Wanted]"
PARSED_RESPONSE = "{types.responses.parsed_response.ParsedResponse}[_Wanted]"
STORED_RESPONSE = {"response_id": "str", "starting_after": f"int | {LEFT} = ..."}


def wanted(parameter, answer, later, more=None, without=()):
    """The ways to ask for an answer that is parsed: into a class, or into none."""
    left = ["stream", *without]
    return [
        Case({**(more or {}), parameter: "type[_Wanted]"}, answer, later, left),
        Case(
            {**(more or {}), parameter: f"{LEFT} = ..."}, *(a.replace("_Wanted", "None") for a in (answer, later)), left
        ),
    ]


def handled(name, like):
    """A method that streams a run to a handler: the caller's, or a plain one."""
    manager = "{lib.streaming.%sAssistantStreamManager}[%s]"
    plain = manager % ("", "{lib.streaming.AssistantEventHandler}")
    later = manager % ("Async", "{lib.streaming.AsyncAssistantEventHandler}")
    cases = [
        Case({"event_handler": "None = ..."}, plain, later, ["stream"]),
        Case(
            {"event_handler": "_Handler"}, manager % ("", "_Handler"), manager % ("Async", "_AsyncHandler"), ["stream"]
        ),
    ]
    return Extra(name, cases, like, awaits=False)


def polled(name, like, answer, positional=()):
    """A method that makes something and waits for it."""
    return Extra(name, [Case(WAIT, answer, without=["stream"])], like, positional)


def poll(first, answer, more=None):
    """A method that waits for something."""
    return Extra("poll", [Case({first: "str", **(more or {}), **WAIT}, answer)], positional=[first], options=False)


def chunked(file, said):
    """A way of uploading a file in parts."""
    given = {"file": file, "mime_type": "str", "purpose": "{types.file_purpose.FilePurpose}", **said}
    given |= {"part_size": "int | None = ...", "md5": f"str | {LEFT} = ..."}
    return Case(given, "{types.upload.Upload}")


EXTRAS = {
    "chat.completions": [
        Extra("parse", wanted("response_format", PARSED_CHAT, PARSED_CHAT), "create", in_raw=True),
        Extra("stream", wanted("response_format", CHAT % "", CHAT % "Async"), "create", awaits=False),
    ],
    "responses": [
        Extra("parse", wanted("text_format", PARSED_RESPONSE, PARSED_RESPONSE), "create", in_raw=True),
        Extra(
            "stream",
            [
                *wanted("text_format", RESPONSE % "", RESPONSE % "Async"),
                *wanted("text_format", RESPONSE % "", RESPONSE % "Async", STORED_RESPONSE, ["input", "model"]),
            ],
            "create",
            awaits=False,
        ),
    ],
    "beta.threads": [
        polled("create_and_run_poll", "create_and_run", RUN),
        handled("create_and_run_stream", "create_and_run"),
    ],
    "beta.threads.runs": [
        Extra("poll", [Case({"run_id": "str", "thread_id": "str", **WAIT}, RUN)], positional=["run_id", "thread_id"]),
        polled("create_and_poll", "create", RUN),
        polled("submit_tool_outputs_and_poll", "submit_tool_outputs", RUN),
        handled("stream", "create"),
        handled("create_and_stream", "create"),
        handled("submit_tool_outputs_stream", "submit_tool_outputs"),
    ],
    "files": [
        Extra(
            "wait_for_processing",
            [
                Case(
                    {"id": "str", "poll_interval": "float = ...", "max_wait_seconds": "float = ..."},
                    "{types.file_object.FileObject}",
                )
            ],
            positional=["id"],
            options=False,
        )
    ],
    "uploads": [
        Extra(
            "upload_file_chunked",
            [
                chunked("str | PathLike[str]", {"filename": "str | None = ...", "bytes": "int | None = ..."}),
                chunked("bytes", {"filename": "str", "bytes": "int"}),
            ],
            options=False,
        )
    ],
    "vector_stores.files": [
        poll("file_id", STORED, {"vector_store_id": "str"}),
        polled("create_and_poll", "create", STORED, ["file_id"]),
        Extra(
            "upload",
            [Case({"vector_store_id": "str", "file": "FileTypes", "chunking_strategy": CHUNKING}, STORED)],
            options=False,
        ),
        Extra(
            "upload_and_poll",
            [
                Case(
                    {
                        "vector_store_id": "str",
                        "file": "FileTypes",
                        "attributes": f"Mapping[str, str | float | bool] | None | {LEFT} = ...",
                        "chunking_strategy": CHUNKING,
                        **WAIT,
                    },
                    STORED,
                )
            ],
            options=False,
        ),
    ],
    "vector_stores.file_batches": [
        poll("batch_id", BATCH, {"vector_store_id": "str"}),
        polled("create_and_poll", "create", BATCH, ["vector_store_id"]),
        Extra(
            "upload_and_poll",
            [
                Case(
                    {
                        "vector_store_id": "str",
                        "files": "Iterable[FileTypes]",
                        "max_concurrency": "int = ...",
                        "file_ids": "Sequence[str] = ...",
                        "chunking_strategy": CHUNKING,
                        **WAIT,
                    },
                    BATCH,
                )
            ],
            positional=["vector_store_id"],
            options=False,
        ),
    ],
    "videos": [poll("video_id", VIDEO), polled("create_and_poll", "create", VIDEO)],
    "webhooks": [
        Extra(
            "unwrap",
            [
                Case(
                    {"payload": "str | bytes", "headers": HEADERS, "secret": "str | None = ..."},
                    "{types.webhooks.unwrap_webhook_event.UnwrapWebhookEvent}",
                )
            ],
            positional=["payload", "headers"],
            options=False,
            awaits=False,
        ),
        Extra(
            "verify_signature",
            [
                Case(
                    {
                        "payload": "str | bytes",
                        "headers": HEADERS,
                        "secret": "str | None = ...",
                        "tolerance": "int = ...",
                    },
                    "None",
                )
            ],
            positional=["payload", "headers"],
            options=False,
            awaits=False,
        ),
    ],
}
