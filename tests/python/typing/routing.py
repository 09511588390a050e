"""litellm's Router, typed."""

from typing import Any

from typing_extensions import assert_type

import ferrogate
from ferrogate.router import CustomRoutingStrategyBase, Deployment, LiteLLM_Params, ModelInfo, RetryPolicy, Router
from ferrogate.types import CreateEmbeddingResponse
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk

MESSAGES = [{"role": "user", "content": "Hi"}]


class First(CustomRoutingStrategyBase):
    """Always the first deployment."""

    def get_available_deployment(self, model: str, *question: Any, **more: Any) -> str:
        print(question, more)
        return f"{model}-1"


def made() -> Router:
    router = Router(
        model_list=[{"model_name": "a", "litellm_params": {"model": "openai/gpt-4o", "api_key": "k"}}],
        routing_strategy="least-busy",
        fallbacks=[{"a": ["b"]}],
        retry_policy=RetryPolicy(TimeoutErrorRetries=2),
        model_group_alias={"other": "a"},
        num_retries=3,
        cooldown_time=1.5,
    )
    router.add_deployment(Deployment("b", LiteLLM_Params(model="groq/x"), ModelInfo(id="2")))
    router.set_custom_routing_strategy(First())
    return router


def ask(router: Router) -> None:
    assert_type(router.completion("a", MESSAGES), ChatCompletion)
    assert_type(router.completion(model="a", messages=MESSAGES, stream=True), ferrogate.Stream[ChatCompletionChunk])
    assert_type(router.embedding("a", ["x"]), CreateEmbeddingResponse)
    assert_type(router.get_model_names(), list[str])
    client = ferrogate.OpenAI(router=router, max_retries=0)
    assert_type(client.chat.completions.create(model="a", messages=[]), ChatCompletion)
    router.num_retries = 1
    print(router.explain("a", MESSAGES)["stages"], router.num_retries)


async def ask_later(router: Router) -> None:
    assert_type(await router.acompletion("a", MESSAGES, priority=0), ChatCompletion)
    async for chunk in await router.acompletion("a", MESSAGES, stream=True):
        print(chunk.id)
    print(await router.abatch_completion(["a", "b"], MESSAGES), await router.get_model_group_usage("a"))
