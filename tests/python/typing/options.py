"""Settings of clients: made, read, changed, copied."""

from typing_extensions import assert_type

import ferrogate


class Limits:
    """As httpx.Timeout has them."""

    connect: float | None = 5.0
    read: float | None = 60.0


def main() -> None:
    client = ferrogate.OpenAI(
        api_key=lambda: "sk",
        organization="o",
        project="p",
        base_url="http://localhost/v1",
        timeout=Limits(),
        max_retries=0,
        default_query={"v": 1},
        fallbacks=["anthropic/claude-sonnet-4-5", {"model": "m", "api_key": "k"}],
        on_loss="warn",
        proxy="http://proxy:3128",
        verify=False,
    )
    client.timeout = None
    client.base_url = "http://elsewhere/v1"
    assert_type(client.base_url, str)
    assert_type(client.max_retries, int)
    other = client.with_options(max_retries=3, set_default_headers={"x": "y"}).copy(timeout=5)
    assert_type(other, ferrogate.OpenAI)
    other.chat.completions.create(
        model="m", messages=[], extra_headers={"x-a": "1"}, extra_query={"q": 1}, timeout=Limits(), deadline=20
    )
    raw = client.chat.completions.with_raw_response.create(model="m", messages=[])
    print(raw.headers["x-request-id"], raw.parse().choices[0].message.content)
    assert_type(other.is_closed(), bool)
