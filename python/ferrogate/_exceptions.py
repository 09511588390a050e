"""The errors: openai-python's classes and constructors, litellm's where only it has the case, and a few of ours.

Which error a failure becomes stands in the Rust table (`src/error.rs`); `make` is its way here. Every error can be
pickled and copied with all it carries.
"""

from ferrogate._response import Request, Response

_DETAILS = {
    "provider": None,
    "model": None,
    "llm_provider": None,
    "num_retries": None,
    "max_retries": None,
    "litellm_debug_info": None,
}


def _rebuild(cls, args, state):
    """Make an error again without its constructor, whose arguments are not kept."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class OpenAIError(Exception):
    """Whatever goes wrong here."""

    provider = None
    """The provider asked, where one was reached."""
    model = None
    """The model asked."""
    llm_provider = None
    """`provider`, by litellm's name."""
    num_retries = None
    max_retries = None
    litellm_debug_info = None

    @property
    def attempts(self):
        """The attempts that failed before this one: dicts of `target`, `kind` and `message`."""
        return self.__dict__.setdefault("attempts", [])

    @attempts.setter
    def attempts(self, attempts):
        self.__dict__["attempts"] = list(attempts)

    def __reduce__(self):
        return _rebuild, (type(self), self.args, dict(self.__dict__))

    def _detail(self, details):
        """Take the keyword arguments that litellm's errors have; refuse others."""
        for name, value in details.items():
            if name not in _DETAILS and name != "attempts":
                raise TypeError(f"{type(self).__name__} knows no argument {name!r}")
            setattr(self, name, value)
        if self.provider is None and self.llm_provider is not None:
            self.provider = self.llm_provider
        elif self.llm_provider is None and self.provider is not None:
            self.llm_provider = self.provider


class ConfigError(OpenAIError, ValueError):
    """Wrong configuration: no key, unknown provider, bad file."""

    status_code = 500


class APIError(OpenAIError):
    """A call failed."""

    status_code = None
    code = None
    param = None
    type = None
    request_id = None

    def __init__(self, message, request=None, *, body=None, **details):
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        if isinstance(body, dict):
            self.code = body.get("code")
            self.param = body.get("param")
            self.type = body.get("type")
        self._detail(details)


class APIResponseValidationError(APIError):
    """The answer cannot be read, or ended early."""

    def __init__(self, response, body=None, *, message=None, **details):
        message = message or "Data returned by API invalid for expected schema."
        super().__init__(message, response.request, body=body, **details)
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The provider answered with a status that is no success."""

    def __init__(self, message, *, response=None, body=None, **details):
        if response is None:
            response = Response(type(self).status_code or 500, request=Request())
        super().__init__(message, response.request, body=body, **details)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id") or response.headers.get("request-id")


class APIConnectionError(APIError, ConnectionError):
    """No connection, or it broke."""

    def __init__(self, *, message="Connection error.", request=None, **details):
        super().__init__(message, request, body=None, **details)


class APITimeoutError(APIConnectionError):
    """A deadline passed."""

    def __init__(self, request=None, *, message="Request timed out.", **details):
        super().__init__(message=message, request=request, **details)


class Timeout(APITimeoutError, TimeoutError):
    """A deadline passed; also Python's own `TimeoutError`."""

    status_code = 408

    def __init__(self, message="Request timed out.", request=None, **details):
        # openai-python's constructor has the request first, litellm's the message.
        if not isinstance(message, str):
            message, request = "Request timed out.", message
        super().__init__(request, message=message, **details)


class BadRequestError(APIStatusError):
    """The request is wrong, whoever would read it."""

    status_code = 400


class UnsupportedParamsError(BadRequestError):
    """The target has no word for a field, and leaving it out was forbidden."""


class ContextWindowExceededError(BadRequestError):
    """The prompt does not fit into the model's context."""


class ContentPolicyViolationError(BadRequestError):
    """The provider refused the content."""


class RejectedRequestError(BadRequestError):
    """A rule of the caller's own refused the request."""


class AuthenticationError(APIStatusError):
    """The key is missing, wrong or expired."""

    status_code = 401


class PaymentRequiredError(APIStatusError):
    """The provider's account has no credit left."""

    status_code = 402


class PermissionDeniedError(APIStatusError):
    """The key may not do this."""

    status_code = 403


class NotFoundError(APIStatusError):
    """No such model or address."""

    status_code = 404


class ConflictError(APIStatusError):
    """The provider reports a conflict."""

    status_code = 409


class UnprocessableEntityError(APIStatusError):
    """The request was understood and refused."""

    status_code = 422


class RateLimitError(APIStatusError):
    """Too many requests or tokens."""

    status_code = 429


class InternalServerError(APIStatusError):
    """The provider failed."""

    status_code = 500


class BadGatewayError(InternalServerError):
    """What the provider asked in turn failed (502)."""

    status_code = 502


class ServiceUnavailableError(InternalServerError):
    """The provider is overloaded or down for now."""

    status_code = 503


class BudgetExceededError(OpenAIError):
    """A budget of ours refused the call."""

    status_code = 402
    code = "budget_exceeded"

    def __init__(
        self, current_cost=None, max_budget=None, message=None, *, entity_type=None, entity_id=None, **details
    ):
        told = details.pop("body", None)
        if isinstance(told, dict) and "limit" in told:
            # Ours: the limit that refused, in its unit; dollars are told in nano-dollars.
            scale = 1e-9 if told.get("unit") == "usd" else 1
            current_cost, max_budget = told["used"] * scale, told["amount"] * scale
            entity_type, _, entity_id = told["entity"].partition(":")
        if message is None:
            message = f"Budget has been exceeded! Current cost: {current_cost}, Max budget: {max_budget}"
        super().__init__(message)
        self.message = message
        self.current_cost = current_cost
        self.max_budget = max_budget
        self.entity_type = entity_type
        self.entity_id = entity_id
        self._detail(details)


class JSONSchemaValidationError(APIResponseValidationError):
    """The answer is not what the asked-for schema says."""

    def __init__(self, response=None, body=None, *, message=None, schema=None, raw_response=None, **details):
        response = response or Response(200, request=Request(), content=raw_response or b"")
        message = message or "The answer does not fit the schema that was asked for"
        super().__init__(response, body, message=message, **details)
        self.schema = schema
        self.raw_response = raw_response


class LengthFinishReasonError(OpenAIError):
    """The answer was cut at the length limit, so it cannot be parsed."""

    def __init__(self, *, completion):
        message = "Could not parse response content as the length limit was reached"
        usage = getattr(completion, "usage", None)
        super().__init__(f"{message} - {usage}" if usage else message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The answer was stopped by the provider's content filter, so it cannot be parsed."""

    def __init__(self):
        super().__init__("Could not parse response content as the request was rejected by the content filter")


class WebSocketConnectionClosedError(OpenAIError):
    """A connection was closed before all was sent; `unsent_messages` are those texts."""

    def __init__(self, message, *, unsent_messages=()):
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(OpenAIError):
    """Too many bytes wait for a connection."""


class InvalidWebhookSignatureError(ValueError):
    """The signature of a webhook is not the expected one."""


_OF_STATUS = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
}

variants = {}
"""Subclasses raised instead of the classes of this file; `ferrogate.compat.openai` fills it."""


def raised(cls):
    """The class that is raised instead of one of this file: itself, where nobody said otherwise."""
    return variants.get(cls, cls)


def status_error(response, message=None, body=None):
    """The error that stands for an answer's status."""
    status = response.status_code
    cls = _OF_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    cls = variants.get(cls, cls)
    return cls(message or f"Error code: {status}", response=response, body=body)


def make(class_name, message, **said):
    """Make the error of a class from what is known of a failed call.

    Known words: `status`, `headers`, `body` (parsed), `raw_body` (bytes), `request_method`, `request_url`, `provider`,
    `model`, `code`, `param`, `type`, `request_id`, `attempts`; for budgets also `current_cost`, `max_budget`,
    `entity_type`, `entity_id`. What is `None` is not known.
    """
    cls = globals()[class_name]
    cls = variants.get(cls, cls)
    request = Request(said.get("request_method") or "POST", said.get("request_url") or "")
    error = _construct(cls, message, request, said)
    for name in ("provider", "model", "code", "param", "type", "request_id", "attempts"):
        value = said.get(name)
        if value is not None:
            setattr(error, name, value)
    error.llm_provider = error.provider
    return error


def _construct(cls, message, request, said):
    body = said.get("body")
    if issubclass(cls, APIStatusError):
        return cls(message, response=_response(cls, request, said), body=body)
    if issubclass(cls, APIResponseValidationError):
        return cls(_response(cls, request, said), body, message=message)
    if issubclass(cls, APIConnectionError):
        error = cls(message=message, request=request)
        error.body = body
        return error
    if issubclass(cls, BudgetExceededError):
        words = ("current_cost", "max_budget", "entity_type", "entity_id")
        return cls(message=message, body=body, **{word: said.get(word) for word in words})
    if issubclass(cls, APIError):
        return cls(message, request, body=body)
    return cls(message)


def _response(cls, request, said):
    status = said.get("status") or (200 if issubclass(cls, APIResponseValidationError) else cls.status_code or 500)
    return Response(status, headers=said.get("headers") or (), content=_content(said), request=request)


def _content(said):
    """The body as it came, or as it would have come."""
    raw, body = said.get("raw_body"), said.get("body")
    if raw is not None or body is None:
        return raw or b""
    if isinstance(body, (str, bytes)):
        return body
    from ferrogate._core import _dumps

    return _dumps(body)
