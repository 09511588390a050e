"""Write the stubs of calls: `_client.pyi` and `_api.pyi`. Each call's parameters stand here once.

python python/tools/make_call_stubs.py           write them
python python/tools/make_call_stubs.py --check   say which are out of date, and fail if any is
"""

import importlib.util
import re
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "ferrogate"
HEADER = "# made by python/tools/make_call_stubs.py\n"

# openai's parameters; each may be left out, or be one of the words for that.
CHAT = {
    "audio": "Mapping[str, Any]",
    "frequency_penalty": "float",
    "function_call": 'Literal["none", "auto"] | Mapping[str, Any]',
    "functions": "Iterable[Mapping[str, Any]]",
    "logit_bias": "Mapping[str, int]",
    "logprobs": "bool",
    "max_completion_tokens": "int",
    "max_tokens": "int",
    "metadata": "Mapping[str, str]",
    "modalities": 'Sequence[Literal["text", "audio"]]',
    "moderation": "Mapping[str, Any]",
    "n": "int",
    "parallel_tool_calls": "bool",
    "prediction": "Mapping[str, Any]",
    "presence_penalty": "float",
    "prompt_cache_key": "str",
    "prompt_cache_options": "Mapping[str, Any]",
    "prompt_cache_retention": 'Literal["in_memory", "24h"]',
    "reasoning_effort": 'Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]',
    "response_format": "ResponseFormat | Mapping[str, Any] | type[Any]",
    "safety_identifier": "str",
    "seed": "int",
    "service_tier": 'Literal["auto", "default", "flex", "scale", "priority", "fast"]',
    "stop": "str | Sequence[str]",
    "store": "bool",
    "stream_options": "ChatCompletionStreamOptionsParam | Mapping[str, Any]",
    "temperature": "float",
    "tool_choice": "ChatCompletionToolChoiceOptionParam | Mapping[str, Any]",
    "tools": "Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]]",
    "top_logprobs": "int",
    "top_p": "float",
    "user": "str",
    "verbosity": 'Literal["low", "medium", "high"]',
    "web_search_options": "Mapping[str, Any]",
}
COMPLETION = {
    "best_of": "int",
    "echo": "bool",
    "frequency_penalty": "float",
    "logit_bias": "Mapping[str, int]",
    "logprobs": "int",
    "max_tokens": "int",
    "n": "int",
    "presence_penalty": "float",
    "seed": "int",
    "stop": "str | Sequence[str]",
    "stream_options": "ChatCompletionStreamOptionsParam | Mapping[str, Any]",
    "suffix": "str",
    "temperature": "float",
    "top_p": "float",
    "user": "str",
}
RERANK = {
    "top_n": "int",
    "rank_fields": "Sequence[str]",
    "return_documents": "bool",
    "max_chunks_per_doc": "int",
    "max_tokens_per_doc": "int",
}
EMBEDDING = {
    "dimensions": "int",
    "encoding_format": 'Literal["float", "base64"]',
    "user": "str",
}

# What a call says of itself: openai's, litellm's and ours.
COMMON = {
    "extra_headers": "Mapping[str, str | Omit]",
    "extra_query": "Mapping[str, object]",
    "extra_body": "Mapping[str, object]",
    "timeout": "float | TimeLimits",
    "max_retries": "int",
    "num_retries": "int",
    "deadline": "float",
    "api_key": "str",
    "base_url": "str",
    "api_base": "str",
    "custom_llm_provider": "str",
    "fallbacks": "Sequence[str | Mapping[str, Any]]",
    "on_loss": "OnLoss | Mapping[LossClass, OnLoss]",
    "drop_params": "bool",
    "additional_drop_params": "Sequence[str]",
    "allowed_openai_params": "Sequence[str]",
    "tags": "Sequence[str]",
    "models": "Sequence[str]",
    "provider": "Mapping[str, Any]",
    "session_id": "str",
    "preset": "str",
    "disable_fallbacks": "bool",
    "max_fallbacks": "int",
    "router": "Router",
    "budget": "budget | str",
    "hedge": "bool | float | Mapping[str, float]",
}
STREAMED = {"stream_timeout": "float", "stall_timeout": "float", "stream_failure": "StreamFailure"}
CHAT_COMMON = {
    **COMMON,
    **STREAMED,
    "mock_response": "str | ChatCompletion | Mapping[str, Any] | BaseException",
}

# litellm's calls that have no row of their own above: what comes first, the parameters, and the answer.
IMAGE = {
    "n": "int",
    "quality": "str",
    "response_format": 'Literal["url", "b64_json"]',
    "size": "str",
    "user": "str",
    "api_version": "str",
}
MEDIA = {
    "image_generation": (["prompt: str", "model: str | None = None"], {**IMAGE, "style": "str"}, "ImagesResponse"),
    "image_edit": (
        ["image: _Files | None = None", "prompt: str | None = None", "model: str | None = None"],
        {"mask": "_File", **IMAGE},
        "ImagesResponse",
    ),
    "image_variation": (["image: _File", 'model: str = "dall-e-2"'], IMAGE, "ImagesResponse"),
    "transcription": (
        ["model: str", "file: _File"],
        {
            "language": "str",
            "prompt": "str",
            "response_format": 'Literal["json", "text", "srt", "verbose_json", "vtt"]',
            "timestamp_granularities": 'Sequence[Literal["word", "segment"]]',
            "temperature": "float",
            "user": "str",
            "api_version": "str",
        },
        "Transcription | TranscriptionVerbose | str",
    ),
    "speech": (
        ["model: str", "input: str", "voice: str | Mapping[str, Any] | None = None"],
        {
            "response_format": "str",
            "speed": "float",
            "instructions": "str",
            "organization": "str",
            "project": "str",
            "api_version": "str",
        },
        "Any",
    ),
    "responses": (
        ["input: str | Iterable[Mapping[str, Any]]", "model: str"],
        {
            "include": "Sequence[str]",
            "instructions": "str",
            "max_output_tokens": "int",
            "prompt": "Mapping[str, Any]",
            "metadata": "Mapping[str, str]",
            "parallel_tool_calls": "bool",
            "previous_response_id": "str",
            "reasoning": "Mapping[str, Any]",
            "store": "bool",
            "background": "bool",
            "stream": "bool",
            "temperature": "float",
            "text": "Mapping[str, Any]",
            "text_format": "type[Any] | Mapping[str, Any]",
            "tool_choice": "str | Mapping[str, Any]",
            "tools": "Iterable[Mapping[str, Any]]",
            "top_p": "float",
            "truncation": 'Literal["auto", "disabled"]',
            "user": "str",
            "service_tier": "str",
            "safety_identifier": "str",
        },
        "Any",
    ),
    "get_responses": (["response_id: str"], {}, "Any"),
    "delete_responses": (["response_id: str"], {}, "Any"),
    "cancel_responses": (["response_id: str"], {}, "Any"),
}
FILES = """\
_File: TypeAlias = str | bytes | PathLike[str] | IO[bytes] | tuple[Any, ...]
_Files: TypeAlias = _File | Sequence[_File]

"""

SETTINGS = {
    "admin_api_key": "str",
    "organization": "str",
    "project": "str",
    "base_url": "object",
    "data_residency": 'Literal["global", "us", "eu", "ae"]',
    "websocket_base_url": "object",
    "timeout": "float | TimeLimits",
    "max_retries": "int",
    "default_headers": "Mapping[str, str]",
    "default_query": "Mapping[str, object]",
    "webhook_secret": "str",
    "fallbacks": "Sequence[str | Mapping[str, Any]]",
    "on_loss": "OnLoss | Mapping[LossClass, OnLoss]",
    "stall_timeout": "float",
    "stream_failure": "StreamFailure",
    "router": "Router",
    "budget": "budget | str",
    "max_budget": "float",
    "custom_llm_provider": "str",
    "proxy": "object",
    "ca_file": "str | PathLike[str]",
    "verify": "bool",
    "http2": "bool",
    "trust_env": "bool",
}


def streams(whole, piece):
    """How `stream` decides what is given: its parameter, and the answer."""
    return [
        ("stream: Literal[False] | Left = ...", whole),
        ("stream: Literal[True]", f"Stream[{piece}]"),
        ("stream: bool", f"{whole} | Stream[{piece}]"),
    ]


def optional(parameters):
    """Parameters that may be left out."""
    return [f"{name}: {kind} | Left = ..." for name, kind in parameters.items()]


def function(name, parameters, answer, *, indent=0, later=False, overload=False):  # noqa: PLR0913
    """A function's stub, as many parameters on a line as fit."""
    head = ["@overload"] if overload else []
    head.append(f"{'async ' if later else ''}def {name}(")
    lines = [*head, *packed(parameters, 112 - indent), f") -> {answer}: ..."]
    return "".join(" " * indent + line + "\n" for line in lines)


def packed(parameters, width):
    """Parameters in lines of a width."""
    lines = [""]
    for parameter in parameters:
        if lines[-1] and len(lines[-1]) + len(parameter) > width:
            lines.append("")
        lines[-1] += f" {parameter}," if lines[-1] else f"    {parameter},"
    return lines


def chat(name, first, *, indent=0, later=False):
    """The overloads of a call for a conversation's next turn."""
    rest = [*optional(CHAT), *optional(CHAT_COMMON), "**extra: Any"]
    made = [
        function(name, [*first, stream, *rest], answer, indent=indent, later=later, overload=True)
        for stream, answer in streams("ChatCompletion", "ChatCompletionChunk")
    ]
    return "".join(made)


def text_completion(name, first, *, indent=0, later=False):
    """The overloads of a call for a text's continuation."""
    rest = [*optional(COMPLETION), *optional({**COMMON, **STREAMED}), "**extra: Any"]
    made = [
        function(name, [*first, stream, *rest], answer, indent=indent, later=later, overload=True)
        for stream, answer in streams("Completion", "Completion")
    ]
    return "".join(made)


def rerank(name, *, later=False):
    """A call for an order of documents."""
    first = ["model: str", "query: str", "documents: Iterable[str | Mapping[str, Any]]", "*"]
    parameters = [*first, *optional(RERANK), *optional(COMMON), "**extra: Any"]
    return function(name, parameters, "RerankResponse", later=later)


def moderation(name, first, *, indent=0, later=False):
    """A call for judgements."""
    parameters = [*first, *optional(COMMON), "**extra: Any"]
    return function(name, parameters, "ModerationCreateResponse", indent=indent, later=later)


def embedding(name, first, *, indent=0, later=False):
    """A call for vectors."""
    parameters = [*first, *optional(EMBEDDING), *optional(COMMON), "**extra: Any"]
    return function(name, parameters, "CreateEmbeddingResponse", indent=indent, later=later)


IMPORTS = {
    "collections.abc": "Awaitable Callable Iterable Mapping Sequence",
    "os": "PathLike",
    "types": "ModuleType",
    "typing": "IO Any Literal Protocol TypeAlias overload",
    "typing_extensions": "Self",
    "ferrogate._client": "EmbeddingInput Left LossClass Messages ModerationInput OnLoss Prompt "
    "StreamFailure TimeLimits",
    "ferrogate._core": "Stream",
    "ferrogate._budget": "budget",
    "ferrogate._calls": "AsyncCalls Calls",
    "ferrogate._resources": "Below",
    "ferrogate._routing.router": "Router",
    "ferrogate._sentinels": "NotGiven Omit",
    "ferrogate.types": "Completion CreateEmbeddingResponse ModerationCreateResponse ImagesResponse",
    "ferrogate.types.chat": (
        "ChatCompletion ChatCompletionChunk ChatCompletionMessage ChatCompletionMessageParam "
        "ChatCompletionStreamOptionsParam ChatCompletionToolChoiceOptionParam ChatCompletionToolUnionParam"
    ),
    "ferrogate.types.chat.completion_create_params": "ResponseFormat",
    "ferrogate.types.audio": "Transcription TranscriptionVerbose",
    "ferrogate.types.rerank_response": "RerankResponse",
}

WORDS = """\
Left: TypeAlias = Omit | NotGiven | None
Messages: TypeAlias = Iterable[ChatCompletionMessageParam | ChatCompletionMessage | Mapping[str, Any]]
EmbeddingInput: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]
Prompt: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None
ModerationInput: TypeAlias = str | Sequence[str] | Iterable[Mapping[str, Any]]
OnLoss: TypeAlias = Literal["allow", "warn", "error"]
StreamFailure: TypeAlias = Literal["error", "continue", "restart"]
LossClass: TypeAlias = Literal[
    "sampling", "tools", "format", "reasoning", "media", "cache", "metadata", "conversation", "other", "*"
]

class TimeLimits(Protocol):
    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...

"""

SHARED = """\
class _Settings:
    api_key: str
    admin_api_key: str | None
    timeout: float | TimeLimits | None
    max_retries: int
    webhook_secret: str | None
    @property
    def base_url(self) -> str: ...
    @base_url.setter
    def base_url(self, address: object) -> None: ...
    @property
    def websocket_base_url(self) -> str | None: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def project(self) -> str | None: ...
    @property
    def default_headers(self) -> dict[str, str]: ...
    @property
    def default_query(self) -> dict[str, object]: ...
    def is_closed(self) -> bool: ...
"""

CLIENT = """
class {name}({calls}, _Settings):
    \"\"\"{about}\"\"\"

{resources}
    @property
    def with_raw_response(self) -> _{name}WithRawResponse: ...
    @property
    def with_streaming_response(self) -> _{name}WithStreamingResponse: ...
    {later}def close(self) -> None: ...
    {later}def __{a}enter__(self) -> Self: ...
    {later}def __{a}exit__(self, *exception: object) -> None: ...
"""
ABOUT = {
    "OpenAI": "A client whose calls wait. Threads may share it; connections are pooled by the process.",
    "AsyncOpenAI": "A client whose calls are awaited. Any number of event loops may use it.",
}

CALLS = """\
settings: dict[str, Any]
aliases: dict[str, str]

def forget() -> None: ...

class Settable(ModuleType): ...

def configure(path: str | PathLike[str]) -> None: ...
def register_provider(name: str, **row: Any) -> None: ...
def providers() -> list[dict[str, Any]]: ...

class Translation:
    body: Any
    losses: list[dict[str, str]]
    path: str
    headers: dict[str, str]
    def __init__(self, body: Any, losses: list[dict[str, str]], path: str, headers: dict[str, str]) -> None: ...

def translate(
    body: Mapping[str, Any] | bytes,
    *,
    kind: Literal["request", "response"],
    source: str,
    target: str,
    stream: bool = False,
    provider: str | None = None,
    model: str | None = None,
    path: str | None = None,
    content_type: str | None = None,
    status: int = 200,
) -> Translation: ...
"""


def table():
    """The maker of the stubs of resources, which reads the table of them."""
    path = Path(__file__).with_name("make_resource_stubs.py")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attributes(face, found):
    """The resources that stand on a client."""
    form = "    @property\n    def {}(self) -> {}: ..." if face.manner else "    {}: Below[{}]"
    lines = [form.format(path, face.title(resource.name)) for path, resource in found.items() if "." not in path]
    return "\n".join(lines)


def client(later, maker, found):
    """A client's class: making, copying, and the rest; then its resources with other manners of answering."""
    name = "AsyncOpenAI" if later else "OpenAI"
    key = "api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ..."
    key = key if later else "api_key: str | Callable[[], str] | Left = ..."
    words = {"name": name, "later": "async " if later else "", "a": "a" if later else "", "about": ABOUT[name]}
    words["calls"] = "AsyncCalls" if later else "Calls"
    words["resources"] = attributes(maker.Face(later, ""), found)
    text = CLIENT.format(**words)
    text += function("__init__", ["self", "*", key, *optional(SETTINGS), "http_client: Any = ..."], "None", indent=4)
    replaced = {"set_default_headers": "Mapping[str, str]", "set_default_query": "Mapping[str, object]"}
    for copy in ("copy", "with_options"):
        rest = [*optional(SETTINGS), *optional(replaced), "http_client: Any = ..."]
        text += function(copy, ["self", "*", key, *rest], "Self", indent=4)
    for manner in ("raw", "streaming"):
        face = maker.Face(later, manner)
        text += f"\nclass _{name}{face.suffix}:\n{attributes(face, found)}\n"
    return text


def borrowed(maker, found):
    """The imports of the resources' classes."""
    return "".join(
        f"from ferrogate.resources.{path} import {', '.join(sorted(face.title(one.name) for face in maker.FACES))}\n"
        for path, one in sorted(found.items())
        if "." not in path
    )


def media(*, later):
    """Calls for pictures, sound and responses."""
    text = ""
    for name, (first, parameters, answer) in MEDIA.items():
        swapped = later and name == "image_edit"
        begins = ["image: _Files", "model: str", "prompt: str"] if swapped else first
        said = [*begins, "*", *optional(parameters), *optional(COMMON), "**extra: Any"]
        text += function(f"a{name}" if later else name, said, answer, later=later)
    return text


def batch(*, later):
    """Calls for many answers at once."""
    options = {name: kind for name, kind in {**CHAT, **CHAT_COMMON}.items() if name not in {"stream", "models"}}
    rest = ["stream: bool | Left = ...", *optional(options), "**extra: Any"]
    prefix = "a" if later else ""
    one = "ChatCompletion | Stream[ChatCompletionChunk]"
    first = ["model: str", "messages: Iterable[Messages] = ()", "*", "max_workers: int | None = 100"]
    text = function(f"{prefix}batch_completion", [*first, *rest], f"list[{one} | Exception]", later=later)
    first = ["messages: Messages = ...", "*", "models: str | Sequence[str] | None = None"]
    dicts = "deployments: Sequence[Mapping[str, Any]] | None = None"
    text += function(f"{prefix}batch_completion_models", [*first, dicts, *rest], f"{one} | None", later=later)
    text += function(f"{prefix}batch_completion_models_all_responses", [*first, *rest], f"list[{one}]", later=later)
    return text


def imports(home, text):
    """What a file uses of other modules."""
    lines = []
    for module, names in IMPORTS.items():
        used = [name for name in names.split() if re.search(rf"\b{name}\b", text)]
        if used and module != home:
            lines.append(f"from {module} import {', '.join(used)}\n")
    return HEADER + "".join(lines) + "\n"


def make():
    """The files, by name."""
    maker = table()
    found = maker.read_table()
    both = "".join(client(later, maker, found) for later in (False, True))
    text = WORDS + SHARED + both + "\nClient = OpenAI\nAsyncClient = AsyncOpenAI\n"
    api = ""
    for later in (False, True):
        prefix = "a" if later else ""
        api += chat(f"{prefix}completion", ["model: str", "messages: Messages | None = None", "*"], later=later)
        first = ["model: str", "input: EmbeddingInput | None = None", "*"]
        api += embedding(f"{prefix}embedding", first, later=later)
        first = ["prompt: Prompt", "model: str | None = None", "*"]
        api += text_completion(f"{prefix}text_completion", first, later=later)
        first = ["input: ModerationInput", "model: str | None = None", "*"]
        api += moderation(f"{prefix}moderation", first, later=later)
        api += rerank(f"{prefix}rerank", later=later)
    api += CALLS
    pictures = FILES + "".join(media(later=later) for later in (False, True))
    many = "".join(batch(later=later) for later in (False, True))
    many += "async def first_of(calls: Iterable[Awaitable[Any]]) -> Any: ...\n"
    return {
        "_litellm/media.pyi": imports("ferrogate._litellm.media", pictures) + pictures,
        "_litellm/batch.pyi": imports("ferrogate._litellm.batch", many) + many,
        "_client.pyi": imports("ferrogate._client", text).rstrip("\n") + "\n" + borrowed(maker, found) + "\n" + text,
        "_api.pyi": imports("ferrogate._api", api) + api,
    }


def stale():
    """The files that are not as they would be made now."""
    return [name for name, text in make().items() if (PACKAGE / name).read_text() != text]


def main():
    """Write or check."""
    if "--check" in sys.argv:
        wrong = stale()
        print("\n".join(wrong))
        return bool(wrong)
    for name, text in make().items():
        (PACKAGE / name).write_text(text)
    return False


if __name__ == "__main__":
    sys.exit(main())
