"""Errors and what they carry."""

from typing_extensions import assert_type

import ferrogate


def ask(client: ferrogate.OpenAI) -> str | None:
    try:
        return client.chat.completions.create(model="m", messages=[]).choices[0].message.content
    except ferrogate.RateLimitError as error:
        assert_type(error.status_code, int)
        print(error.response.headers.get("retry-after"), error.request_id)
    except (ferrogate.BadRequestError, ferrogate.AuthenticationError) as error:
        print(error.code, error.param, error.type, error.body)
    except ferrogate.APIStatusError as error:
        print(error.status_code, error.response.json())
    except ferrogate.APITimeoutError:
        print("too slow")
    except ferrogate.APIConnectionError as error:
        print(error.__cause__, error.request.url)
    except ferrogate.BudgetExceededError as error:
        assert_type(error.max_budget, float | None)
    except ferrogate.OpenAIError as error:
        for attempt in error.attempts:
            print(attempt["target"], attempt["message"])
        print(error.provider, error.model)
    return None


def litellms() -> None:
    try:
        ferrogate.completion("m", [])
    except ferrogate.ContextWindowExceededError as error:
        print(error.message, error.llm_provider)
    except ferrogate.Timeout as error:
        print(error.status_code)
