from typing import Any

from ferrogate._response import Request, Response
from ferrogate.types.chat import ChatCompletion

class OpenAIError(Exception):
    provider: str | None
    model: str | None
    llm_provider: str | None
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    attempts: list[dict[str, str]]

class ConfigError(OpenAIError, ValueError):
    status_code: int

class APIError(OpenAIError):
    message: str
    request: Request
    body: Any
    code: str | None
    param: str | None
    type: str | None
    request_id: str | None
    def __init__(
        self, message: str, request: Request | None = None, *, body: object = None, **details: Any
    ) -> None: ...

class APIResponseValidationError(APIError):
    response: Response
    status_code: int
    def __init__(
        self, response: Response, body: object = None, *, message: str | None = None, **details: Any
    ) -> None: ...

class APIStatusError(APIError):
    response: Response
    status_code: int
    def __init__(
        self, message: str, *, response: Response | None = None, body: object = None, **details: Any
    ) -> None: ...

class APIConnectionError(APIError, ConnectionError):
    def __init__(
        self, *, message: str = "Connection error.", request: Request | None = None, **details: Any
    ) -> None: ...

class APITimeoutError(APIConnectionError):
    def __init__(
        self, request: Request | None = None, *, message: str = "Request timed out.", **details: Any
    ) -> None: ...

class Timeout(APITimeoutError, TimeoutError):
    status_code: int
    def __init__(
        self, message: str | Request = "Request timed out.", request: Request | None = None, **details: Any
    ) -> None: ...

class BadRequestError(APIStatusError): ...
class UnsupportedParamsError(BadRequestError): ...
class ContextWindowExceededError(BadRequestError): ...
class ContentPolicyViolationError(BadRequestError): ...
class RejectedRequestError(BadRequestError): ...
class AuthenticationError(APIStatusError): ...
class PaymentRequiredError(APIStatusError): ...
class PermissionDeniedError(APIStatusError): ...
class NotFoundError(APIStatusError): ...
class ConflictError(APIStatusError): ...
class UnprocessableEntityError(APIStatusError): ...
class RateLimitError(APIStatusError): ...
class InternalServerError(APIStatusError): ...
class BadGatewayError(InternalServerError): ...
class ServiceUnavailableError(InternalServerError): ...

class BudgetExceededError(OpenAIError):
    message: str
    status_code: int
    code: str
    current_cost: float | None
    max_budget: float | None
    entity_type: str | None
    entity_id: str | None
    def __init__(
        self,
        current_cost: float | None = None,
        max_budget: float | None = None,
        message: str | None = None,
        *,
        entity_type: str | None = None,
        entity_id: str | None = None,
        **details: Any,
    ) -> None: ...

class JSONSchemaValidationError(APIResponseValidationError):
    schema: Any
    raw_response: str | None
    def __init__(
        self,
        response: Response | None = None,
        body: object = None,
        *,
        message: str | None = None,
        schema: object = None,
        raw_response: str | None = None,
        **details: Any,
    ) -> None: ...

class LengthFinishReasonError(OpenAIError):
    completion: ChatCompletion
    def __init__(self, *, completion: ChatCompletion) -> None: ...

class ContentFilterFinishReasonError(OpenAIError):
    def __init__(self) -> None: ...

class InvalidWebhookSignatureError(ValueError): ...

variants: dict[type[OpenAIError], type[OpenAIError]]

def status_error(response: Response, message: str | None = None, body: object = None) -> APIStatusError: ...
def make(class_name: str, message: str, **said: Any) -> OpenAIError: ...

class WebSocketConnectionClosedError(OpenAIError):
    """A connection was closed before all was sent; `unsent_messages` are those texts."""

    unsent_messages: Any
    def __init__(self, message: str, *, unsent_messages: Any = ...) -> None: ...

class WebSocketQueueFullError(OpenAIError):
    """Too many bytes wait for a connection."""

def raised(cls: Any) -> Any: ...
