"""One import, every model, your own keys, exact money.

`import ferrogate as openai` runs programs written for the openai package; `completion` and its kin take litellm's
arguments. Importing reads no file, no environment and no network.
"""

from ferrogate._api import (
    Translation,
    acompletion,
    aembedding,
    amoderation,
    arerank,
    atext_completion,
    completion,
    configure,
    embedding,
    moderation,
    providers,
    register_provider,
    rerank,
    text_completion,
    translate,
)
from ferrogate._client import AsyncClient, AsyncOpenAI, Client, OpenAI
from ferrogate._core import BaseModel, Stream
from ferrogate._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    BudgetExceededError,
    ConfigError,
    ConflictError,
    ContentFilterFinishReasonError,
    ContentPolicyViolationError,
    ContextWindowExceededError,
    InternalServerError,
    InvalidWebhookSignatureError,
    JSONSchemaValidationError,
    LengthFinishReasonError,
    NotFoundError,
    OpenAIError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RejectedRequestError,
    ServiceUnavailableError,
    Timeout,
    UnprocessableEntityError,
    UnsupportedParamsError,
)
from ferrogate._sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit

__version__ = "0.1.0"
AsyncStream = Stream
__all__ = sorted(name for name in globals() if not name.startswith("_"))


def __getattr__(name):
    """Load what is not needed by every program when it is first asked for."""
    if name in {"types", "testing", "compat", "pagination", "transport"}:
        from importlib import import_module

        return import_module(f"ferrogate.{name}")
    if name == "patch":
        from ferrogate.transport import patch

        return patch
    raise AttributeError(f"module 'ferrogate' has no attribute {name!r}")
