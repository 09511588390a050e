"""An async client."""

import asyncio

from typing_extensions import assert_type

import ferrogate
from ferrogate.types.chat import ChatCompletion


async def ask(client: ferrogate.AsyncOpenAI, question: str) -> ChatCompletion:
    return await client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])


async def key() -> str:
    return "sk"


async def main() -> None:
    async with ferrogate.AsyncOpenAI(api_key=key, base_url="http://localhost/v1") as client:
        one, two = await asyncio.gather(ask(client, "a"), ask(client, "b"))
        assert_type(one, ChatCompletion)
        print(one.choices[0].message.content, two.id)
        three = await asyncio.wait_for(ask(client, "c"), 5)
        assert_type(three, ChatCompletion)
        changed = client.with_options(timeout=None)
        assert_type(changed, ferrogate.AsyncOpenAI)
        await changed.close()


asyncio.run(main())
