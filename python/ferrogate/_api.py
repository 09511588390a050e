"""Calls without a client, with litellm's names and arguments; configuration; translation."""

from ferrogate import _core
from ferrogate._client import _schema

_kept = []
# What was set as attributes of the module, as the client's settings; and litellm's `model_alias_map`.
settings, aliases = {}, {}


def _default():
    """The client behind these functions: no settings but the module's and those of a configuration."""
    try:
        return _kept[-1]
    except IndexError:
        _kept.append(_core.Client(**settings))
        return _kept[-1]


class Settable(type(_core)):
    """The package as a module of which attributes are set (`litellm.drop_params = True`)."""

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name[0] != "_" and not isinstance(value, type(_core)):
            from ferrogate._litellm.settings import changed

            changed(name, value)


def forget():
    """Have the client made anew for the next call."""
    _kept.clear()


def _arguments(model, messages, options):
    if messages is not None:
        options["messages"] = messages
    options["model"] = aliases.get(model, model)
    # litellm's labels; OpenAI takes them only for completions that it stores.
    if "metadata" in options and not options.get("store"):
        options.pop("metadata")
    return _schema(options)


def completion(model, messages=None, **options):
    """Ask any provider for a conversation's next turn.

    `model` is `"provider/model"`. Takes OpenAI's arguments and litellm's `api_base`, `api_key`, `num_retries`,
    `fallbacks`, `timeout`, `stream_timeout`, `drop_params`, `additional_drop_params`, `allowed_openai_params`,
    `extra_headers`, `extra_body`, `mock_response`, `tags`, `custom_llm_provider`; and `stall_timeout` (seconds of
    silence within a stream; by default `timeout`) and `stream_failure` (`"error"`, `"continue"`, `"restart"`: what
    becomes of a stream that breaks). Gives a `ChatCompletion`, or with `stream=True` a `Stream`. Raises a
    `ferrogate.OpenAIError`.
    """
    return _default().ask("chat.completions", _arguments(model, messages, options))


async def acompletion(model, messages=None, **options):
    """As `completion`, to be awaited."""
    return await _default().aask("chat.completions", _arguments(model, messages, options))


def embedding(model, input=None, **options):
    """Ask any provider for vectors of texts. Gives a `CreateEmbeddingResponse`."""
    return _default().ask("embeddings", {"model": aliases.get(model, model), "input": input, **options})


async def aembedding(model, input=None, **options):
    """As `embedding`, to be awaited."""
    return await _default().aask("embeddings", {"model": aliases.get(model, model), "input": input, **options})


def text_completion(prompt, model=None, **options):
    """Ask any provider for a text's continuation. Gives a `Completion`, or with `stream=True` a `Stream` of them."""
    return _default().ask("completions", _continued(prompt, model, options))


async def atext_completion(prompt, model=None, **options):
    """As `text_completion`, to be awaited."""
    return await _default().aask("completions", _continued(prompt, model, options))


def _continued(prompt, model, options):
    engine = options.pop("engine", None)
    model = model or engine
    if model is None:
        raise TypeError("text_completion() needs `model`")
    # litellm's labels, which no provider takes here.
    options.pop("metadata", None)
    return {"model": aliases.get(model, model), "prompt": prompt, **options}


def moderation(input, model=None, **options):
    """Ask a provider, OpenAI by default, whether texts break rules. Gives a `ModerationCreateResponse`."""
    return _default().ask("moderations", _judged(input, model, options))


async def amoderation(input, model=None, **options):
    """As `moderation`, to be awaited."""
    return await _default().aask("moderations", _judged(input, model, options))


def _judged(input, model, options):
    return {"input": input, **({} if model is None else {"model": model}), **options}


def rerank(model, query, documents, **options):
    """Ask any provider which documents answer a question best.

    `documents` are texts or dicts, of which `rank_fields` are read. Takes litellm's `top_n`, `return_documents` (true
    if nothing is said), `max_chunks_per_doc`, `max_tokens_per_doc`. Gives a `RerankResponse`: `results` with `index`,
    `relevance_score` and `document`. Raises a `ferrogate.OpenAIError`.
    """
    return _default().ask("rerank", _ranked(model, query, documents, options))


async def arerank(model, query, documents, **options):
    """As `rerank`, to be awaited."""
    return await _default().aask("rerank", _ranked(model, query, documents, options))


def _ranked(model, query, documents, options):
    said = {name: value for name, value in options.items() if value is not None or name == "timeout"}
    return {"model": model, "query": query, "documents": documents, "return_documents": True, **said}


def configure(path):
    """Read a configuration file (TOML); calls made from now on use it. Raises `ConfigError` naming file and line."""
    _core.configure(path)
    forget()


def register_provider(name, **row):
    """Add a provider, or change fields of a known one.

    The fields are those of a `[providers.NAME]` table in a configuration file: `base_url`, `api_key`, `api_key_env`,
    `protocol`, `rename`, … Raises `ConfigError`.
    """
    _core.register_provider(name, row)


def providers():
    """List the providers.

    Dicts of who it is (`name`, `title`, `aliases`, `docs`), what it does (`protocol`, `languages`, `operations`,
    `streaming`, `models`), how it is reached (`base_url`, `base_url_env`, `words`, `endpoints`, `paths`, `api_key_env`,
    `api_key_found`, `key_optional`, `has_key`, `auth`, `credentials`, `headers`, `headers_env`, `query`), what it does
    differently (`rename`, `unsupported`, `omit`, `strip`, `clamp`, `default`, `developer_role`, `stream_usage`,
    `features`, `variants`) and what speaks for it (`verified`, `cases`, `recordings`: counts by operation). No key is
    among them.
    """
    return _core.providers()


class Translation:
    """A body in another language.

    `body`, `losses` (dicts of `field`, `class`, `outcome`, `detail`), `path`, `headers`.
    """

    __slots__ = ("body", "headers", "losses", "path")

    def __init__(self, body, losses, path, headers):
        self.body, self.losses, self.path, self.headers = body, losses, path, headers

    def __repr__(self):
        return f"Translation(body={self.body!r}, losses={self.losses!r}, path={self.path!r}, headers={self.headers!r})"


def translate(
    body,
    *,
    kind,
    source,
    target,
    stream=False,
    provider=None,
    model=None,
    path=None,
    content_type=None,
    status=200,
):
    """Say a request or a response of one language in another, without calling anybody.

    `kind` is `"request"` (`body`: a dict) or `"response"` (`body`: the bytes as they came; `stream` tells whether they
    are a stream's, and `content_type` how it is framed). `source` and `target` are languages: `openai_chat`,
    `anthropic`, … (`ferrogate translate --help` lists them). `path` is the call's, where the language names the model
    there. `provider` decides what the target can be told; without it everything its language has a word for. `status`
    400 and above raises the error that the response is. A streamed response gives a list of chunks.
    """
    if kind not in {"request", "response"}:
        raise ValueError(f"kind must be 'request' or 'response', not {kind!r}")
    words = {"stream": stream, "provider": provider, "model": model, "path": path}
    words |= {"content_type": content_type, "status": status}
    return Translation(*_core.translate(body, kind=kind, source=source, target=target, **words))
